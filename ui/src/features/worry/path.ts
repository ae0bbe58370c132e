// The questions of “What worries you most?” as a path of answers.
import type { WorryAnswerCard, WorryPage, WorryQuestionCard } from '../../lib/generated/wire';

/** Where a path of answers leads. */
export interface WorryPlace {
  /** The question to ask now; undefined if the last answer leads to steps, or there is none to ask. */
  question: WorryQuestionCard | undefined;
  /** The answers that were given. */
  given: WorryAnswerCard[];
}

/** Follows the answers from the first question. An answer that is not offered (another age, another pack) ends the path there. */
export function follow(page: WorryPage, path: readonly string[]): WorryPlace {
  let question = page.questions[0];
  const given: WorryAnswerCard[] = [];
  for (const id of path) {
    const answer = question?.answers.find((one) => one.id === id);
    if (answer === undefined) break;
    given.push(answer);
    question = page.questions.find((one) => one.id === answer.ask);
  }
  return { question, given };
}
