// Requests to the shell: whether any is under way, and what follows from certain failures on every page.
import { untrack } from 'svelte';
import { asFailure } from './failures';
import type { Code, Failure } from './generated/wire';

let underWay = $state(0);
let listeners: { codes: Code[]; then: () => void }[] = [];

export const requests = {
  /** A request is under way; buttons that would send it again wait. */
  get busy(): boolean {
    return underWay > 0;
  },
};

/**
 * Runs a request and says how it ended: with a failure, or with null. Gives the answer, or undefined if there is none.
 */
export async function request<T>(
  run: () => Promise<T>,
  ended: (failure: Failure | null) => void,
): Promise<T | undefined> {
  // Called from an effect, this must not make the effect depend on the count.
  untrack(() => (underWay += 1));
  try {
    const answer = await run();
    ended(null);
    return answer;
  } catch (thrown) {
    const failure = asFailure(thrown);
    ended(failure);
    for (const { codes, then } of listeners) if (codes.includes(failure.code)) then();
    return undefined;
  } finally {
    underWay -= 1;
  }
}

/** Calls a function after each failure with one of these codes. Returns how to stop that. */
export function onFailure(codes: Code[], then: () => void): () => void {
  const listener = { codes, then };
  listeners = [...listeners, listener];
  return () => (listeners = listeners.filter((one) => one !== listener));
}
