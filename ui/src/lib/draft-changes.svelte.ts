// Counts what happens to drafts, so that the list of what is unfinished is asked for again.
import { untrack } from 'svelte';

let count = $state(0);

/** Changes whenever a draft comes or goes, or a form that keeps one is opened or left. */
export const draftChanges = (): number => count;

export function draftsChanged(): void {
  // An effect that keeps a draft must not run again because of it.
  count = untrack(() => count) + 1;
}
