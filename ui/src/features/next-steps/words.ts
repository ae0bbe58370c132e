// The words for what sort of thing comes next, and how it presses.
import type { NextKind, NextRank, WantedBy } from '../../lib/generated/wire';
import { date, t } from '../../lib/words.svelte';

export const KINDS = {
  sign: 'next-kind-sign',
  disagreement: 'next-kind-disagreement',
  step: 'next-kind-step',
  wait: 'next-kind-wait',
  door: 'next-kind-door',
  prompt: 'next-kind-prompt',
  question: 'next-kind-question',
  consent: 'next-kind-consent',
  evidence: 'next-kind-evidence',
  review: 'next-kind-review',
} satisfies Record<NextKind, string>;

export const RANKS = {
  safety: 'next-rank-safety',
  law: 'next-rank-law',
  rest: 'next-rank-rest',
  door: 'next-rank-door',
} satisfies Record<NextRank, string>;

/** The pathways that want a thing, each with its own date where they differ. */
export function wantedBy(wanted: WantedBy[], withDates: boolean): string {
  const words = wanted.map(({ pathway, due }) =>
    withDates && due !== null
      ? t('next-wanted-by-due', { pathway: pathway.words, date: date(due) })
      : pathway.words,
  );
  return t('next-wanted-by', { pathways: words.join(', ') });
}
