// Saving from one of several forms on a page: one request at a time, the error at the right form, focus kept.
import { tick } from 'svelte';
import { draftsOfFields, dropDraft } from '../draft';
import { attempt, fail, failing, fieldError } from '../failing.svelte';
import type { Code, Saved } from '../generated/wire';
import { replace, router } from '../route.svelte';
import { saved } from '../saved.svelte';

/** The id of each field of a form, by the field's name in the request. */
export type FormFields = Record<string, string>;

let lastForm = $state.raw<FormFields>({});
let queue: Promise<unknown> = Promise.resolve();
let lastReload: { visit: number | undefined; reload: () => Promise<unknown> } | null = null;

function visitOnTop(): number | undefined {
  return router.kept[router.kept.length - 1]?.number;
}

/** Asks for the page on show again, as after a save on it; a page that saved nothing yet is drawn anew. */
export async function reloadPage(): Promise<void> {
  if (lastReload?.visit === visitOnTop()) await lastReload?.reload();
  else replace(router.current);
}

/** Asks something about a form before it is sent. Undefined where the form was refused. */
export function ask<T>(form: FormFields, send: () => Promise<T>): Promise<T | undefined> {
  lastForm = form;
  return attempt(send);
}

/** The fields of the form that was sent last, for the error summary. */
export function lastFields(): FormFields {
  return lastForm;
}

/** The words to stand beside a field of this form, if the last failure was about it. */
export function errorOf(form: FormFields, field: string): string | undefined {
  // A form may be sent with fields of another beside its own: what counts is that this field was sent.
  const isSent = lastForm === form || (form[field] !== undefined && lastForm[field] === form[field]);
  return isSent ? fieldError(failing.failure, field) : undefined;
}

/** Refuses a form before it is sent. */
export function refuse(form: FormFields, code: Code, field: string): void {
  lastForm = form;
  fail({ code, field, detail: null });
}

/**
 * Sends a form, shows when it was saved, and asks for the page again. True if it was saved. Requests wait for each
 * other, so that a decision is never sent from a page that a tick has just made old. What was kept as a draft of the
 * form is removed. `send` answers null where the person thought better of it: then nothing was saved.
 */
export async function save(
  form: FormFields,
  send: () => Promise<Saved | null>,
  reload: () => Promise<unknown>,
): Promise<boolean> {
  lastForm = form;
  lastReload = { visit: visitOnTop(), reload };
  const homes = focusHomes(document.activeElement);
  const drafts = draftsOfFields(Object.values(form));
  let isSaved = false;
  const turn = queue.then(() =>
    attempt(async () => {
      const done = await send();
      if (done === null) return;
      isSaved = true;
      await Promise.all(drafts.map(dropDraft));
      saved(done.at);
      await reload();
    }),
  );
  queue = turn;
  await turn;
  // The page was old: draw the new one beneath the failure, which stays.
  if (failing.failure?.code === 'journey-moved-on') await reload().catch(() => undefined);
  if (isSaved) await returnFocus(homes);
  return isSaved;
}

/** The headings around an element, nearest first: where focus can go if the element itself leaves the page. */
function focusHomes(element: Element | null): HTMLElement[] {
  const homes: HTMLElement[] = [];
  for (let around = element; around !== null; around = around.parentElement) {
    const home = around.querySelector<HTMLElement>(':scope > :is(h1, h2, h3, h4)');
    if (home !== null) homes.push(home);
  }
  return homes;
}

async function returnFocus(homes: HTMLElement[]): Promise<void> {
  await tick();
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  const home = homes.find((one) => one.isConnected);
  if (home === undefined) return;
  home.tabIndex = -1;
  home.focus({ preventScroll: true });
}

/** Moves focus to the page's heading: what was on the page has changed altogether. */
export async function focusHeading(): Promise<void> {
  await tick();
  const headings = [...document.querySelectorAll<HTMLElement>('h1')];
  const heading = headings.find((one) => one.closest('[hidden]') === null);
  window.scrollTo(0, 0);
  heading?.focus({ preventScroll: true });
}
