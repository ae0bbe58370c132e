// The words for the state of consent.
import type { ConsentGiver, ConsentNow, ConsentState, ConsentVoice, EntryPage } from '../generated/wire';
import { type DateText, date, t } from '../words.svelte';

export type Giver = Exclude<ConsentGiver, 'settled'>;

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

/** As whom somebody can say yes or no. That a disagreement is over is nobody’s own word, and has a field of its own. */
export const GIVERS = {
  child: 'consent-as-child',
  'young-person': 'consent-as-young-person',
  unable: 'consent-as-unable',
  parent: 'consent-as-parent',
  responsible: 'consent-as-responsible',
  'best-interests': 'consent-as-best-interests',
  court: 'consent-as-court',
  appointed: 'consent-as-appointed',
} satisfies Record<Giver, string>;

const ROLES = {
  child: 'consent-role-child',
  'young-person': 'consent-role-young-person',
  unable: 'consent-role-unable',
  parent: 'consent-role-parent',
  responsible: 'consent-role-responsible',
  'best-interests': 'consent-role-best-interests',
  settled: 'consent-role-settled',
  court: 'consent-role-court',
  appointed: 'consent-role-appointed',
} satisfies Record<ConsentGiver, string>;

/**
 * Who may be asked at that age, the first to be asked first; everybody if the age on that day is not known. A young child
 * is nobody to ask, and nobody has parental responsibility for an adult.
 */
export function giversOf(own?: boolean, { young = false, adult = false } = {}): Giver[] {
  if (young) return giversOf(false).filter((giver) => giver !== 'child');
  if (adult) return ['young-person', 'unable', 'best-interests', 'appointed', 'court'];
  if (own === true)
    return ['young-person', 'unable', 'best-interests', 'appointed', 'court', 'parent', 'responsible'];
  if (own === false) return ['parent', 'responsible', 'child', 'court'];
  return ['young-person', 'unable', 'parent', 'responsible', 'child', 'best-interests', 'appointed', 'court'];
}

/** Who decided on a day that an entry names. Nothing is known of a day that is not typed as a whole date in figures. */
export function decidedOn(
  { ownFrom, adultFrom }: Pick<EntryPage, 'ownFrom' | 'adultFrom'>,
  on: DateText | null,
): { own?: boolean; adult: boolean } {
  if (on === null || ownFrom === null) return { adult: false };
  return { own: on >= ownFrom, adult: adultFrom !== null && on >= adultFrom };
}

/** As whom somebody spoke, even if nobody wrote that down. */
export function giverWords(asWhom: ConsentGiver | null): string {
  if (asWhom === 'settled') return t(ROLES.settled);
  return t(asWhom === null ? 'consent-as-not-known' : GIVERS[asWhom]);
}

/** The same in brackets behind a name. */
export function roleWords(asWhom: ConsentGiver | null): string {
  return t(asWhom === null ? 'consent-as-not-known' : ROLES[asWhom]);
}

/** Who judged that a child understands it, or assessed that a young person cannot decide it. */
export function judgedWords(asWhom: ConsentGiver | null, by: string): string {
  return t(asWhom === 'unable' ? 'consent-line-unable' : 'consent-line-judged', { by });
}

/** The last word of one person, with what they said to it. */
export function voiceWords({ by, asWhom, yes, general, on, words }: ConsentVoice): string {
  const said = { by: by || t('consent-voice-nameless'), as: roleWords(asWhom), date: date(on), words };
  if (asWhom === 'settled' && words !== '') {
    return t(yes ? 'consent-voice-settled-yes' : 'consent-voice-settled-no', said);
  }
  if (general && yes) return t(words === '' ? 'consent-voice-general' : 'consent-voice-general-words', said);
  if (words === '') return t(yes ? 'consent-voice-yes' : 'consent-voice-no', said);
  return t(yes ? 'consent-voice-yes-words' : 'consent-voice-no-words', said);
}

/** Whether the card lists who said what: always if something is to be done, and beside any no. */
export function listsVoices({ state, voices }: ConsentNow): boolean {
  const isOver = state === 'ended' || state === 'given';
  return isOver ? voices.some(({ yes }) => !yes) : voices.length > 0;
}

/** The state of consent today, with its date. */
export function consentWords(now: ConsentNow, on = date): string {
  if (now.decided)
    return now.date === null ? t('consent-decided') : t('consent-decided-until', { date: on(now.date) });
  if (now.date === null) return t(STATES[now.state]);
  if (now.state === 'given') return t('consent-given-until', { date: on(now.date) });
  return t(STATES[now.state], { date: on(now.date) });
}

/** The colour that goes with the words. */
export function consentTone(now: ConsentNow): 'good' | 'stop' | 'plain' {
  if (now.state === 'given') return now.decided ? 'plain' : 'good';
  return now.state === 'not-yet' || now.state === 'never-asked' ? 'plain' : 'stop';
}

const DECIDED: Partial<Record<ConsentGiver, string>> = {
  'best-interests': 'consent-form-what-best-interests',
  appointed: 'consent-form-what-appointed',
  court: 'consent-form-what-court',
};

/** The field for what was agreed to, or why not: whoever decides for somebody, or a court, gives another kind of answer. */
export function whatWasSaid(
  asWhom: ConsentGiver | null,
  { no = false } = {},
): { label: string; hint?: string } {
  const decided = asWhom === null ? undefined : DECIDED[asWhom];
  if (decided !== undefined) return { label: t(decided), hint: t(`${decided}.hint`) };
  if (no) return { label: t('consent-withdraw-reason') };
  return { label: t('consent-form-what'), hint: t('consent-form-what-hint') };
}
