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

/** For example “3 days late”, “today”, “tomorrow”, “in 5 days”, “in 7 weeks” or “in 4 months”. */
export function awayWords(on: DateText, today: DateText): string {
  const days = daysUntil(on, today);
  if (days === 0) return t('lists-in-today');
  if (days === 1) return t('lists-in-tomorrow');
  const { unit, count } = rounded(Math.abs(days));
  return t(`${days < 0 ? 'lists-late' : 'lists-in'}${unit}`, { count });
}

/** Days up to 13, weeks up to 12, and then months, each to the nearest. */
function rounded(days: number): { unit: '' | '-weeks' | '-months'; count: number } {
  if (days <= MOST_DAYS) return { unit: '', count: days };
  if (days <= MOST_WEEKS * 7) return { unit: '-weeks', count: Math.round(days / 7) };
  return { unit: '-months', count: Math.round(days / DAYS_OF_A_MONTH) };
}
