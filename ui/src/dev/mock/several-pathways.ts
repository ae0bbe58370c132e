// Made-up pages over several pathways: next steps, consent, and disagreements.
import type {
  ConsentNow,
  ConsentsPage,
  DisagreementCard,
  DisagreementsPage,
  NextItem,
  NextPage,
  WantedBy,
} from '../../lib/generated/wire';
import { SOURCE, UNSURE_SOURCE } from './services';
import { EHC_LINK, ON_ROLL, named } from './pathway';

const WHOM = { id: 'child-1', words: 'Example Child' };
const EBSA: WantedBy = {
  pathway: { id: 'ebsa', words: 'Emotionally based school avoidance' },
  step: named('plan'),
  journey: 'journey-1',
  due: null,
};
const SENSORY: WantedBy = {
  pathway: { id: 'sensory', words: 'Sensory needs' },
  step: named('notice'),
  journey: 'journey-2',
  due: null,
};
const SERVICE = { id: 'mk-eps', words: 'Educational Psychology Service' };
export const WITHDRAWN: ConsentNow = {
  service: SERVICE,
  state: 'withdrawn',
  date: '2026-11-20',
  voices: [
    {
      by: 'Example Parent',
      asWhom: 'parent',
      yes: false,
      general: false,
      on: '2026-11-20',
      words: 'We want to think about it first.',
    },
  ],
  askedAnew: null,
  decided: false,
  own: false,
  canSettle: false,
};

export function item(
  key: string,
  kind: NextItem['kind'],
  words: string,
  given: Partial<NextItem> = {},
): NextItem {
  return {
    key,
    kind,
    rank: 'rest',
    words,
    detail: null,
    said: null,
    answered: null,
    due: null,
    overdue: false,
    dueOrigin: null,
    dueAtLatest: false,
    dueIsCheckIn: false,
    checkIn: null,
    twoDates: false,
    wantedBy: [EBSA],
    question: null,
    id: null,
    generalConsent: false,
    who: [],
    consent: null,
    journey: null,
    link: null,
    ...given,
  };
}

export const NEXT: NextPage = {
  child: WHOM,
  items: [
    item('sign/forced-to-school', 'sign', 'The child is made to go by force', {
      rank: 'safety',
      detail: 'Stop, and speak with the safeguarding lead today.',
      due: '2026-11-22',
      wantedBy: [],
    }),
    item('disagreement/9', 'disagreement', 'No EHC needs assessment', {
      rank: 'law',
      detail: 'We think the school cannot do this alone.',
      due: '2027-01-01',
      dueOrigin: 'law',
    }),
    item('consent/mk-eps', 'consent', SERVICE.words, { rank: 'law', id: SERVICE.id, consent: WITHDRAWN }),
    item('step/ebsa/plan', 'step', 'Agree a plan', {
      detail: 'Small changes now do more than big plans later.',
      due: '2026-11-20',
      dueOrigin: 'suggested',
      overdue: true,
      journey: 'journey-1',
    }),
    item('question/on-roll', 'question', ON_ROLL.words, {
      question: ON_ROLL,
      due: '2026-12-04',
      dueIsCheckIn: false,
      twoDates: true,
      wantedBy: [
        { ...EBSA, due: '2026-12-04' },
        { ...SENSORY, due: '2026-12-18' },
      ],
    }),
    item('evidence/child-view', 'evidence', 'The child’s own view', {
      id: 'child-view',
      wantedBy: [EBSA, SENSORY],
    }),
    item('review/20', 'review', 'I want to stay for the whole of science.', {
      due: '2026-12-11',
      wantedBy: [EBSA, SENSORY],
    }),
    item('step/statutory/ehc-request', 'link', 'EHC plans and the law: Ask for an EHC needs assessment', {
      rank: 'link',
      detail: EHC_LINK.purpose,
      link: EHC_LINK,
    }),
  ],
  conflicts: [
    {
      kind: 'answer',
      about: { id: ON_ROLL.id, words: ON_ROLL.words },
      now: 'No',
      on: null,
      rests: [{ ...EBSA, step: named('on-roll'), said: 'Yes', on: '2026-11-02' }],
      question: ON_ROLL,
      value: 'no',
    },
  ],
};

export const CONSENTS: ConsentsPage = {
  child: WHOM,
  own: true,
  ownSources: [UNSURE_SOURCE],
  general: null,
  generalClosed: null,
  generalEvidence: 'consent-to-refer',
  askedAnew: null,
  services: [
    {
      service: SERVICE,
      now: WITHDRAWN,
      wantedBy: ['Emotionally based school avoidance'],
      history: [
        {
          seq: 12,
          given: false,
          withdrawn: true,
          from: '2026-11-20',
          until: null,
          by: 'Example Parent',
          asWhom: null,
          judgedBy: null,
          words: 'We want to think about it first.',
          ended: null,
          writtenBy: 'You',
        },
        {
          seq: 11,
          given: true,
          withdrawn: false,
          from: '2026-11-02',
          until: '2027-07-31',
          by: 'Example Parent',
          asWhom: 'parent',
          judgedBy: null,
          words: 'The plan and the review may be sent.',
          ended: null,
          writtenBy: 'You',
        },
      ],
    },
  ],
  all: [SERVICE, { id: 'mk-camhs', words: 'CAMHS' }],
};

export const DISAGREEMENT: DisagreementCard = {
  line: {
    seq: 9,
    who: 'parent',
    about: { id: 'refused-to-assess', words: 'No EHC needs assessment' },
    pathway: null,
    limit: { on: '2027-01-01', law: SOURCE.title, from: 'letter', past: false },
    needsLetter: false,
  },
  words: 'We think the school cannot do this alone.',
  on: '2026-11-03',
  writtenBy: 'You',
  letterOn: '2026-11-01',
  certificateOn: null,
  steps: [
    {
      id: 'information-service',
      words: 'Ask the information service first.',
      limit: null,
      needsLetter: false,
      signposts: [{ id: 'mk-sendias', name: 'MK SENDIAS' }],
      link: null,
      origin: 'local',
      sources: [SOURCE],
    },
    {
      id: 'tribunal',
      words: 'Appeal to the SEND Tribunal.',
      limit: { on: '2027-01-01', law: SOURCE.title, from: 'letter', past: false },
      needsLetter: false,
      signposts: [],
      link: EHC_LINK,
      origin: 'law',
      sources: [SOURCE],
    },
  ],
  settled: null,
};

export const DISAGREEMENTS: DisagreementsPage = {
  child: WHOM,
  open: [DISAGREEMENT],
  settled: [
    {
      ...DISAGREEMENT,
      line: { ...DISAGREEMENT.line, seq: 4, about: { id: 'support-in-school', words: 'Support in school' } },
      settled: { how: 'agreed', words: 'A quiet table until half term.', on: '2026-10-12' },
    },
  ],
  abouts: [
    { id: 'support-in-school', words: 'Support in school' },
    { id: 'refused-to-assess', words: 'No EHC needs assessment' },
  ],
  journeys: [{ id: 'journey-1', words: 'Emotionally based school avoidance' }],
  topics: [{ journey: 'journey-1', about: 'refused-to-assess' }],
  consents: [],
  consentSteps: [],
};
