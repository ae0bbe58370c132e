// What is being typed is kept in the casebook, as typed, until it is saved or thrown away. Nothing of it lies anywhere else.
//
// A field says under which key (`<TextArea draft="note {journey}" …>`): what it is and whom it is about, the same each time.
// Saving with `save()` of `step/saving.svelte.ts` removes the drafts of the form's own fields.
import { commands } from './commands';
import { asFailure } from './failures';
import type { Code, DraftText } from './generated/wire';
import { keepBeforeLock } from './before-lock';
import { couldNotKeep, keptAgain } from './not-kept.svelte';

/** How long to wait for the next key before what was typed is kept. */
export const PAUSE = 350;
/** Whoever types on without a pause has it kept this often all the same. */
export const AT_LEAST_EVERY = 1_500;
/** What could not be kept is tried again after this long. */
export const TRY_AGAIN = 2_000;

/** Trying the same again would not help: nothing is open, or it is too long until something is taken out. */
const FOR_NOW: Code[] = ['locked', 'text-too-long'];

interface Waiting {
  text: string;
  /** When the first key was pressed that is not kept yet, by a clock that nobody sets. */
  since: number;
  timer: ReturnType<typeof setTimeout>;
}

const waiting = new Map<string, Waiting>();
/** Counts what was typed or thrown away under each key, so that nothing old is kept after something newer. */
const turns = new Map<string, number>();
/** The field that holds each draft now, by the id of the field. */
const fields = new Map<string, string>();
let queue: Promise<unknown> = Promise.resolve();

/** In turn, so that a draft that is dropped is not kept again by a slower request before it. */
function inTurn<T>(send: () => Promise<T>): Promise<T | undefined> {
  // That a draft could not be read or dropped is no failure of what the person is doing: saving will say it.
  const turn = queue.then(send).catch(() => undefined);
  queue = turn;
  return turn;
}

/** Keeps what is typed, once no key was pressed for a moment, and now and then while somebody types on. */
export function keepDraft(key: string, text: string): void {
  nextTurn(key);
  const now = performance.now();
  const since = waiting.get(key)?.since ?? now;
  wait(key, text, since, Math.min(PAUSE, Math.max(0, since + AT_LEAST_EVERY - now)));
}

function wait(key: string, text: string, since: number, time: number): void {
  clearTimeout(waiting.get(key)?.timer);
  waiting.set(key, { text, since, timer: setTimeout(() => void flush(key), time) });
}

function nextTurn(key: string): number {
  const turn = (turns.get(key) ?? 0) + 1;
  turns.set(key, turn);
  return turn;
}

async function flush(key: string): Promise<void> {
  const found = waiting.get(key);
  if (found === undefined) return;
  clearTimeout(found.timer);
  waiting.delete(key);
  const turn = turns.get(key);
  await inTurn(async () => {
    try {
      await commands.keepDraft({ key, text: found.text });
      keptAgain(key);
    } catch (thrown) {
      const why = asFailure(thrown);
      // Whatever was typed or thrown away since speaks for itself.
      if (turns.get(key) !== turn) return;
      if (why.code === 'locked') keptAgain(key);
      else couldNotKeep(key, why);
      if (!FOR_NOW.includes(why.code)) wait(key, found.text, performance.now(), TRY_AGAIN);
    }
  });
}

/** Keeps at once whatever is still waiting: before the casebook locks. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...waiting.keys()].map(flush));
  await queue;
}

keepBeforeLock(flushDrafts);

/** What was being typed under a key and was not saved. */
export async function draftOf(key: string): Promise<DraftText | null> {
  await flush(key);
  return (await inTurn(() => commands.draft({ key }))) ?? null;
}

/** Removes a draft, also one that was about to be kept. */
export async function dropDraft(key: string): Promise<void> {
  clearTimeout(waiting.get(key)?.timer);
  waiting.delete(key);
  nextTurn(key);
  keptAgain(key);
  await inTurn(() => commands.dropDraft({ key }));
}

/** A field takes charge of a draft. False where another field on the page has it already. */
export function holdDraft(field: string, key: string): boolean {
  if ([...fields.values()].includes(key)) return false;
  fields.set(field, key);
  return true;
}

/** A field leaves the page; what it holds is kept. */
export function leaveDraft(field: string): void {
  const key = fields.get(field);
  fields.delete(field);
  if (key !== undefined) void flush(key);
}

/** What is back must be seen: the lines that it lies behind are opened. */
export function openAround(element: Element): void {
  for (
    let around = element.closest('details');
    around;
    around = around.parentElement?.closest('details') ?? null
  )
    around.open = true;
}

/** The drafts of these fields, by the fields' ids. */
export function draftsOfFields(ids: string[]): string[] {
  return ids.flatMap((id) => fields.get(id) ?? []);
}
