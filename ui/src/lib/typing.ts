// Whether a key that was pressed is text, so that shortcuts of one letter leave it alone.

/** Whether a key pressed there is text. */
export function isTypedInto(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLSelectElement) return true;
  const pressed = ['button', 'checkbox', 'radio', 'submit', 'reset', 'range', 'color'];
  return target instanceof HTMLInputElement && !pressed.includes(target.type);
}
