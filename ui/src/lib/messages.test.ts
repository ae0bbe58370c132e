// Whichever message is asked for first, it has its words, with those of the messages that it quotes.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { Messages } from './messages';

const WORDS = resolve(import.meta.dirname, '../../../locales/en-GB');
const paths = [...readdirSync(join(WORDS, 'app')).map((name) => join('app', name)), 'vocabulary.ftl'];
const files = new Map(
  paths.map((path) => [
    path.replace(/^app\//, '').replace('.ftl', ''),
    readFileSync(join(WORDS, path), 'utf8'),
  ]),
);
const fresh = () => new Messages(new FluentBundle('en-GB'), files);

/** Every argument has this value. */
const ARGUMENTS = new Proxy({} as Record<string, number>, {
  getOwnPropertyDescriptor: () => ({ value: 3, enumerable: true, configurable: true }),
  get: () => 3,
});

describe.each([...files])('the messages of %s', (name, text) => {
  const all = new FluentResource(text).body.filter(({ id }) => !id.startsWith('-'));
  const quoting = all.filter(({ value }) => JSON.stringify(value ?? '').includes('"type":"mesg"'));

  it('are found, whichever is asked for first', () => {
    for (const { id } of [...all.slice(-1), ...quoting]) {
      const messages = fresh();
      const found = messages.get(id);
      const faults: Error[] = [];
      if (found?.value != null) messages.bundle.formatPattern(found.value, ARGUMENTS, faults);
      expect([found?.id, faults], `${name}: ${id}`).toEqual([id, []]);
    }
  });
});

it('says nothing for a message that no file has', () => {
  expect(fresh().get('shell-no-such-words')).toBeUndefined();
  expect(fresh().get('nowhere')).toBeUndefined();
});
