// What a screen shows, asked for when the screen opens, when what it asks about changes, and after each save.
import { onMount, untrack } from 'svelte';
import { asFailure } from './failures';
import type { Failure } from './generated/wire';
import { attempt } from './page-failure.svelte';

export interface Resource<T> {
  /** The newest answer; null until there is one. */
  readonly value: T | null;
  /** Why the newest request got no answer. */
  readonly failure: Failure | null;
  /** Asks again. A request that fails throws, and the answer before it stays. */
  reload: () => Promise<void>;
}

interface Options<Query> {
  /** What is asked about. Each change asks again, unless that was asked already. */
  of?: () => Query;
  /** How many milliseconds to wait for further changes before asking, as while somebody types. */
  rest?: number;
  /** Failures are left to the caller and not shown in the error summary. */
  quiet?: boolean;
}

/** Created with its component. Only the latest request counts: an earlier one that ends late changes nothing. */
export function resource<T, Query = undefined>(
  ask: (query: Query) => Promise<T>,
  { of = () => undefined as Query, rest = 0, quiet = false }: Options<Query> = {},
): Resource<T> {
  let value = $state.raw<T | null>(null);
  let failure = $state.raw<Failure | null>(null);
  let asked: { query: Query } | null = null;
  let latest: Promise<void> = Promise.resolve();
  let newest = 0;
  let isOpen = true;

  function reload(): Promise<void> {
    latest = request();
    return latest;
  }

  async function request(): Promise<void> {
    newest += 1;
    const mine = newest;
    const query = untrack(of);
    asked = { query };
    try {
      const answer = await ask(query);
      if (mine === newest) [value, failure] = [answer, null];
    } catch (thrown) {
      if (mine !== newest) return;
      failure = asFailure(thrown);
      throw thrown;
    }
    // Callers that wait for this request wait for the one that replaced it.
    if (mine !== newest && isOpen) await latest.catch(() => undefined);
  }

  const open = () => void (quiet ? reload().catch(() => undefined) : attempt(reload));

  $effect(() => {
    const query = of();
    if (asked !== null && asked.query === query) return;
    if (asked === null || rest === 0) return untrack(open);
    const clock = setTimeout(open, rest);
    return () => clearTimeout(clock);
  });
  onMount(() => () => {
    isOpen = false;
    newest += 1;
  });

  return {
    get value() {
      return value;
    },
    get failure() {
      return failure;
    },
    reload,
  };
}
