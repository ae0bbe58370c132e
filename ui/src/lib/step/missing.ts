// One sentence for each fact that a route or a gate still rests on.
import type { Missing, MissingKind } from '../generated/wire';
import { ageWords } from '../parts/ages';
import { date, t } from '../words.svelte';
import { orList } from './lists';

const sentences = {
  age: ageSentence,
  answer: answerSentence,
  evidence: (missing) => withWho(t('step-missing-evidence', { evidence: missing.words ?? '' }), missing),
  cycles: (missing) => t('step-missing-cycles', { done: missing.done ?? 0, needed: missing.needed ?? 0 }),
  been: (missing) => t('step-missing-been', { step: missing.words ?? '' }),
  role: (missing) => t('step-missing-role', { roles: orList(missing.wanted) }),
  gate: (missing) => t('step-missing-gate', { gate: missing.words ?? '' }),
} satisfies Record<MissingKind, (missing: Missing) => string>;

export function missingWords(missing: Missing): string {
  return sentences[missing.kind](missing);
}

function ageSentence({ ageFrom, ageUnder, turnsOn }: Missing): string {
  const from = ageFrom === null ? '' : ageWords(ageFrom);
  const under = ageUnder === null ? '' : ageWords(ageUnder);
  if (turnsOn !== null) {
    const on = date(turnsOn);
    return from ? t('step-missing-age-opens', { from, on }) : t('step-missing-age-turns', { under, on });
  }
  if (from && under) return t('step-missing-age-was-between', { from, under });
  if (under) return t('step-missing-age-was-under', { under });
  return from ? t('step-missing-age-from', { from }) : t('step-missing-age-other');
}

function answerSentence(missing: Missing): string {
  const question = missing.words ?? missing.question?.words ?? '';
  if (missing.notKnown || missing.given === null) {
    return withWho(t('step-missing-answer-unknown', { question }), missing);
  }
  const wanted = orList(missing.wanted);
  return t('step-missing-answer-given', { question, given: missing.given, wanted });
}

/** Adds who could supply it, where that is known. */
function withWho(sentence: string, missing: Missing): string {
  const { who } = missing;
  if (who.length === 0) return sentence;
  return t(missing.kind === 'answer' ? 'step-missing-asked-of' : 'step-missing-comes-from', {
    sentence,
    who: orList(who),
  });
}
