// How long records are kept: one record before it is erased, and what is left of others.
import type { BeforeErasing, EndedRecords } from '../../lib/generated/wire';

export const BEFORE_ERASING: BeforeErasing = {
  child: { id: 'child-1', words: 'Wren' },
  fullName: 'Wren Tallow',
  born: '2017-03-09',
  entries: 48,
  first: '2025-09-08',
  last: '2026-11-20',
  files: 2,
  papers: 3,
  copies: 3,
  copiedOn: ['2026-10-30'],
};

export const ENDED: EndedRecords = { erased: ['2026-07-22'], isUnfinished: false };
