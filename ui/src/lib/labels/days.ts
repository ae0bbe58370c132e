// How far a day is from today, in words.
import { type DateText, t } from '../words.svelte';

const DAY = 24 * 60 * 60 * 1000;

/** How many days there are from today to a day; negative if it has passed. */
export function daysUntil(on: DateText, today: DateText): number {
  return Math.round((Date.parse(on) - Date.parse(today)) / DAY);
}

const MOST_DAYS = 13;
const MOST_WEEKS = 12;
const DAYS_OF_A_MONTH = 365.25 / 12;

const WORDS = {
  late: { days: 'lists-late', weeks: 'lists-late-weeks', months: 'lists-late-months' },
  ahead: { days: 'lists-in', weeks: 'lists-in-weeks', months: 'lists-in-months' },
} as const;

/** For example “3 days late”, “today”, “tomorrow”, “in 5 days”, “in 7 weeks” or “in 4 months”. */
export function awayWords(on: DateText, today: DateText): string {
  const days = daysUntil(on, today);
  if (days === 0) return t('lists-in-today');
  if (days === 1) return t('lists-in-tomorrow');
  const [unit, count] = rounded(Math.abs(days));
  return t(WORDS[days < 0 ? 'late' : 'ahead'][unit], { count });
}

/** Days up to 13, weeks up to 12, and then months, each to the nearest. */
function rounded(days: number): [unit: 'days' | 'weeks' | 'months', count: number] {
  if (days <= MOST_DAYS) return ['days', days];
  if (days <= MOST_WEEKS * 7) return ['weeks', Math.round(days / 7)];
  return ['months', Math.round(days / DAYS_OF_A_MONTH)];
}
