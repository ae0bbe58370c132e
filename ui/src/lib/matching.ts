// Compares what was typed with words, as the search of the casebook does: without accents or capital letters, each typed word at the beginning of a word.

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

const wordsOf = (text: string) => fold(text).split(/\s+/).filter(Boolean);
/** A word of what can be found also begins after a hyphen. */
const beginnings = (text: string) => wordsOf(text).flatMap((word) => [word, ...word.split('-')]);

/** Every word that was typed begins one of the words. */
export function isMatch(words: string, typed: string): boolean {
  const found = beginnings(words);
  return wordsOf(typed).every((wanted) => found.some((word) => word.startsWith(wanted)));
}

/** Some word that was typed, of at least three letters, begins one of the words. */
export function isNear(words: string, typed: string): boolean {
  const found = beginnings(words);
  return wordsOf(typed).some((wanted) => wanted.length >= 3 && found.some((word) => word.startsWith(wanted)));
}

/** The words in pieces; every second piece is what was typed. */
export function marked(words: string, typed: string): string[] {
  const wanted = wordsOf(typed);
  const pieces = [''];
  for (const word of words.split(/(?<=\s)/)) {
    const match = wanted.find((one) => fold(word).startsWith(one) && fold(word).length === word.length);
    if (match === undefined) pieces[pieces.length - 1] += word;
    else pieces.push(word.slice(0, match.length), word.slice(match.length));
  }
  return pieces;
}
