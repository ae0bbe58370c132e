// Whom a row or a typed child resembles: of somebody who has died it is never said that they are archived.
import { expect, it } from 'vitest';
import type { ImportLike } from '../generated/wire';
import { plain } from '../words.svelte';
import { likeWords } from './import';

const LIKE: ImportLike = {
  isSame: false,
  sameNumber: false,
  sameNhsNumber: false,
  child: 'child-1',
  line: null,
  archived: true,
  died: false,
  name: 'Linnet',
  born: '2017-03-09',
  setting: 'Example School',
};

it.each([{ isSame: true }, { isSame: false }, { sameNumber: true }, { sameNhsNumber: true }])(
  'says how the record ended: %j',
  (kind) => {
    expect(plain(likeWords({ ...LIKE, ...kind }))).toContain('who is archived');
    const words = plain(likeWords({ ...LIKE, ...kind, died: true }));
    expect(words).toContain('who has died');
    expect(words).not.toContain('archived');
    expect(plain(likeWords({ ...LIKE, ...kind, archived: false }))).not.toMatch(/archived|died/);
  },
);
