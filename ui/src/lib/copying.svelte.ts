// The copy of the casebook being made. It continues whatever page is shown, and nothing waits for it.
import { commands } from './commands';
import { asFailure } from './failures';
import type { CopyMade, Copying, Failure } from './generated/wire';
import { saved } from './last-saved.svelte';

let progress = $state.raw<Copying | null>(null);
let made = $state.raw<CopyMade | null>(null);
let failed = $state.raw<Failure | null>(null);

export const copying = {
  /** Null if no copy is being made. */
  get progress(): Copying | null {
    return progress;
  },
  /** The last copy made since the casebook was opened. */
  get made(): CopyMade | null {
    return made;
  },
  get failed(): Failure | null {
    return failed;
  },
};

/** Makes a copy and updates the progress meanwhile. True if it was made. */
export async function copy(make: () => Promise<CopyMade | null>): Promise<boolean> {
  if (progress !== null) return false;
  [progress, made, failed] = [{ done: 0, of: 0, checking: false }, null, null];
  const asking = setInterval(() => void ask(), 400);
  try {
    made = await make();
    if (made !== null) saved(made.at);
  } catch (thrown) {
    failed = asFailure(thrown);
  } finally {
    clearInterval(asking);
    progress = null;
  }
  return made !== null;
}

async function ask(): Promise<void> {
  try {
    const now = await commands.copyProgress();
    if (progress !== null) progress = now;
  } catch {
    // The request that makes the copy reports how it ended.
  }
}

/** Forgets the last copy: its message names a folder. */
export function forgetCopies(): void {
  [made, failed] = [null, null];
}
