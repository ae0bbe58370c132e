// The header of every page of a child, kept so that it is there at once on the next page; and the children opened last. In memory only, until the casebook locks.
import { commands } from './commands';
import type { ChildHeader } from './generated/wire';

const MOST_RECENT = 5;

let headers = $state.raw<Readonly<Record<string, ChildHeader>>>({});
/** The ids of the children opened last, newest first. */
let recent = $state.raw<readonly string[]>([]);
/** Counts the locks, so that an answer to what was asked before one is not kept. */
let locks = 0;

/** Asks for the header of a child and keeps it. */
export async function askHeader(child: string): Promise<ChildHeader> {
  const asked = locks;
  const header = await commands.childHeader({ child });
  if (asked === locks) headers = { ...headers, [child]: header };
  return header;
}

/** The header of a child as it was last read; null before the first time. */
export function headerOf(child: string): ChildHeader | null {
  return headers[child] ?? null;
}

/** The child of a journey, if the child's header was read. */
export function childOfJourney(journey: string): string | undefined {
  return Object.values(headers).find((one) => one.journeys.some(({ id }) => id === journey))?.child.id;
}

/** What to call a child in a sentence. Before the header is read, that is the name on the page. */
export function calledOf(child: string, otherwise: string): string {
  return headers[child]?.called ?? otherwise;
}

/** Under this age, in years, nobody asks a child to consent for themselves: the shell refuses it. */
const SCHOOL_AGE = 5;

/** The child is under school age, as far as the header was read. */
export function isYoung(child: string): boolean {
  const header = headers[child];
  return header !== undefined && header.age.years < SCHOOL_AGE;
}

/** From this age, in years, nobody has parental responsibility any more. */
const ADULT = 18;

/** The young person is an adult, as far as the header was read. */
export function isAdult(child: string): boolean {
  const header = headers[child];
  return header !== undefined && header.age.years >= ADULT;
}

/** A page of this child was opened. */
export function opened(child: string): void {
  if (recent[0] === child) return;
  recent = [child, ...recent.filter((one) => one !== child)].slice(0, MOST_RECENT);
}

/** The children opened last, newest first. A record that was joined to another one since is listed under that one only. */
export function recentChildren(): ChildHeader[] {
  const known = recent.map((child) => ({ child, header: headers[child] }));
  return known.flatMap(({ child, header }) => (header?.child.id === child ? [header] : []));
}

/** The child is no longer in the casebook. */
export function forgetChild(child: string): void {
  recent = recent.filter((one) => one !== child);
  headers = Object.fromEntries(Object.entries(headers).filter(([id]) => id !== child));
}

export function forgetHeaders(): void {
  locks += 1;
  headers = {};
  recent = [];
}
