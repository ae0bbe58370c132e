// The field that a mistake is about, what it is called, and how it is brought into view.
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

/** What the field is called on the page; empty if it has no name there. */
export function nameOf(field: string): string {
  const box = boxOf(field);
  if (box === null) return '';
  const legend = words(box.closest('fieldset')?.querySelector('legend'));
  const isOneOfSeveral =
    box.closest('.govuk-date-input') !== null || box.matches('[type=radio], [type=checkbox]');
  const labels = [...document.querySelectorAll('label')];
  const label = words(labels.find(({ htmlFor }) => htmlFor === box.id));
  if (isOneOfSeveral && legend !== '') return legend;
  // The label of a choice says what is chosen, not what is asked.
  if (box.matches('[type=radio]')) return '';
  // The rows of a table of fields have the same labels: the legend says which row.
  const isRepeated = labels.filter((one) => words(one) === label).length > 1;
  return isRepeated && legend !== '' ? `${legend}, ${label}` : label;
}

const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Focusing what has focus already does not scroll: that takes a call of its own. */
export function bring(element: HTMLElement | null | undefined): void {
  if (!element) return;
  openAround(element);
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
}
