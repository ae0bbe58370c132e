// The words for the kinds of entry.
import type { HistoryKind, HistoryLine } from '../generated/wire';
import { shownName } from '../words.svelte';

export const HISTORY_KINDS = {
  profile: 'child-kind-profile',
  voice: 'child-kind-voice',
  'self-view': 'child-kind-self-view',
  'not-heard': 'child-kind-not-heard',
  begun: 'child-kind-begun',
  chosen: 'child-kind-chosen',
  answered: 'child-kind-answered',
  evidence: 'child-kind-evidence',
  task: 'child-kind-task',
  note: 'child-kind-note',
  undone: 'child-kind-undone',
  changed: 'child-kind-changed',
  added: 'child-kind-added',
  corrected: 'child-kind-corrected',
  urgent: 'child-kind-urgent',
  archived: 'child-kind-archived',
  moved: 'child-kind-moved',
  'year-group': 'child-kind-year-group',
  absence: 'child-kind-absence',
} satisfies Record<HistoryKind, string>;

/** The words of an entry. Those of a child's details are the name itself, and are hidden with it. */
export function wordsOf({ kind, words }: HistoryLine): string | null {
  return kind === 'profile' && words !== null ? shownName(words) : words;
}
