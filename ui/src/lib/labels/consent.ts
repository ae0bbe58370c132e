// The words for the state of consent.
import type { ConsentGiver, ConsentNow, ConsentState, ConsentVoice } from '../generated/wire';
import { date, t } from '../words.svelte';

const STATES = {
  given: 'consent-given',
  'not-yet': 'consent-not-yet',
  ended: 'consent-ended',
  withdrawn: 'consent-withdrawn',
  refused: 'consent-refused',
  'never-asked': 'consent-never-asked',
  'own-no': 'consent-own-no',
  disagreed: 'consent-disagreed',
  'asked-anew': 'consent-asked-anew',
  'not-enough': 'consent-not-enough',
} satisfies Record<ConsentState, string>;

export const GIVERS = {
  child: 'consent-as-child',
  'young-person': 'consent-as-young-person',
  parent: 'consent-as-parent',
  responsible: 'consent-as-responsible',
  'best-interests': 'consent-as-best-interests',
  settled: 'consent-as-settled',
} satisfies Record<ConsentGiver, string>;

/** Who may be asked at that age, the first to be asked first; everybody if the age on that day is not known. */
export function giversOf(own?: boolean): ConsentGiver[] {
  if (own === true) return ['young-person', 'best-interests', 'parent', 'responsible'];
  if (own === false) return ['parent', 'responsible', 'child', 'settled'];
  return ['young-person', 'parent', 'responsible', 'child', 'best-interests', 'settled'];
}

/** As whom somebody spoke, even if nobody wrote that down. */
export function giverWords(asWhom: ConsentGiver | null): string {
  return t(asWhom === null ? 'consent-as-not-known' : GIVERS[asWhom]);
}

/** The last word of one person. */
export function voiceWords({ by, asWhom, yes, on }: ConsentVoice): string {
  const said = { by: by || t('consent-voice-nameless'), as: giverWords(asWhom), date: date(on) };
  return t(yes ? 'consent-voice-yes' : 'consent-voice-no', said);
}

/** The state of consent today, with its date. */
export function consentWords(now: ConsentNow, on = date): string {
  if (now.date === null) return t(STATES[now.state]);
  if (now.state === 'given') return t('consent-given-until', { date: on(now.date) });
  return t(STATES[now.state], { date: on(now.date) });
}

/** The colour that goes with the words. */
export function consentTone(now: ConsentNow): 'good' | 'stop' | 'plain' {
  if (now.state === 'given') return 'good';
  return now.state === 'not-yet' || now.state === 'never-asked' ? 'plain' : 'stop';
}
