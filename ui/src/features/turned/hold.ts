// How to leave a screen that is turned to a child or a family.

/** How long to hold Escape: nobody does that by accident, and a single press is not enough. */
export const HOLD_MS = 3_000;
/** A key pressed again within this time was never released. */
export const LET_GO_MS = 120;
