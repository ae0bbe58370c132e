// How strong a passphrase is, in words.
import { commands } from './commands';
import { failureWords } from './failures';
import { t } from './words.svelte';

/** How strong a passphrase is, or why it will not do. Empty if the shell cannot say: setting it asks again. */
export async function strengthWords(passphrase: string): Promise<string> {
  if (passphrase === '') return '';
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
