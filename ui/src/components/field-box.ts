// The field that a mistake is about, and how it is brought into view.
import { openAround } from '../lib/draft';
import { summary } from '../lib/page-failure.svelte';

export const idOf = (field: string): string => summary.of.ids[field] ?? field;

/** What takes the keyboard for a field; null if the field is not on the page now. */
export function boxOf(field: string): HTMLElement | null {
  const found = document.getElementById(idOf(field));
  if (found === null || found.closest('[hidden]') !== null) return null;
  const can = 'input, select, textarea, button, [tabindex]';
  return found.matches(can) ? found : found.querySelector<HTMLElement>(can);
}

/** Focusing what has focus already does not scroll: that takes a call of its own. */
export function bring(element: HTMLElement | null | undefined): void {
  if (!element) return;
  openAround(element);
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
}
