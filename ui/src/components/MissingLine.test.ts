// Each kind of missing fact reads as one sentence, with nothing left out.
import { render } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Missing } from '../lib/generated/wire';
import { showNames, toggleNames } from '../lib/hidden-names.svelte';
import { plain } from '../lib/words.svelte';
import MissingLine from './MissingLine.svelte';
import { missing, ON_ROLL } from '../dev/mock/step';

const SENTENCES: [string, Missing][] = [
  ['Opens at 16, on 3 May 2031.', missing('age', { ageFrom: '16', turnsOn: '2031-05-03' })],
  ['Opens at 17 years 9 months, on 3 May 2031.', missing('age', { ageFrom: '17y9m', turnsOn: '2031-05-03' })],
  ['Was for children and young people under 5.', missing('age', { ageUnder: '5' })],
  ['Is for children and young people from 5 to under 16.', missing('age', { ageFrom: '5', ageUnder: '16' })],
  ['Opens at 5, on 3 May 2031.', missing('age', { ageUnder: '5', turnsOn: '2031-05-03', negated: true })],
  ['Is not for these ages: 16 and over.', missing('age', { ageFrom: '16', negated: true })],
  [
    'Opens on 26 June 2027, the day after compulsory school age ends.',
    missing('school-age', { id: 'past', turnsOn: '2027-06-26' }),
  ],
  [
    'Opens on 26 June 2027, the day after compulsory school age ends.',
    missing('school-age', { id: 'during', turnsOn: '2027-06-26', negated: true }),
  ],
  ['Is for children of compulsory school age.', missing('school-age', { id: 'during' })],
  ['The age is not known here. Ages: 16 and over.', missing('age', { ageFrom: '16', notKnown: true })],
  [
    'Is the child on the roll of a school? The answer is “No”. This choice is for any answer except: No.',
    missing('answer', { words: ON_ROLL.words, given: 'No', wanted: ['No'], negated: true }),
  ],
  ['Only before 2 cycles are completed; 2 are.', missing('cycles', { needed: 2, done: 2, negated: true })],
  [
    'Only for a journey that has not passed the step “One shared page”.',
    missing('been', { words: 'One shared page', negated: true }),
  ],
  [
    'Only if this is not recorded: Hearing check.',
    missing('evidence', { words: 'Hearing check', negated: true }),
  ],
  ['This choice is not for: SENCO.', missing('role', { wanted: ['SENCO'], negated: true })],
  [
    'Not answered yet: Is the child on the roll of a school? Could be answered by: Parent or carer or SENCO.',
    missing('answer', { words: ON_ROLL.words, question: ON_ROLL, who: ON_ROLL.who, notKnown: true }),
  ],
  [
    'Is the child on the roll of a school? The answer is “No”. This choice is for: Yes.',
    missing('answer', { words: ON_ROLL.words, given: 'No', wanted: ['Yes'] }),
  ],
  [
    'Not recorded yet: Consent to refer. Could come from: Parent or carer.',
    missing('evidence', { words: 'Consent to refer', who: ['Parent or carer'], notKnown: true }),
  ],
  ['1 of 2 cycles completed.', missing('cycles', { needed: 2, done: 1 })],
  [
    'Comes after the step “One shared page”, which this journey has not passed.',
    missing('been', { words: 'One shared page' }),
  ],
  [
    'This choice is for: SENCO or Health practitioner.',
    missing('role', { wanted: ['SENCO', 'Health practitioner'] }),
  ],
  [
    'This must be recorded first: Two reviewed cycles of support.',
    missing('gate', { words: 'Two reviewed cycles of support' }),
  ],
];

describe('MissingLine', () => {
  it.each(SENTENCES)('says: %s', (sentence, fact) => {
    const { container } = render(MissingLine, { missing: fact });
    expect(plain(container.textContent ?? '')).toBe(sentence);
  });

  it('says only the year in which they reach an age while names are hidden: the day tells the birth date', () => {
    toggleNames();
    const fact = missing('age', { ageFrom: '14', turnsOn: '2027-01-09' });
    const { container } = render(MissingLine, { missing: fact });
    showNames();
    expect(plain(container.textContent ?? '')).toBe('Opens at 14, in 2027.');
  });
});
