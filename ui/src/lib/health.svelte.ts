// What is known of the casebook's files, asked for as long as the casebook is open.
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

/** Takes what the shell said. */
export function tell(next: Health): void {
  current = next;
  wasDamaged = next.fault === 'database';
}

/** Asks once. A failure tells nothing of the casebook, so what was known before stays. */
export async function askHealth(): Promise<void> {
  try {
    tell(await commands.health());
  } catch {
    return;
  }
}

/** Asks again and again, until the function that it gives is called. */
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
