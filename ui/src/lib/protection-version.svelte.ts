// Counts changes of protective notes, so that the mark on the page is asked for again.

let count = $state(0);

export const notesVersion = (): number => count;

export function notesChanged(): void {
  count += 1;
}
