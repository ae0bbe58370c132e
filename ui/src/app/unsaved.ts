// What was typed and not saved: what it is called, and where to go on with it.
import { urgentDoneKey } from '../forms/draft-keys';
import type { Unsaved } from '../lib/generated/wire';
import type { Screen } from '../lib/route.svelte';

interface Place {
  words: string;
  screen: (child: string, rest: string[]) => Screen;
}

/** The first word of a key. */
const kindOf = (key: string) => key.split(' ')[0] ?? '';

const child = (screen: Screen['at']) => (id: string) => ({ at: screen, child: id }) as Screen;

/** By the first word of the key of its draft. */
const PLACES: Record<string, Place> = {
  'note-sheet': { words: 'unsaved-note', screen: (id) => ({ at: 'child', child: id, open: 'note' }) },
  'check-in': { words: 'unsaved-check-in', screen: () => ({ at: 'today' }) },
  'keep-longer': { words: 'unsaved-keep-longer', screen: () => ({ at: 'retention' }) },
  'put-off': { words: 'unsaved-put-off', screen: () => ({ at: 'today' }) },
  [kindOf(urgentDoneKey(''))]: { words: 'unsaved-urgent-done', screen: child('next-steps') },
  choice: { words: 'unsaved-choice', screen: (_, [journey = '']) => ({ at: 'step', journey }) },
  consent: { words: 'unsaved-consent', screen: child('consents') },
  withdraw: { words: 'unsaved-consent', screen: child('consents') },
  evidence: { words: 'unsaved-evidence', screen: child('evidence') },
  disagreement: { words: 'unsaved-disagreement', screen: child('disagreements') },
  settle: { words: 'unsaved-disagreement', screen: child('disagreements') },
  contacts: { words: 'unsaved-contacts', screen: (id) => ({ at: 'child', child: id, open: 'contacts' }) },
  protection: { words: 'unsaved-protection', screen: child('protections') },
  'protection-end': { words: 'unsaved-protection', screen: child('protections') },
  plan: { words: 'unsaved-plan', screen: child('plan') },
  'plan-end': { words: 'unsaved-plan', screen: child('plan') },
  review: { words: 'unsaved-review', screen: child('plan') },
  'self-view': { words: 'unsaved-words', screen: child('child') },
  'child-form': { words: 'unsaved-details', screen: child('child-form') },
  entry: { words: 'unsaved-entry', screen: child('timeline') },
};

/** Everything else is words of somebody, or is found from the page of the child. */
const OTHER: Place = { words: 'unsaved-words', screen: child('child') };

export interface UnsavedLine {
  key: string;
  words: string;
  screen: Screen;
  of: Unsaved;
}

/** One line for each form; the parts of a form have a draft each. */
export function unsavedLines(all: Unsaved[]): UnsavedLine[] {
  const lines = all.map((of): UnsavedLine => {
    const [first = '', ...rest] = of.key.split(' ');
    const { words, screen } = PLACES[first] ?? OTHER;
    return { key: `${words} ${of.child.id}`, words, screen: screen(of.child.id, rest), of };
  });
  return lines.filter((line, at) => lines.findIndex(({ key }) => key === line.key) === at);
}
