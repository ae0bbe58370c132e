// The words for how consent stands.
import type { ConsentGiver, ConsentNow, ConsentState } from '../generated/wire';
import { date, t } from '../words.svelte';

const STATES = {
  given: 'consent-given',
  'not-yet': 'consent-not-yet',
  ended: 'consent-ended',
  withdrawn: 'consent-withdrawn',
  'never-asked': 'consent-never-asked',
} satisfies Record<ConsentState, string>;

export const GIVERS = {
  child: 'consent-as-child',
  'young-person': 'consent-as-young-person',
  parent: 'consent-as-parent',
} satisfies Record<ConsentGiver, string>;

/** How consent stands today, with its date. */
export function consentWords(now: ConsentNow): string {
  if (now.date === null) return t(STATES[now.state]);
  if (now.state === 'given') return t('consent-given-until', { date: date(now.date) });
  return t(STATES[now.state], { date: date(now.date) });
}

/** The colour that helps the words. */
export function consentTone(now: ConsentNow): 'good' | 'stop' | 'plain' {
  if (now.state === 'given') return 'good';
  return now.state === 'ended' || now.state === 'withdrawn' ? 'stop' : 'plain';
}
