// Made-up papers: what can be made, and one drawn page.
import type { LetterheadForm, PaperOffer, PaperPreview, PapersPage } from '../../lib/generated/wire';

/** A sheet with lines, in place of a page that the shell draws. */
const SHEET = `data:image/svg+xml;utf8,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595 842"><rect width="595" height="842" fill="#fff"/>' +
    '<path d="M60 90h300M60 150h470M60 180h470M60 210h420M60 290h470M60 320h470" stroke="#1d3557" stroke-width="6"/></svg>',
)}`;

const OFFERS: PaperOffer[] = [
  {
    kind: 'plan',
    title: 'Plan and review',
    purpose: 'The plan that was agreed, and a review to fill in.',
    subjects: [],
    forWhom: 'The people in the plan',
    looks: ['standard', 'large-print'],
    parts: ['agreed', 'child-words', 'parent-words', 'other-people'],
    usual: ['agreed'],
    canCover: true,
    formats: ['pdf', 'word'],
    repeatsWhy: false,
  },
  {
    kind: 'referral',
    title: 'Referral',
    purpose: 'For the services at the step where a pathway is, filled in from the record.',
    subjects: [
      { id: 'journey-1', words: 'Emotionally based school avoidance', forWhom: 'Mental health support team' },
      { id: 'journey-2', words: 'Sensory needs', forWhom: '' },
    ],
    forWhom: '',
    looks: ['standard', 'large-print'],
    parts: ['child-words', 'notes'],
    usual: [],
    canCover: true,
    formats: ['pdf', 'word'],
    repeatsWhy: true,
  },
  {
    kind: 'whole-record',
    title: 'The whole record',
    purpose: 'Everything that is recorded, in order.',
    subjects: [],
    forWhom: '',
    looks: ['standard'],
    parts: ['child-words'],
    usual: [],
    canCover: true,
    formats: ['pdf', 'word', 'json'],
    repeatsWhy: false,
  },
];

export const PAPERS: PapersPage = {
  child: { id: 'child-1', words: 'Wren Tallow' },
  offers: OFFERS,
  made: [
    {
      seq: 9,
      kind: 'plan',
      format: 'pdf',
      sealed: true,
      forWhom: 'The paediatric team',
      why: 'asked for at the review',
      on: '2026-11-20',
      by: 'R. Practitioner',
    },
  ],
  hasLetterhead: false,
  letterheads: [],
  letterhead: '',
};

export const PAPERS_OF_NOBODY: PapersPage = {
  child: null,
  offers: [
    {
      kind: 'fact-sheet',
      title: 'Fact sheet',
      purpose: 'For any family: a pathway in short, or a move to the next phase.',
      subjects: [
        { id: 'sensory', words: 'Sensory needs', forWhom: '' },
        { id: 'move-secondary', words: 'Moving to secondary school', forWhom: '' },
      ],
      forWhom: '',
      looks: ['standard', 'large-print'],
      parts: [],
      usual: [],
      canCover: false,
      formats: ['pdf', 'word'],
      repeatsWhy: false,
    },
    {
      kind: 'pathway-page',
      title: 'Pathway on a page',
      purpose: 'Every step of a pathway as a drawing, and as a list.',
      subjects: [
        { id: 'ebsa', words: 'Emotionally based school avoidance', forWhom: '' },
        { id: 'sensory', words: 'Sensory needs', forWhom: '' },
      ],
      forWhom: '',
      looks: ['standard'],
      parts: [],
      usual: [],
      canCover: false,
      formats: ['pdf', 'word'],
      repeatsWhy: false,
    },
  ],
  made: [],
  hasLetterhead: false,
  letterheads: [],
  letterhead: '',
};

export const PAPER_PREVIEW: PaperPreview = {
  title: 'Plan and review for Wren Tallow',
  pages: [SHEET, SHEET],
  first: 0,
  atOnce: 6,
  count: 8,
  missing: ['Nobody has recorded what parents or carers say.'],
  reminders: [],
  named: [],
  notDrawn: [],
};

export const LETTERHEAD: LetterheadForm = {
  setting: '',
  name: 'Elm School',
  address: '1 Long Lane, Milton Keynes',
  contact: '01908 000000',
  logo: '',
};
