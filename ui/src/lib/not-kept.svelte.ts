// Which drafts could not be kept just now, and why: told beside the field for as long as it is so.
import type { Failure } from './generated/wire';

let reasons = $state.raw<Record<string, Failure>>({});

/** Why what is typed under a key is not being kept. */
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
