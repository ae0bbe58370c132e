// What was typed and not saved: what it is called, and where to go on with it.
import * as keys from '../forms/draft-keys';
import type { PaperKind, Unsaved } from '../lib/generated/wire';
import type { Screen } from '../lib/route.svelte';

interface Place {
  words: string;
  /** The page with the form, which opens by itself; `rest` is what follows the first word of the key. */
  screen: (child: string, rest: string[]) => Screen;
}

/** Parts of one form that each have a draft of their own. */
const PARTS = ['say-child', 'say-parent', 'not-heard-child', 'not-heard-parent'];

/** The kind of a draft: the first word of its key, without the part of the form. */
function kindOf(key: string): string {
  const first = key.split(' ')[0] ?? '';
  return PARTS.find((part) => first === part || first.startsWith(`${part}-`)) ?? first;
}

const child = (screen: Screen['at']) => (id: string) => ({ at: screen, child: id }) as Screen;

const PLACES: Record<string, Place> = Object.fromEntries(
  (
    [
      [keys.noteKey(''), 'unsaved-note', (id) => ({ at: 'child', child: id, open: 'note' })],
      [keys.voiceKey('child', 'words', ''), 'unsaved-words', child('child')],
      [keys.voiceKey('parent', 'words', ''), 'unsaved-words', child('child')],
      [keys.notHeardKey('child', ''), 'unsaved-not-heard', child('child')],
      [keys.notHeardKey('parent', ''), 'unsaved-not-heard', child('child')],
      [keys.voiceAnswerKey(0, ''), 'unsaved-voice-answer', child('child')],
      [keys.selfViewKey(''), 'unsaved-words', child('self-view')],
      [keys.absenceKey(''), 'unsaved-absence', child('child')],
      [keys.moveKey(''), 'unsaved-move', child('child')],
      [keys.attachKey(null, ''), 'unsaved-evidence', child('evidence')],
      [keys.contactsKey(''), 'unsaved-contacts', child('child')],
      [keys.childFormKey(''), 'unsaved-details', child('child-form')],
      [keys.checkInKey(''), 'unsaved-check-in', () => ({ at: 'today' })],
      [
        keys.putOffKey({ kind: 'step', journey: null, plan: null }, ''),
        'unsaved-put-off',
        () => ({ at: 'today' }),
      ],
      [keys.keepLongerKey(''), 'unsaved-keep-longer', () => ({ at: 'retention' })],
      [keys.urgentDoneKey(''), 'unsaved-urgent-done', child('next-steps')],
      [
        keys.urgentKey('', ''),
        'unsaved-urgent',
        (id, [sign]) => ({ at: 'urgent', from: { at: 'child', child: id }, child: id, sign }),
      ],
      [
        keys.choiceKey('', { to: { id: '', words: '' }, choice: '' }),
        'unsaved-choice',
        (_, [journey = '']) => ({ at: 'step', journey }),
      ],
      [keys.consentKey(null, ''), 'unsaved-consent', child('consents')],
      [keys.withdrawalKey(null, ''), 'unsaved-consent', child('consents')],
      [keys.evidenceKey('', ''), 'unsaved-evidence', child('evidence')],
      [keys.disagreementKey(''), 'unsaved-disagreement', child('disagreements')],
      [keys.settlementKey(0, ''), 'unsaved-disagreement', child('disagreements')],
      // Not that it is a protective note: somebody may look over the shoulder.
      [keys.protectionKey(''), 'unsaved-note', child('protections')],
      [keys.protectionEndKey(0, ''), 'unsaved-note', child('protections')],
      [keys.planKey('new', ''), 'unsaved-plan', child('plan')],
      [keys.planEndKey(0, ''), 'unsaved-plan', child('plan')],
      [keys.reviewKey(0, ''), 'unsaved-review', child('plan')],
      [keys.entryKey('', ''), 'unsaved-entry', entryOf],
      [keys.joinKey('', ''), 'unsaved-join', (_, [stays = '', goes = '']) => joinOf(stays, goes)],
      [keys.separateKey('', 0), 'unsaved-join', child('joining')],
      [
        keys.paperWhyKey('', '', ''),
        'unsaved-paper',
        (id, [, kind, subject]) => ({ at: 'papers', child: id, kind: kind as PaperKind, subject }),
      ],
    ] satisfies [string, string, Place['screen']][]
  ).map(([key, words, screen]) => [kindOf(key), { words, screen }]),
);

/** An entry by its number, the answer to a question, or a journey by its id. */
function entryOf(id: string, [what = '']: string[]): Screen {
  if (/^\d{1,15}$/.test(what)) return { at: 'entry', child: id, seq: Number(what) };
  return /^[0-9a-f]{32}$/.test(what)
    ? { at: 'entry', child: id, mend: what }
    : { at: 'entry', child: id, question: what };
}

function joinOf(stays: string, goes: string): Screen {
  return { at: 'join', child: stays, other: goes };
}

/** What an older version of the app kept is at least found from the page of the child. */
const OTHER: Place = { words: 'unsaved-words', screen: child('child') };

export interface UnsavedLine {
  /** The form. */
  key: string;
  words: string;
  screen: Screen;
  /** The newest of its drafts. */
  of: Unsaved;
  /** The keys of all its drafts. */
  drafts: string[];
}

/** The parts of what somebody says, and the reasons of one choice, are one form. */
function formOf(key: string): string {
  const [, ...rest] = key.split(' ');
  const kind = kindOf(key);
  return [kind, ...(kind === 'choice' ? rest.slice(0, -1) : rest)].join(' ');
}

/** One line for each form; the parts of a form have a draft each. */
export function unsavedLines(all: Unsaved[]): UnsavedLine[] {
  const lines = new Map<string, UnsavedLine>();
  for (const of of all) {
    const key = formOf(of.key);
    const begun = lines.get(key);
    if (begun !== undefined) begun.drafts.push(of.key);
    else lines.set(key, lineOf(key, of));
  }
  return [...lines.values()];
}

function lineOf(key: string, of: Unsaved): UnsavedLine {
  const { words, screen } = PLACES[kindOf(of.key)] ?? OTHER;
  const rest = of.key.split(' ').slice(1);
  return { key, words, screen: screen(of.child.id, rest), of, drafts: [of.key] };
}
