// How large a file is shown, in steps, compared with fitting the width of the window.

const STEPS = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];

export const LEAST = 0.25;
export const MOST = 4;

/** The next step up or down. */
export function zoomed(zoom: number, by: 1 | -1): number {
  if (by === 1) return STEPS.find((step) => step > zoom) ?? MOST;
  return STEPS.filter((step) => step < zoom).at(-1) ?? LEAST;
}
