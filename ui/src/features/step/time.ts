// How long a step may take, in words.
import type { Timescale } from '../../lib/generated/wire';
import { t } from '../../lib/words.svelte';

export function timeWords(time: Timescale): string {
  return t('step-time', { unit: time.unit, amount: time.amount });
}
