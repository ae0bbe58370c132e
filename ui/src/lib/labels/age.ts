// Ages in words, and the age that a typed birth date would give.
import type { AgeText } from '../generated/wire';
import { t } from '../words.svelte';

export function ageWords(age: AgeText): string {
  if (age.years === 0) return t('child-age-months', { months: age.months });
  if (age.months === 0) return t('child-age-years', { years: age.years });
  return t('child-age-both', { years: age.years, months: age.months });
}

interface Day {
  year: number;
  month: number;
  day: number;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** The number of a month that was typed as a name or the beginning of one; anything else as it is. */
function monthNumber(typed: string): string {
  const name = typed.trim().toLowerCase().replace(/\.$/, '');
  const at = name.length < 3 ? -1 : MONTHS.findIndex((month) => month.startsWith(name));
  return at < 0 ? typed : String(at + 1);
}

/** The day that was typed, if it exists. */
export function realDay(day: string, month: string, year: string): Day | null {
  const typed = [day, monthNumber(month), year].map((part) => part.trim());
  if (!typed.every((part) => /^\d{1,4}$/.test(part)) || typed[2]?.length !== 4) return null;
  const [d = 0, m = 0, y = 0] = typed.map(Number);
  const made = new Date(Date.UTC(y, m - 1, d));
  // A day that does not exist rolls over into the next month.
  const real = made.getUTCFullYear() === y && made.getUTCMonth() === m - 1 && made.getUTCDate() === d;
  return real ? { year: y, month: m, day: d } : null;
}

/** The age today of somebody born on that day; null if it is in the future, or longer ago than anyone lives. */
export function ageOn(born: Day, today: string): AgeText | null {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  // A month is over once its day has come, as the engine counts: born on the 31st, not before the 1st after a shorter month.
  const months = (year - born.year) * 12 + (month - born.month) - (day >= born.day ? 0 : 1);
  if (months < 0 || months > 130 * 12) return null;
  return { years: Math.floor(months / 12), months: months % 12 };
}
