// Where everything lies on the map of a pathway: a column for each stage, the route so far and the next choices one
// below another, and every other step below them, each with its name. Sizes are in pixels at 100 % text.
import type { MapPlace, MapStep, PathwayMap, Stage } from '../../lib/generated/wire';
import { arch, archOver, bow, fork, tip, wrapped, type Point } from './lines';

export interface Dot {
  id: string;
  words: string;
  stage: Stage;
  place: MapPlace;
  /** The choices that lead here from where the child is. */
  choices: string[];
  /** It is on the route so far, or one of the next choices. */
  isOnLine: boolean;
  isHere: boolean;
  x: number;
  y: number;
  column: Column;
}

export type LineKind = 'taken' | 'next' | 'leads';

export interface Line {
  kind: LineKind;
  path: string;
  /** The tip of the arrow, beside the step that it leads to. */
  tip: string;
}

export interface Column {
  stages: { stage: Stage; count: number }[];
  x: number;
  width: number;
}

/** Where the other steps of a stage begin in a column. */
export interface Others {
  stage: Stage;
  count: number;
  x: number;
  y: number;
}

export interface Layout {
  width: number;
  height: number;
  columns: Column[];
  others: Others[];
  dots: Dot[];
  lines: Line[];
}

export const HEAD = 56;
export const LABEL_AT = 20;
/** Below this a stage has no column of its own: all share one. */
const NARROWEST_COLUMN = 168;
const NARROWEST = 240;
const INSET = 32;
const FORK = 24;
const LINE = 20;
const SMALL_LINE = 18;
const LETTER = 7.4;
const GAP = 22;
/** How far above a dot its line turns: half way to the words above it. */
const ABOVE = (GAP + LINE) / 2;
/** How far from the middle of a step an arrow ends, so that its tip is in sight. */
const SHORT = 13;
/** Where the child is, the step has a ring. */
const SHORT_HERE = 18;
const TIPS: Record<LineKind, number> = { taken: 12, next: 9, leads: 9 };
/** The words of where the child is are bold. */
const BOLD_LETTER = 8.2;
/** The words of the steps beside the line are smaller. */
const SMALL_LETTER = 7;
/** Between two other steps: with one line of words there is still room to press each. */
const SMALL_GAP = 12;
const FOOT = 24;

interface Row {
  ids: string[];
  height: number;
}

/** Lays a pathway out to the width that there is. */
export function layOut(map: PathwayMap, available: number): Layout {
  const steps = new Map(
    map.stages.flatMap(({ stage, steps }) => steps.map((step) => [step.step.id, { ...step, stage }])),
  );
  const columns = columnsOf(map, Math.max(available, NARROWEST));
  const column = (stage: Stage) =>
    columns.find(({ stages }) => stages.some((one) => one.stage === stage)) ?? columns[0];
  const here = map.route[map.route.length - 1] ?? '';
  const passed = inOrderOfLastVisit(map.route).filter((id) => steps.has(id));
  const next = nextOf(steps.get(here), passed);

  const dots: Dot[] = [];
  const put = (id: string, at: Point, more: Partial<Dot>) => {
    const step = steps.get(id);
    const its = step && column(step.stage);
    if (!step || !its) return;
    const { stage, place } = step;
    dots.push({ id, words: step.step.words, stage, place, choices: [], isOnLine: false, isHere: id === here, x: at[0], y: at[1], column: its, ...more }); // prettier-ignore
  };
  const columnOf = (id: string) => column(steps.get(id)?.stage ?? 'universal');

  let y = (columns.length > 1 ? HEAD : 0) + GAP;
  const roomOf = (id: string) => (columnOf(id)?.width ?? NARROWEST) - INSET - LABEL_AT - 12;
  const heightOf = (id: string, indent: number) => {
    const letters = Math.floor((roomOf(id) - indent) / (id === here ? BOLD_LETTER : LETTER));
    const choices = (next.get(id) ?? []).flatMap((choice) => wrapped(choice, letters + 3));
    return wrapped(steps.get(id)?.step.words ?? '', letters).length * LINE + choices.length * SMALL_LINE;
  };
  for (const id of passed) {
    put(id, [(columnOf(id)?.x ?? 0) + INSET, y], { isOnLine: true, choices: next.get(id) ?? [] });
    y += heightOf(id, 0) + GAP + (id === here ? SMALL_LINE + 8 : 0);
  }
  for (const row of rowsOf(
    [...next.keys()].filter((id) => !passed.includes(id)),
    columnOf,
    (id) => heightOf(id, FORK),
  )) {
    for (const id of row.ids)
      put(id, [(columnOf(id)?.x ?? 0) + INSET + FORK, y], { isOnLine: true, choices: next.get(id) ?? [] });
    y += row.height + GAP;
  }

  const onLine = new Set(dots.map(({ id }) => id));
  const others: Others[] = [];
  const ends = columns.map(() => y);
  for (const { stage, steps: all } of map.stages) {
    const rest = all.filter(({ step }) => !onLine.has(step.id));
    const its = column(stage);
    if (rest.length === 0 || !its) continue;
    const top = ends[columns.indexOf(its)] ?? y;
    others.push({ stage, count: rest.length, x: its.x, y: top });
    let at = top + LINE + 20;
    for (const { step } of rest) {
      put(step.id, [its.x + INSET, at], {});
      const lines = wrapped(step.words, Math.floor(roomOf(step.id) / SMALL_LETTER)).length;
      at += lines * SMALL_LINE + SMALL_GAP;
    }
    ends[columns.indexOf(its)] = at + GAP;
  }
  const last = columns[columns.length - 1];
  return {
    width: last ? last.x + last.width : available,
    height: Math.max(...ends, y) + FOOT,
    columns,
    others,
    dots,
    lines: linesOf(map.route, [...next.keys()], dots),
  };
}

function columnsOf(map: PathwayMap, available: number): Column[] {
  const stages = map.stages.map(({ stage, steps }) => ({ stage, count: steps.length }));
  if (available / stages.length < NARROWEST_COLUMN) return [{ stages, x: 0, width: available }];
  const width = available / stages.length;
  return stages.map((stage, index) => ({ stages: [stage], x: index * width, width }));
}

/** Each step of the route once, so that where the child is comes last. */
function inOrderOfLastVisit(route: string[]): string[] {
  return route.filter((id, index) => route.lastIndexOf(id) === index);
}

/** The steps that the choices lead to, each with the choices, in the order of the choices. */
function nextOf(here: MapStep | undefined, passed: string[]): Map<string, string[]> {
  const next = new Map<string, string[]>();
  for (const { to, choice, state } of here?.leadsTo ?? []) {
    if (state === 'not-for-this-child') continue;
    // The choice that leads back is written where it leads, but the row stays the one of the route.
    if (passed[passed.length - 1] !== to.id) next.set(to.id, [...(next.get(to.id) ?? []), choice]);
  }
  return next;
}

/** One row holds one step of each column. */
function rowsOf(
  ids: string[],
  columnOf: (id: string) => Column | undefined,
  heightOf: (id: string) => number,
): Row[] {
  const rows: Row[] = [];
  for (const id of ids) {
    const free = rows.find((row) => row.ids.every((other) => columnOf(other) !== columnOf(id)));
    const row = free ?? { ids: [], height: 0 };
    if (!free) rows.push(row);
    row.ids.push(id);
    row.height = Math.max(row.height, heightOf(id));
  }
  return rows;
}

function linesOf(route: string[], next: string[], dots: Dot[]): Line[] {
  const at = new Map(dots.map((dot, index) => [dot.id, { dot, index }]));
  const lines: Line[] = [];
  route.slice(1).forEach((id, index) => {
    const [from, to] = [at.get(route[index] ?? ''), at.get(id)];
    if (!from || !to || from === to) return;
    const follows = to.index === from.index + 1;
    lines.push(follows ? down('taken', from.dot, to.dot) : aside('taken', from.dot, to.dot));
  });
  const here = at.get(route[route.length - 1] ?? '');
  for (const id of next) {
    const to = at.get(id);
    if (!here || !to) continue;
    lines.push(to.index < here.index ? aside('next', here.dot, to.dot) : down('next', here.dot, to.dot));
  }
  return lines;
}

const short = ({ isHere }: Dot) => (isHere ? SHORT_HERE : SHORT);

/** An arrow that arrives from above. */
function down(kind: LineKind, from: Dot, to: Dot): Line {
  const end: Point = [to.x, to.y - short(to)];
  const path = fork(point(from), end, ABOVE - short(to));
  return { kind, path, tip: tip(end, [0, 1], TIPS[kind]) };
}

/** An arrow that leaves and arrives on the left. */
function aside(kind: LineKind, from: Dot, to: Dot): Line {
  const end: Point = [to.x - short(to), to.y];
  return { kind, path: bow(point(from), end), tip: tip(end, [1, 0], TIPS[kind]) };
}

/** The lines from a step to each step that it leads to. */
export function leadsTo(map: PathwayMap, layout: Layout, from: string): Line[] {
  const step = map.stages.flatMap(({ steps }) => steps).find((one) => one.step.id === from);
  const start = layout.dots.find(({ id }) => id === from);
  const ends = new Set(step?.leadsTo.map(({ to }) => to.id));
  return layout.dots
    .filter((dot) => start !== undefined && ends.has(dot.id) && dot !== start)
    .map((dot) => over(start ?? dot, dot));
}

/** An arrow over what lies between. */
function over(from: Dot, to: Dot): Line {
  const [x, y] = archOver(point(from), point(to));
  const [across, rise] = [to.x - x, to.y - y];
  const length = Math.hypot(across, rise) || 1;
  const end: Point = [to.x - (across / length) * short(to), to.y - (rise / length) * short(to)];
  return { kind: 'leads', path: arch(point(from), end), tip: tip(end, [across, rise], TIPS.leads) };
}

const point = ({ x, y }: Dot): Point => [x, y];

/** The nearest dot in the direction of an arrow key. */
export function nearest(dots: Dot[], from: Dot, key: string): Dot | undefined {
  const way = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[key];
  if (!way) return undefined;
  const [wayX = 0, wayY = 0] = way;
  let best: Dot | undefined;
  let shortest = Infinity;
  for (const dot of dots) {
    const [x, y] = [dot.x - from.x, dot.y - from.y];
    // Sideways is another column: within one, a next choice is a little to the right of the route.
    if (wayX !== 0 && dot.column === from.column) continue;
    const along = x * wayX + y * wayY;
    const across = Math.abs(x * wayY + y * wayX);
    if (along <= 1 || along + 2 * across >= shortest) continue;
    [best, shortest] = [dot, along + 2 * across];
  }
  return best;
}
