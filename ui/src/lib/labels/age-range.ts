// Ages of the format (`16`, `17y9m`) in words.
import { t } from '../words.svelte';

/** The last birthday at which services for children end. */
const GROWN_UP = 19;

/**
 * Ages from one bound up to, but not including, another. Whole years name the last age that fits; where help for children
 * ends, “up to 17” here and “up to 18” there would be the same day, so the birthday is named.
 */
export function agesWords(from: string | null, under: string | null): string {
  const first = from === null || from === '0' ? null : ageWords(from);
  if (under === null) return openEnded(from, first);
  const whole = /^\d+$/.test(under);
  if (whole) {
    const to = String(Number(under) - 1);
    if (first !== null) return t('components-ages-to', { from: first, to });
    const birthday = Number(under);
    return birthday <= GROWN_UP
      ? t('components-ages-until', { birthday })
      : t('components-ages-up-to', { to });
  }
  const limit = ageWords(under);
  return first === null
    ? t('components-ages-under', { under: limit })
    : t('components-ages-between', { from: first, under: limit });
}

function openEnded(from: string | null, first: string | null): string {
  if (from === null) return t('components-ages-not-known');
  return first === null ? t('components-ages-any') : t('components-ages-from', { from: first });
}

/** One age, for example "16" or "17 years 9 months". */
export function ageWords(age: string): string {
  const parts = /^(\d+)y(?:(\d+)m)?$/.exec(age);
  if (parts === null) return age;
  const months = Number(parts[2] ?? 0);
  return months === 0 ? (parts[1] ?? age) : t('components-age-months', { years: Number(parts[1]), months });
}
