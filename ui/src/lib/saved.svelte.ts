// When something was last saved, for the header.

let last = $state<string | null>(null);

/** Shows the time of a save, as the shell gave it (`HH:MM`). */
export function saved(at: string): void {
  last = at;
}

export function forgetSaved(): void {
  last = null;
}

export function lastSaved(): string | null {
  return last;
}
