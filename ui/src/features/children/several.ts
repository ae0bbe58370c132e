// What can be done with several children at once, besides the archive.
import type { ChildRow } from '../../lib/generated/wire';
import type { DateText } from '../../lib/words.svelte';

export type SeveralAction = 'note' | 'put-off' | 'papers' | 'dates';

/** The first day on which something of these children is due that would be put off; null if the list knows of none. */
export function firstDue(children: ChildRow[]): DateText | null {
  const due = children.flatMap(({ needs }) =>
    needs.flatMap(({ puttingOff }) =>
      puttingOff === null || puttingOff.byLaw || puttingOff.now !== null ? [] : [puttingOff.due],
    ),
  );
  return due.sort()[0] ?? null;
}
