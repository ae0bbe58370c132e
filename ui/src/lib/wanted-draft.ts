// The draft that somebody chose to go on with: the form that keeps it opens by itself, on the page that was opened for it.
import { go, replace, router, type Screen } from './route.svelte';

/** The key, and the visit to the page on which its form is. */
let wanted: { key: string; visit: number } | null = null;

/** Opens the page of a draft. It is opened anew if it is open already, so that its form opens too. */
export function goOnWith(key: string, screen: Screen): void {
  if (router.current.at === screen.at) replace(screen);
  else go(screen);
  wanted = { key, visit: router.visit };
}

/** The draft that the page was opened for; undefined if a form has opened for it already. */
export function wantedDraft(): string | undefined {
  return wanted?.visit === router.visit ? wanted.key : undefined;
}

/** Whether a form with these drafts is to open now. Only one form does. */
export function takeWanted(...keys: string[]): boolean {
  const wantedNow = wantedDraft();
  if (wantedNow === undefined || !keys.includes(wantedNow)) return false;
  wanted = null;
  return true;
}

/** The one of these that keeps the draft that is wanted. */
export function takeWantedOf<T>(all: readonly T[], keys: (one: T) => string[]): T | undefined {
  return all.find((one) => takeWanted(...keys(one)));
}
