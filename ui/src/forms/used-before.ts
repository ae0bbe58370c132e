// Which of the support that was used before fits what is typed.
import type { PlanProvision } from '../lib/generated/wire';
import { fold } from '../lib/matching';

/** How many rows are easy to look through. */
const MOST = 7;

/** The rows that have every word typed, each at the beginning of one of their words, in the given order. */
export function matching(before: PlanProvision[], typed: string): PlanProvision[] {
  const words = wordsOf(typed);
  const fits = (row: PlanProvision) => {
    const own = wordsOf(`${row.what} ${row.who} ${row.howOften}`);
    return words.every((word) => own.some((one) => one.startsWith(word)));
  };
  return before.filter(fits).slice(0, MOST);
}

/** The words of a text without accents, upper case and punctuation. */
function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
