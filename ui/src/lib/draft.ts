// Drafts: what is typed is kept in the casebook, and nowhere else, until it is saved or discarded.
//
// A field has a key (`<TextArea draft="note {journey}" …>`) that says what it is and whom it is about.
// `Form.submit` of `forms/form.svelte.ts` drops the drafts of its fields.
import { untrack } from 'svelte';
import { commands } from './commands';
import { draftsChanged } from './draft-changes.svelte';
import { asFailure } from './failures';
import type { Code, DraftText } from './generated/wire';
import { keepBeforeLock } from './before-lock';
import { couldNotKeep, keptAgain } from './not-kept.svelte';
import { router } from './route.svelte';

/** A draft is kept after this long without a key. */
export const PAUSE = 350;
/** While somebody types without a pause, it is kept at least this often. */
export const AT_LEAST_EVERY = 1_500;
/** How long to wait before trying again to keep a draft. */
export const TRY_AGAIN = 2_000;

/** Failures after which trying again would not help until something changes. */
const FOR_NOW: Code[] = ['locked', 'text-too-long'];

interface Waiting {
  text: string;
  /** When the first key not yet kept was pressed, by a clock that nobody can set. */
  since: number;
  timer: ReturnType<typeof setTimeout>;
}

const waiting = new Map<string, Waiting>();
/** Counts the changes of each draft, so that an old text is never kept after a newer one. */
const turns = new Map<string, number>();
interface Held {
  key: string;
  /** The visit to the page on which the field is. */
  visit: number;
}

/** The draft that each field keeps, by the id of the field. */
const fields = new Map<string, Held>();
/** The keys of drafts that were kept since this page was loaded. */
const stored = new Set<string>();
let queue: Promise<unknown> = Promise.resolve();

/** Sends requests one after the other, so that a slow one does not keep a draft that was dropped since. */
function inTurn<T>(send: () => Promise<T>): Promise<T | undefined> {
  // A draft that cannot be read or dropped is not worth a message: saving will fail with one.
  const turn = queue.then(send).catch(() => undefined);
  queue = turn;
  return turn;
}

/** Keeps what is typed: after a pause, and at intervals while somebody types without one. */
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
      noteStored(key, found.text.trim() !== '');
    } catch (thrown) {
      const why = asFailure(thrown);
      // A newer change reports for itself.
      if (turns.get(key) !== turn) return;
      if (why.code === 'locked') keptAgain(key);
      else couldNotKeep(key, why);
      if (!FOR_NOW.includes(why.code)) wait(key, found.text, performance.now(), TRY_AGAIN);
    }
  });
}

/** Says that a draft has come or gone. One that is only longer than before is not worth asking again. */
function noteStored(key: string, isThere: boolean): void {
  if (isThere && stored.has(key)) return;
  if (isThere) stored.add(key);
  else stored.delete(key);
  draftsChanged();
}

/** Keeps everything that is still waiting, at once, before the casebook locks. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...waiting.keys()].map(flush));
  await queue;
}

keepBeforeLock(flushDrafts);

/** The draft of a key. */
export async function draftOf(key: string): Promise<DraftText | null> {
  await flush(key);
  return (await inTurn(() => commands.draft({ key }))) ?? null;
}

/** Removes a draft, even one that was about to be kept. */
export async function dropDraft(key: string): Promise<void> {
  clearTimeout(waiting.get(key)?.timer);
  waiting.delete(key);
  nextTurn(key);
  keptAgain(key);
  await inTurn(() => commands.dropDraft({ key }));
  noteStored(key, false);
}

/** Removes drafts, and gives the key and the text of each that had one. Whoever asks for one of them next finds none. */
export async function takeDrafts(keys: string[]): Promise<[key: string, text: string][]> {
  const all = keys.map(async (key): Promise<[string, string]> => {
    const typed = waiting.get(key)?.text;
    const found = inTurn(() => commands.draft({ key }));
    await dropDraft(key);
    return [key, typed ?? (await found)?.text ?? ''];
  });
  return (await Promise.all(all)).filter(([, text]) => text !== '');
}

/** Makes a field keep a draft. False if another field on the page keeps it already. */
export function holdDraft(field: string, key: string): boolean {
  if ([...fields.values()].some((held) => held.key === key)) return false;
  fields.set(field, { key, visit: untrack(() => router.visit) });
  draftsChanged();
  return true;
}

/** Whether a field of the page that is shown keeps this draft. A form that urgent help or another page covers is not shown. */
export function isHeldHere(key: string): boolean {
  return [...fields.values()].some((held) => held.key === key && held.visit === router.visit);
}

/** A field is removed from the page; its draft is kept. */
export function leaveDraft(field: string): void {
  const key = fields.get(field)?.key;
  fields.delete(field);
  if (key !== undefined) void flush(key).then(draftsChanged);
}

/** Opens every folded part around an element, so that it can be seen. */
export function openAround(element: Element): void {
  for (
    let around = element.closest('details');
    around;
    around = around.parentElement?.closest('details') ?? null
  )
    around.open = true;
}

/** The keys of the drafts of these fields. */
export function draftsOfFields(ids: string[]): string[] {
  return ids.flatMap((id) => fields.get(id)?.key ?? []);
}
