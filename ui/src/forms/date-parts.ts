// A date and the three boxes in which it is typed.
import type { DateText } from '../lib/words.svelte';

/** Day, month and year as somebody would type them. */
export function datePartsOf(date: DateText): [day: string, month: string, year: string] {
  const [year = '', month = '', day = ''] = date.split('-');
  return [plain(day), plain(month), year];
}

/** The date that the three boxes give in figures; null if they give no real date. */
export function dateTextOf(day: string, month: string, year: string): DateText | null {
  const [d, m, y] = [day, month, year].map((part) => (/^\s*\d+\s*$/.test(part) ? Number(part) : NaN));
  if (d === undefined || m === undefined || y === undefined || !(y >= 1000 && y <= 9999)) return null;
  const date = new Date(Date.UTC(y, m - 1, d));
  const isReal = date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

const plain = (part: string) => part.replace(/^0/, '');
