// The caution of a step in two parts: what to bear in mind, always in view, and what it rests on, which opens with the sources.
import { sentencesOf } from '../../lib/parts-of-text';
import { t } from '../../lib/words.svelte';

export interface NoteParts {
  caution: string;
  restsOn: string;
}

/** A sentence about danger stays in view, whatever else it says. */
export function partsOf(note: string): NoteParts {
  const restsOn = sentencesOf(note).filter(
    (sentence) => hasOneOf(sentence, t('step-note-rests-on')) && !hasOneOf(sentence, t('step-note-danger')),
  );
  const caution = sentencesOf(note).filter((sentence) => !restsOn.includes(sentence));
  return { caution: caution.join('').trim(), restsOn: restsOn.join('').trim() };
}

function hasOneOf(sentence: string, list: string): boolean {
  const words = sentence.toLowerCase();
  return list.split(',').some((one) => words.includes(one.trim()));
}
