// The health of the casebook's files, asked for while the casebook is open.
import { commands } from './commands';
import type { Health } from './generated/wire';

const WHILE_CHECKING = 2_000;
const OTHERWISE = 60_000;

let current = $state.raw<Health | null>(null);
let wasDamaged = $state(false);

export const health = {
  get now(): Health | null {
    return current;
  },
  /** The casebook was damaged when it was last open. */
  get wasDamaged(): boolean {
    return wasDamaged;
  },
};

/** Takes the answer of the shell. */
export function tell(next: Health): void {
  current = next;
  wasDamaged = next.fault === 'database';
}

/** Asks once. A failure says nothing about the files, so the last answer stays. */
export async function askHealth(): Promise<void> {
  try {
    tell(await commands.health());
  } catch {
    return;
  }
}

/** Asks at intervals, until the returned function is called. */
export function watchHealth(): () => void {
  let over = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  async function round() {
    await askHealth();
    if (!over) timer = setTimeout(() => void round(), current?.checking ? WHILE_CHECKING : OTHERWISE);
  }
  void round();
  return () => {
    over = true;
    clearTimeout(timer);
    current = null;
  };
}
