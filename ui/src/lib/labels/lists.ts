// Lists in the reader's language: "a, b or c".

/** The words joined so that any one of them will do. */
export function orList(words: readonly string[]): string {
  return new Intl.ListFormat(document.documentElement.lang || 'en-GB', { type: 'disjunction' }).format(words);
}
