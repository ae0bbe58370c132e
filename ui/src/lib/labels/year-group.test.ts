// Somebody who is past every year group has none.
import { expect, it } from 'vitest';
import { yearGroupWords } from './year-group';

it('is empty for an adult, unless the record says where they are taught', () => {
  expect(yearGroupWords({ group: 'beyond', own: 'beyond', offset: 0 })).toBe('');
  expect(yearGroupWords({ group: 'year5', own: 'year5', offset: 0 })).toBe('Year 5');
  expect(yearGroupWords({ group: 'year13', own: 'beyond', offset: -1 })).toMatch(/^.?Year 13/);
});
