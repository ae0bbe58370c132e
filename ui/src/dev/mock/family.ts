// A made-up step that is turned to a family, for looking at the screens.
import type { FamilyPage } from '../../lib/generated/wire';

export const FAMILY: FamilyPage = {
  child: { id: 'child-1', words: 'Example Child' },
  childWords: 'The hall is too loud.',
  childWordsOn: '2026-11-20',
  answered: [
    {
      seq: 2,
      speaker: 'child',
      on: '2026-11-18',
      saidBy: '',
      said: 'The hall is too loud.',
      did: 'There is a table for you in the library at lunch.',
      couldNot: '',
    },
    {
      seq: 6,
      speaker: 'parent',
      on: '2026-11-16',
      saidBy: '',
      said: 'Sundays are the hardest evening.',
      did: 'We send the plan for the week on Friday.',
      couldNot: '',
    },
  ],
  adult: false,
  meanwhile: 'Keep mornings calm. Write down what each day was like.',
  who: [{ id: 'senco', words: 'SENCO' }],
  asked: [],
  due: '2026-12-04',
  dueIsEarliest: false,
  dueAtLatest: false,
  reviews: [],
  dueByLaw: false,
  overdue: false,
  endsBy: null,
  endsByLaw: false,
  decision: null,
  endsByPassed: false,
  worry: [],
  services: [
    {
      id: 'example-advice',
      name: 'Example Advice Line',
      what: 'Independent advice for families about support in school.',
      contacts: [
        { kind: 'phone', value: '01632 960018', hours: 'Mon–Fri 10:00–15:00', seen: 'page', sure: false },
        { kind: 'email', value: 'advice@example.org', hours: null, seen: 'excerpt', sure: false },
      ],
      urgent: false,
    },
  ],
};
