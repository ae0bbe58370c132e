// Made-up pages for the tests of the step and of the child's page. Nobody in them is real.
import type {
  ChildPage,
  DecisionLine,
  GateCard,
  HeldEvidence,
  JourneyAt,
  JourneyLine,
  Missing,
  MissingKind,
  Question,
  RouteCard,
  StepPage,
} from '../../lib/generated/wire';

export const ON_ROLL: Question = {
  id: 'on-roll',
  words: 'Is the child on the roll of a school?',
  help: null,
  values: [
    { id: 'yes', words: 'Yes' },
    { id: 'no', words: 'No' },
  ],
  who: ['Parent or carer', 'SENCO'],
};

export const HELD: HeldEvidence = {
  id: 'register',
  words: 'The pattern in the register',
  kind: 'record',
  on: '2026-11-10',
  saidBy: 'Class teacher',
  note: 'Mondays are hardest.',
  seq: 4,
  givenBy: null,
};

export function missing(kind: MissingKind, given: Partial<Missing> = {}): Missing {
  const nothing = {
    id: null,
    words: null,
    given: null,
    wanted: [],
    ageFrom: null,
    ageUnder: null,
    turnsOn: null,
  };
  return {
    kind,
    ...nothing,
    needed: null,
    done: null,
    who: [],
    question: null,
    notKnown: false,
    negated: false,
    consent: false,
    alternative: null,
    ...given,
  };
}

export const CONSENT: GateCard = {
  id: 'consent',
  words: 'The family agrees to the referral',
  force: 'law',
  asksConsent: true,
  state: 'not-known-yet',
  notNeeded: false,
  missing: [
    missing('evidence', {
      id: 'consent-to-refer',
      words: 'Consent to refer',
      who: ['Parent or carer'],
      notKnown: true,
    }),
  ],
  closed: [],
  own: false,
  services: [],
  origin: 'law',
  sources: [],
};

export const TWO_CYCLES: GateCard = {
  id: 'two-cycles',
  words: 'Two reviewed cycles of support',
  force: 'expected',
  asksConsent: false,
  state: 'not-met',
  notNeeded: false,
  missing: [missing('cycles', { needed: 2, done: 1 })],
  closed: [],
  own: false,
  services: [],
  origin: 'example-practice',
  sources: [],
};

export function route(choice: string, given: Partial<RouteCard> = {}): RouteCard {
  return {
    choice,
    words: `Choice ${choice}`,
    to: { id: `after-${choice}`, words: `The step after ${choice}` },
    toStage: 'targeted',
    state: 'open',
    because: [],
    gates: [],
    asksReason: false,
    mayHaveBegun: false,
    limitStarts: null,
    safety: false,
    ...given,
  };
}

/** One route in each state. */
export const ROUTES: RouteCard[] = [
  route('agreed'),
  route('declined', { asksReason: true }),
  route('specialist', { state: 'open-with-reason', toStage: 'specialist', gates: [TWO_CYCLES] }),
  route('refer', {
    state: 'waiting',
    toStage: 'specialist',
    because: [
      missing('gate', { id: 'consent', words: CONSENT.words }),
      missing('answer', {
        id: 'on-roll',
        words: ON_ROLL.words,
        question: ON_ROLL,
        wanted: ['Yes'],
        who: ON_ROLL.who,
        notKnown: true,
      }),
    ],
    gates: [CONSENT],
  }),
  route('adult-team', {
    state: 'not-for-this-child',
    because: [missing('age', { ageFrom: '16', turnsOn: '2033-07-03' })],
  }),
];

export const JOURNEY: JourneyAt = {
  id: 'journey-1',
  child: { id: 'child-1', words: 'Example Child' },
  sample: false,
  age: { years: 9, months: 4 },
  seq: 12,
  here: true,
  since: '2026-11-02',
  cycles: 1,
  canUndo: true,
  ended: false,
  stopped: null,
  childWords: 'It is too loud. I like the library.',
  notHeard: null,
  plans: [],
  notes: [{ seq: 7, words: 'Rang home on Monday.', on: '2026-11-09', by: 'Example SENCO' }],
};

export function stepPage(given: Partial<StepPage> = {}): StepPage {
  return {
    journey: JOURNEY,
    pathway: { id: 'ebsa', words: 'Emotionally based school avoidance' },
    step: { id: 'plan', words: 'Agree a first plan' },
    kind: 'act',
    stage: 'targeted',
    purpose: 'Small changes now do more than big plans later.',
    note: 'One page gives another time limit; confirm it locally.',
    family: 'Keep mornings calm and short.',
    setting: null,
    early: null,
    owner: null,
    checkIn: null,
    clock: null,
    within: { amount: 5, unit: 'school-days', origin: 'suggested', statute: null },
    due: '2026-11-20',
    dueIsEarliest: true,
    dueAtLatest: false,
    dueOrigin: 'suggested',
    dueDaysAway: null,
    dueIsDayOff: false,
    endsBy: null,
    endsByIsDayOff: false,
    endsByOrigin: null,
    limitPassed: false,
    limitFrom: null,
    overdue: true,
    lead: [{ id: 'senco', words: 'SENCO' }],
    tasks: [
      { id: 'call-home', words: 'Ring home and ask how mornings are', done: false },
      { id: 'key-adult', words: 'Agree one adult whom the child can go to', done: true },
    ],
    evidence: [
      { id: 'child-view', words: 'The child’s own words', kind: 'voice', held: null, who: ['Child'] },
      { id: 'register', words: HELD.words, kind: 'record', held: HELD, who: ['Class teacher'] },
    ],
    question: null,
    earlierAnswer: null,
    routes: ROUTES,
    prompts: [],
    links: [],
    signposts: [],
    consents: [],
    disagreements: [],
    recurs: [],
    decision: null,
    signpostsNotForChild: 0,
    origin: 'example-practice',
    sources: [],
    outcome: null,
    edition: {
      version: 1,
      digest: '3f9a2c81d07e',
      lawAsAt: '2026-11-01',
      reviewBy: '2027-09-01',
      pastReview: false,
    },
    ...given,
  };
}

const LINE: JourneyLine = {
  id: 'journey-1',
  pathway: { id: 'ebsa', words: 'Emotionally based school avoidance' },
  step: { id: 'plan', words: 'Agree a first plan' },
  stage: 'targeted',
  kind: 'act',
  since: '2026-11-02',
  ended: false,
  due: '2026-11-20',
  dueIsEarliest: false,
  dueAtLatest: false,
  dueIsCheckIn: false,
  dueOrigin: 'suggested',
  dueDaysAway: null,
  overdue: true,
  endsBy: null,
  endsByLaw: false,
  limitPassed: false,
  newerEdition: false,
  needsMending: false,
};

export function childPage(given: Partial<ChildPage> = {}): ChildPage {
  return {
    id: 'child-1',
    unreadable: [],
    form: {
      name: 'Example Child',
      knownAs: '',
      legalName: '',
      upn: '',
      nhsNumber: '',
      answers: [],
      bornDay: '3',
      bornMonth: '7',
      bornYear: '2017',
      setting: 'Example School',
    },
    contacts: null,
    name: 'Example Child',
    born: '2017-07-03',
    age: { years: 9, months: 4 },
    yearGroup: { group: 'year5', own: 'year5', offset: 0 },
    moves: [],
    childWords: [
      {
        seq: 9,
        about: 'words',
        words: 'It is too loud.',
        saidBy: '',
        on: '2026-11-09',
        writtenBy: 'Example SENCO',
        answers: [],
      },
      {
        seq: 2,
        about: 'words',
        words: 'I like the library.',
        saidBy: '',
        on: '2026-11-02',
        writtenBy: 'Example SENCO',
        answers: [],
      },
    ],
    parentWords: [
      {
        seq: 6,
        about: 'words',
        words: 'Sundays are the hardest evening.',
        saidBy: '',
        on: '2026-11-03',
        writtenBy: 'Example SENCO',
        answers: [],
      },
    ],
    heard: { selfViews: [], childNotHeard: null, parentNotHeard: null },
    journeys: [
      {
        line: LINE,
        purpose: 'Small changes now.',
        trail: [
          {
            step: { id: 'notice', words: 'Notice early signs' },
            stage: 'universal',
            choice: 'There are signs',
            on: '2026-11-02',
            by: 'Example SENCO',
            reasons: [],
          },
        ],
        waitsFor: [],
      },
    ],
    canBegin: [],
    notForAge: [],
    answers: [{ question: ON_ROLL, value: 'yes', valueWords: 'Yes', on: '2026-11-02', by: 'Example SENCO' }],
    openQuestions: [],
    evidence: [HELD],
    absence: { counted: null, calendarKnown: false, since: '2026-09-01', spells: [] },
    prompts: [],
    plans: { current: [], nextAfter: null },
    next: { child: { id: 'child-1', words: 'Example Child' }, items: [], conflicts: [] },
    disagreements: [],
    history: [],
    archived: false,
    archivedWhy: null,
    sample: false,
    joined: 0,
    apart: false,
    ...given,
  };
}

/** A decision of the council that can still be appealed. */
export function decisionLine(given: Partial<DecisionLine> = {}): DecisionLine {
  const limit = (words: string, on: string) => ({
    words,
    limit: { on, law: 'Example Act 2014', from: 'letter' as const, past: false },
  });
  return {
    journey: 'journey-1',
    pathway: { id: 'statutory', words: 'Statutory routes' },
    about: { id: 'refused-to-assess', words: 'No EHC needs assessment' },
    decidedOn: '2026-10-16',
    isFromLetter: true,
    letter: 'law-decision-letter',
    limits: [
      limit('Contact the mediation adviser. More about it.', '2026-12-16'),
      limit('Appeal to the SEND Tribunal. More about it.', '2027-01-20'),
    ],
    ...given,
  };
}
