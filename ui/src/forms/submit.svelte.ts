// Saving from one of several forms on a page: one request at a time, the error at the right form, focus kept.
import { draftsOfFields, dropDraft } from '../lib/draft';
import { attempt, fail, failing, fieldError } from '../lib/errors.svelte';
import { focusHomes, returnFocus } from '../lib/focus';
import type { Code, Saved } from '../lib/generated/wire';
import { replace, router } from '../lib/route.svelte';
import { saved } from '../lib/last-saved.svelte';

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
