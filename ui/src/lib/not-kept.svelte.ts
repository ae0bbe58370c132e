// The drafts that cannot be kept at the moment, and why, for the line beside the field.
import type { Failure } from './generated/wire';

let reasons = $state.raw<Record<string, Failure>>({});

/** Why the draft of this key is not being kept. */
export function whyNotKept(key: string): Failure | undefined {
  return reasons[key];
}

export function couldNotKeep(key: string, why: Failure): void {
  reasons = { ...reasons, [key]: why };
}

export function keptAgain(key: string): void {
  if (!(key in reasons)) return;
  reasons = Object.fromEntries(Object.entries(reasons).filter(([other]) => other !== key));
}
