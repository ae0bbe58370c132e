// Alternatives are shown as alternatives, and everything else as needed in any case.
import { describe, expect, it } from 'vitest';
import { missing } from '../../dev/mock/step';
import { neededOf } from './alternatives';

const cycles = missing('cycles', { needed: 2, done: 1 });
const of = (group: number, part: number, id: string) =>
  missing('evidence', { id, alternative: { of: group, part } });

describe('what is needed', () => {
  it('is one part each if everything is needed', () => {
    const both = [cycles, missing('evidence', { id: 'a' })];
    expect(neededOf(both)).toEqual([[[both[0]]], [[both[1]]]]);
  });

  it('has the parts of an alternative together, and what one part needs in one part', () => {
    const [a, b, c, d] = [of(0, 0, 'a'), of(0, 1, 'b'), of(1, 0, 'c'), of(0, 1, 'd')];
    expect(neededOf([a, cycles, b, c, d])).toEqual([[[a], [b, d]], [[cycles]], [[c]]]);
  });

  it('is the later of two birthdays, and both sides of an age', () => {
    const [at13, at14] = [missing('age', { ageFrom: '13' }), missing('age', { ageFrom: '14' })];
    const between = missing('age', { ageFrom: '5', ageUnder: '16' });
    expect(neededOf([at14, cycles, at13, between])).toEqual([[[at14]], [[cycles]], [[between]]]);
    expect(neededOf([at13, missing('age', { ageFrom: '13y6m' })])).toEqual([
      [[missing('age', { ageFrom: '13y6m' })]],
    ]);
  });
});
