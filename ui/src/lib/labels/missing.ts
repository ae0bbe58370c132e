// One sentence for each fact that a choice or a gate still needs.
import type { Missing, MissingKind } from '../generated/wire';
import { names } from '../hidden-names.svelte';
import { agesWords, ageWords } from './age-range';
import { date, t } from '../words.svelte';
import { orList } from './lists';

const sentences = {
  age: ageSentence,
  'school-age': schoolAgeSentence,
  answer: answerSentence,
  evidence: evidenceSentence,
  cycles: ({ done, needed, negated }) =>
    t(negated ? 'step-missing-cycles-not' : 'step-missing-cycles', { done: done ?? 0, needed: needed ?? 0 }),
  been: ({ words, negated }) =>
    t(negated ? 'step-missing-been-not' : 'step-missing-been', { step: words ?? '' }),
  role: ({ wanted, negated }) =>
    t(negated ? 'step-missing-role-not' : 'step-missing-role', { roles: orList(wanted) }),
  absent: ({ done, needed }) => t('step-missing-absent', { done: done ?? 0, needed: needed ?? 0 }),
  gate: ({ words }) => t('step-missing-gate', { gate: words ?? '' }),
} satisfies Record<MissingKind, (missing: Missing) => string>;

export function missingWords(missing: Missing): string {
  return sentences[missing.kind](missing);
}

function ageSentence({ ageFrom, ageUnder, turnsOn, notKnown, negated }: Missing): string {
  const ages = agesWords(ageFrom, ageUnder);
  if (notKnown) return t('step-missing-age-unknown', { ages });
  // If these ages are excluded, the choice opens once they are over.
  const opens = negated ? ageUnder : ageFrom;
  if (turnsOn !== null && opens !== null) {
    const from = ageWords(opens);
    // The day would tell the birth date.
    return names.hidden
      ? t('step-missing-age-opens-in', { from, year: turnsOn.slice(0, 4) })
      : t('step-missing-age-opens', { from, on: date(turnsOn) });
  }
  if (negated) return t('step-missing-age-not', { ages });
  if (ageFrom === null) return t('step-missing-age-was-under', { under: ageWords(ageUnder ?? '') });
  if (ageUnder === null) return t('step-missing-age-opens-at', { from: ageWords(ageFrom) });
  return t('step-missing-age-between', { from: ageWords(ageFrom), under: ageWords(ageUnder) });
}

function schoolAgeSentence({ id, turnsOn, notKnown, negated }: Missing): string {
  const when = id ?? '';
  if (notKnown) return t('step-missing-school-age-unknown', { when });
  if (turnsOn !== null) {
    // A child of an excluded age waits for it to be over.
    const opens = negated ? { before: 'during', during: 'past', past: 'past' }[when] : when;
    return t('step-missing-school-age-opens', { when: opens ?? when, on: date(turnsOn) });
  }
  return t(negated ? 'step-missing-school-age-not' : 'step-missing-school-age', { when });
}

function answerSentence(missing: Missing): string {
  const question = missing.words ?? '';
  if (missing.notKnown || missing.given === null) {
    const sentence = t('step-missing-answer-unknown', { question });
    if (missing.who.length === 0) return sentence;
    return t('step-missing-asked-of', { sentence, who: orList(missing.who) });
  }
  const said = { question, given: missing.given, wanted: orList(missing.wanted) };
  return t(missing.negated ? 'step-missing-answer-not' : 'step-missing-answer-given', said);
}

function evidenceSentence({ words, who, negated }: Missing): string {
  const evidence = words ?? '';
  if (negated) return t('step-missing-evidence-not', { evidence });
  const sentence = t('step-missing-evidence', { evidence });
  return who.length === 0 ? sentence : t('step-missing-comes-from', { sentence, who: orList(who) });
}
