// Groups what is missing: what is needed in any case, and the parts of which one is enough.
import type { Missing } from '../generated/wire';

/** What is needed in any case has one part; of several parts one is enough, and everything in a part is needed together. */
export type Needed = Missing[][];

/** In the order in which each is first named. */
export function neededOf(missing: Missing[]): Needed[] {
  const groups = new Map<string, Map<number, Missing[]>>();
  withoutEarlierAges(missing).forEach((one, index) => {
    const key = one.alternative === null ? `only ${index}` : `either ${one.alternative.of}`;
    const parts = groups.get(key) ?? new Map<number, Missing[]>();
    const part = one.alternative?.part ?? 0;
    parts.set(part, [...(parts.get(part) ?? []), one]);
    groups.set(key, parts);
  });
  return [...groups.values()].map((parts) => [...parts.values()]);
}

/** Of two birthdays that are both needed, the later one is enough to say: at 14, 13 is reached too. */
function withoutEarlierAges(missing: Missing[]): Missing[] {
  const opens = (one: Missing) => one.kind === 'age' && one.alternative === null && one.ageFrom !== null;
  const ages = missing.filter((one) => opens(one) && !one.negated && one.ageUnder === null);
  const latest = ages.reduce<Missing | null>(
    (last, one) => (last === null || yearsOf(one) > yearsOf(last) ? one : last),
    null,
  );
  return missing.filter((one) => !ages.includes(one) || one === latest);
}

/** An age of the files, such as 14 or 17y9m, in years. */
function yearsOf({ ageFrom }: Missing): number {
  const [years = '0', months = '0'] = (ageFrom ?? '0').replace('m', '').split('y');
  return Number(years) + Number(months || '0') / 12;
}
