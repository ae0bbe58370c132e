// Which of the two dialogs is open over the screen: finding anything, or the keys.
import { isSingleKey, latinKey } from '../../lib/keys';

let asked = $state<'find' | 'keys' | null>(null);

export const finding = {
  get asked(): 'find' | 'keys' | null {
    return asked;
  },
};

/** Opens one of them, unless a dialog is open already: two would hide each other. */
export function ask(which: 'find' | 'keys'): void {
  if (document.querySelector('dialog[open]') === null) asked = which;
}

export function closed(): void {
  asked = null;
}

/** What a key asks for: Ctrl + K anywhere, `/` and `?` outside fields that text is typed into. */
export function askedByKey(event: KeyboardEvent): 'find' | 'keys' | null {
  if (event.altKey || event.metaKey) return null;
  if (event.ctrlKey) return latinKey(event) === 'k' && !event.shiftKey ? 'find' : null;
  if (!isSingleKey(event)) return null;
  if (event.key === '/') return 'find';
  return event.key === '?' ? 'keys' : null;
}
