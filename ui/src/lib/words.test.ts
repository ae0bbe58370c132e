// Every message is used by a screen, and every message that a screen names exists.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { parse, type AST } from 'svelte/compiler';
import { afterEach, describe, expect, it } from 'vitest';
import {
  date,
  dateArguments,
  dayWords,
  FIRST_LANGUAGE,
  plain,
  PSEUDO_LANGUAGE,
  setLanguage,
  t,
} from './words.svelte';

const SOURCES = resolve(import.meta.dirname, '..');
const WORDS = resolve(SOURCES, '../../locales/en-GB/app');
const sources = filesIn(SOURCES).filter(
  (path) => /\.(svelte|ts)$/.test(path) && !/\.test\.ts$|\/dev\/|\/generated\/|\/testing\.ts$/.test(path),
);
const words = readdirSync(WORDS).filter((name) => name.endsWith('.ftl'));

afterEach(() => setLanguage(FIRST_LANGUAGE));

describe('words', () => {
  it('throws for a message that does not exist, instead of showing its id', () => {
    expect(() => t('shell-no-such-words')).toThrow('shell-no-such-words');
  });

  it('throws when an argument is left out', () => {
    expect(() => t('shell-saved')).toThrow('shell-saved');
  });

  it('changes every word in the pseudo-language except the arguments', () => {
    setLanguage(PSEUDO_LANGUAGE);
    for (const id of ids().filter((one) => !one.startsWith('settings-key'))) {
      const said = plain(t(id, ARGUMENTS));
      for (const word of FIRST_WORDS.get(id) ?? []) {
        expect(said.split(/[^\p{L}]+/u), `${id} keeps “${word}”`).not.toContain(word);
      }
    }
    expect(plain(t('shell-saved', { time: 'example' }))).toContain('example');
  });

  it('gives dates in the language, and leaves years alone', () => {
    expect(date('2026-11-23')).toBe('23 November 2026');
    expect(date('2022')).toBe('2022');
  });
});

describe('words and sources agree', () => {
  it.each(sources.map((path) => [path.slice(SOURCES.length + 1), path]))(
    'every id in %s has its words',
    (_, path) => {
      const missing = idsNamedIn(readFileSync(path, 'utf8')).filter(
        (id) => !ids().includes(id.split('.')[0] ?? id),
      );
      expect(missing, 'ids without words in locales/en-GB/app').toEqual([]);
    },
  );

  it('every id is used somewhere', () => {
    const everything = sources.map((path) => readFileSync(path, 'utf8')).join('\n');
    const used = new Set([...everything.matchAll(/'([a-z0-9-]+)(?:\.[a-z-]+)?'/g)].map((found) => found[1]));
    // The ids of the failures are made from a closed list; failures.test.ts checks those.
    const unused = ids().filter((id) => !used.has(id));
    expect(unused, 'words that no screen says').toEqual([]);
  });

  it.each(
    sources.filter((path) => path.endsWith('.svelte')).map((path) => [path.slice(SOURCES.length + 1), path]),
  )('%s has no sentence in its markup', (_, path) => {
    expect(textIn(parse(readFileSync(path, 'utf8'), { modern: true }).fragment)).toEqual([]);
  });

  it('each id begins with the name of its file', () => {
    for (const name of words) {
      const strange = idsOf(name).filter((id) => !id.startsWith(`${name.replace('.ftl', '')}-`));
      expect(strange, name).toEqual([]);
    }
  });
});

/** Something for every argument that any message takes; none of it holds a letter. */
const ARGUMENTS = new Proxy({} as Record<string, number>, {
  get: () => 3,
  has: () => true,
  ownKeys: () => [],
  getOwnPropertyDescriptor: () => ({ value: 3, enumerable: true, configurable: true }),
});

/** The words of each message in English, those of at least three letters with a vowel. */
const FIRST_WORDS = new Map(
  ids().map((id) => [
    id,
    plain(t(id, ARGUMENTS))
      .match(/\p{L}*[aeiou]\p{L}+/gu)
      ?.filter((word) => word.length > 2) ?? [],
  ]),
);

function ids(): string[] {
  return words.flatMap(idsOf);
}

function idsOf(name: string): string[] {
  const resource = new FluentResource(readFileSync(join(WORDS, name), 'utf8'));
  return resource.body.map((message) => message.id).filter((id) => !id.startsWith('-'));
}

/** Ids given to `t`, and ids that stand in a table: text in single quotes that begins like a file of words. */
function idsNamedIn(source: string): string[] {
  const given = [...source.matchAll(/\bt\(\s*'([^']+)'/g)].map((found) => found[1] ?? '');
  const starts = 'shell|start|urgent|settings|services|map|parts|failure';
  const listed = [...source.matchAll(new RegExp(`'((?:${starts})-[a-z0-9-]+)'`, 'g'))].map(
    (found) => found[1] ?? '',
  );
  return [...new Set([...given, ...listed])];
}

/** Letters that stand in the markup itself, or in an attribute that is read aloud or shown. */
function textIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textIn);
  if (typeof node !== 'object' || node === null) return [];
  const one = node as AST.SvelteNode & { name?: string };
  if (one.type === 'Text') return /\p{L}/u.test(one.data) ? [one.data.trim()] : [];
  if (one.type === 'Attribute' && !/^(aria-label|title|alt|placeholder|label)$/.test(one.name)) return [];
  return Object.entries(one).flatMap(([key, value]) =>
    key === 'expression' && one.type === 'ExpressionTag' ? [] : textIn(value),
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('a date of which not everything is known', () => {
  it('is said as far as it is known, in full and in a small space', () => {
    expect(['2023-05-09', '2023-05', '2023', 'not-known'].map(date)).toEqual([
      '9 May 2023',
      'May 2023',
      '2023',
      'date not known',
    ]);
    expect(dayWords('2023-09')).toBe('Sept 2023');
    expect(dayWords('2023')).toBe('2023');
    expect(dateArguments('not-known')).toMatchObject({ known: 'no' });
    expect(dateArguments('2023')).toEqual({ known: 'yes', date: '2023' });
  });
});
