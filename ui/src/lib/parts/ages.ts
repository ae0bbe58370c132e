// Ages of the format (`16`, `17y9m`) in words.
import { t } from '../words.svelte';

/** Ages from one bound up to another that no longer fits. */
export function agesWords(from: string | null, under: string | null): string {
  if (from !== null && from !== '0' && under !== null)
    return t('parts-ages-between', { from: ageWords(from), under: ageWords(under) });
  if (under !== null) return t('parts-ages-under', { under: ageWords(under) });
  if (from !== null && from !== '0') return t('parts-ages-from', { from: ageWords(from) });
  return from === '0' ? t('parts-ages-any') : t('parts-ages-not-known');
}

/** One age, for example "16" or "17 years 9 months". */
export function ageWords(age: string): string {
  const parts = /^(\d+)y(?:(\d+)m)?$/.exec(age);
  if (parts === null) return age;
  const months = Number(parts[2] ?? 0);
  return months === 0 ? (parts[1] ?? age) : t('parts-age-months', { years: Number(parts[1]), months });
}
