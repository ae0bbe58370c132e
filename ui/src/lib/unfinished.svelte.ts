// Corrections that were begun and left before they were saved: only where they are, never what was typed, which the draft keeps. In memory only.
import type { Screen } from './route.svelte';

type Entry = Extract<Screen, { at: 'entry' }>;

let left = $state.raw<Readonly<Record<string, Entry>>>({});

/** A correction was left before it was saved; the key is that of its draft. */
export function leftUnfinished(key: string, entry: Entry): void {
  left = { ...left, [key]: entry };
}

/** It is open again, saved or given up. */
export function isFinished(key: string): void {
  left = Object.fromEntries(Object.entries(left).filter(([one]) => one !== key));
}

/** The corrections of a child that were left, in the order in which they were. */
export function unfinishedOf(child: string): Entry[] {
  return Object.values(left).filter((entry) => entry.child === child);
}
