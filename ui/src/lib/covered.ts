// Whether a page is covered: urgent help keeps the pages below it, and they stay so if it leads to another page.

/** Whether an element is on a page that is kept but not shown. */
export function isCovered(element: Element): boolean {
  return element.closest('[hidden]') !== null;
}
