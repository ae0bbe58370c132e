// The first letters of somebody's words, if there is no room for all of them.

const LETTERS = 60;

export function startOf(words: string): string {
  const letters = Array.from(words);
  return letters.length > LETTERS ? `${letters.slice(0, LETTERS).join('')}…` : words;
}
