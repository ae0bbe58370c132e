// Lists in the reader's language: "a, b or c".

/** The words joined with "or". */
export function orList(words: readonly string[]): string {
  return new Intl.ListFormat(document.documentElement.lang || 'en-GB', { type: 'disjunction' }).format(words);
}
