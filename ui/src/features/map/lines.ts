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
  return `M${at([fromX, fromY])} Q${at(archOver([fromX, fromY], [toX, toY]))} ${at([toX, toY])}`;
}

/** Towards where an arch bends. */
export function archOver([fromX, fromY]: Point, [toX, toY]: Point): Point {
  const rise = 8 + Math.min(32, Math.hypot(toX - fromX, toY - fromY) / 6);
  return [(fromX + toX) / 2, Math.min(fromY, toY) - rise];
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

/** The tip of an arrow that ends here and points in this direction. */
export function tip(end: Point, [across, down]: Point, size: number): string {
  const length = Math.hypot(across, down) || 1;
  const [x, y] = [across / length, down / length];
  const back: Point = [end[0] - x * size, end[1] - y * size];
  const half = size * 0.6;
  return `M${at(end)} L${at([back[0] - y * half, back[1] + x * half])} L${at([back[0] + y * half, back[1] - x * half])} Z`;
}

function at([x, y]: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
