// How far a day is from today, in words.
import { type DateText, t } from '../words.svelte';

const DAY = 24 * 60 * 60 * 1000;

/** How many days there are from today to a day; negative if it has passed. */
export function daysUntil(on: DateText, today: DateText): number {
  return Math.round((Date.parse(on) - Date.parse(today)) / DAY);
}

/** For example “3 days late”, “today”, “tomorrow” or “in 5 days”. */
export function awayWords(on: DateText, today: DateText): string {
  const days = daysUntil(on, today);
  if (days < 0) return t('lists-late', { days: -days });
  if (days === 0) return t('lists-in-today');
  return days === 1 ? t('lists-in-tomorrow') : t('lists-in', { days });
}
