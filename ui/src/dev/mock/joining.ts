// Two records of one child, before they are joined and since.
import type { BeforeJoining, JoiningPage, RecordToJoin } from '../../lib/generated/wire';
import { WITHDRAWN } from './several-pathways';

const STAYS: RecordToJoin = {
  child: { id: 'child-1', words: 'Wren' },
  fullName: 'Wren Tallow',
  born: '2017-03-09',
  archived: false,
  entries: 48,
  first: '2025-09-08',
  last: '2026-11-20',
  files: 2,
  journeys: [],
  protections: 1,
  disagreements: 0,
};

export const BEFORE_JOINING: BeforeJoining = {
  stays: STAYS,
  goes: {
    ...STAYS,
    child: { id: 'child-2', words: 'Wren (born 3 September 2017)' },
    born: '2017-09-03',
    entries: 1,
    first: '2026-10-01',
    last: '2026-10-01',
    files: 0,
    protections: 0,
  },
  facts: [
    { fact: 'name', stays: 'Wren Tallow', goes: 'Wren Tallow', differs: false, chosen: 'stays' },
    { fact: 'born', stays: '2017-03-09', goes: '2017-09-03', differs: true, chosen: 'stays' },
    { fact: 'upn', stays: '', goes: 'H801200001001', differs: false, chosen: 'stays' },
    { fact: 'year-group', stays: '', goes: '', differs: false, chosen: 'stays' },
  ],
  doubts: ['born'],
  answers: [
    {
      question: { id: 'diagnosis', words: 'Is there a diagnosis?', help: null, who: [], values: [] },
      stays: 'Yes',
      goes: 'No',
      then: 'Yes',
    },
  ],
  consents: [{ stays: WITHDRAWN, goes: WITHDRAWN, then: WITHDRAWN }],
  twice: [{ id: 'ebsa', words: 'Emotionally based school avoidance' }],
  journeys: [],
  newest: { stays: 48, goes: 1 },
};

export const JOINING: JoiningPage = {
  child: { id: 'child-1', words: 'Wren' },
  parts: [
    {
      seq: 40,
      name: 'Wren Tallow',
      on: '2026-11-02',
      by: 'R. Practitioner',
      reason: 'The date was mistyped.',
      back: 12,
      since: 3,
      aboutIt: 1,
      pathways: [{ id: 'autism', words: 'Autism' }],
    },
  ],
  likes: [
    {
      isSame: false,
      sameNumber: false,
      sameNhsNumber: false,
      child: 'child-2',
      line: null,
      archived: false,
      name: 'Wren Tallow',
      born: '2017-09-03',
      setting: 'Example School',
    },
  ],
  sample: false,
  apart: false,
  newest: 48,
};
