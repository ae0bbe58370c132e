// The words for the kinds of next step, and the parts of the list that they belong to.
import type { NextItem, NextKind, NextRank, WantedBy } from '../../lib/generated/wire';
import { date, t } from '../../lib/words.svelte';

export const KINDS = {
  sign: 'next-steps-kind-sign',
  disagreement: 'next-steps-kind-disagreement',
  decision: 'next-steps-kind-decision',
  step: 'next-steps-kind-step',
  wait: 'next-steps-kind-wait',
  link: 'next-steps-kind-link',
  prompt: 'next-steps-kind-prompt',
  question: 'next-steps-kind-question',
  consent: 'next-steps-kind-consent',
  evidence: 'next-steps-kind-evidence',
  review: 'next-steps-kind-review',
  recurring: 'next-steps-kind-recurring',
} satisfies Record<NextKind, string>;

/** The parts of the list in order: what is urgent, then everything else by kind. */
export const GROUPS = {
  safety: 'next-steps-group-safety',
  'limit-passed': 'next-steps-group-limit-passed',
  law: 'next-steps-group-law',
  steps: 'next-steps-group-steps',
  questions: 'next-steps-group-questions',
  consent: 'next-steps-group-consent',
  evidence: 'next-steps-group-evidence',
  link: 'next-steps-group-link',
} satisfies Record<NextGroup, string>;

export type NextGroup = Exclude<NextRank, 'rest'> | 'steps' | 'questions' | 'consent' | 'evidence';

const GROUP_OF_KIND: Record<NextKind, NextGroup> = {
  sign: 'steps',
  disagreement: 'steps',
  decision: 'steps',
  step: 'steps',
  wait: 'steps',
  prompt: 'steps',
  review: 'steps',
  recurring: 'steps',
  question: 'questions',
  consent: 'consent',
  evidence: 'evidence',
  link: 'link',
};

export function groupOf({ rank, kind }: NextItem): NextGroup {
  return rank === 'rest' ? GROUP_OF_KIND[kind] : rank;
}

/** Whether the heading of the group leaves open what kind of thing an item is. */
export function isMixed(group: NextGroup): boolean {
  return ['safety', 'limit-passed', 'law', 'steps'].includes(group);
}

/** The pathways that ask for a thing, each with its own date if the dates differ. */
export function wantedBy(wanted: WantedBy[], withDates: boolean): string {
  const words = wanted.map(({ pathway, due }) =>
    withDates && due !== null
      ? t('next-steps-wanted-by-due', { pathway: pathway.words, date: date(due) })
      : pathway.words,
  );
  return t('next-steps-wanted-by', { pathways: words.join(', ') });
}
