// What is kept of a correction that was begun with an earlier version.
import { expect, it } from 'vitest';
import type { EntryPage } from '../../lib/generated/wire';
import { begin, restored, type TypedEdit } from './ways';

const NOW = { kind: 'said', words: 'Rang home.', saidBy: null, day: '2', month: '11', year: '2026' } as const;
const PAGE = { now: NOW, question: null } as EntryPage;

it('takes the words of a draft of an earlier version, and the day from the entry', () => {
  const words: TypedEdit = { ...begin(PAGE), to: { kind: 'words', words: 'Rang school.' } };
  expect(restored(PAGE, words).to).toEqual({ ...NOW, words: 'Rang school.' });
  const said: TypedEdit = { ...begin(PAGE), to: { ...NOW, day: '3' } };
  expect(restored(PAGE, said)).toBe(said);
});

it('takes the day of a decision from the entry if the draft is older than that field', () => {
  const day = { day: '2', month: '11', year: '2026' };
  const now = { kind: 'choice', choice: 'agreed', gateReason: '', reason: '', ...day } as const;
  const page = { now, question: null } as EntryPage;
  const to = { kind: 'choice', choice: 'refused', gateReason: '', reason: 'misread' };
  const kept = { ...begin(page), to } as TypedEdit;
  expect(restored(page, kept).to).toEqual({ ...to, ...day });
});
