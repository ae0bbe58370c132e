// A made-up page of evidence: an item with a picture, a missing item, and a letter on its own.
import type {
  AttachedFile,
  EntryPage,
  EvidencePage,
  HeldEvidence,
  PickedFile,
  WantedAt,
} from '../../lib/generated/wire';
import { CHILD } from './casebook';
import { ENTRY } from './timeline';

/** The smallest picture there is. */
export const DOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export const PICKED: PickedFile = { number: 1, name: 'hearing letter.pdf', media: 'pdf', size: 180_000 };

/** A PDF of three pages with a line of text each. */
export const PDF = pdf(['Hearing check', 'What we found', 'What to do next']);

function pdf(lines: string[]): string {
  const kids = lines.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${lines.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...lines.flatMap((line, index) => {
      const text = `BT /F1 24 Tf 72 700 Td (${line}) Tj ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
        `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
      ];
    }),
  ];
  let [file, table] = ['%PDF-1.4\n', ''];
  objects.forEach((object, index) => {
    table += `${String(file.length).padStart(10, '0')} 00000 n \n`;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const count = objects.length + 1;
  return `${file}xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}

const BY = { by: 'You', role: 'senco' } as const;

function wanted(step: string, words: string, here: boolean): WantedAt {
  return {
    journey: 'journey-1',
    pathway: { id: 'ebsa', words: 'Emotionally based school avoidance' },
    step: { id: step, words },
    here,
  };
}

const HALL: AttachedFile = {
  seq: 9,
  name: 'hall.png',
  media: 'png',
  size: 340_000,
  note: 'The hall at noon',
  on: '2026-11-11',
  ...BY,
};

const IN_WORD: AttachedFile = {
  seq: 11,
  name: 'letter home.docx',
  media: 'docx',
  size: 48_000,
  note: '',
  on: '2026-11-12',
  ...BY,
};

/** General consent, recorded as evidence. */
export const CONSENT_HELD: HeldEvidence = {
  id: 'consent-to-refer',
  words: 'Consent to the referral',
  kind: 'consent',
  on: '2026-11-02',
  saidBy: 'Example Parent',
  note: 'The plan and the review may be sent.',
  seq: 7,
  givenBy: null,
};

export const CONSENT_ENTRY: EntryPage = {
  ...ENTRY,
  now: {
    kind: 'evidence',
    form: {
      evidence: CONSENT_HELD.id,
      day: '2',
      month: '11',
      year: '2026',
      notKnown: false,
      saidBy: CONSENT_HELD.saidBy,
      asWhom: 'parent',
      judgedBy: '',
      note: CONSENT_HELD.note,
      file: null,
    },
  },
  question: null,
  canChange: false,
  consent: true,
  ownFrom: '2033-03-09',
  adultFrom: '2035-03-09',
};

export const EVIDENCE_PAGE: EvidencePage = {
  child: { id: 'child-1', words: CHILD.name },
  sample: false,
  held: [...CHILD.evidence, CONSENT_HELD].map((held) => ({
    held,
    ...BY,
    written: '2026-11-10',
    wantedBy: [
      wanted('plan', 'Plan and small steps back', true),
      wanted('review', 'Review together', false),
      wanted('notice', 'Notice early signs', false),
      wanted('run-plan', 'Keep to the plan', false),
    ],
    files: held.seq !== CONSENT_HELD.seq && held.givenBy === null ? [HALL, IN_WORD] : [],
  })),
  files: [{ seq: 10, name: 'letter.pdf', media: 'pdf', size: 2_400_000, note: '', on: '2026-11-12', ...BY }],
  kinds: [
    {
      id: 'support-plan',
      words: 'The plan, written down',
      kind: 'plan',
      held: false,
      wantedBy: [wanted('plan', 'Plan and small steps back', true)],
    },
    { id: CONSENT_HELD.id, words: CONSENT_HELD.words, kind: 'consent', held: true, wantedBy: [] },
    { id: 'hearing-check', words: 'A hearing check', kind: 'test', held: false, wantedBy: [] },
  ],
};
