// Ranges of ages in words.
import { describe, expect, it } from 'vitest';
import { plain } from '../words.svelte';
import { agesWords } from './age-range';

describe('ages', () => {
  it.each([
    ['4', '26', '4 to 25'],
    ['0', '18', 'Until the 18th birthday'],
    [null, '18', 'Until the 18th birthday'],
    ['0', '5', 'Until the fifth birthday'],
    ['0', '19', 'Until the 19th birthday'],
    ['0', '26', 'Up to 25'],
    ['14', '18', '14 to 17'],
    ['4', '17y9m', '4 to under 17 years 9 months'],
    ['17y9m', null, '17 years 9 months and over'],
    ['0', null, 'Any age'],
    [null, null, 'Not known'],
  ])('from %s under %s is “%s”', (from, under, words) => {
    expect(plain(agesWords(from, under))).toBe(words);
  });
});
