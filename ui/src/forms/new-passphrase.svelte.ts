// A new passphrase as it is typed, twice.
import type { Mistake } from '../lib/failures';
import { session } from '../lib/session.svelte';
import { t } from '../lib/words.svelte';

/** The shortest passphrase that the shell takes. */
export const shortestPassphrase = (): number => session.status?.passphraseMin ?? 0;

export class NewPassphrase {
  /** The name of the first field in the request. */
  readonly field: string;
  first = $state('');
  again = $state('');

  constructor(field: string) {
    this.field = field;
  }

  /** What is wrong before the shell is asked. Characters are counted as people count them, not as bytes. */
  get mistakes(): Mistake[] {
    const min = shortestPassphrase();
    if ([...this.first].length < min)
      return [{ field: this.field, words: t('setup-passphrase-short', { min }) }];
    if (this.first !== this.again) return [{ field: 'again', words: t('setup-passphrase-differ') }];
    return [];
  }

  clear(): void {
    this.first = this.again = '';
  }
}
