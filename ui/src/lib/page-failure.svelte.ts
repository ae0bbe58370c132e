// What the error summary of the current page shows. A failure outside any form, of a load or a button, is kept here; each
// form keeps its own.
import { mistakesOf, type Mistake } from './failures';
import type { Failure } from './generated/wire';
import { request } from './requests.svelte';

/** A form, or the rest of the page: what is wrong with it, and the ids of its fields. */
export interface Summarised {
  readonly mistakes: Mistake[];
  readonly failure: Failure | null;
  /** Another value for each time that something was wrong. */
  readonly tried: unknown;
  /** Somebody answered a field: what was wrong with it goes. */
  answer?: (box: Element) => void;
  /** The id of each field, if it is not the field's own name. */
  readonly ids: Readonly<Record<string, string>>;
}

let failure = $state.raw<Failure | null>(null);

export const page = {
  ids: {},
  get failure(): Failure | null {
    return failure;
  },
  get mistakes(): Mistake[] {
    return mistakesOf(failure);
  },
  get tried(): unknown {
    return failure;
  },
  attempt,
};

let last = $state.raw<Summarised>(page);

export const summary = {
  /** The form that was sent last, or the page. */
  get of(): Summarised {
    return last;
  },
};

/** Shows in the summary what is wrong with this form. */
export function summarise(tried: Summarised): void {
  last = tried;
}

/** Runs a request that belongs to no form. The summary shows its failure, and the answer is then undefined. */
export function attempt<T>(run: () => Promise<T>): Promise<T | undefined> {
  return request(run, (ended) => {
    failure = ended;
    last = page;
  });
}

/** Empties the summary: another page is shown, or another part of this one. */
export function clearSummary(): void {
  failure = null;
  last = page;
}
