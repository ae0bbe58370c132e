// What a form needs to know of the sheet that it is in: how to close it.
import { getContext, setContext } from 'svelte';

const KEY = Symbol('sheet');

/** Called by the sheet. */
export function isSheet(close: () => void): void {
  setContext(KEY, close);
}

/** Closes the sheet around a part; undefined if the part is on a page. */
export function closeOfSheet(): (() => void) | undefined {
  return getContext<(() => void) | undefined>(KEY);
}
