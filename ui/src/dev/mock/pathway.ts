// A made-up pathway of seven steps, for looking at the screens.
import type {
  EditionLine,
  LinkCard,
  MapStep,
  Named,
  PathwayInfo,
  PathwayMap,
  MapPlace,
  RouteCard,
  Stage,
  StepKind,
  StepPage,
} from '../../lib/generated/wire';
import { SERVICES, SOURCE, UNSURE_SOURCE } from './services';

export const EDITION: EditionLine = {
  version: 1,
  digest: '3f9a2c81d07e',
  lawAsAt: '2026-11-01',
  reviewBy: '2027-09-01',
  pastReview: false,
};

export const PATHWAYS: PathwayInfo[] = [
  info(
    'ebsa',
    'Emotionally based school avoidance',
    'For a child or young person who finds being in school too hard.',
    4,
  ),
  info('autism', 'Autism', 'For a child or young person who may be autistic.', 0),
  info('mental-health', 'Mental health', 'For a child or young person whose feelings get in the way.', 5),
  info(
    'sensory',
    'Sensory needs',
    'For a child or young person who sees, hears or feels the world differently.',
    0,
  ),
];

interface Sketch {
  id: string;
  words: string;
  kind: StepKind;
  stage: Stage;
  place: MapPlace;
  routes: [choice: string, to: string][];
}

export const STEPS: Sketch[] = [
  step('notice', 'Notice early signs', 'act', 'universal', 'passed', [
    ['There are signs at home or in school', 'on-roll'],
  ]),
  step('on-roll', 'Is the child on the roll of a school?', 'ask', 'universal', 'passed', [
    ['Yes', 'plan'],
    ['No', 'council'],
  ]),
  step('plan', 'Agree a first plan with the family', 'act', 'targeted', 'here', [
    ['The plan is agreed', 'review'],
  ]),
  step('council', 'Ask the council for education', 'refer', 'targeted', 'not-for-this-child', [
    ['The council answered', 'waiting'],
  ]),
  step('review', 'Review the plan', 'review', 'targeted', 'next', [
    ['Another cycle', 'plan'],
    ['Ask for specialist help', 'waiting'],
  ]),
  step('waiting', 'Wait for specialist help', 'wait', 'specialist', 'ahead', [
    ['Help has begun', 'supported'],
  ]),
  step('supported', 'The child is supported', 'finish', 'specialist', 'ahead', []),
];

export function named(id: string): Named {
  return { id, words: STEPS.find((one) => one.id === id)?.words ?? id };
}

export function mapOf(pathway: string, journey: string | null): PathwayMap {
  const found = PATHWAYS.find((one) => one.id === pathway);
  const stages: Stage[] = ['universal', 'targeted', 'specialist'];
  return {
    pathway: { id: pathway, words: found?.title ?? pathway },
    purpose: found?.purpose ?? '',
    stages: stages.map((stage) => ({
      stage,
      steps: STEPS.filter((one) => one.stage === stage).map((one) => listed(one, journey !== null)),
    })),
    route: journey === null ? ['notice'] : ['notice', 'on-roll', 'plan'],
  };
}

function listed(one: Sketch, journey: boolean): MapStep {
  return {
    step: named(one.id),
    kind: one.kind,
    place: journey ? one.place : 'ahead',
    leadsTo: one.routes.map(([choice, to]) => ({
      choice,
      to: named(to),
      state: one.place === 'here' && journey ? 'open' : null,
    })),
  };
}

export const EHC_LINK: LinkCard = {
  pathway: { id: 'statutory', words: 'Statutory' },
  step: { id: 'ehc-request', words: 'Ask for an EHC needs assessment' },
  purpose: 'Every parent and young person may ask at any time.',
  state: 'open',
  because: [],
  origin: 'law',
  sources: [SOURCE],
  always: true,
  underWay: null,
};

export function stepPage(pathway: string, id: string): StepPage {
  const one = STEPS.find((each) => each.id === id) ?? STEPS[0];
  if (one === undefined) throw new Error('the pathway has no steps');
  const isWait = one.kind === 'wait';
  return {
    journey: null,
    pathway: { id: pathway, words: PATHWAYS.find((each) => each.id === pathway)?.title ?? pathway },
    step: named(one.id),
    kind: one.kind,
    stage: one.stage,
    purpose: 'Small changes now do more than big plans later.',
    note: 'One page gives another time limit; confirm it locally.',
    family: one.kind === 'finish' ? null : 'Keep mornings calm and short. Write down what each day was like.',
    setting: isWait ? 'Keep the plan going and ring home each week.' : null,
    early: isWait ? 'Things get worse, or the child stops coming at all.' : null,
    owner: isWait ? { id: 'senco', words: 'SENCO' } : null,
    checkIn: isWait ? { amount: 4, unit: 'weeks', origin: 'suggested', statute: null } : null,
    clock: null,
    within:
      one.kind === 'act' ? { amount: 5, unit: 'school-days', origin: 'suggested', statute: null } : null,
    due: null,
    dueIsEarliest: false,
    dueAtLatest: false,
    dueOrigin: null,
    dueDaysAway: null,
    dueIsDayOff: false,
    endsBy: null,
    endsByIsDayOff: false,
    endsByOrigin: null,
    limitPassed: false,
    limitFrom: null,
    overdue: false,
    lead: [
      { id: 'key-adult', words: 'Key adult in the setting' },
      { id: 'senco', words: 'SENCO' },
    ],
    tasks:
      one.kind === 'act'
        ? [
            { id: 'call-home', words: 'Ring home and ask how mornings are', done: false },
            { id: 'name-key-adult', words: 'Agree one adult whom the child can go to', done: true },
          ]
        : [],
    evidence: [
      {
        id: 'child-view',
        words: 'The child’s own view',
        kind: 'voice',
        held: null,
        who: ['Child or young person'],
      },
      {
        id: 'register-pattern',
        words: 'The pattern in the register',
        kind: 'record',
        held: {
          id: 'register-pattern',
          words: 'The pattern in the register',
          kind: 'record',
          on: '2026-11-10',
          saidBy: 'Class teacher',
          note: 'Mondays are hardest.',
          seq: 4,
          givenBy: null,
        },
        who: ['Class teacher or tutor'],
      },
    ],
    question: one.kind === 'ask' ? ON_ROLL : null,
    earlierAnswer: null,
    routes: one.routes.map(([choice, to], index) => route(choice, to, index)),
    links: [EHC_LINK],
    prompts: [],
    signposts: SERVICES.slice(0, 2),
    consents: [],
    disagreements: [],
    recurs: [],
    decision: null,
    signpostsNotForChild: 1,
    origin: 'example-practice',
    sources: [SOURCE, UNSURE_SOURCE],
    outcome: one.kind === 'finish' ? { id: 'supported', words: 'Supported' } : null,
    edition: EDITION,
  };
}

export const ON_ROLL = {
  id: 'on-roll',
  words: 'Is the child on the roll of a school, nursery or college?',
  help: null,
  values: [
    { id: 'yes', words: 'Yes' },
    { id: 'no', words: 'No' },
  ],
  who: ['Parent or carer', 'SENCO'],
};

function route(choice: string, to: string, index: number): RouteCard {
  const stage = STEPS.find((one) => one.id === to)?.stage ?? 'universal';
  const missing = {
    kind: 'cycles' as const,
    id: null,
    words: null,
    given: null,
    wanted: [],
    ageFrom: null,
    ageUnder: null,
    turnsOn: null,
    needed: 2,
    done: 1,
    who: [],
    question: null,
    notKnown: false,
    negated: false,
    consent: false,
    alternative: null,
  };
  return {
    choice: `choice-${index}`,
    words: choice,
    to: named(to),
    toStage: stage,
    state: index === 0 ? 'open' : 'open-with-reason',
    because: [],
    gates:
      index === 0
        ? []
        : [
            {
              id: 'two-cycles',
              words: 'Two reviewed cycles of support',
              force: 'expected',
              asksConsent: false,
              state: 'not-met',
              notNeeded: false,
              missing: [missing],
              closed: [],
              own: false,
              services: [],
              origin: 'example-practice',
              sources: [SOURCE],
            },
          ],
    asksReason: false,
    mayHaveBegun: false,
    limitStarts: null,
    safety: false,
  };
}

function info(id: string, title: string, purpose: string, ageFrom: number): PathwayInfo {
  return {
    id,
    title,
    purpose,
    version: 1,
    ageFrom,
    ageUnder: 26,
    stepCount: 7,
    lawAsAt: '2026-11-01',
    reviewBy: '2027-09-01',
    pastReview: id === 'sensory',
  };
}

function step(
  id: string,
  words: string,
  kind: StepKind,
  stage: Stage,
  place: MapPlace,
  routes: [string, string][],
): Sketch {
  return { id, words, kind, stage, place, routes };
}
