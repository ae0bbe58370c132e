// When something was last saved, for the header.

let last = $state<string | null>(null);
let words = $state('shell-saved');
let times = $state(0);

/** Shows the time of a save, as the shell gave it (`HH:MM`). */
export function saved(at: string, said = 'shell-saved'): void {
  last = at;
  words = said;
  times += 1;
}

/** The message for the time: saved, or undone. */
export function lastSavedWords(): string {
  return words;
}

/** Counts every save, even two in one minute. */
export function timesSaved(): number {
  return times;
}

export function forgetSaved(): void {
  last = null;
}

export function lastSaved(): string | null {
  return last;
}
