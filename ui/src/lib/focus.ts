// Where focus goes when a page has changed.
import { tick } from 'svelte';

/** Moves focus to the heading of the page, after the whole page has changed. */
export async function focusHeading(): Promise<void> {
  await tick();
  const headings = [...document.querySelectorAll<HTMLElement>('h1')];
  const heading = headings.find((one) => one.closest('[hidden]') === null);
  window.scrollTo(0, 0);
  heading?.focus({ preventScroll: true });
}

/**
 * Where focus can go once a row is gone from a list: the element that has it, the links of the rows after it, nearest
 * first, those of the rows before it, and the heading of the page.
 */
export function rowHomes(element: Element | null): HTMLElement[] {
  const links = [...document.querySelectorAll<HTMLElement>('.row__link')];
  const own = element?.closest('.row')?.querySelector<HTMLElement>('.row__link') ?? null;
  const at = own === null ? -1 : links.indexOf(own);
  const heading = document.querySelector<HTMLElement>('h1');
  const all = [element, own, ...links.slice(at + 1), ...links.slice(0, Math.max(at, 0)).reverse(), heading];
  return all.filter((one) => one instanceof HTMLElement);
}

/** Gives focus to the first of these that is still on the page, unless something on the page has it. */
export async function returnToRow(homes: HTMLElement[]): Promise<void> {
  await tick();
  const focused = document.activeElement;
  if (focused !== null && focused !== document.body && focused.closest('dialog') === null) return;
  homes.find((one) => one.isConnected && one.closest('details:not([open])') === null)?.focus();
}

/** The headings around an element, nearest first: where focus can go if the element is removed. */
export function focusHomes(element: Element | null): HTMLElement[] {
  const homes: HTMLElement[] = [];
  for (let around = element; around !== null; around = around.parentElement) {
    const home = around.querySelector<HTMLElement>(':scope > :is(h1, h2, h3, h4)');
    if (home !== null) homes.push(home);
  }
  return homes;
}

/** Gives focus to the nearest heading that is still on the page, if the element that had it is gone. */
export async function returnFocus(homes: HTMLElement[]): Promise<void> {
  await tick();
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  const home = homes.find((one) => one.isConnected);
  if (home === undefined) return;
  home.tabIndex = -1;
  home.focus({ preventScroll: true });
}
