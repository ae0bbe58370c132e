// How far a day is from today, in words.
import { describe, expect, it } from 'vitest';
import { plain } from '../words.svelte';
import { awayWords } from './days';

describe('a day from today', () => {
  it.each([
    ['2026-11-22', '1 day late'],
    ['2026-11-10', '13 days late'],
    ['2026-09-15', '10 weeks late'],
    ['2026-05-23', '6 months late'],
    ['2026-11-23', 'today'],
    ['2026-11-24', 'tomorrow'],
    ['2026-12-06', 'in 13 days'],
    ['2026-12-07', 'in 2 weeks'],
    ['2026-12-23', 'in 4 weeks'],
    ['2027-01-13', 'in 7 weeks'],
    ['2027-02-15', 'in 12 weeks'],
    ['2027-02-16', 'in 3 months'],
    // The clocks change between the two days.
    ['2027-03-29', 'in 4 months'],
    ['2027-11-23', 'in 12 months'],
  ])('%s is %s', (on, words) => expect(plain(awayWords(on, '2026-11-23'))).toBe(words));
});
