// Why a child needs somebody: in a few words for the table, and in full.
import type { ChildRow, Need, NeedKind } from '../../lib/generated/wire';
import { awayWords } from '../../lib/labels/days';
import { date, t } from '../../lib/words.svelte';
import type { StartRowAction } from '../../forms/row-action';

const SHORT = {
  safety: 'children-short-safety',
  overdue: 'children-short-overdue',
  'needs-mending': 'children-short-needs-mending',
  disagreement: 'children-short-disagreement',
  'review-overdue': 'children-short-review-overdue',
  'review-this-week': 'children-short-review-this-week',
  'due-this-week': 'children-short-due-this-week',
  'put-off': 'children-short-put-off',
  'no-journey': 'children-short-no-journey',
  'not-heard': 'children-short-not-heard',
  'not-heard-why': 'children-short-not-heard',
  'not-answered': 'children-short-not-answered',
} satisfies Record<NeedKind, string>;

const FULL = {
  safety: 'children-need-safety',
  overdue: 'children-need-overdue',
  'needs-mending': 'children-need-needs-mending',
  disagreement: 'children-need-disagreement',
  'review-overdue': 'children-need-review-overdue',
  'review-this-week': 'children-need-review-this-week',
  'due-this-week': 'children-need-due-this-week',
  'put-off': 'children-need-put-off',
  'no-journey': 'children-need-no-journey',
  'not-heard': 'children-need-not-heard',
  'not-heard-why': 'children-need-not-heard-why',
  'not-answered': 'children-need-not-answered',
} satisfies Record<NeedKind, string>;

export function isOverdue({ kind }: Need): boolean {
  return kind === 'safety' || kind === 'overdue' || kind === 'review-overdue';
}

export function shortNeed(need: Need, today: string): string {
  if (need.sign !== null) return t('children-short-urgent-noted', { sign: need.sign.words });
  return t(SHORT[need.kind], { away: need.date === null ? '' : awayWords(need.date, today) });
}

export function fullNeed(need: Need): string {
  const [on, until] = [need.date, need.puttingOff?.now?.until].map((day) => (day ? date(day) : ''));
  if (need.kind === 'disagreement' && on) return t('children-need-disagreement-by', { date: on });
  if (need.kind === 'safety' && need.step === null)
    return t('children-need-urgent-noted', { date: on ?? '', sign: need.sign?.words ?? '' });
  const isReview = need.kind === 'put-off' && need.step === null;
  return t(isReview ? 'children-need-put-off-review' : FULL[need.kind], {
    step: need.step?.words ?? '',
    date: on ?? '',
    until: until ?? '',
    reason: need.reason ?? '',
  });
}

/** What a need is about. */
export function titleOf(need: Need): string {
  return need.step?.words ?? t('today-plan-review');
}

export function putOff(child: ChildRow, need: Need, begin: StartRowAction): void {
  const { puttingOff } = need;
  if (puttingOff === null) return;
  begin({ what: 'put-off', puttingOff, child: namedOf(child), title: titleOf(need), due: fullNeed(need) });
}

export function writeNote(child: ChildRow, begin: StartRowAction): void {
  const journeys = child.journeys.filter((line) => !line.ended);
  const first = child.needs.find(({ journey }) => journey !== null);
  const journey = first?.journey ?? undefined;
  begin({ what: 'note', journeys, journey, child: namedOf(child), title: null, due: null });
}

export function namedOf({ id, name }: ChildRow) {
  return { id, words: name };
}
