// Why a child needs somebody: in a few words for the table, and in full.
import type { ChildRow, Need, NeedKind } from '../../lib/generated/wire';
import { awayWords } from '../../lib/labels/days';
import { isReminder } from '../../lib/labels/origin';
import { date, t } from '../../lib/words.svelte';
import type { StartRowAction } from '../../forms/row-action';

const SHORT = {
  safety: 'children-short-safety',
  prompt: 'children-short-prompt',
  'limit-passed': 'children-short-limit-passed',
  'date-not-known': 'children-short-date-not-known',
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
  prompt: 'children-need-prompt',
  'limit-passed': 'children-need-limit-passed',
  'date-not-known': 'children-need-date-not-known',
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

/** A check-in on a wait is not the end of its time, and is not called due. */
const CHECK_IN: Partial<Record<NeedKind, { short?: string; full: string }>> = {
  overdue: { short: 'children-short-check-in-missed', full: 'children-need-check-in-missed' },
  'due-this-week': { short: 'children-short-check-in', full: 'children-need-check-in' },
  'put-off': { full: 'children-need-put-off-check-in' },
};

const DUE: NeedKind[] = [
  'limit-passed',
  'overdue',
  'due-this-week',
  'review-overdue',
  'review-this-week',
  'put-off',
  'disagreement',
];

/** Its date is the day on which something is due, and not that of what has happened. */
export function isDue({ kind, date, step }: Need): boolean {
  return date !== null && (DUE.includes(kind) || (kind === 'safety' && step !== null));
}

/** It is marked: it is overdue, or for today whatever its date. */
export function isMarked({ kind }: Need): boolean {
  return ['safety', 'prompt', 'limit-passed', 'date-not-known', 'overdue', 'review-overdue'].includes(kind);
}

/** A limit of the law that has passed is the loudest; a day that only this app suggested does not look like a duty. */
export function toneOf({ kind, dueOrigin }: Need): 'limit' | 'stop' | 'caution' {
  if (kind === 'limit-passed') return 'limit';
  return kind === 'overdue' && isReminder(dueOrigin) ? 'caution' : 'stop';
}

export function shortNeed(need: Need, today: string): string {
  if (need.sign !== null) return t('children-short-urgent-noted', { sign: need.sign.words });
  if (need.prompt !== null) return need.prompt.words;
  const checkIn = need.isCheckIn ? CHECK_IN[need.kind] : undefined;
  return t(checkIn?.short ?? SHORT[need.kind], {
    away: need.date === null ? '' : awayWords(need.date, today),
  });
}

/** What is said about the last day to act on an open disagreement, and on a decision that can still be appealed. */
const DISAGREEMENT = { by: 'children-need-disagreement-by', passed: 'children-need-disagreement-passed' };
const DECISION = { by: 'children-need-decision-by', passed: 'children-need-decision-passed' };

export function fullNeed(need: Need): string {
  const [on, until] = [need.date, need.puttingOff?.now?.until].map((day) => (day ? date(day) : ''));
  if (need.disagreement !== null && on) {
    const { by, passed } = need.journey === null ? DISAGREEMENT : DECISION;
    const about = need.disagreement.words;
    return t(need.kind === 'limit-passed' ? passed : by, { about, date: on });
  }
  if (need.kind === 'safety' && need.step === null)
    return t('children-need-urgent-noted', { date: on ?? '', sign: need.sign?.words ?? '' });
  const isReview = need.kind === 'put-off' && need.step === null;
  const full = (need.isCheckIn ? CHECK_IN[need.kind]?.full : undefined) ?? FULL[need.kind];
  return t(isReview ? 'children-need-put-off-review' : full, {
    prompt: need.prompt?.words ?? '',
    missing: need.missing?.words ?? '',
    step: need.step?.words ?? need.recurring?.words ?? '',
    date: on ?? '',
    until: until ?? '',
    reason: need.reason ?? '',
  });
}

/** What a need is about. */
export function titleOf(need: Need): string {
  return need.step?.words ?? need.recurring?.words ?? t('today-plan-review');
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
