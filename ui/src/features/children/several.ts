// What can be done with several children at once, besides the archive, and what putting off would move.
import type { ChildRow, Need } from '../../lib/generated/wire';
import type { DateText } from '../../lib/words.svelte';

export type SeveralAction = 'note' | 'put-off' | 'papers' | 'dates' | 'join';

/** Something of a child that is due: whether it would be put off, only get a reason, or stay because it is about safety. */
export interface Due {
  need: Need;
  then: 'put-off' | 'by-law' | 'stays';
}

/** What is due of a child, each with what putting off does to it. What is put off already is left out. */
export function dueOf({ needs }: ChildRow): Due[] {
  return needs.flatMap((need): Due[] => {
    const { puttingOff } = need;
    if (puttingOff === null) return need.kind === 'safety' ? [{ need, then: 'stays' }] : [];
    if (puttingOff.now !== null) return [];
    return [{ need, then: puttingOff.byLaw ? 'by-law' : 'put-off' }];
  });
}

/** The first day on which something of these children is due that would be put off; null if the list knows of none. */
export function firstDue(children: ChildRow[]): DateText | null {
  const moved = children.flatMap(dueOf).filter(({ then }) => then === 'put-off');
  const days = moved.flatMap(({ need }) => (need.puttingOff === null ? [] : [need.puttingOff.due]));
  return days.sort()[0] ?? null;
}
