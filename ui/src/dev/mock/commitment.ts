// A made-up self-audit by a setting of the seven stepping stones, for the mock shell.
import type { CommitmentPage } from '../../lib/generated/wire';

export const COMMITMENT: CommitmentPage = {
  audits: [
    {
      number: 1,
      on: '2026-09-14',
      by: 'R. Practitioner',
      stones: [
        { stone: 'success', progress: 'met', shows: 'Every class has a wall of proud things', next: '' },
        { stone: 'communicate', progress: 'partly-met', shows: '', next: 'Picture cards in the dining hall' },
      ],
      again: '2027-01-11',
    },
  ],
};
