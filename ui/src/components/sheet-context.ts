// What a form needs to know of the sheet that it is in: how to close it and how to cancel it, which discards what its fields keep.
import { getContext, setContext } from 'svelte';

const KEY = Symbol('sheet');

export interface AroundForm {
  /** Closes the sheet and discards what was typed there. */
  cancel: () => void;
  /** The fields that keep a draft, by its key, and how each is emptied. */
  drafts: Map<string, () => void>;
}

/** Called by the sheet. */
export function isSheet(around: AroundForm): void {
  setContext(KEY, around);
}

/** Cancels the sheet around a part; undefined if the part is on a page. */
export function cancelOfSheet(): (() => void) | undefined {
  return getContext<AroundForm | undefined>(KEY)?.cancel;
}

/** A field or a form keeps a draft. If it is in a sheet, cancelling the sheet discards the draft. */
export function keepsDraft(key: string, empty: () => void = () => undefined): void {
  getContext<AroundForm | undefined>(KEY)?.drafts.set(key, empty);
}
