// Saving, from a form or with a button: one request at a time, the page asked for again, the focus kept.
import { focusHomes, returnFocus } from '../lib/focus';
import type { Failure, Saved } from '../lib/generated/wire';
import { saved } from '../lib/last-saved.svelte';
import { page } from '../lib/page-failure.svelte';
import { redrawBy } from '../lib/route.svelte';

/** A form, or the page for what no form sends. It keeps the failure. */
interface Sender {
  attempt: <T>(run: () => Promise<T>) => Promise<T | undefined>;
  readonly failure: Failure | null;
}

// One queue for all forms: a decision must never be sent from a page that a tick has just made out of date.
let queue: Promise<unknown> = Promise.resolve();

/** Saves what no form sends, as a button does, and asks for the page again. True if it was saved. */
export function act(send: () => Promise<Saved | null>, reload: () => Promise<unknown>): Promise<boolean> {
  return saveBy(page, send, reload);
}

/**
 * Sends, drops the drafts, shows when it was saved, and asks for the page again. True if it was saved. `send` answers
 * null if the person changed their mind: then nothing was saved.
 */
export async function saveBy(
  sender: Sender,
  send: () => Promise<Saved | null>,
  reload: () => Promise<unknown>,
  dropDrafts: () => Promise<unknown> = () => Promise.resolve(),
): Promise<boolean> {
  redrawBy(reload);
  const homes = focusHomes(document.activeElement);
  let isSaved = false;
  const turn = queue.then(() =>
    sender.attempt(async () => {
      const done = await send();
      if (done === null) return;
      isSaved = true;
      await dropDrafts();
      saved(done.at);
      await reload();
    }),
  );
  queue = turn;
  await turn;
  // The page was out of date: load it again below the failure, which stays.
  if (sender.failure?.code === 'journey-moved-on') await reload().catch(() => undefined);
  if (isSaved) await returnFocus(homes);
  return isSaved;
}
