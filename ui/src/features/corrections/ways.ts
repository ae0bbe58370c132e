// The ways to edit an entry, with their words, and what each sends.
import type { Correction, Edit, EntryPage } from '../../lib/generated/wire';

export type Way = 'correct' | 'change' | 'add' | 'take-back' | 'put-back' | 'mend';

/** What each way is called when it is chosen; its hint says what it is for. */
export const CHOOSE = {
  correct: 'entry-correct',
  change: 'entry-change',
  add: 'entry-add',
  'take-back': 'entry-take-back',
  'put-back': 'entry-put-back',
  mend: 'timeline-mend',
} satisfies Record<Way, string>;

/** The words of the button that does it. */
export const DO = {
  correct: 'entry-do',
  change: 'entry-do-change',
  add: 'entry-save-add',
  'take-back': 'entry-do-take-back',
  'put-back': 'entry-do-put-back',
  mend: 'entry-do-mend',
} satisfies Record<Way, string>;

/** What is typed for any of the ways. */
export interface TypedEdit {
  to: Correction;
  value: string;
  since: { day: string; month: string; year: string };
  words: string;
  reason: string;
}

/** The fields as they begin: a correction with what the entry says now, a change with an answer that is another. */
export function begin(page: EntryPage | null): TypedEdit {
  const now = page?.now ?? null;
  const other = page?.question?.values.find(({ id }) => now?.kind !== 'answer' || id !== now.value);
  return {
    to: now === null ? { kind: 'words', words: '' } : structuredClone(now),
    value: other?.id ?? '',
    since: { day: '', month: '', year: '' },
    words: '',
    reason: '',
  };
}

/** What was kept of an edit. A draft of an earlier version lacks what its entry has had since, such as its day. */
export function restored(page: EntryPage | null, kept: TypedEdit): TypedEdit {
  const now = page?.now;
  if (kept.to.kind === 'words' && now?.kind === 'said')
    return { ...kept, to: { ...now, words: kept.to.words } };
  if (kept.to.kind === 'choice' && now?.kind === 'choice') return { ...kept, to: { ...now, ...kept.to } };
  return kept;
}

/** The ways that are open for this entry. Decisions that no longer fit have no entry, and one way. */
export function waysOf(page: EntryPage | null): Way[] {
  if (page === null) return ['mend'];
  if (page.line.canPutBack) return ['put-back'];
  const can: [Way, boolean][] = [
    ['correct', page.line.canCorrect],
    ['change', page.canChange],
    ['add', page.line.takenBack === null],
    ['take-back', page.line.canTakeBack],
  ];
  return can.filter(([, is]) => is).map(([way]) => way);
}

/** What a way sends. `journey` is the one whose decisions no longer fit. */
export function editOf(
  way: Way | null,
  page: EntryPage | null,
  journey: string | undefined,
  typed: TypedEdit,
): Edit | null {
  const { reason } = typed;
  if (way === 'mend') return { kind: 'mend', journey: journey ?? '', reason };
  if (way === null || page === null) return null;
  const { seq } = page.line;
  switch (way) {
    case 'correct':
      return { kind: 'correct', seq, to: typed.to, reason };
    case 'change':
      return { kind: 'change', seq, value: typed.value, ...typed.since };
    case 'add':
      return { kind: 'add', seq, words: typed.words };
    case 'take-back':
    case 'put-back':
      return { kind: way, seq, reason };
  }
}
