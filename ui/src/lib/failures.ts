// What can go wrong with a request, as a code of the closed list, and the words for it.
import type { Code, Failure, Fault } from './generated/wire';
import { t } from './words.svelte';

/** Something wrong, in words, with the name of the field that it is about. */
export interface Mistake {
  field: string | null;
  words: string;
}

/** Whatever was thrown, as a failure of the closed list. */
export function asFailure(thrown: unknown): Failure {
  if (typeof thrown === 'object' && thrown !== null && 'code' in thrown && isCode(thrown.code)) {
    const { field, detail, also } = thrown as Partial<Failure>;
    const first = { code: thrown.code, field: field ?? null, detail: detail ?? null };
    return also === undefined ? first : { ...first, also };
  }
  return { code: 'unexpected', field: null, detail: null };
}

/** Everything that is wrong, in the order of the fields. */
export function mistakesOf(failure: Failure | null): Mistake[] {
  const faults = failure === null ? [] : [failure, ...(failure.also ?? [])];
  return faults.map((fault) => ({ field: fault.field, words: failureWords(fault) }));
}

/** What a date is called that is missing or not real. */
const DATES: Partial<Record<string, string>> = {
  review: 'failure-no-review-date',
  from: 'failure-no-first-date',
  to: 'failure-no-last-date',
};

export function failureWords(failure: Fault): string {
  const named = failure.code === 'date-not-real' ? DATES[failure.field ?? ''] : undefined;
  if (named !== undefined) return t(named);
  // Some messages say what was found instead.
  return t(FAILURE_WORDS[failure.code], { found: failure.detail ?? 'unknown' });
}

/** The words for a code that comes without a field and without what was found. */
export function codeWords(code: Code): string {
  return failureWords({ code, field: null, detail: null });
}

function isCode(code: unknown): code is Code {
  return typeof code === 'string' && Object.hasOwn(FAILURE_WORDS, code);
}

/** One row for each code; a missing or misspelt one is a type error. */
export const FAILURE_WORDS = {
  locked: 'failure-locked',
  'casebook-exists': 'failure-casebook-exists',
  'no-casebook': 'failure-no-casebook',
  'passphrase-too-short': 'failure-passphrase-too-short',
  'passphrase-blank': 'failure-passphrase-blank',
  'passphrase-repeats': 'failure-passphrase-repeats',
  'passphrase-guessable': 'failure-passphrase-guessable',
  'too-many-guesses': 'failure-too-many-guesses',
  'wrong-passphrase': 'failure-wrong-passphrase',
  'mistyped-recovery-code': 'failure-mistyped-recovery-code',
  'wrong-recovery-code': 'failure-wrong-recovery-code',
  'key-file-damaged': 'failure-key-file-damaged',
  'key-file-missing': 'failure-key-file-missing',
  'database-missing': 'failure-database-missing',
  'database-unreadable': 'failure-database-unreadable',
  'key-of-another-casebook': 'failure-key-of-another-casebook',
  'casebook-too-new': 'failure-casebook-too-new',
  'folder-unreadable': 'failure-folder-unreadable',
  'log-of-another-time': 'failure-log-of-another-time',
  'casebook-damaged': 'failure-casebook-damaged',
  'no-sound-copy': 'failure-no-sound-copy',
  'copy-not-found': 'failure-copy-not-found',
  'copy-place-missing': 'failure-copy-place-missing',
  'copy-gone': 'failure-copy-gone',
  'copy-damaged': 'failure-copy-damaged',
  'copy-not-chosen': 'failure-copy-not-chosen',
  'casebook-replaced': 'failure-casebook-replaced',
  'save-not-confirmed': 'failure-save-not-confirmed',
  'folder-read-only': 'failure-folder-read-only',
  'disk-full': 'failure-disk-full',
  'disk-failed': 'failure-disk-failed',
  'already-open': 'failure-already-open',
  'clock-in-doubt': 'failure-clock-in-doubt',
  'record-altered': 'failure-record-altered',
  'attachment-altered': 'failure-attachment-altered',
  'not-a-sample': 'failure-not-a-sample',
  'work-missing': 'failure-work-missing',
  'name-not-the-same': 'failure-name-not-the-same',
  'joined-with-itself': 'failure-joined-with-itself',
  'sample-not-joined': 'failure-sample-not-joined',
  'not-joined': 'failure-not-joined',
  'record-kept-longer': 'failure-record-kept-longer',
  'keep-too-early': 'failure-keep-too-early',
  'file-unreadable': 'failure-file-unreadable',
  'file-empty': 'failure-file-empty',
  'file-too-large': 'failure-file-too-large',
  'file-of-other-kind': 'failure-file-of-other-kind',
  'file-has-macros': 'failure-file-has-macros',
  'several-files': 'failure-several-files',
  'file-gone': 'failure-file-gone',
  'file-not-saved': 'failure-file-not-saved',
  'paper-not-made': 'failure-paper-not-made',
  'paper-gone': 'failure-paper-gone',
  'file-not-opened': 'failure-file-not-opened',
  'recipient-missing': 'failure-recipient-missing',
  'file-there-already': 'failure-file-there-already',
  'copy-not-sound': 'failure-copy-not-sound',
  'copy-stopped': 'failure-copy-stopped',
  'copy-in-casebook': 'failure-copy-in-casebook',
  'unknown-attachment': 'failure-unknown-attachment',
  'name-missing': 'failure-name-missing',
  'assessor-missing': 'failure-assessor-missing',
  'birth-date-not-real': 'failure-birth-date-not-real',
  'birth-date-in-future': 'failure-birth-date-in-future',
  'birth-date-too-old': 'failure-birth-date-too-old',
  'upn-not-sound': 'failure-upn-not-sound',
  'nhs-number-not-sound': 'failure-nhs-number-not-sound',
  'setting-missing': 'failure-setting-missing',
  'service-missing': 'failure-service-missing',
  'move-date-too-far': 'failure-move-date-too-far',
  'year-group-too-far': 'failure-year-group-too-far',
  'import-not-read': 'failure-import-not-read',
  'import-not-table': 'failure-import-not-table',
  'import-workbook': 'failure-import-workbook',
  'import-quote-open': 'failure-import-quote-open',
  'import-too-large': 'failure-import-too-large',
  'import-too-many-rows': 'failure-import-too-many-rows',
  'import-empty': 'failure-import-empty',
  'import-columns-missing': 'failure-import-columns-missing',
  'import-row-not-sound': 'failure-import-row-not-sound',
  'import-nothing-chosen': 'failure-import-nothing-chosen',
  'import-gone': 'failure-import-gone',
  'evidence-date-not-real': 'failure-evidence-date-not-real',
  'evidence-date-in-future': 'failure-evidence-date-in-future',
  'date-or-not-known': 'failure-date-or-not-known',
  'evidence-empty': 'failure-evidence-empty',
  'date-not-real': 'failure-date-not-real',
  'absence-date-in-future': 'failure-absence-date-in-future',
  'decision-date-in-future': 'failure-decision-date-in-future',
  'decision-date-too-early': 'failure-decision-date-too-early',
  'decision-date-too-late': 'failure-decision-date-too-late',
  'dates-disagree': 'failure-dates-disagree',
  'terms-overlap': 'failure-terms-overlap',
  'no-school-then': 'failure-no-school-then',
  'words-missing': 'failure-words-missing',
  'outcome-missing': 'failure-outcome-missing',
  'provision-missing': 'failure-provision-missing',
  'child-view-missing': 'failure-child-view-missing',
  'parent-view-missing': 'failure-parent-view-missing',
  'progress-missing': 'failure-progress-missing',
  'decision-missing': 'failure-decision-missing',
  'review-too-early': 'failure-review-too-early',
  'review-too-late': 'failure-review-too-late',
  'plan-closed': 'failure-plan-closed',
  'reason-missing': 'failure-reason-missing',
  'put-off-too-early': 'failure-put-off-too-early',
  'put-off-too-late': 'failure-put-off-too-late',
  'put-off-past-due': 'failure-put-off-past-due',
  'nothing-to-put-off': 'failure-nothing-to-put-off',
  'stone-missing': 'failure-stone-missing',
  'next-audit-too-early': 'failure-next-audit-too-early',
  'speaker-missing': 'failure-speaker-missing',
  'too-young-to-consent': 'failure-too-young-to-consent',
  'text-too-long': 'failure-text-too-long',
  'unknown-child': 'failure-unknown-child',
  'unknown-journey': 'failure-unknown-journey',
  'unknown-pathway': 'failure-unknown-pathway',
  'unknown-step': 'failure-unknown-step',
  'unknown-service': 'failure-unknown-service',
  'unknown-question': 'failure-unknown-question',
  'unknown-evidence': 'failure-unknown-evidence',
  'choice-not-open': 'failure-choice-not-open',
  'gate-of-law': 'failure-gate-of-law',
  'journey-moved-on': 'failure-journey-moved-on',
  'protection-not-seen': 'failure-protection-not-seen',
  'recipient-protected': 'failure-recipient-protected',
  'nothing-to-undo': 'failure-nothing-to-undo',
  'nothing-to-answer': 'failure-nothing-to-answer',
  'built-on': 'failure-built-on',
  'journey-written-to': 'failure-journey-written-to',
  'not-to-be-corrected': 'failure-not-to-be-corrected',
  'date-in-future': 'failure-date-in-future',
  'date-before-birth': 'failure-date-before-birth',
  'journey-ended': 'failure-journey-ended',
  'journey-under-way': 'failure-journey-under-way',
  'age-outside-pathway': 'failure-age-outside-pathway',
  'entry-not-for-child': 'failure-entry-not-for-child',
  unexpected: 'failure-unexpected',
} satisfies Record<Code, `failure-${Code}`>;
