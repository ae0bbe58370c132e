// What comes first for the role that somebody chose. It only changes the order: nothing is left out, and what is overdue stays on top.
import type { ChildRow, DueText, PaperSubject, Role, TodayGroupKind, TodayItem } from './generated/wire';

/** The roles for which another order than the date helps. A SENCO leads most steps, so the date decides for them. */
export type OrderedRole = Exclude<Role, 'senco'>;

/** The people of a pathway who are the family, or support it at home. */
export const FAMILY = ['child', 'parent', 'family-support-worker'];

export function orderedRole(role: Role | undefined): OrderedRole | null {
  return role === undefined || role === 'senco' ? null : role;
}

/** What is put off is one line, so it comes before the waits, which may be many. */
const BY_DATE: TodayGroupKind[] = ['first', 'overdue', 'this-week', 'put-off', 'waiting'];
const WAITS_FIRST: TodayGroupKind[] = ['first', 'overdue', 'waiting', 'this-week', 'put-off'];

export function groupOrder(role: OrderedRole | null): TodayGroupKind[] {
  return role === 'health' ? WAITS_FIRST : BY_DATE;
}

const isReferral = (kind: string | null) => kind === 'refer' || kind === 'wait';

const ITEM_FIRST: Record<OrderedRole, (item: TodayItem) => boolean> = {
  health: ({ kind }) => isReferral(kind),
  'family-support': ({ lead, owner }) =>
    [...lead, owner].some((person) => person !== null && FAMILY.includes(person.id)),
};

const CHILD_FIRST: Record<OrderedRole, (child: ChildRow) => boolean> = {
  health: ({ journeys }) => journeys.some(({ ended, kind }) => !ended && isReferral(kind)),
  'family-support': ({ needs }) => needs.some(({ kind }) => kind === 'not-heard'),
};

/** The items of one group of Today, which come by their day: the role decides only among those of the same day. */
export function itemsFor(role: OrderedRole | null, items: TodayItem[]): TodayItem[] {
  if (role === null) return items;
  const days = items.map(
    (item) => `${Number(!item.safety)} ${Number(!item.limitPassed)} ${dueOf(item)?.on ?? ''}`,
  );
  return ranked(
    items,
    (item) => 2 * days.indexOf(days[items.indexOf(item)] ?? '') + (ITEM_FIRST[role](item) ? 0 : 1),
  );
}

/** The date that brings an item to its group: of a wait, the check-in or the end, whichever is more urgent. */
export function dueOf(item: TodayItem): DueText | null {
  return item.why === 'check-in' ? item.checkIn : item.due;
}

/** A child made for training never comes before one who needs somebody. */
export function childrenFor(role: OrderedRole | null, children: ChildRow[]): ChildRow[] {
  if (role === null) return children;
  return ranked(children, (child) =>
    child.sample ? 4 : isSafety(child) ? 0 : isUrgent(child) ? 1 : CHILD_FIRST[role](child) ? 2 : 3,
  );
}

const isSafety = ({ needs }: ChildRow) => needs.some(({ kind }) => kind === 'safety');

function isUrgent({ needs }: ChildRow): boolean {
  return needs.some(({ kind }) =>
    ['safety', 'prompt', 'limit-passed', 'overdue', 'review-overdue', 'needs-mending'].includes(kind),
  );
}

/** The sender with which the id of a letter ends, for each role. */
const SENDERS = { senco: '/setting', health: '/health', 'family-support': '/family' } satisfies Record<
  Role,
  string
>;

/** The letters that somebody of that role sends come first. */
export function lettersFor(role: Role | undefined, letters: PaperSubject[]): PaperSubject[] {
  return ranked(letters, ({ id }) => (role !== undefined && id.endsWith(SENDERS[role]) ? 0 : 1));
}

/** Those of one rank keep their order. */
function ranked<T>(items: T[], rank: (item: T) => number): T[] {
  return [...items].sort((one, other) => rank(one) - rank(other));
}
