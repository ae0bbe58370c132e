// Counts up when protective notes may have changed, so that the mark on the page is asked for anew.

let count = $state(0);

export const notesVersion = (): number => count;

export function notesChanged(): void {
  count += 1;
}
