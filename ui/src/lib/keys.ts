// Which keys are text, so that a key of one letter or digit is never taken from somebody who types.

/** Whether a key pressed there is text. */
export function isTypedInto(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLSelectElement) return true;
  const pressed = ['button', 'checkbox', 'radio', 'submit', 'reset', 'range', 'color'];
  return target instanceof HTMLInputElement && !pressed.includes(target.type);
}
