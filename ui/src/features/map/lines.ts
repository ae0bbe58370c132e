// The lines of the map as SVG paths, and its words in lines.
export type Point = [number, number];

const CORNER = 8;

/** Down from a dot, across just above the other, and down or across into it. */
export function fork([fromX, fromY]: Point, [toX, toY]: Point, above: number): string {
  if (Math.abs(toX - fromX) < 1) return `M${at([fromX, fromY])} L${at([toX, toY])}`;
  const turn = toY - above;
  const side = Math.sign(toX - fromX);
  const corner = Math.min(CORNER, Math.abs(toX - fromX) / 2, above);
  return [
    `M${at([fromX, fromY])}`,
    `L${at([fromX, turn - corner])}`,
    `Q${at([fromX, turn])} ${at([fromX + side * corner, turn])}`,
    `L${at([toX - side * corner, turn])}`,
    `Q${at([toX, turn])} ${at([toX, turn + corner])}`,
    `L${at([toX, toY])}`,
  ].join(' ');
}

/** A bow that leaves and arrives on the left, for a choice that leads back or far away. */
export function bow([fromX, fromY]: Point, [toX, toY]: Point): string {
  const out = Math.min(24, 12 + Math.abs(toY - fromY) / 8);
  return `M${at([fromX, fromY])} C${at([fromX - out, fromY])} ${at([toX - out, toY])} ${at([toX, toY])}`;
}

/** An arch over what lies between, for where a step leads. */
export function arch([fromX, fromY]: Point, [toX, toY]: Point): string {
  const rise = 8 + Math.min(32, Math.hypot(toX - fromX, toY - fromY) / 6);
  return `M${at([fromX, fromY])} Q${at([(fromX + toX) / 2, Math.min(fromY, toY) - rise])} ${at([toX, toY])}`;
}

/** Words in lines of at most so many letters. A longer word has a line to itself. */
export function wrapped(words: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function at([x, y]: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
