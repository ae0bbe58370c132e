// Texts of the pathways that name several things in one sentence, taken apart so that they are drawn as a list.
import { language } from './words.svelte';

export interface Listed {
  /** What comes before the things, without its colon. */
  lead: string;
  items: string[];
}

/** So many things are a list if semicolons set them apart. */
const FEW = 3;
/** So many, in a sentence of this length, are one if only commas do. */
const MANY = 6;
const LONG = 120;
const isNewSentence = /[.!?] \p{Lu}/u;
const hasCommaInBrackets = /\([^)]*,/u;

/** A sentence that names several things after a colon; null if it is not one. */
export function listed(text: string): Listed | null {
  const first = text.indexOf(': ');
  const end = text.indexOf('; ', first);
  const colon = text.lastIndexOf(': ', end < 0 ? text.length : end);
  const named = text.slice(colon + 2);
  if (first < 0 || isNewSentence.test(named)) return null;
  const lead = text.slice(0, colon);
  const parts = named.split('; ');
  if (parts.length >= FEW) return { lead, items: parts };
  const items = named.split(', ');
  const isLong = items.length >= MANY && text.length >= LONG;
  return isLong && parts.length === 1 && !hasCommaInBrackets.test(named) ? { lead, items } : null;
}

/** Each sentence of a text. */
export function sentencesOf(text: string): string[] {
  const segments = new Intl.Segmenter(language(), { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ segment }) => segment);
}
