// How long a step may take, in words.
import type { Timescale } from '../generated/wire';
import { t } from '../words.svelte';

export function timeWords(time: Timescale): string {
  return t('step-time', { unit: time.unit, amount: time.amount });
}
