// When something was last saved, and how: what the message at the bottom of the window begins with.

/** Saved for the first time, or by Undo or Redo. */
export type Way = 'saved' | 'undone' | 'redone';

export interface Save {
  /** Tells two saves in one minute apart; 0 if nothing was saved since the casebook was opened. */
  readonly number: number;
  /** The time as the shell gave it (`HH:MM`). */
  readonly at: string;
  readonly way: Way;
}

const NOTHING: Save = { number: 0, at: '', way: 'saved' };

let count = 0;
let last = $state.raw<Save>(NOTHING);

/** Something was saved at this time. */
export function saved(at: string, way: Way = 'saved'): void {
  count += 1;
  last = { number: count, at, way };
}

export function lastSave(): Save {
  return last;
}

export function forgetSaved(): void {
  last = NOTHING;
}
