// A made-up timeline, one entry of it, what an edit of it would alter, and a page of "what if".
import type { EntryPage, JourneyPreview, Preview, Timeline, WhatIf } from '../../lib/generated/wire';
import { journeyStep } from './casebook';
import { line } from './entry';
import { ON_ROLL, mapOf, named } from './pathway';

const CHILD = { id: 'child-1', words: 'Example Child' };
const PATHWAY = { id: 'ebsa', words: 'Emotionally based school avoidance' };

const LATER = { days: null, seq: 8, on: '2026-11-08', by: 'Another', role: 'health' as const };

const UNDO = { on: '2026-11-05', at: '10:43', by: 'You', role: 'senco' as const, reason: null };

export const ANSWER = line(5, { kind: 'answered', about: ON_ROLL.words, words: 'Yes' });

export const TIMELINE: Timeline = {
  child: CHILD,
  lines: [
    line(7, {
      kind: 'chosen',
      on: '2026-11-05',
      pathway: PATHWAY.words,
      about: 'Which reason?',
      question: 'Why does the child stay away?',
      words: 'Something at school',
      undos: [
        { ...UNDO, seq: 8, restores: false },
        { ...UNDO, seq: 9, restores: true },
      ],
    }),
    ANSWER,
    line(4, {
      words: 'Rang home on Monday.',
      pathway: PATHWAY.words,
      corrected: { ...LATER, words: 'Rang home on Tuesday.', reason: 'Misread the diary.' },
    }),
    line(3, {
      kind: 'evidence',
      about: 'The pattern in the register',
      words: 'Mondays are hardest.',
      takenBack: { ...LATER, words: null, reason: 'It was about another child.' },
      canCorrect: false,
      canTakeBack: false,
      canPutBack: true,
    }),
    line(1, {
      kind: 'profile',
      on: '2026-10-30',
      words: CHILD.words,
      former: ['Former Name'],
      tellsWho: true,
      canTakeBack: false,
    }),
  ],
  found: 8,
  of: 104,
  page: 0,
  pages: 2,
  kinds: ['profile', 'answered', 'evidence', 'note'],
  people: ['Another', 'You'],
  journeys: [{ id: 'journey-1', words: PATHWAY.words }],
  toMend: [],
  unreadable: [],
};

export const ENTRY: EntryPage = {
  child: CHILD,
  line: ANSWER,
  now: { kind: 'answer', value: 'yes' },
  question: ON_ROLL,
  choices: [],
  outcomes: [],
  journeys: [],
  canChange: true,
  consent: false,
  ownFrom: '2033-03-09',
  adultFrom: '2035-03-09',
};

const CHANGE: JourneyPreview = {
  journey: 'journey-1',
  pathway: PATHWAY,
  alters: true,
  now: { step: named('plan'), due: '2026-11-20', ended: false, cycles: 2 },
  then: { step: named('notice'), due: '2026-12-01', ended: false, cycles: 1 },
  misfits: [
    {
      seq: 6,
      step: named('plan'),
      choice: 'The plan is agreed',
      on: '2026-11-06',
      because: [],
      follows: false,
    },
    { seq: 7, step: named('review'), choice: 'Review again', on: '2026-11-07', because: [], follows: true },
  ],
  opens: [{ kind: 'choice', words: 'Ask the council', to: named('waiting'), because: [] }],
  closes: [{ kind: 'prompt', words: '15 school days away', to: named('plan'), because: [] }],
};

export const PREVIEW: Preview = { newest: 9, journeys: [CHANGE], gone: [], back: [], consents: [] };

export function whatIf(imagined: WhatIf['imagined'][number]['imagined'][]): WhatIf {
  const page = journeyStep(null);
  return {
    child: CHILD,
    age: { years: 9, months: 4 },
    today: '2026-11-23',
    imagined: imagined.map((one) => ({
      imagined: one,
      about: 'Review the plan',
      words: 'Review again',
      days: 15,
      refused: null,
    })),
    page,
    map: mapOf('ebsa', 'journey-1'),
    ahead: page.routes.map(({ choice }) => ({ choice, opens: ['The plan is agreed'], ends: false })),
    differences: imagined.length > 0 ? [CHANGE] : [],
    questions: [ON_ROLL],
    services: [{ id: 'service-1', words: 'A service', given: false }],
    evidence: [{ id: 'consent-to-refer', words: 'Consent to refer', kind: 'consent', held: false }],
  };
}
