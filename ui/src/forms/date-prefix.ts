// The prefix of the ids of a date's three boxes, such as `bornDay`, `bornMonth`, `bornYear`.

/** The prefix, from the id of the first box. */
export const prefixOf = (day: string): string => day.replace(/Day$/, '');
