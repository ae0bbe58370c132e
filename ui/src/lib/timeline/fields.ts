// The id of each field on the page of one entry, by its name in the request.

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
  born: 'entryBornDay',
  setting: 'entry-setting',
  since: 'entrySinceDay',
  reason: 'entry-reason',
};
