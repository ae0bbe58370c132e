// How the lines and boxes of the pathway drawing become SVG paths.
import type { DrawnStep } from '../../lib/generated/wire';

type Point = [number, number];
const CORNER = 8;

/** A line through the points, with rounded corners. */
export function linePath(points: Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const parts = [`M${at(first)}`];
  rest.forEach((point, index) => {
    const before = points[index] ?? point;
    const after = rest[index + 1];
    if (after === undefined) parts.push(`L${at(point)}`);
    else parts.push(`L${at(towards(point, before))}`, `Q${at(point)} ${at(towards(point, after))}`);
  });
  return parts.join(' ');
}

/** The head of an arrow whose tip is the last point. */
export function arrowHead(points: Point[]): string {
  const tip = points[points.length - 1];
  const before = points[points.length - 2];
  if (tip === undefined || before === undefined) return '';
  const length = Math.hypot(tip[0] - before[0], tip[1] - before[1]) || 1;
  const [x, y] = [(tip[0] - before[0]) / length, (tip[1] - before[1]) / length];
  const [backX, backY] = [tip[0] - x * 9, tip[1] - y * 9];
  return `M${at(tip)} L${at([backX - y * 4.5, backY + x * 4.5])} L${at([backX + y * 4.5, backY - x * 4.5])} Z`;
}

/** The outline of a step: each kind has its own shape, so that colour is never the only sign. */
export function outline({ kind, x, y, width, height }: DrawnStep): string {
  const [right, bottom] = [x + width, y + height];
  const middle = y + height / 2;
  switch (kind) {
    case 'ask':
      return polygon([
        [x + 14, y],
        [right - 14, y],
        [right, middle],
        [right - 14, bottom],
        [x + 14, bottom],
        [x, middle],
      ]);
    case 'refer':
      return polygon([
        [x, y],
        [right - 14, y],
        [right, middle],
        [right - 14, bottom],
        [x, bottom],
      ]);
    case 'review':
      return rounded(x, y, width, height, 20);
    case 'finish':
      return rounded(x, y, width, height, height / 2);
    case 'act':
    case 'wait':
      return rounded(x, y, width, height, 4);
  }
}

function polygon(points: Point[]): string {
  return `M${points.map(at).join(' L')} Z`;
}

function rounded(x: number, y: number, width: number, height: number, radius: number): string {
  const r = Math.min(radius, height / 2, width / 2);
  const [w, h] = [width - 2 * r, height - 2 * r];
  return `M${at([x + r, y])} h${w} a${r} ${r} 0 0 1 ${r} ${r} v${h} a${r} ${r} 0 0 1 ${-r} ${r} h${-w} a${r} ${r} 0 0 1 ${-r} ${-r} v${-h} a${r} ${r} 0 0 1 ${r} ${-r} Z`;
}

/** The point one corner's width from `from` towards `to`; half way if they are close. */
function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const share = Math.min(CORNER / length, 0.5);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

function at([x, y]: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
