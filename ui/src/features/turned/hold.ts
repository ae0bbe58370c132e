// How a screen that was turned to a child or a family is left.

/** Escape is held this long: nobody does that by accident, and no single press is enough. */
export const HOLD_MS = 3_000;
/** A key that comes back within this was not let go. */
export const LET_GO_MS = 120;
