// The words for the kinds of next step, and how urgent each is.
import type { NextKind, NextRank, WantedBy } from '../../lib/generated/wire';
import { date, t } from '../../lib/words.svelte';

export const KINDS = {
  sign: 'next-steps-kind-sign',
  disagreement: 'next-steps-kind-disagreement',
  step: 'next-steps-kind-step',
  wait: 'next-steps-kind-wait',
  link: 'next-steps-kind-link',
  prompt: 'next-steps-kind-prompt',
  question: 'next-steps-kind-question',
  consent: 'next-steps-kind-consent',
  evidence: 'next-steps-kind-evidence',
  review: 'next-steps-kind-review',
} satisfies Record<NextKind, string>;

export const RANKS = {
  safety: 'next-steps-rank-safety',
  law: 'next-steps-rank-law',
  rest: 'next-steps-rank-rest',
  link: 'next-steps-rank-link',
} satisfies Record<NextRank, string>;

/** The pathways that ask for a thing, each with its own date if the dates differ. */
export function wantedBy(wanted: WantedBy[], withDates: boolean): string {
  const words = wanted.map(({ pathway, due }) =>
    withDates && due !== null
      ? t('next-steps-wanted-by-due', { pathway: pathway.words, date: date(due) })
      : pathway.words,
  );
  return t('next-steps-wanted-by', { pathways: words.join(', ') });
}
