// How long records are kept: one record before it is erased, and what is left of others.
import type { BeforeErasing, RetentionPage } from '../../lib/generated/wire';

export const BEFORE_ERASING: BeforeErasing = {
  child: { id: 'child-1', words: 'Wren' },
  fullName: 'Wren Tallow',
  born: '2017-03-09',
  entries: 48,
  joined: 0,
  first: '2025-09-08',
  last: '2026-11-20',
  files: 2,
  papers: 3,
  copies: 3,
  copiedOn: ['2026-10-30'],
  overOn: null,
  kept: null,
};

export const RETENTION: RetentionPage = {
  years: 25,
  choices: [25, 31],
  over: [
    {
      child: { id: 'child-8', words: 'Linnet' },
      age: { years: 25, months: 4 },
      overOn: '2026-07-02',
      last: '2019-06-28',
      archived: true,
      died: false,
    },
  ],
  kept: [
    {
      child: { id: 'child-9', words: 'Rowan' },
      seq: 41,
      until: '2028-01-31',
      reason: 'A complaint is open.',
    },
  ],
  erased: ['2026-07-22'],
  isUnfinished: false,
};
