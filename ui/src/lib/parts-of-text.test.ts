// A sentence that names several things becomes a list, word for word; any other stays as it is.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listed } from './parts-of-text';

const PATHWAYS = resolve(import.meta.dirname, '../../../locales/en-GB/pathways');
const tasks = readdirSync(PATHWAYS).flatMap((file) =>
  [...readFileSync(join(PATHWAYS, file), 'utf8').matchAll(/^ +\.task-\S+ = (.+)$/gm)].map(
    ([, words = '']) => words,
  ),
);

describe('the tasks of the pathways', () => {
  it('show everything that a sentence names as a list, and lose no word of it', () => {
    expect(tasks.length).toBeGreaterThan(500);
    const lists = tasks.flatMap((words) => {
      const found = listed(words);
      return found === null ? [] : [{ words, found }];
    });
    expect(lists.length).toBeGreaterThan(5);
    for (const { words, found } of lists)
      expect(['; ', ', '].map((apart) => `${found.lead}: ${found.items.join(apart)}`)).toContain(words);
    const left = tasks.filter((words) => listed(words) === null && /: [^.]*;[^.]*;/.test(words));
    expect(left).toEqual([]);
  });

  it('has the signs of a young child one by one', () => {
    const signs = tasks.map(listed).find((found) => found?.lead === 'Under school age, look for');
    expect(signs?.items).toHaveLength(6);
    expect(signs?.items[3]).toBe('less make-believe');
    const later = tasks.map(listed).find((found) => found?.lead === 'Later, look for');
    expect(later?.items).toHaveLength(6);
    expect(later?.items[2]).toBe('need for sameness');
  });
});

describe('a text', () => {
  it.each([
    ['Look for: pain; a fit.'],
    ['Ask first; then write; then call.'],
    ['Look for: pain; a fit; tears. Then call; wait; go.'],
    ['Ask the family'],
    ['Ask why: fear, shame, a bad experience, work, language'],
    [`Ask: ${Array.from({ length: 8 }, () => 'what they said (here, there)').join(', ')}`],
  ])('that is no list stays as it is: %s', (words) => {
    expect(listed(words)).toBeNull();
  });
});
