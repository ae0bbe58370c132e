// The ids of a date's three boxes begin alike: `bornDay`, `bornMonth`, `bornYear`.

/** What the ids begin with, from the id of the first box. */
export const prefixOf = (day: string): string => day.replace(/Day$/, '');
