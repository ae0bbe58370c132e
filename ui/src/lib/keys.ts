// Keys as shortcuts: on every keyboard layout. Those of one key are never taken from somebody who types, and are off if the settings say so (WCAG 2.1.4).
import { session } from './session.svelte';

/**
 * The letter or digit that a key stands for, in lower case. On a Cyrillic, Greek, Arabic or other keyboard it is the Latin
 * one printed on the same key, so that locking and hiding names work there too. Any other key is returned as it is.
 */
export function latinKey({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  const typed = key.toLowerCase();
  // A key of some scripts types a mark that belongs to the letter before it (Thai, Hindi), or several signs at once.
  const isOfAnotherScript =
    /^[^\p{ASCII}\p{Script=Latin}]+$/u.test(typed) && /[\p{Letter}\p{Mark}\p{Decimal_Number}]/u.test(typed);
  const printed = isOfAnotherScript ? /^(?:Key|Digit)(.)$/.exec(code)?.[1] : undefined;
  return printed?.toLowerCase() ?? typed;
}

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
