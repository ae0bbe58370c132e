// A made-up day, for looking at the first screen.
import type { DueText, Origin, TodayAsked, TodayDay, TodayItem, TodayPage } from '../../lib/generated/wire';
import { named } from './pathway';

/** A date that is neither the earliest possible nor on a day off. */
const due = (on: string, origin: Origin, isPast = false): DueText => ({
  on,
  isEarliest: false,
  isDayOff: false,
  inHoliday: false,
  daysAway: null,
  isPast,
  origin,
});

const SENCO = { id: 'senco', words: 'SENCO' };
const KEY_ADULT = { id: 'key-adult', words: 'Key adult in the setting' };
const COUNCIL = { id: 'local-authority', words: 'Local authority' };

export const STEP: TodayItem = {
  why: 'step',
  child: { id: 'child-1', words: 'Example Child' },
  journey: 'journey-1',
  pathway: { id: 'ebsa', words: 'Emotionally based school avoidance' },
  step: named('plan'),
  kind: 'act',
  stage: 'targeted',
  plan: null,
  sign: null,
  prompt: null,
  disagreement: null,
  due: due('2026-11-20', 'suggested', true),
  safety: false,
  limitPassed: false,
  recurring: null,
  missing: null,
  law: null,
  checkIn: null,
  lead: [SENCO, KEY_ADULT],
  owner: null,
  waitsFor: [],
  heard: '2026-11-02',
  puttingOff: {
    thing: { kind: 'step', journey: 'journey-1', plan: null },
    due: '2026-11-20',
    byLaw: false,
    now: null,
  },
};

const WAIT: TodayItem = {
  ...STEP,
  why: 'check-in',
  journey: 'journey-2',
  pathway: { id: 'statutory', words: 'Education, health and care plans' },
  step: named('waiting'),
  kind: 'wait',
  stage: 'statutory',
  due: due('2027-01-04', 'law'),
  law: 'The Special Educational Needs and Disability Regulations 2014',
  checkIn: due('2026-12-14', 'suggested'),
  lead: [COUNCIL],
  owner: COUNCIL,
  waitsFor: [COUNCIL],
  puttingOff: null,
};

const OTHER = { id: 'child-3', words: 'Another Example With A Rather Long Name' };

const OVERDUE: TodayItem[] = [
  {
    ...WAIT,
    why: 'wait-ends',
    child: OTHER,
    journey: 'journey-3',
    due: due('2026-11-21', 'law', true),
    limitPassed: true,
    puttingOff: {
      thing: { kind: 'step', journey: 'journey-3', plan: null },
      due: '2026-11-20',
      byLaw: true,
      now: { seq: 31, until: '2026-11-26', reason: 'The council promised to write on Wednesday.' },
    },
  },
  STEP,
];
export const CHECK_IN: TodayItem = {
  ...WAIT,
  child: { id: 'child-9', words: 'Invented Pupil 9' },
  journey: 'journey-9',
  stage: 'specialist',
  law: null,
  checkIn: due('2026-11-24', 'suggested'),
  puttingOff: {
    thing: { kind: 'check-in', journey: 'journey-9', plan: null },
    due: '2026-11-20',
    byLaw: false,
    now: null,
  },
};
const PUT_OFF: TodayItem[] = [
  {
    ...STEP,
    child: { id: 'child-10', words: 'Invented Pupil 10' },
    journey: 'journey-10',
    puttingOff: {
      thing: { kind: 'step', journey: 'journey-10', plan: null },
      due: '2026-11-20',
      byLaw: false,
      now: { seq: 30, until: '2026-12-01', reason: 'The family is away until Monday.' },
    },
  },
];
const LATER: TodayItem = {
  ...STEP,
  child: OTHER,
  journey: 'journey-4',
  lead: [SENCO],
  due: {
    on: '2026-11-27',
    isEarliest: true,
    isDayOff: false,
    inHoliday: false,
    daysAway: null,
    isPast: false,
    origin: 'suggested',
  },
};
const PLAN: TodayItem = {
  ...STEP,
  why: 'plan-review',
  journey: null,
  pathway: null,
  step: null,
  kind: null,
  stage: null,
  plan: 3,
  due: {
    on: '2026-11-25',
    isEarliest: false,
    isDayOff: false,
    inHoliday: false,
    daysAway: null,
    isPast: false,
    origin: null,
  },
  lead: [],
  puttingOff: {
    thing: { kind: 'review', journey: null, plan: 3 },
    due: '2026-11-20',
    byLaw: false,
    now: null,
  },
};
/** Urgent help that was noted today. */
export const URGENT_ITEM: TodayItem = {
  ...PLAN,
  why: 'urgent',
  plan: null,
  sign: { id: 'missing', words: 'A child is missing' },
  due: null,
  safety: true,
  puttingOff: null,
};
const WAITING: TodayItem[] = [
  WAIT,
  ...[5, 6, 7, 8].map((at) => ({
    ...WAIT,
    child: { id: `child-${at}`, words: `Invented Pupil ${at}` },
    journey: `journey-${at}`,
    stage: 'specialist' as const,
    law: null,
    heard: null,
    checkIn: {
      on: `2026-12-${10 + at}`,
      isEarliest: false,
      isDayOff: false,
      inHoliday: false,
      daysAway: null,
      isPast: false,
      origin: 'suggested' as const,
    },
  })),
];
const DAYS = [
  '2026-11-23',
  '2026-11-24',
  '2026-11-25',
  '2026-11-26',
  '2026-11-27',
  '2026-11-28',
  '2026-11-29',
  '2026-11-30',
];

/** As the navigator would answer. */
export function todayPage(asked: TodayAsked): TodayPage {
  const isOf = (item: TodayItem) =>
    asked.person === '' || [...item.lead, item.owner].some((one) => one?.id === asked.person);
  const group = (kind: TodayPage['groups'][number]['kind'], all: TodayItem[]) => {
    const items = all.filter(isOf);
    if (asked.order === 'child') items.sort((one, two) => one.child.words.localeCompare(two.child.words));
    return { kind, count: items.length, items };
  };
  return {
    on: '2026-11-23',
    until: '2026-11-30',
    groups: [
      group('first', []),
      group('overdue', OVERDUE),
      group('this-week', [CHECK_IN, PLAN, LATER]),
      group('waiting', WAITING),
      group('put-off', PUT_OFF),
    ],
    people: [
      { person: COUNCIL, count: 6 },
      { person: SENCO, count: 2 },
      { person: KEY_ADULT, count: 1 },
    ],
    week: DAYS.map((on): TodayDay => {
      const items = [PLAN, CHECK_IN, LATER].filter((item) => isOf(item) && item.due?.on === on);
      return { on, count: items.length, items };
    }),
    reviews: [
      { child: STEP.child, on: '2026-11-25' },
      { child: OTHER, on: '2026-12-03' },
    ],
    reviewsCount: 5,
    noPathway: 7,
    notHeard: 5,
    notAnswered: 1,
    timeOver: 1,
    of: 14,
  };
}
