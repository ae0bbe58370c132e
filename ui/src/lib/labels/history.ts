// The words for the kinds of entry.
import type { HistoryKind, TimelineLine } from '../generated/wire';
import { names } from '../hidden-names.svelte';
import { t } from '../words.svelte';

export const HISTORY_KINDS = {
  profile: 'child-kind-profile',
  contacts: 'child-kind-contacts',
  voice: 'child-kind-voice',
  'self-view': 'child-kind-self-view',
  'not-heard': 'child-kind-not-heard',
  'voice-answered': 'child-kind-voice-answered',
  plan: 'child-kind-plan',
  'plan-changed': 'child-kind-plan-changed',
  review: 'child-kind-review',
  'plan-ended': 'child-kind-plan-ended',
  begun: 'child-kind-begun',
  chosen: 'child-kind-chosen',
  answered: 'child-kind-answered',
  consented: 'child-kind-consented',
  'consent-withdrawn': 'child-kind-consent-withdrawn',
  disagreed: 'child-kind-disagreed',
  'disagreement-settled': 'child-kind-disagreement-settled',
  evidence: 'child-kind-evidence',
  attachment: 'child-kind-attachment',
  task: 'child-kind-task',
  note: 'child-kind-note',
  undone: 'child-kind-undone',
  changed: 'child-kind-changed',
  added: 'child-kind-added',
  corrected: 'child-kind-corrected',
  protected: 'child-kind-protected',
  'protection-ended': 'child-kind-protection-ended',
  urgent: 'child-kind-urgent',
  archived: 'child-kind-archived',
  moved: 'child-kind-moved',
  'year-group': 'child-kind-year-group',
  absence: 'child-kind-absence',
  'put-off': 'child-kind-put-off',
  'kept-longer': 'child-kind-kept-longer',
  paper: 'child-kind-paper',
  joined: 'child-kind-joined',
  'part-of': 'child-kind-part-of',
} satisfies Record<HistoryKind, string>;

/** What kind of entry it is, with what only this entry can say about that. */
export function kindWords({ kind, label }: { kind: HistoryKind; label: string | null }): string {
  return label ?? t(HISTORY_KINDS[kind]);
}

/** The text of an entry. The child's name and setting are hidden along with names. */
export function wordsOf({ tellsWho, words }: { tellsWho: boolean; words: string | null }): string | null {
  return tellsWho && names.hidden ? t('names-details') : words;
}

/** Whether it is a protective note, or something that was done to one. What it says is for nobody beside the screen. */
export function isProtective({ kind, of }: Pick<TimelineLine, 'kind' | 'of'>): boolean {
  return [kind, of?.kind].some((one) => one === 'protected' || one === 'protection-ended');
}
