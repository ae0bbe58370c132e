// The words for who disagrees, and for how it was settled.
import type { Disagreeing, LimitLine, Settlement } from '../generated/wire';
import { date, t } from '../words.svelte';

export const WHO = {
  child: 'disagreement-who-child',
  'young-person': 'disagreement-who-young-person',
  parent: 'disagreement-who-parent',
  school: 'disagreement-who-school',
  service: 'disagreement-who-service',
  council: 'disagreement-who-council',
} satisfies Record<Disagreeing, string>;

export const SETTLEMENTS = {
  agreed: 'disagreement-settle-agreed',
  decided: 'disagreement-settle-decided',
  'let-rest': 'disagreement-settle-let-rest',
  overtaken: 'disagreement-settle-overtaken',
} satisfies Record<Settlement, string>;

/** The last day to act, or since when it is too late. */
export function limitWords(limit: LimitLine): string {
  return t(limit.past ? 'disagreement-limit-past' : 'disagreement-limit', { date: date(limit.on) });
}

/** From which day it is counted, and by which law. */
export function limitLaw(limit: LimitLine): string {
  const from = { letter: 'disagreement-limit-letter', certificate: 'disagreement-limit-certificate' };
  return t(from[limit.from], { law: limit.law });
}
