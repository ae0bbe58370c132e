// Made-up figures, for looking at the statistics.
import type { Indicators } from '../../lib/generated/wire';

export const INDICATORS: Indicators = {
  period: 'this-school-year',
  from: '2026-09-01',
  to: '2026-11-23',
  children: { kind: 'count', count: 41 },
  blocks: [
    {
      kind: 'time-at-step',
      words: 'Under way today, by time at the present step',
      total: { kind: 'count', count: 33 },
      parts: [
        { id: 'under-4-weeks', words: 'Less than 4 weeks', shown: { kind: 'count', count: 21 } },
        { id: '4-to-12-weeks', words: '4 to 12 weeks', shown: { kind: 'hidden' } },
        { id: 'over-12-weeks', words: 'More than 12 weeks', shown: { kind: 'few' } },
      ],
    },
    {
      kind: 'child-heard',
      words: 'Children heard in the period',
      total: { kind: 'count', count: 41 },
      parts: [
        { id: 'heard', words: 'Heard', shown: { kind: 'count', count: 30 } },
        { id: 'not-heard', words: 'Not heard, with a reason', shown: { kind: 'count', count: 0 } },
        { id: 'nobody-asked', words: 'Nobody asked yet', shown: { kind: 'count', count: 11 } },
      ],
    },
  ],
};
