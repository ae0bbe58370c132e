// Why a child needs somebody: in a few words for the table, and in full.
import type { Need, NeedKind } from '../../lib/generated/wire';
import { awayWords } from '../../lib/labels/days';
import { date, t } from '../../lib/words.svelte';

const SHORT = {
  overdue: 'children-short-overdue',
  'needs-mending': 'children-short-needs-mending',
  'review-overdue': 'children-short-review-overdue',
  'review-this-week': 'children-short-review-this-week',
  'due-this-week': 'children-short-due-this-week',
  'no-journey': 'children-short-no-journey',
  'not-heard': 'children-short-not-heard',
  'not-heard-why': 'children-short-not-heard',
} satisfies Record<NeedKind, string>;

const FULL = {
  overdue: 'children-need-overdue',
  'needs-mending': 'children-need-needs-mending',
  'review-overdue': 'children-need-review-overdue',
  'review-this-week': 'children-need-review-this-week',
  'due-this-week': 'children-need-due-this-week',
  'no-journey': 'children-need-no-journey',
  'not-heard': 'children-need-not-heard',
  'not-heard-why': 'children-need-not-heard-why',
} satisfies Record<NeedKind, string>;

export function isOverdue({ kind }: Need): boolean {
  return kind === 'overdue' || kind === 'review-overdue';
}

export function shortNeed(need: Need, today: string): string {
  return t(SHORT[need.kind], { away: need.date === null ? '' : awayWords(need.date, today) });
}

export function fullNeed(need: Need): string {
  const on = need.date === null ? '' : date(need.date);
  return t(FULL[need.kind], { step: need.step?.words ?? '', date: on, reason: need.reason ?? '' });
}
