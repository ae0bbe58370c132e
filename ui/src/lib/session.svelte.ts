// The status of the shell: whether the casebook is open, who uses it, how the screens should look.
import { forgetAsked } from './list-filters.svelte';
import { forgetDiscarded } from './discarded.svelte';
import { forgetHeaders } from './child-headers.svelte';
import { attempt } from './page-failure.svelte';
import { onFailure } from './requests.svelte';
import { commands } from './commands';
import { forgetCopies } from './copying.svelte';
import type { Preferences, Status } from './generated/wire';
import { keepAll } from './before-lock';
import { placeOf } from './place';
import { lookFor, NOTHING_ASKED } from './service-filter.svelte';
import { hideNames, names } from './hidden-names.svelte';
import { forget, router, type Screen } from './route.svelte';
import { forgetSaved } from './last-saved.svelte';
import { setLanguage } from './words.svelte';

let status = $state.raw<Status | null>(null);
/** This page has shown something from a casebook that is locked now. Nothing can be wiped from its memory, so another one replaces it. */
let isStale = $state(false);
/** The casebook was locked and another page is about to replace this one: what is typed here would be lost. */
let isLeaving = $state(false);
/** If this page is still here so long after it was to be replaced, it goes on. */
const STILL_HERE = 500;

export const session = {
  get status(): Status | null {
    return status;
  },
  get open(): boolean {
    return status?.phase === 'open';
  },
  get stale(): boolean {
    return isStale;
  },
  get leaving(): boolean {
    return isLeaving;
  },
};

/** What the shell remembers about hidden names. */
let told = false;

/** Takes a new status from the shell and adapts the page to its preferences. */
export function take(next: Status): void {
  // At the start of a page and at each opening the shell knows what this page cannot.
  const isNew = status === null || (next.phase === 'open' && status.phase !== 'open');
  status = next;
  if (isNew) {
    told = next.namesHidden;
    if (next.namesHidden) hideNames();
  }
  if (next.phase === 'open') isLeaving = false;
  dress(next.preferences);
}

/** Lets the shell remember whether names are hidden: each lock replaces this page, and the next one asks. */
export function tellNames(hidden: boolean): void {
  if (hidden === told) return;
  told = hidden;
  void commands.hideNames({ hidden }).catch(() => (told = !hidden));
}

export async function refreshStatus(): Promise<Status | undefined> {
  const next = await attempt(() => commands.status());
  if (next !== undefined) take(next);
  return next;
}

/** The first screen: it depends on whether there is a casebook and whether it is open. */
export function firstScreen(of: Status): Screen {
  if (of.phase === 'new') return { at: 'set-up' };
  return of.phase === 'locked' ? { at: 'unlock' } : { at: 'today' };
}

/** Saves drafts, locks the casebook and drops everything that was read from it, even if the shell cannot be reached. */
export async function lock(): Promise<void> {
  if (!session.open) return;
  // Drafts are sent first; the screens are emptied at once, whether or not that succeeds.
  const kept = keepAll();
  leave();
  await kept;
  const next = await attempt(() => commands.lock());
  if (next !== undefined) take(next);
  isStale = true;
}

/** Locks, and has this page replaced by one that never showed anything. */
export async function startFreshPage(): Promise<void> {
  isStale = false;
  const left = place === null ? '' : JSON.stringify(place);
  await attempt(() => commands.startFreshPage({ place: left }));
  setTimeout(() => (isLeaving = false), STILL_HERE);
}

/** Takes over from the page before this one, if a lock ended it. */
export async function takePlace(): Promise<void> {
  const left = await commands.placeBeforeLock().catch(() => null);
  if (left) place = JSON.parse(left) as typeof place;
}

/** Where somebody was when this casebook locked. Names that are hidden are hidden from somebody: then nothing is opened again. */
let place: { folder: string; screen: Screen } | null = null;

/** Opens what was open when this casebook locked, or Today. */
export function returnToPlace(): void {
  const screen = place?.folder === status?.folder ? place?.screen : undefined;
  place = null;
  forget(screen ?? { at: 'today' });
}

export function forgetPlace(): void {
  place = null;
}

function leave(): void {
  const screen = names.hidden ? null : placeOf(router.current);
  place = screen === null || status === null ? null : { folder: status.folder, screen };
  if (status !== null) status = { ...status, phase: 'locked', me: null };
  forgetRead();
  isLeaving = true;
  forget({ at: 'unlock' });
}

/** Forgets what was read from the casebook. */
function forgetRead(): void {
  forgetSaved();
  forgetDiscarded();
  forgetHeaders();
  forgetCopies();
  forgetAsked();
  lookFor(NOTHING_ASKED);
}

/** Another state of the casebook is open now: what was read before, and where somebody was, may not be in it. */
export function begin(next: Status): void {
  forgetPlace();
  forgetRead();
  take(next);
  forget({ at: 'today' });
}

/** The casebook was locked from outside the page: drops everything that was read from it. */
export function leaveLocked(): void {
  if (!session.open || router.current.at === 'unlock') return;
  leave();
  isStale = true;
}

onFailure(['locked'], leaveLocked);

// The failure stays in view; the notice above the page offers to confirm the date.
onFailure(['clock-in-doubt'], () => void commands.status().then(take, () => undefined));

function dress({ language, theme, textSize }: Preferences): void {
  const page = document.documentElement;
  page.dataset['theme'] = theme;
  page.dataset['textSize'] = String(textSize);
  setLanguage(language);
}
