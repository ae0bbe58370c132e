// What screens still want to keep before the casebook locks.

type Keep = () => Promise<unknown>;
const waiting = new Set<Keep>();

/** Longer than any saving takes; locking must not hang on one. */
const LONGEST = 3_000;

/** Runs before the casebook locks, as long as the screen is there. Returns how to leave that again. */
export function keepBeforeLock(keep: Keep): () => void {
  waiting.add(keep);
  return () => waiting.delete(keep);
}

/** Sends everything that waits, and ends when it is kept or could not be. */
export async function keepAll(): Promise<void> {
  const all = Promise.allSettled([...waiting].map((keep) => keep()));
  await Promise.race([all, new Promise((enough) => setTimeout(enough, LONGEST))]);
}
