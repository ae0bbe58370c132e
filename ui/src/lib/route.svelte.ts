// Which screen is shown, and the way back. The history lives in memory only and ends when the casebook locks.
import { tick } from 'svelte';
import type { PaperKind, Pretend, RecordErased, ServiceQuery } from './generated/wire';
import { clearSummary } from './page-failure.svelte';
import { scrollBackTo } from './scroll-back';

/** A form of a child’s overview that can be opened at once. */
export type ChildPart = 'note' | 'child-words' | 'parent-words' | 'absence' | 'contacts';

/** A section of the settings. */
export type SettingsPart =
  | 'look'
  | 'keys'
  | 'you'
  | 'letterhead'
  | 'terms'
  | 'copies'
  | 'health'
  | 'passphrase'
  | 'code'
  | 'casebook'
  | 'sample';

/** Each screen component receives the other fields of its screen as properties. */
export type Screen =
  | { at: 'start' }
  | { at: 'set-up' }
  | { at: 'unlock' }
  | { at: 'recover' }
  | { at: 'open-copy' }
  | { at: 'recovery-code'; groups: string[]; then: Screen; copiesLeft?: number; isSetUp?: boolean }
  | { at: 'urgent'; from: Screen; child?: string; sign?: string }
  | { at: 'explore' }
  /** `path` holds the answers so far; `age` is used without a child. */
  | { at: 'worry'; child?: string; path?: string[]; age?: number | null }
  | { at: 'explore-pathway'; pathway: string; pretend: Pretend }
  | { at: 'explore-step'; pathway: string; step: string; pretend: Pretend }
  | { at: 'gaps' }
  | { at: 'services'; query?: Partial<ServiceQuery>; forChild?: string }
  | { at: 'service'; id: string }
  | { at: 'settings'; part?: SettingsPart }
  | { at: 'about' }
  | { at: 'children' }
  | { at: 'today' }
  | { at: 'child-form'; child?: string }
  | { at: 'import' }
  | { at: 'statistics' }
  | { at: 'commitment' }
  /** `done`: what the erasure that was just confirmed did. */
  | { at: 'retention'; done?: RecordErased }
  | { at: 'erase'; child: string }
  | { at: 'joining'; child: string }
  /** The record of `other` is to be joined to that of `child`. */
  | { at: 'join'; child: string; other: string }
  | { at: 'child'; child: string; open?: ChildPart }
  | { at: 'pathways'; child: string; open?: 'begin' }
  | { at: 'self-view'; child: string; turned?: boolean }
  | { at: 'family-view'; journey: string; turned?: boolean }
  /** What is shown while somebody turns the screen back to themselves; `then` is the page below it. */
  | { at: 'turn-back'; then: Screen }
  | { at: 'plan'; child: string; open?: 'make' | number }
  | { at: 'next-steps'; child: string }
  | { at: 'protections'; child: string; open?: 'add' }
  | { at: 'consents'; child: string; open?: 'give' | 'refuse' }
  | { at: 'disagreements'; child: string; open?: 'add'; journey?: string }
  /** `evidence`: the piece of evidence whose date is to be recorded. */
  | { at: 'evidence'; child: string; open?: 'add'; evidence?: string }
  | { at: 'step'; journey: string; step?: string }
  | { at: 'journey-map'; journey: string }
  | { at: 'why'; journey: string }
  | { at: 'timeline'; child: string }
  | { at: 'entry'; child: string; seq?: number; question?: string; mend?: string }
  | { at: 'what-if'; journey: string }
  | { at: 'shortest-path'; journey: string; step: string }
  | { at: 'search'; text: string }
  | { at: 'lookahead'; child: string }
  | { at: 'lookahead-of-all' }
  | { at: 'calendar-file'; child?: string; children?: string[] }
  | { at: 'papers'; child?: string; kind?: PaperKind; subject?: string };

/** A screen that was opened. The number tells two visits to the same screen apart. */
export interface Visit {
  number: number;
  screen: Screen;
  /** How far it was scrolled when another screen was opened after it. */
  scrolled?: number;
  /** Asks for the page again; known once something was saved on it. */
  reload?: () => Promise<unknown>;
}

const LONGEST_HISTORY = 60;
let lastNumber = 0;
let visits = $state.raw<Visit[]>([visit({ at: 'start' })]);
let child = $state<string | null>(null);

function visit(screen: Screen): Visit {
  lastNumber += 1;
  return { number: lastNumber, screen };
}

function top(): Visit {
  return visits[visits.length - 1] ?? visit({ at: 'start' });
}

/** The screen is turned to a child or a family: only urgent help and the lock may lead away from it. */
function isTurned(screen: Screen): boolean {
  if (screen.at === 'turn-back') return true;
  return (screen.at === 'self-view' || screen.at === 'family-view') && screen.turned === true;
}

export const router = {
  get current(): Screen {
    return top().screen;
  },
  /** A screen that is turned to a child or a family is open, perhaps with urgent help over it. */
  get turned(): boolean {
    return visits.some(({ screen }) => isTurned(screen));
  },
  /** The visits to keep in the page: the one on top, and each that urgent help covers, so that typed text stays. */
  get kept(): Visit[] {
    return visits.filter((one, index) => one === top() || visits[index + 1]?.screen.at === 'urgent');
  },
  /** The screen to which `back` leads. */
  get before(): Screen | null {
    return visits[visits.length - 2]?.screen ?? null;
  },
  /** The number of the visit to the screen on top. */
  get visit(): number {
    return top().number;
  },
  get canGoBack(): boolean {
    return visits.length > 1;
  },
};

/** Opens a screen after the current one. */
export function go(screen: Screen): void {
  if (screen.at === 'urgent' && router.current.at === 'urgent') return;
  if (router.turned && screen.at !== 'urgent') return;
  clearSummary();
  // The current page is destroyed, so it can no longer be asked for again; urgent help keeps it.
  if (screen.at !== 'urgent') leaveTop();
  visits = [...visits.slice(1 - LONGEST_HISTORY), visit(screen)];
}

function leaveTop(): void {
  delete top().reload;
  top().scrolled = window.scrollY;
}

/** Replaces the current screen, so that going back does not return to it. */
export function replace(screen: Screen): void {
  if (router.turned) return;
  clearSummary();
  visits = [...visits.slice(0, -1), visit(screen)];
}

/** Changes the fields of the current screen without opening it again, so that coming back finds them. */
export function amend(screen: Screen): void {
  if (router.turned && router.current.at !== screen.at) return;
  visits = [...visits.slice(0, -1), { ...top(), screen }];
}

/** The form that the current screen was asked to open is open: coming back to the screen later opens nothing. */
export function openedOnce(): void {
  const { current } = router;
  if (!('open' in current)) return;
  // Svelte 5.57 cannot write what a part that is being mounted watches (sveltejs/svelte#18850), so it waits until all are.
  void tick().then(() => {
    if (router.current === current) amend({ ...current, open: undefined } as Screen);
  });
}

/** Sets how the current page is asked for again. */
export function redrawBy(reload: () => Promise<unknown>): void {
  top().reload = reload;
}

/** Asks for the current page again, as after a save; if nothing was saved on it yet, it is opened again from the start. */
export async function redraw(): Promise<void> {
  const { reload, screen } = top();
  if (reload) await reload();
  else replace(screen);
}

/** Returns to the previous screen. */
export function back(): void {
  if (visits.length < 2 || isTurned(router.current)) return;
  clearSummary();
  const covered = router.current.at === 'urgent';
  visits = visits.slice(0, -1);
  // Urgent help leaves the page below it as it was.
  if (!covered) void tick().then(() => scrollBackTo(top().scrolled ?? 0));
}

/** Goes to a screen that is above this one: back, if it is the one before, so that it is found as it was left. */
export function goUp(screen: Screen): void {
  if (router.before !== null && isSame(router.before, screen)) back();
  else go(screen);
}

function isSame(one: Screen, other: Screen): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The screen to show when a turned screen is turned back. */
function homeOf(screen: Screen): Screen | null {
  if (screen.at === 'self-view') return { at: 'child', child: screen.child };
  return screen.at === 'family-view' ? { at: 'step', journey: screen.journey } : null;
}

/** Leaves a turned screen for one that says nothing of anybody. Only what checks that the person knows how may call this. */
export function beginTurnBack(): void {
  const { current } = router;
  const then = isTurned(current) ? homeOf(current) : null;
  if (then === null) return;
  clearSummary();
  visits = [...visits.slice(0, -1), visit({ at: 'turn-back', then })];
}

/** The screen faces the practitioner again. */
export function turnBack(): void {
  const { current } = router;
  if (current.at !== 'turn-back') return;
  clearSummary();
  const before = visits.slice(0, -1);
  const isThere = before[before.length - 1]?.screen.at === current.then.at;
  visits = isThere ? before : [...before, visit(current.then)];
}

/** Forgets every screen and what was typed there. Urgent help, if it is open, stays open, at its first numbers: the situation that was open can tell who is in danger. */
export function forget(screen: Screen): void {
  const { current } = router;
  clearSummary();
  child = null;
  visits = current.at === 'urgent' ? [visit(screen), visit({ at: 'urgent', from: screen })] : [visit(screen)];
}

/** Opens urgent help over the current screen. */
export function goUrgent(): void {
  goUrgentAt(null);
}

/** Opens urgent help at a situation, so that nobody has to look for it; at the first numbers if there is none. */
export function goUrgentAt(sign: string | null): void {
  go({ at: 'urgent', from: router.current, child: child ?? undefined, sign: sign ?? undefined });
}

/** Closes the situation that is open in urgent help; if none is, closes urgent help. */
export function closeUrgent(): void {
  const { current } = router;
  if (current.at === 'urgent' && current.sign !== undefined) amend({ ...current, sign: undefined });
  else back();
}

/** Removes the pages of a journey that is gone from the history; if one of them was open, opens the child's page. */
export function leaveJourney(journey: string, of: string): void {
  const isOf = ({ screen }: Visit) => 'journey' in screen && screen.journey === journey;
  if (!visits.some(isOf) || router.turned) return;
  const wasOpen = isOf(top());
  const left = visits.filter((one) => !isOf(one));
  const home: Screen = { at: 'child', child: of };
  const isHome = left[left.length - 1]?.screen.at === 'child';
  visits = left.length === 0 || (wasOpen && !isHome) ? [...left, visit(home)] : left;
}

/** Sets the child that the current screen is about, so that urgent help can be noted for them. */
export function aboutChild(id: string | null): void {
  child = id;
}
