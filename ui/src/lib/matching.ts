// Compares what was typed with words, as the search of the casebook does: without accents, capital letters and apostrophes, each typed word at the beginning of a word.

/** Letters with strokes and ligatures, as they are typed on a British keyboard: Unicode does not take them apart. */
const TYPED: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
  ŧ: 't',
};
/** Accents and other marks, apostrophes of every shape, and characters that nobody sees. */
const LEFT_OUT =
  /[\p{Mn}\u0640'`\u00b4\u2018\u2019\u201b\u02b9\u02bb-\u02bf\u02c8\u2032\u2035\ua78c\uff07\u00ad\u200b-\u200f\u2060\u2066-\u2069\ufeff]/gu;
const HYPHENS = /[\u002d\u058a\u05be\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/gu;
/** Each is a word of its own, because its script has no spaces between words: Chinese characters, kana, Korean syllables. */
const APART =
  /[\u3005-\u3007\u3041-\u3096\u30a1-\u30fa\u3105-\u312f\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\u{20000}-\u{323af}]|[\u1100-\u115f][\u1160-\u11ff]*/gu;

/** A text as searches compare it; the tests of the Rust search use the same table. */
export const fold = (text: string) =>
  text
    .replace(LEFT_OUT, '')
    .normalize('NFKD')
    .replace(LEFT_OUT, '')
    .toLowerCase()
    .replace(LEFT_OUT, '')
    .replace(HYPHENS, ' ')
    .replace(/[ßæœøłđðþħıŋŧ]/gu, (letter) => TYPED[letter] ?? letter);

const wordsOf = (text: string) => fold(text).replace(APART, ' $& ').split(/\s+/).filter(Boolean);

/** Every word that was typed begins one of the words. */
export function isMatch(words: string, typed: string): boolean {
  const found = wordsOf(words);
  return wordsOf(typed).every((wanted) => found.some((word) => word.startsWith(wanted)));
}

/** Some word that was typed, of at least three letters, begins one of the words. */
export function isNear(words: string, typed: string): boolean {
  const found = wordsOf(words);
  return wordsOf(typed).some((wanted) => wanted.length >= 3 && found.some((word) => word.startsWith(wanted)));
}

/** The words in pieces; every second piece is what was typed. */
export function marked(words: string, typed: string): string[] {
  const wanted = wordsOf(typed);
  const pieces = [''];
  for (const word of words.split(/(?<=[\s\u002d\u2010-\u2015])/u)) {
    const match = wanted.find((one) => fold(word).startsWith(one));
    if (match === undefined) pieces[pieces.length - 1] += word;
    else {
      const length = lengthOf(word, match);
      pieces.push(word.slice(0, length), word.slice(length));
    }
  }
  return pieces;
}

/** How much of a word is what was typed, with the accents and apostrophes in it. */
function lengthOf(word: string, folded: string): number {
  let length = 0;
  for (const letter of word) {
    if (fold(word.slice(0, length)).length >= folded.length && fold(letter) !== '') break;
    length += letter.length;
  }
  return length;
}
