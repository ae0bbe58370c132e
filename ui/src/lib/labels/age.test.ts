// The age of a typed birth date agrees with the engine's, for every row of the table that both are tested with.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ageOn, realDay } from './age';

const rows = readFileSync('../tests/fixtures/ages.csv', 'utf8').trim().split('\n').slice(1);

describe('the age of a typed birth date', () => {
  it.each(rows)('%s', (row) => {
    const [born = '', on = '', years, months] = row.split(',');
    const [year = '', month = '', day = ''] = born.split('-');
    const typed = realDay(day, month, year);
    expect(typed && ageOn(typed, on)).toEqual({ years: Number(years), months: Number(months) });
  });

  it('is tested with the whole table', () => expect(rows.length).toBeGreaterThan(10));
});
