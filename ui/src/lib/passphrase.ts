// What is looked at in a new passphrase before the shell is asked.
import { commands } from './commands';
import { failureWords, type Fault } from './errors.svelte';
import { t } from './words.svelte';

/** Faults of a passphrase typed twice. Characters are counted as people count them, not as bytes. */
export function passphraseFaults(
  passphrase: string,
  again: string,
  shortest: number,
  field = 'passphrase',
): Fault[] {
  if ([...passphrase].length < shortest)
    return [{ field, words: t('setup-passphrase-short', { min: shortest }) }];
  if (passphrase !== again) return [{ field: 'again', words: t('setup-passphrase-differ') }];
  return [];
}

/** How strong a passphrase is, or why it will not do. Where the shell cannot say, nothing is said: setting it asks again. */
export async function strengthWords(passphrase: string): Promise<string> {
  try {
    const { refused, strength } = await commands.judgePassphrase({ passphrase });
    if (refused !== null) return failureWords({ code: refused, field: null, detail: null });
    return strength === null
      ? ''
      : t(strength === 'strong' ? 'setup-strength-strong' : 'setup-strength-fair');
  } catch {
    return '';
  }
}
