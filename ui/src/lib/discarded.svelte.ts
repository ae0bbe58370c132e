// What was typed and discarded last. It can be put back for as long as the message says so; then it is gone.
import { keepDraft, flushDrafts, takeDrafts } from './draft';

export interface Discarded {
  putBack: () => Promise<void>;
}

let last = $state.raw<Discarded | null>(null);

export const discarded = {
  get last(): Discarded | null {
    return last;
  },
};

/** Discards drafts. If anything was typed in them, that is said, and `putBack` runs once they are there again. */
export async function discardDrafts(keys: string[], putBack?: () => void): Promise<void> {
  const typed = await takeDrafts(keys);
  if (typed.length === 0) return;
  last = {
    putBack: async () => {
      last = null;
      for (const [key, text] of typed) keepDraft(key, text);
      await flushDrafts();
      putBack?.();
    },
  };
}

export function forgetDiscarded(): void {
  last = null;
}
