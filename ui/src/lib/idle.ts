// Notices that nobody has touched a key or the pointer for a while.

const TOUCHES = ['keydown', 'pointerdown', 'wheel'] as const;
const LOOK_EVERY_MS = 5_000;

/**
 * Calls `then` once nobody has touched anything for `minutes()`; nought is never. The clock is looked at, not
 * counted, so that time asleep counts too. Returns what stops the watching.
 */
export function watchIdle(minutes: () => number, then: () => void): () => void {
  let touched = Date.now();
  const look = () => {
    const limit = minutes() * 60_000;
    if (limit === 0 || Date.now() - touched < limit) return;
    touched = Date.now();
    then();
  };
  // The first touch after a long sleep must not hide that the time had run out.
  const touch = () => {
    look();
    touched = Date.now();
  };
  for (const kind of TOUCHES) window.addEventListener(kind, touch, { capture: true, passive: true });
  const clock = window.setInterval(look, LOOK_EVERY_MS);
  return () => {
    window.clearInterval(clock);
    for (const kind of TOUCHES) window.removeEventListener(kind, touch, { capture: true });
  };
}
