// A made-up plan with one round behind it, for looking at the screens.
import type {
  PlanForm,
  PlanJourney,
  PlanLine,
  PlanPage,
  PlanProvision,
  PlanShown,
} from '../../lib/generated/wire';

const JOURNEYS: PlanJourney[] = [
  { id: 'journey-1', pathway: { id: 'ebsa', words: 'Emotionally based school avoidance' }, ended: false },
  { id: 'journey-2', pathway: { id: 'sensory', words: 'Sensory needs' }, ended: false },
];

export const PLAN_LINE: PlanLine = {
  plan: 12,
  outcomes: [
    { id: 'o2', words: 'A place to go when it is too loud.', whose: 'child' },
    { id: 'o1', words: 'That mornings are calm again.', whose: 'parent' },
  ],
  reviewOn: '2026-12-11',
  overdue: false,
  schoolDaysLeft: 14,
  leftIsMost: false,
};

const FORM: PlanForm = {
  journeys: ['journey-1', 'journey-2'],
  outcomes: [...PLAN_LINE.outcomes],
  provision: [
    { id: 'p1', what: 'Meet at the side door', who: 'Key adult', howOften: 'Every morning' },
    { id: 'p2', what: 'Ear defenders in assembly', who: 'Class teacher', howOften: '' },
  ],
  fromDay: '2',
  fromMonth: '11',
  fromYear: '2026',
  reviewDay: '11',
  reviewMonth: '12',
  reviewYear: '2026',
};

export const PLAN: PlanShown = {
  line: PLAN_LINE,
  journeys: JOURNEYS,
  provision: FORM.provision,
  from: '2026-11-02',
  writtenOn: '2026-11-02',
  by: 'You',
  checks: [
    { part: 'child-words', met: true },
    { part: 'parent-words', met: false },
    { part: 'support', met: true },
    { part: 'review-ahead', met: true },
    { part: 'earlier-review', met: false },
  ],
  form: FORM,
};

export const PLAN_PAGE: PlanPage = {
  child: { id: 'child-1', words: 'Example Child' },
  current: [PLAN],
  earlier: [
    {
      plan: { ...PLAN, line: { ...PLAN_LINE, plan: 4, reviewOn: '2026-10-23' }, from: '2026-09-14' },
      review: {
        seq: 10,
        on: '2026-10-22',
        by: 'You',
        outcomes: [
          { id: 'o2', progress: 'partly-met', seen: 'She used the library corner twice.' },
          { id: 'o1', progress: 'met', seen: '' },
        ],
        delivered: [{ id: 'p1', what: 'Meet at the side door', words: 'Most mornings.' }],
        changed: 'Fridays are easier.',
        child: { words: 'I like the side door.', saidBy: '', notHeard: null },
        parent: { words: null, saidBy: '', notHeard: 'Away at work; we ring on Monday.' },
        decision: 'change',
        why: 'The hall is still too loud.',
        next: 'Try ear defenders.',
      },
      ended: null,
      newest: false,
    },
  ],
  journeys: JOURNEYS,
  start: { ...FORM, reviewDay: '', reviewMonth: '', reviewYear: '' },
  reviewDays: [
    { after: 'end-of-term', on: '2026-12-18', mayBeHoliday: false },
    { after: 'six-weeks', on: '2027-01-04', mayBeHoliday: false },
    { after: 'twelve-weeks', on: '2027-02-15', mayBeHoliday: true },
  ],
  childWords: [
    {
      seq: 14,
      about: 'words',
      words: 'It is too loud. I like the library.',
      saidBy: '',
      on: '2026-11-09',
      writtenBy: 'You',
      answers: [],
    },
  ],
  parentWords: [],
};

export const USED_BEFORE: PlanProvision[] = [
  {
    id: '',
    what: 'Quiet table in the library corner',
    who: 'Class teacher',
    howOften: 'Whenever it is asked for',
  },
  { id: '', what: 'Now and next cards', who: 'Teaching assistant', howOften: 'Every lesson' },
  { id: '', what: 'Meet at the side door', who: 'Key adult', howOften: 'Every morning' },
  { id: '', what: 'Movement break', who: '', howOften: 'Twice a day' },
];
