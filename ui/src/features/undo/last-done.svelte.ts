// What Undo and Redo would do, asked for after every save, and doing it. Nothing is known of what was done before the casebook was opened.
import { tick } from 'svelte';
import { commands } from '../../lib/commands';
import { focusHomes, returnFocus } from '../../lib/focus';
import type { Done, LastDone } from '../../lib/generated/wire';
import { lastSave, saved, type Save } from '../../lib/last-saved.svelte';
import { attempt } from '../../lib/page-failure.svelte';
import { leaveJourney, redraw } from '../../lib/route.svelte';

/** A save, and the act that it was; null if it is no entry of a record, as a setting. */
export interface Said {
  save: Save;
  done: Done | null;
}

const NOTHING: LastDone = { undo: null, redo: null };

let last = $state.raw<LastDone>(NOTHING);
let said = $state.raw<Said | null>(null);
/** The number of the newest act that was seen: a higher one is new. */
let newest = 0;

export const acts = {
  get undo(): Done | null {
    return last.undo;
  },
  get redo(): Done | null {
    return last.redo;
  },
  /** What was saved last. */
  get said(): Said | null {
    return said;
  },
};

/** Finds out what was just saved. */
export async function look(save: Save): Promise<void> {
  if (save.number === 0) {
    [last, said, newest] = [NOTHING, null, 0];
    return;
  }
  const now = await commands.lastDone().catch(() => NOTHING);
  // Something else was saved meanwhile, or the casebook locked.
  if (lastSave() !== save) return;
  last = now;
  said = { save, done: actOf(save, now) };
  newest = Math.max(newest, now.undo?.number ?? 0, now.redo?.number ?? 0);
}

function actOf(save: Save, { undo, redo }: LastDone): Done | null {
  if (save.way === 'undone') return redo;
  return save.way === 'redone' || (undo !== null && undo.number > newest) ? undo : null;
}

export function forgetSaid(): void {
  said = null;
}

// Two quick presses undo two acts, one after the other.
let queue: Promise<unknown> = Promise.resolve();

export function undo(): Promise<void> {
  return inTurn(() => move('undo'));
}

export function redo(): Promise<void> {
  return inTurn(() => move('redo'));
}

function inTurn(run: () => Promise<void>): Promise<void> {
  const turn = queue.then(run);
  queue = turn.catch(() => undefined);
  return turn;
}

async function move(way: 'undo' | 'redo'): Promise<void> {
  const done = last[way];
  if (done === null) return;
  const { number, journey } = done;
  const focused = document.activeElement;
  const homes = focusHomes(focused);
  const send = way === 'undo' ? commands.undoLast : commands.redoLast;
  const answer = await attempt(() => send({ number }));
  if (answer === undefined) return;
  // A journey whose beginning is undone no longer has pages.
  const left = way === 'undo' && done.entry.kind === 'begun' && journey !== null;
  if (left) leaveJourney(journey, done.child.id);
  await attempt(redraw);
  saved(answer.at, way === 'undo' ? 'undone' : 'redone');
  await look(lastSave());
  await tick();
  if (!left && focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
  else await returnFocus(homes);
}
