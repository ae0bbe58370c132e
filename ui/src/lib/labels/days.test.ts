// How far a day is from today, in words.
import { describe, expect, it } from 'vitest';
import { plain } from '../words.svelte';
import { awayWords } from './days';

describe('a day from today', () => {
  it.each([
    ['2026-11-22', '1 day late'],
    ['2026-09-15', '69 days late'],
    ['2026-11-23', 'today'],
    ['2026-11-24', 'tomorrow'],
    ['2027-01-04', 'in 42 days'],
    // The clocks change between the two days.
    ['2027-03-29', 'in 126 days'],
  ])('%s is %s', (on, words) => expect(plain(awayWords(on, '2026-11-23'))).toBe(words));
});
