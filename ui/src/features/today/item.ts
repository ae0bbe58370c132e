// What one item of work is called, when it is due, where it leads, and what is done about it.
import type { MissingDate, Named, TodayItem } from '../../lib/generated/wire';
import { dueOf } from '../../lib/role-first';
import { go, type Screen } from '../../lib/route.svelte';
import { takeWantedOf } from '../../lib/wanted-draft';
import { date, shortDate, t } from '../../lib/words.svelte';
import { checkInKey, putOffKey } from '../../forms/draft-keys';
import type { StartRowAction, RowAction } from '../../forms/row-action';

/** The screen on which the work is done. */
export function screenOf(item: TodayItem): Screen {
  if (item.why === 'urgent') return { at: 'next-steps', child: item.child.id };
  if (item.why === 'prompt') return { at: 'child', child: item.child.id };
  if (item.why === 'limit' && item.journey === null) return { at: 'disagreements', child: item.child.id };
  if (item.why === 'recurring') return { at: 'evidence', child: item.child.id };
  if (item.missing) return whereMissing(item.child.id, item.missing);
  if (item.journey === null) return { at: 'plan', child: item.child.id };
  return { at: 'step', journey: item.journey };
}

export function titleOf(item: TodayItem): string {
  if (item.why === 'urgent') return t('today-urgent-noted', { sign: item.sign?.words ?? '' });
  if (item.prompt) return item.prompt.words;
  if (item.recurring) return item.recurring.words;
  if (item.missing) return item.missing.words;
  if (item.disagreement)
    return t(item.journey === null ? 'today-disagreement' : 'today-decision', {
      about: item.disagreement.words,
    });
  return item.step?.words ?? t('today-plan-review');
}

/** The check-in on a wait whose limit in law has passed: a reminder comes after the limit, and never instead of it. */
export function reminderAfter(item: TodayItem): string | null {
  const { limitPassed, checkIn, why } = item;
  if (!limitPassed || checkIn === null || why === 'check-in') return null;
  return t(checkIn.isPast ? 'today-check-in-missed' : 'today-check-in', { date: date(checkIn.on) });
}

/** The same date in a sentence. */
export function fullWords(item: TodayItem, date: string): string {
  const isPast = dueOf(item)?.isPast ?? false;
  if (item.why === 'limit') return t(isPast ? 'today-limit-past' : 'today-limit', { date });
  if (item.why === 'check-in') return t(isPast ? 'today-check-in-missed' : 'today-check-in', { date });
  if (item.why === 'wait-ends') return t(isPast ? 'today-wait-over' : 'today-wait-ends', { date });
  return t(isPast ? 'today-was-due' : 'today-due', { date });
}

/** Who is waited for, or when to check in on the wait; otherwise who leads the step. */
export function peopleOf({ waitsFor, owner, checkIn, lead }: TodayItem): string {
  const words = (people: Named[]) => people.map((person) => person.words).join(', ');
  if (waitsFor.length > 0) return t('today-waits-for', { who: words(waitsFor) });
  if (owner !== null && checkIn !== null) return t('today-you-check-in', { date: shortDate(checkIn.on) });
  return words(lead);
}

/** Where a day is recorded that is missing: with its evidence, or with the disagreement that it is about. */
function whereMissing(child: string, { evidence }: MissingDate): Screen {
  return evidence === null
    ? { at: 'disagreements', child }
    : { at: 'evidence', child, open: 'add', evidence };
}

/** The one thing to do next. */
export function nextWords(item: TodayItem): string {
  switch (item.why) {
    case 'urgent':
      return t('today-next-urgent');
    case 'prompt':
      return t('today-next-prompt');
    case 'mending':
      return t('today-next-mending');
    case 'limit':
      return t('today-next-disagreement');
    case 'recurring':
      return t('today-next-recurring');
    case 'date-not-known':
      return t('today-next-date');
    case 'plan-review':
      return t('today-next-review');
    case 'check-in':
      return t('today-next-check-in');
    default:
      return t(item.kind === 'ask' ? 'today-next-answer' : 'today-next-choices');
  }
}

/** Does it, or leads to where it is done. */
export function doNext(item: TodayItem, begin: StartRowAction): void {
  if (item.why === 'check-in' && item.journey !== null && item.pathway !== null) {
    const { journey, pathway } = item;
    begin({ what: 'check-in', journey, journeys: [{ id: journey, pathway }], ...aboutOf(item) });
  } else if (item.why === 'urgent') {
    begin({ what: 'urgent', journeys: [], ...aboutOf(item) });
  } else if (item.why === 'plan-review' && item.plan !== null) {
    go({ at: 'plan', child: item.child.id, open: item.plan });
  } else go(screenOf(item));
}

export function putOff(item: TodayItem, begin: StartRowAction): void {
  const { puttingOff } = item;
  if (puttingOff !== null) begin({ what: 'put-off', puttingOff, ...aboutOf(item) });
}

/** Begins again what was typed about one of these and not saved. False if it is about none of them. */
export function beginAgain(items: TodayItem[], begin: StartRowAction): boolean {
  const late = takeWantedOf(items, ({ child, puttingOff }) =>
    puttingOff === null ? [] : [putOffKey(puttingOff.thing, child.id)],
  );
  if (late !== undefined) putOff(late, begin);
  const waits = takeWantedOf(items, ({ why, journey }) =>
    why === 'check-in' && journey !== null ? [checkInKey(journey)] : [],
  );
  if (waits !== undefined) doNext(waits, begin);
  return late !== undefined || waits !== undefined;
}

function aboutOf(item: TodayItem): Pick<RowAction, 'child' | 'title' | 'due'> {
  const due = dueOf(item);
  return { child: item.child, title: titleOf(item), due: due && fullWords(item, date(due.on)) };
}
