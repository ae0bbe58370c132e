// Shortcuts of one key: never taken from somebody who types, and off if the settings say so (WCAG 2.1.4).
import { session } from './session.svelte';

/** Whether a key pressed there is text. */
function isTypedInto(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLSelectElement) return true;
  const pressed = ['button', 'checkbox', 'radio', 'submit', 'reset', 'range', 'color'];
  return target instanceof HTMLInputElement && !pressed.includes(target.type);
}

/** Whether shortcuts of one key are on. */
export function hasSingleKeys(): boolean {
  return session.status?.preferences.singleKeys ?? true;
}

/** Whether this key may be a shortcut of one key. */
export function isSingleKey(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  return hasSingleKeys() && !isTypedInto(event.target);
}
