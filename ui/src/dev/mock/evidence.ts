// A made-up page of evidence: an item with a picture, a missing item, and a letter on its own.
import type { EvidencePage, WantedAt } from '../../lib/generated/wire';
import { CHILD } from './casebook';

/** The smallest picture there is. */
export const DOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const BY = { by: 'You', role: 'senco' } as const;

function wanted(step: string, words: string, here: boolean): WantedAt {
  return {
    journey: 'journey-1',
    pathway: { id: 'ebsa', words: 'Emotionally based school avoidance' },
    step: { id: step, words },
    here,
  };
}

export const EVIDENCE_PAGE: EvidencePage = {
  child: { id: 'child-1', words: CHILD.name },
  sample: false,
  held: CHILD.evidence.map((held) => ({
    held,
    ...BY,
    written: '2026-11-10',
    wantedBy: [
      wanted('plan', 'Plan and small steps back', true),
      wanted('review', 'Review together', false),
      wanted('notice', 'Notice early signs', false),
      wanted('run-plan', 'Keep to the plan', false),
    ],
    files: [
      {
        seq: 9,
        name: 'hall.png',
        media: 'png',
        size: 340_000,
        note: 'The hall at noon',
        on: '2026-11-11',
        ...BY,
      },
    ],
  })),
  files: [{ seq: 10, name: 'letter.pdf', media: 'pdf', size: 2_400_000, note: '', on: '2026-11-12', ...BY }],
  kinds: [
    {
      id: 'support-plan',
      words: 'The plan, written down',
      kind: 'plan',
      held: false,
      wantedBy: [wanted('plan', 'Plan and small steps back', true)],
    },
    { id: 'hearing-check', words: 'A hearing check', kind: 'test', held: false, wantedBy: [] },
  ],
};
