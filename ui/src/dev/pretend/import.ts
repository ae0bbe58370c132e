// A made-up file of three children, for looking at the screen that adds many at once.
import type { ImportPage, ImportRow } from '../../lib/generated/wire';

const ROW: ImportRow = {
  line: 2,
  name: 'Wren Tallow',
  knownAs: '',
  born: '2017-03-09',
  setting: 'Elm School',
  yearGroup: 'year5',
  faults: [],
  likes: [],
  choice: 'add',
  choices: ['add', 'leave-out'],
};

export const IMPORT: ImportPage = {
  headings: ['Legal name', 'DOB', 'School', 'NC Year'],
  columns: {
    name: 0,
    surname: null,
    forename: null,
    knownAs: null,
    born: 1,
    setting: 2,
    yearGroup: 3,
    dates: 'day-first',
  },
  remembered: false,
  dates: 'either',
  of: 3,
  wrong: 1,
  alike: 1,
  otherYear: 1,
  rows: [
    ROW,
    {
      ...ROW,
      line: 3,
      name: 'Linnet Moss',
      born: null,
      yearGroup: null,
      faults: [{ kind: 'born-not-date', heading: 'DOB', column: 1, found: '31/02/2017', blocks: true }],
      choice: 'leave-out',
      choices: ['leave-out'],
    },
    {
      ...ROW,
      line: 4,
      name: 'Robin Ash',
      knownAs: 'Rob',
      faults: [{ kind: 'year-group-differs', heading: 'NC Year', column: 3, found: '4', blocks: false }],
      likes: [
        {
          isSame: true,
          child: 'child-1',
          line: null,
          archived: false,
          name: 'Robin Ash',
          born: '2017-03-09',
          setting: '',
        },
      ],
      choice: 'leave-out',
      choices: ['add', 'leave-out', 'update-setting'],
    },
  ],
};
