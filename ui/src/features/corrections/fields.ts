// The id of each field on the page of one entry, by its name in the request.
import type { Form } from '../../forms/form.svelte';

export const ENTRY_FIELDS = {
  value: 'entry-value',
  choice: 'entry-choice',
  choiceReason: 'entry-choice-reason',
  gateReason: 'entry-gate-reason',
  words: 'entry-words',
  date: 'entryOfDay',
  saidBy: 'entry-said-by',
  note: 'entry-note',
  from: 'entryFromDay',
  to: 'entryToDay',
  name: 'entry-name',
  knownAs: 'entry-known-as',
  legalName: 'entry-legal-name',
  upn: 'entry-upn',
  nhsNumber: 'entry-nhs-number',
  gp: 'entry-gp',
  language: 'entry-language',
  address: 'entry-address',
  born: 'entryBornDay',
  setting: 'entry-setting',
  since: 'entrySinceDay',
  reason: 'entry-reason',
  review: 'entryReviewDay',
  on: 'entryOnDay',
  changed: 'entry-changed',
  decision: 'entry-decision',
  why: 'entry-why',
  next: 'entry-next',
  service: 'entry-service',
  as: 'entry-as',
  judgedBy: 'entry-judged-by',
  by: 'entry-by',
  what: 'entry-what-to',
  ended: 'entry-ended',
  letter: 'entryLetterDay',
  until: 'entryUntilDay',
  knowsLate: 'entry-knows-late',
  stones: 'entry-stone-0',
  with: 'entry-with',
  who: 'entry-who',
  about: 'entry-about',
  how: 'entry-how',
  givenBy: 'entry-given-by',
  did: 'entry-did',
  couldNot: 'entry-could-not',
  told: 'entryToldDay',
};

export type EntryForm = Form<keyof typeof ENTRY_FIELDS>;

/** Things with words, as the options of a field. */
export const pairs = (list: { id: string; words: string }[]) =>
  list.map(({ id, words }): [string, string] => [id, words]);
