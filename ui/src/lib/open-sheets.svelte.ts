// Whether a sheet is open over the page. Then nothing of the page can be reached, and the sheet says itself what went wrong.
import { untrack } from 'svelte';

let count = $state(0);

export const sheets = {
  get isOpen(): boolean {
    return count > 0;
  },
};

/** A sheet was opened. Returns what to do once it is closed. */
export function sheetOpened(): () => void {
  untrack(() => (count += 1));
  return () => untrack(() => (count -= 1));
}
