// Answers the shell's pings. The clock is in Rust, so that the casebook locks even if this page is idle, frozen or gone.
import { commands } from '../lib/commands';
import type { Presence } from '../lib/generated/wire';

const TOUCHES = ['keydown', 'pointerdown', 'wheel'] as const;

/** A key or click is reported at once, but no more often than this. */
const REPORT_EVERY_MS = 1_000;

/** The shell asks with these events. */
export const PING = 'stepping-stones:ping';
export const STORE = 'stepping-stones:store';

export interface Page {
  /** The page shows something from a casebook. */
  open: () => boolean;
  /** Stores what is being typed. */
  store: () => Promise<unknown>;
  /** Removes everything from the page that was read from the casebook. */
  leave: () => Promise<unknown>;
}

/** Reports when somebody last touched a key or the pointer, and does what the answer asks for. Returns how to stop. */
export function reportPresence(page: Page): () => void {
  let touched = performance.now();
  let reported = touched;

  async function report(): Promise<void> {
    reported = performance.now();
    const answer = await ask(reported - touched, page.open());
    if (answer === undefined || !page.open()) return;
    if (!answer.open) {
      await page.leave();
      await ask(performance.now() - touched, page.open());
    } else if (answer.store) {
      await page.store();
    }
  }

  function touch(): void {
    touched = performance.now();
    if (page.open() && touched - reported >= REPORT_EVERY_MS) void report();
  }

  const ping = () => void report();
  const store = () => void page.store().then(report);
  for (const kind of TOUCHES) window.addEventListener(kind, touch, { capture: true, passive: true });
  window.addEventListener(PING, ping);
  window.addEventListener(STORE, store);
  return () => {
    for (const kind of TOUCHES) window.removeEventListener(kind, touch, { capture: true });
    window.removeEventListener(PING, ping);
    window.removeEventListener(STORE, store);
  };
}

/** If the shell cannot be reached there is no answer; it then locks by itself. */
async function ask(idle: number, open: boolean): Promise<Presence | undefined> {
  const idleMs = Math.max(0, Math.min(Math.round(idle), 0xffffffff));
  return commands.reportPresence({ idleMs, open }).catch(() => undefined);
}
