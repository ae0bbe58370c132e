// Groups what is missing: what is needed in any case, and the parts of which one is enough.
import type { Missing } from '../generated/wire';

/** What is needed in any case has one part; of several parts one is enough, and everything in a part is needed together. */
export type Needed = Missing[][];

/** In the order in which each is first named. */
export function neededOf(missing: Missing[]): Needed[] {
  const groups = new Map<string, Map<number, Missing[]>>();
  missing.forEach((one, index) => {
    const key = one.alternative === null ? `only ${index}` : `either ${one.alternative.of}`;
    const parts = groups.get(key) ?? new Map<number, Missing[]>();
    const part = one.alternative?.part ?? 0;
    parts.set(part, [...(parts.get(part) ?? []), one]);
    groups.set(key, parts);
  });
  return [...groups.values()].map((parts) => [...parts.values()]);
}
