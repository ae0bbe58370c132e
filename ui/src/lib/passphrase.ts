// What is looked at in a new passphrase before the shell is asked.
import type { Fault } from './failing.svelte';
import { t } from './words.svelte';

/** Faults of a passphrase typed twice. Characters are counted as people count them, not as bytes. */
export function passphraseFaults(
  passphrase: string,
  again: string,
  shortest: number,
  field = 'passphrase',
): Fault[] {
  if ([...passphrase].length < shortest)
    return [{ field, words: t('start-passphrase-short', { min: shortest }) }];
  if (passphrase !== again) return [{ field: 'again', words: t('start-passphrase-differ') }];
  return [];
}
