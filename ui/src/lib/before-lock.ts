// What screens want to save before the casebook locks.

type Keep = () => Promise<unknown>;
const waiting = new Set<Keep>();

/** Longer than any save takes; locking must not wait for one for ever. */
const LONGEST = 3_000;

/** Runs a function before the casebook locks. Returns how to stop that. */
export function keepBeforeLock(keep: Keep): () => void {
  waiting.add(keep);
  return () => waiting.delete(keep);
}

/** Sends everything that waits, and ends once all of it is saved or has failed. */
export async function keepAll(): Promise<void> {
  const all = Promise.allSettled([...waiting].map((keep) => keep()));
  await Promise.race([all, new Promise((enough) => setTimeout(enough, LONGEST))]);
}
