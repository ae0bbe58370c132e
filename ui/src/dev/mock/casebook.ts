// A made-up casebook of one child, for looking at the screens.
import type {
  ChildList,
  ChildPage,
  ChildRow,
  ChildrenAsked,
  ChildrenView,
  Found,
  JourneyLine,
  Need,
  NeedKind,
  PromptCard,
  PuttingOff,
  SelfView,
  StepPage,
  TimelineLine,
  Voice,
  VoiceAnswer,
  VoiceAbout,
  Way,
  Why,
} from '../../lib/generated/wire';
import { line } from './entry';
import { PLAN_LINE } from './plan';
import { DISAGREEMENT, NEXT } from './several-pathways';
import { EDITION, EHC_LINK, ON_ROLL, PATHWAYS, named, stepPage } from './pathway';

const NAME = 'Example Child';
const PATHWAY = { id: 'ebsa', words: 'Emotionally based school avoidance' };

const LINE: JourneyLine = {
  id: 'journey-1',
  pathway: PATHWAY,
  step: named('plan'),
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
  endsBy: null,
  endsByLaw: false,
  limitPassed: false,
  overdue: true,
  newerEdition: false,
  needsMending: false,
};

const ABOUT: Omit<ChildRow, 'id' | 'name' | 'journeys' | 'needs'> = {
  age: { years: 9, months: 4 },
  yearGroup: { group: 'year5', own: 'year5', offset: 0 },
  setting: 'Example School',
  archived: false,
  archivedWhy: null,
  touched: '2026-11-05',
  heard: '2026-11-02',
  review: null,
  sample: false,
};

const AUTISM = { id: 'autism', words: 'Autism' };
const NO_WORDS = { sign: null, prompt: null, reason: null, isCheckIn: false, dueOrigin: null };
const NO_ABOUT = { ...NO_WORDS, recurring: null, missing: null, disagreement: null };
const OF_NONE = { ...NO_ABOUT, journey: null, step: null, date: null, puttingOff: null };
const NO_JOURNEY: Need = { ...OF_NONE, kind: 'no-journey' };
const NOT_ANSWERED: Need = { ...OF_NONE, kind: 'not-answered', date: '2026-11-02' };
const NOT_HEARD: Need = { ...OF_NONE, kind: 'not-heard' };
function need(kind: NeedKind, line: JourneyLine): Need {
  const thing = { kind: 'step' as const, journey: line.id, plan: null };
  const now = kind === 'put-off' ? { seq: 30, until: '2026-12-01', reason: 'The family is away.' } : null;
  const puttingOff: PuttingOff = { thing, due: line.due ?? '2026-11-20', byLaw: false, now };
  const { id: journey, step, due: date, dueOrigin } = line;
  return { ...OF_NONE, kind, journey, step, date, dueOrigin, puttingOff };
}

/** Children who only fill the list: some wait, some have no pathway, some were never heard. */
const MORE: ChildRow[] = Array.from({ length: 12 }, (_, index): ChildRow => {
  const at = index + 4;
  const id = `child-${at}`;
  const journey: JourneyLine = {
    ...LINE,
    id: `journey-${at}`,
    ...(index % 3 === 0
      ? { pathway: AUTISM, step: named('waiting'), stage: 'specialist', kind: 'wait' }
      : { pathway: PATHWAY, step: named('review'), stage: 'targeted', kind: 'act' }),
    due: `2026-11-${index < 3 ? 16 + index : 20 + index}`,
    overdue: index < 3,
  };
  const hasPathway = index < 8;
  const kind = index < 3 ? 'overdue' : index === 7 ? 'put-off' : 'due-this-week';
  const unheard = index % 4 === 3;
  return {
    ...ABOUT,
    id,
    name: `Invented Pupil ${at}`,
    setting: index % 2 === 0 ? 'Example School' : 'Example College',
    heard: unheard ? null : `2026-10-${String(10 + index)}`,
    review: hasPathway ? `2026-12-${String(index + 1).padStart(2, '0')}` : null,
    journeys: hasPathway ? [journey] : [],
    needs: [
      ...(hasPathway ? [need(kind, journey)] : [NO_JOURNEY]),
      ...(unheard ? [NOT_HEARD] : []),
      ...(index === 5 ? [NOT_ANSWERED] : []),
    ],
  };
});

const ROWS: ChildRow[] = [
  {
    ...ABOUT,
    id: 'child-1',
    name: NAME,
    review: '2026-11-25',
    journeys: [LINE],
    needs: [need('overdue', LINE)],
  },
  {
    ...ABOUT,
    id: 'child-2',
    name: 'مثال',
    age: { years: 15, months: 0 },
    yearGroup: { group: 'year10', own: 'year10', offset: 0 },
    setting: null,
    heard: null,
    journeys: [],
    needs: [NO_JOURNEY, { ...OF_NONE, kind: 'not-heard-why', reason: 'Will be asked by the key adult.' }],
  },
  {
    ...ABOUT,
    id: 'child-3',
    name: 'Another Example With A Rather Long Name',
    age: { years: 17, months: 11 },
    yearGroup: { group: 'year13', own: 'year13', offset: 0 },
    setting: 'Example College',
    sample: true,
    journeys: [{ ...LINE, id: 'journey-3', overdue: false, due: '2026-12-10' }],
    needs: [],
  },
];

const ALL = [...ROWS, ...MORE];

const IN_VIEW = {
  needs: (row: ChildRow) =>
    row.needs.some(({ date, kind }) => date !== null && kind !== 'put-off' && kind !== 'not-answered'),
  'no-pathway': (row: ChildRow) => row.journeys.length === 0,
  'not-heard': (row: ChildRow) => row.heard === null,
  'not-answered': (row: ChildRow) => row.needs.some(({ kind }) => kind === 'not-answered'),
  waiting: (row: ChildRow) => row.journeys.some(({ kind }) => kind === 'wait'),
  all: () => true,
} satisfies Record<ChildrenView, (row: ChildRow) => boolean>;

/** As the navigator would answer; of the filters, only the view and the text do something. */
export function childList(asked: Pick<ChildrenAsked, 'view' | 'text'>): ChildList {
  const found = ALL.filter((row) => row.name.toLowerCase().includes(asked.text.trim().toLowerCase()));
  const count = (rows: ChildRow[]) => rows.filter((row) => !row.sample).length;
  const children = found.filter(IN_VIEW[asked.view]);
  return {
    on: '2026-11-23',
    of: count(ALL),
    found: count(children),
    archived: 1,
    views: (Object.keys(IN_VIEW) as ChildrenView[]).map((view) => ({
      view,
      count: count(found.filter(IN_VIEW[view])),
    })),
    settings: ['', 'Example College', 'Example School'],
    children,
  };
}

export const CHILDREN = childList({ view: 'all', text: '' });

const EVIDENCE = {
  id: 'register-pattern',
  words: 'The pattern in the register',
  kind: 'record',
  on: '2026-11-10',
  saidBy: 'Class teacher',
  note: 'Mondays are hardest.',
  seq: 4,
  givenBy: null,
};

const HISTORY: TimelineLine[] = [
  entry(5, 'chosen', 'Is the child on the roll of a school?', 'Yes'),
  entry(4, 'evidence', 'The pattern in the register', 'Mondays are hardest.'),
  entry(3, 'begun', 'Notice early signs', null),
  entry(2, 'voice', null, 'It is too loud.'),
  entry(1, 'profile', null, NAME),
];

function entry(
  seq: number,
  kind: TimelineLine['kind'],
  about: string | null,
  words: string | null,
): TimelineLine {
  const isOfJourney = seq > 2;
  const journey = isOfJourney ? 'journey-1' : null;
  const pathway = isOfJourney ? PATHWAY.words : null;
  return line(seq, { kind, journey, pathway, about, words, tellsWho: kind === 'profile' });
}

function said(seq: number, about: VoiceAbout, words: string, answers: VoiceAnswer[] = []): Voice {
  return { seq, about, words, saidBy: seq === 6 ? 'Mum' : '', on: '2026-11-02', writtenBy: 'You', answers };
}

export const ANSWER: VoiceAnswer = {
  seq: 20,
  did: 'There is a table for you in the library at lunch.',
  couldNot: 'The hall cannot be made quieter before the summer: the builders come then.',
  toldOn: '2026-11-10',
  on: '2026-11-09',
  writtenBy: 'You',
};

export const SELF_VIEWS: SelfView[] = [
  {
    seq: 10,
    stones: [
      { stone: 'success', picture: 'cloud', words: 'They said well done to all of us.' },
      { stone: 'get-to-know-me', picture: 'sunny-path', words: '' },
    ],
    with: 'Key adult',
    on: '2026-11-10',
    writtenBy: 'You',
    answers: [],
  },
  {
    seq: 5,
    stones: [{ stone: 'success', picture: 'tangle', words: '' }],
    with: '',
    on: '2026-10-05',
    writtenBy: 'You',
    answers: [],
  },
];

export const PROMPT: PromptCard = {
  id: 'fifteen-days',
  words: '15 school days away from school',
  act: 'Send the council the sickness return.',
  counted: { run: 5, total: 16 },
  link: { ...EHC_LINK, step: { id: 'medical-needs', words: 'Education while unwell' }, always: false },
  origin: 'national-guidance',
  sources: EHC_LINK.sources,
};

export const CHILD: ChildPage = {
  id: 'child-1',
  form: {
    name: NAME,
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
  name: NAME,
  born: '2017-07-03',
  age: { years: 9, months: 4 },
  yearGroup: { group: 'year5', own: 'year5', offset: 0 },
  moves: [],
  childWords: [
    said(9, 'matters', 'My library card, and walking the dog.'),
    said(2, 'words', 'It is too loud. I like the library.', [ANSWER]),
  ],
  parentWords: [said(6, 'words', 'Sundays are the hardest evening.')],
  heard: { selfViews: SELF_VIEWS, childNotHeard: null, parentNotHeard: null },
  journeys: [
    {
      line: LINE,
      purpose: 'Small changes now do more than big plans later.',
      trail: [
        {
          step: named('notice'),
          stage: 'universal',
          choice: 'There are signs at home or in school',
          on: '2026-11-02',
          by: 'You',
          reasons: [],
        },
      ],
      waitsFor: [],
    },
    {
      line: {
        ...LINE,
        id: 'journey-2',
        pathway: { id: 'sensory', words: 'Sensory needs' },
        step: named('notice'),
        stage: 'universal',
        due: '2026-12-18',
        overdue: false,
      },
      purpose: 'A word with the family early on saves months.',
      trail: [],
      waitsFor: ['An answer from the class teacher'],
    },
  ],
  canBegin: PATHWAYS.filter((one) => one.id !== 'ebsa' && one.id !== 'sensory'),
  notForAge: [],
  answers: [{ question: ON_ROLL, value: 'yes', valueWords: 'Yes', on: '2026-11-02', by: 'You' }],
  openQuestions: [
    { ...ON_ROLL, id: 'ehc-plan', words: 'Is there an education, health and care (EHC) plan?' },
  ],
  evidence: [
    EVIDENCE,
    {
      ...EVIDENCE,
      id: 'child-view',
      words: 'The child’s own words',
      saidBy: '',
      note: '',
      seq: 2,
      givenBy: 'child-words',
    },
  ],
  absence: {
    counted: { run: 5, total: 16 },
    calendarKnown: false,
    since: '2026-09-01',
    spells: [{ seq: 8, from: '2026-11-09', to: '2026-11-13', writtenBy: 'You' }],
  },
  prompts: [PROMPT],
  plans: { current: [PLAN_LINE], nextAfter: null },
  next: NEXT,
  disagreements: [DISAGREEMENT.line],
  unreadable: [],
  history: HISTORY,
  archived: false,
  archivedWhy: null,
  sample: false,
  joined: 0,
  apart: false,
};

export function journeyStep(step: string | null): StepPage {
  const page = stepPage('ebsa', step ?? 'review');
  return {
    ...page,
    due: '2026-11-20',
    overdue: true,
    journey: {
      id: 'journey-1',
      child: { id: 'child-1', words: NAME },
      sample: false,
      age: { years: 9, months: 4 },
      seq: 5,
      here: step === null || step === 'review',
      since: '2026-11-02',
      cycles: 1,
      canUndo: true,
      ended: false,
      stopped: null,
      childWords: 'It is too loud. I like the library.',
      notHeard: null,
      plans: [PLAN_LINE],
      notes: [{ seq: 7, words: 'Rang home on Monday.', on: '2026-11-09', by: 'You' }],
    },
  };
}

export const WHY: Why = {
  step: named('plan'),
  pathway: PATHWAY,
  edition: EDITION,
  begun: {
    seq: 1,
    kind: 'begun',
    about: 'Notice early signs',
    words: null,
    on: '2026-11-02',
    by: 'You',
  },
  facts: [
    {
      seq: 5,
      kind: 'chosen',
      about: 'Is the child on the roll of a school?',
      words: 'Yes',
      on: '2026-11-05',
      by: 'You',
    },
  ],
  routes: [
    {
      step: named('on-roll'),
      taken: 'Yes',
      on: '2026-11-05',
      routes: [{ choice: 'No', to: named('council'), state: 'not-for-this-child', wouldChange: null }],
    },
  ],
};

export const WAY: Way = {
  to: named('supported'),
  reachable: true,
  hops: [
    { from: named('plan'), choice: 'The plan is agreed', to: named('review'), needed: [], closed: [] },
    {
      from: named('review'),
      choice: 'Ask for specialist help',
      to: named('waiting'),
      needed: [],
      closed: [],
    },
  ],
  needed: [],
};

export const FOUND: Found[] = [
  {
    child: { id: 'child-1', words: NAME },
    journey: 'journey-1',
    seq: 5,
    pieces: ['It is too ', 'loud', '. I like the library.'],
  },
  {
    child: { id: 'child-1', words: NAME },
    journey: null,
    seq: null,
    pieces: ['', 'Example', ' Child Example School'],
  },
];
