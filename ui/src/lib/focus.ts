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
