// A made-up year ahead, and what a search finds in it.
import type {
  AheadDate,
  AheadEvent,
  AheadOfAll,
  AheadPage,
  AheadUndated,
  FindGroup,
  FindHit,
  FindPage,
} from '../../lib/generated/wire';
import { EHC_LINK, named } from './pathway';

const PATHWAY = { id: 'ebsa', words: 'Emotionally based school avoidance' };

function event(on: string, kind: AheadEvent['kind'], more: Partial<AheadEvent> = {}): AheadEvent {
  return {
    on,
    isEarliest: false,
    kind,
    age: null,
    fact: null,
    sources: [],
    law: null,
    origin: null,
    waitsUntil: null,
    service: null,
    title: null,
    journey: null,
    pathway: null,
    step: null,
    changes: [],
    later: [],
    ...more,
  };
}

const EVENTS: AheadEvent[] = [
  event('2026-12-04', 'check-in', { journey: 'journey-1', pathway: PATHWAY, step: named('waiting') }),
  event('2026-12-18', 'term-ends'),
  event('2027-01-05', 'term-begins'),
  event('2027-02-24', 'wait-outlasts', {
    age: '11',
    journey: 'journey-1',
    pathway: PATHWAY,
    step: named('waiting'),
    changes: [
      {
        offer: 'service',
        words: 'Example Advice',
        pathway: PATHWAY,
        step: named('waiting'),
        journey: 'journey-1',
        service: 'example-advice',
        before: 'open',
        after: 'not-for-this-child',
      },
    ],
  }),
  event('2027-02-24', 'birthday', {
    age: '11',
    fact: 'A made-up thing comes with this age.',
    sources: EHC_LINK.sources,
    changes: [
      {
        offer: 'route',
        words: 'Ask for specialist help',
        pathway: PATHWAY,
        step: named('review'),
        journey: 'journey-1',
        service: null,
        before: 'not-for-this-child',
        after: 'open',
      },
    ],
    later: [
      {
        offer: 'begin',
        words: 'Sensory needs',
        pathway: { id: 'sensory', words: 'Sensory needs' },
        step: null,
        journey: null,
        service: null,
        before: 'open',
        after: 'not-for-this-child',
      },
    ],
  }),
  event('2027-05-24', 'due', {
    isEarliest: true,
    law: 'An example act, section 1',
    journey: 'journey-1',
    pathway: PATHWAY,
    step: named('review'),
  }),
  event('2027-09-01', 'secondary'),
  event('2027-09-01', 'edition-review', { journey: 'journey-1', pathway: PATHWAY }),
];

const MONTHS = Array.from({ length: 13 }, (_, index) =>
  new Date(Date.UTC(2026, 10 + index, 1)).toISOString().slice(0, 10),
);

const UNDATED: AheadUndated[] = [
  {
    kind: 'recurring',
    title: 'EHC plan: annual review',
    passed: null,
    evidence: 'law-ehc-plan',
    fact: 'The council must have reviewed an EHC plan within 12 months.',
    sources: [],
  },
  {
    kind: 'limit',
    title: 'No EHC plan after the assessment',
    passed: null,
    evidence: null,
    fact: null,
    sources: [],
  },
];

export const AHEAD: AheadPage = {
  child: { id: 'child-1', words: 'Example Child' },
  from: '2026-11-23',
  until: '2027-11-23',
  undated: UNDATED,
  months: MONTHS.map((month) => ({
    month,
    events: EVENTS.filter((one) => one.on.slice(0, 7) === month.slice(0, 7)),
  })),
  termsKnown: false,
};

const GROUPS: (FindGroup & { words: string })[] = [
  group('child', 'example child', [
    hit(
      'Example Child',
      { at: 'child', child: 'child-1' },
      { child: { id: 'child-1', words: 'Example Child' } },
    ),
  ]),
  group('command', 'add a child new', [hit('Add a child', { at: 'command', command: 'add-child' })]),
  group('command', 'lock now', [hit('Lock now', { at: 'command', command: 'lock' })]),
  group('command', 'settings', [hit('Settings', { at: 'command', command: 'settings' })]),
  group('command', 'urgent help', [hit('Urgent help', { at: 'command', command: 'urgent' })]),
  group('step', 'review the plan', [
    hit('Review the plan', { at: 'step', pathway: 'ebsa', step: 'review' }, { about: PATHWAY.words }),
  ]),
  group('service', 'example advice', [
    hit('Example Advice', { at: 'service', service: 'example-advice' }, { about: 'Example Town' }),
  ]),
  group('record', 'it is too loud', [
    hit(
      'It is too loud.',
      { at: 'journey', journey: 'journey-1' },
      { child: { id: 'child-1', words: 'Example Child' } },
    ),
  ]),
];

function group(kind: FindGroup['kind'], words: string, hits: FindHit[]) {
  return { kind, hits, more: false, words };
}

function hit(name: string, target: FindHit['target'], more: Partial<FindHit> = {}): FindHit {
  return {
    pieces: [name],
    about: null,
    child: null,
    archived: false,
    died: false,
    target,
    ...more,
  };
}

/** Everything whose words contain what was typed; only commands if nothing was. */
export function foundOf(text: string, isOpen: boolean): FindPage {
  const wanted = text.trim().toLowerCase();
  const fits = GROUPS.filter(
    ({ kind, words }) =>
      (wanted === '' ? kind === 'command' : words.includes(wanted)) &&
      (isOpen || (kind !== 'child' && kind !== 'record' && !/add|lock/.test(words))),
  );
  const kinds = [...new Set(fits.map(({ kind }) => kind))];
  return {
    groups: kinds.map((kind) => ({
      kind,
      more: false,
      hits: fits
        .filter((one) => one.kind === kind)
        .flatMap(({ hits }) => hits.map((one) => marked(one, wanted))),
    })),
  };
}

function marked(one: FindHit, wanted: string): FindHit {
  const name = one.pieces.join('');
  const at = name.toLowerCase().indexOf(wanted);
  if (wanted === '' || at < 0) return one;
  return {
    ...one,
    pieces: [name.slice(0, at), name.slice(at, at + wanted.length), name.slice(at + wanted.length)],
  };
}

const isOwn = ({ kind }: AheadEvent) => !['term-begins', 'term-ends', 'edition-review'].includes(kind);
const DATES = EVENTS.filter(isOwn).map(({ on, kind, age, step, title }): AheadDate => ({
  title,
  on,
  kind,
  age,
  step,
  service: kind === 'wait-outlasts' ? { id: 'example-advice', name: 'Example Advice' } : null,
}));

export const AHEAD_OF_ALL: AheadOfAll = {
  from: '2026-11-23',
  until: '2027-11-23',
  count: 15,
  children: [
    { child: { id: 'child-1', words: 'Example Child' }, undated: UNDATED, dates: DATES },
    ...Array.from({ length: 13 }, (_, index) => ({
      child: { id: `child-${index + 4}`, words: `Invented Pupil ${index + 4}` },
      undated: [],
      dates: DATES.slice(index % DATES.length),
    })),
    { child: { id: 'child-3', words: 'Another Example With A Rather Long Name' }, undated: [], dates: [] },
  ],
};
