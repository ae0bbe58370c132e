// What a screen shows, asked for when the screen opens and again after each save.
import { onMount } from 'svelte';
import { attempt } from './errors.svelte';

export interface Resource<T> {
  /** The newest answer; null until there is one. */
  readonly value: T | null;
  /** Asks again. A request that fails throws, and the answer before it stays. */
  reload: () => Promise<void>;
}

/** Made while its component is. A slow answer never replaces that of a later request. */
export function resource<T>(ask: () => Promise<T>): Resource<T> {
  let value = $state.raw<T | null>(null);
  let newest = 0;

  async function reload(): Promise<void> {
    newest += 1;
    const mine = newest;
    const answer = await ask();
    if (mine === newest) value = answer;
  }

  onMount(() => {
    void attempt(reload);
    return () => (newest += 1);
  });

  return {
    get value() {
      return value;
    },
    reload,
  };
}
