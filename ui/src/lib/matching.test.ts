// What is typed finds words however either is spelt, as in the search of the casebook.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold, isMatch, marked } from './matching';

const rows = readFileSync('../tests/fixtures/folding.csv', 'utf8').trim().split('\n').slice(1);

describe('matching', () => {
  it.each(rows)('%s', (row) => {
    const [typed, folded] = row.split(',') as [string, string];
    expect(fold(typed)).toBe(folded);
  });

  it('finds a name by what somebody types without its apostrophe, hyphen or accent', () => {
    expect(isMatch('Siobhán O’Neill‐Łukasz', 'oneill siobhan')).toBe(true);
    expect(isMatch('Siobhán O’Neill‐Łukasz', "o'neill-lukasz")).toBe(true);
    expect(isMatch('Siobhán O’Neill‐Łukasz', 'neill')).toBe(false);
  });

  it('marks what was typed in the words as they are', () => {
    expect(marked('Siobhán O’Neill-Łukasz', 'onei siob')).toEqual(['', 'Siob', 'hán ', 'O’Nei', 'll-Łukasz']);
    expect(marked('Anne-Marie', 'mar')).toEqual(['Anne-', 'Mar', 'ie']);
    expect(marked('Zoe\u0308 Tern', 'zoe')).toEqual(['', 'Zoe\u0308', ' Tern']);
  });
});
