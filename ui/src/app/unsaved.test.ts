// Going on with what was typed and not saved: for every kind of draft the page that opens has its form open, with the words in it.
import { clearMocks } from '@tauri-apps/api/mocks';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from './App.svelte';
import { mockShell } from '../dev/mock/backend';
import { journeyStep } from '../dev/mock/casebook';
import { JOINING } from '../dev/mock/joining';
import { PLAN } from '../dev/mock/plan';
import { RETENTION } from '../dev/mock/retention';
import { CHECK_IN, STEP } from '../dev/mock/today';
import { URGENT_HELP } from '../dev/mock/urgent';
import * as keys from '../forms/draft-keys';
import { flushDrafts } from '../lib/draft';
import { commands } from '../lib/commands';
import { showNames, toggleNames } from '../lib/hidden-names.svelte';
import type { PlanForm, RouteCard, Unsaved } from '../lib/generated/wire';
import { forget, go, replace, router, type Screen } from '../lib/route.svelte';
import { plain } from '../lib/words.svelte';

const CHILD = 'child-1';
const WORDS = 'Typed before the casebook was locked.';
const MEND = '00112233445566778899aabbccddeeff';
const openRoute = (): RouteCard => {
  const found = journeyStep(null).routes.find(({ state }) => state === 'open');
  if (found === undefined) throw new Error('no open choice');
  return found;
};
const plan: PlanForm = { ...PLAN.form, outcomes: [{ id: '', words: WORDS, whose: 'child' }] };
const consent = {
  service: 'mk-eps',
  by: '',
  asWhom: null,
  judgedBy: '',
  dates: { fromDay: '', fromMonth: '', fromYear: '', toDay: '', toMonth: '', toYear: '' },
  what: WORDS,
};
const review = {
  plan: PLAN.line.plan,
  day: '',
  month: '',
  year: '',
  changed: WORDS,
  decision: null,
  why: '',
  next: '',
  outcomes: [],
  delivered: [],
  child: { how: null, words: '', saidBy: '', voice: null, why: '' },
  parent: { how: null, words: '', saidBy: '', voice: null, why: '' },
  carryOn: null,
};
const entry = {
  to: { kind: 'words', words: '' },
  value: '',
  since: { day: '', month: '', year: '' },
  words: WORDS,
  reason: WORDS,
};
const protection = { kind: 'no-contact', who: '', words: WORDS, givenBy: '', day: '', month: '', year: '' };
const contacts = { nhsNumber: '', gp: '', address: '', language: '', note: WORDS, people: [] };
const sign = URGENT_HELP.signs[0]?.id ?? '';
const late = STEP.puttingOff?.thing ?? { kind: 'step', journey: null, plan: null };
const over = RETENTION.over[0]?.child.id ?? '';
const part = JOINING.parts[0]?.seq ?? 0;

interface Begun {
  key: string;
  at: Screen['at'];
  /** What was kept: the words themselves, or a form with them. */
  kept?: unknown;
  child?: string;
  /** What shows that the form is open, if the words are not in a field of the page yet. */
  says?: RegExp;
}

/** Every kind of draft. A key that is added must be added here. */
const KINDS = {
  consentKey: [
    { key: keys.consentKey('mk-eps', CHILD), at: 'consents', kept: consent },
    { key: keys.consentKey('mk-camhs', CHILD), at: 'consents', kept: consent },
    { key: keys.consentKey(null, CHILD), at: 'consents', kept: { ...consent, service: '' } },
  ],
  withdrawalKey: [
    { key: keys.withdrawalKey('mk-eps', CHILD), at: 'consents', kept: { reason: WORDS } },
    { key: keys.withdrawalKey('mk-camhs', CHILD), at: 'consents', kept: { reason: WORDS } },
    { key: keys.withdrawalKey(null, CHILD), at: 'consents', kept: { reason: WORDS } },
    { key: keys.withdrawalKey('any', CHILD), at: 'consents', kept: { reason: WORDS } },
  ],
  evidenceKey: [{ key: keys.evidenceKey('hearing-check', CHILD), at: 'evidence', kept: { note: WORDS } }],
  disagreementKey: [{ key: keys.disagreementKey(CHILD), at: 'disagreements', kept: { words: WORDS } }],
  settlementKey: [{ key: keys.settlementKey(9, CHILD), at: 'disagreements' }],
  absenceKey: [
    { key: keys.absenceKey(CHILD), at: 'child', kept: { fromDay: '31' }, says: /has been restored/ },
  ],
  moveKey: [{ key: keys.moveKey(CHILD), at: 'child', kept: { setting: WORDS } }],
  attachKey: [{ key: keys.attachKey(null, CHILD), at: 'evidence', kept: { note: WORDS } }],
  contactsKey: [{ key: keys.contactsKey(CHILD), at: 'child', kept: contacts }],
  protectionKey: [{ key: keys.protectionKey(CHILD), at: 'protections', kept: protection }],
  protectionEndKey: [{ key: keys.protectionEndKey(7, CHILD), at: 'protections', kept: { reason: WORDS } }],
  notHeardKey: [
    { key: keys.notHeardKey('child', CHILD), at: 'child' },
    { key: keys.notHeardKey('parent', CHILD), at: 'child' },
  ],
  planKey: [
    { key: keys.planKey('new', CHILD), at: 'plan', kept: plan },
    { key: keys.planKey(PLAN.line.plan, CHILD), at: 'plan', kept: plan },
  ],
  planEndKey: [{ key: keys.planEndKey(PLAN.line.plan, CHILD), at: 'plan' }],
  reviewKey: [{ key: keys.reviewKey(PLAN.line.plan, CHILD), at: 'plan', kept: review }],
  voiceAnswerKey: [{ key: keys.voiceAnswerKey(6, CHILD), at: 'child', kept: { did: WORDS } }],
  urgentDoneKey: [{ key: keys.urgentDoneKey(CHILD), at: 'next-steps' }],
  urgentKey: [{ key: keys.urgentKey(sign, CHILD), at: 'urgent' }],
  joinKey: [{ key: keys.joinKey(CHILD, 'child-2'), at: 'join' }],
  separateKey: [{ key: keys.separateKey(CHILD, part), at: 'joining' }],
  noteKey: [{ key: keys.noteKey(CHILD), at: 'child' }],
  voiceKey: [
    { key: keys.voiceKey('child', 'matters', CHILD), at: 'child' },
    { key: keys.voiceKey('parent', 'saidBy', CHILD), at: 'child' },
  ],
  checkInKey: [{ key: keys.checkInKey(CHECK_IN.journey ?? ''), at: 'today', child: CHECK_IN.child.id }],
  putOffKey: [{ key: keys.putOffKey(late, STEP.child.id), at: 'today', child: STEP.child.id }],
  keepLongerKey: [{ key: keys.keepLongerKey(over), at: 'retention', child: over }],
  selfViewKey: [
    {
      key: keys.selfViewKey(CHILD),
      at: 'self-view',
      kept: { stones: [], with: WORDS },
      says: /has been restored/,
    },
  ],
  childFormKey: [{ key: keys.childFormKey(CHILD), at: 'child-form', kept: { setting: WORDS } }],
  entryKey: [
    { key: keys.entryKey(3, CHILD), at: 'entry', kept: { ...entry, way: 'add' } },
    { key: keys.entryKey('on-roll', CHILD), at: 'entry', kept: { ...entry, way: 'add' } },
    { key: keys.entryKey(MEND, CHILD), at: 'entry', kept: { ...entry, way: 'mend' } },
  ],
  paperWhyKey: [
    { key: keys.paperWhyKey(CHILD, 'plan', ''), at: 'papers' },
    { key: keys.paperWhyKey(CHILD, 'referral', 'journey-2'), at: 'papers' },
  ],
  choiceKey: [{ key: keys.reasonKeys(keys.choiceKey('journey-1', openRoute())).reason, at: 'step' }],
} satisfies Record<Exclude<keyof typeof keys, 'reasonKeys'>, Begun[]>;

const all: Begun[] = Object.values(KINDS).flat();

function keep(...begun: Begun[]) {
  const kept = new Map(
    begun.map(({ key, kept }) => [key, kept === undefined ? WORDS : JSON.stringify(kept)]),
  );
  vi.spyOn(commands, 'draft').mockImplementation(({ key }) => {
    const text = kept.get(key);
    return Promise.resolve(text === undefined ? null : { text, on: '2026-11-20', at: '16:05' });
  });
  vi.spyOn(commands, 'keepDraft').mockImplementation(({ key, text }) => {
    if (text.trim() === '') kept.delete(key);
    else kept.set(key, text);
    return Promise.resolve({ at: '10:42' });
  });
  vi.spyOn(commands, 'dropDraft').mockImplementation(({ key }) => {
    kept.delete(key);
    return Promise.resolve({ at: '10:42' });
  });
  vi.spyOn(commands, 'unsaved').mockImplementation(() =>
    Promise.resolve(
      [...kept.keys()].map((key): Unsaved => ({
        key,
        child: { id: begun.find((one) => one.key === key)?.child ?? CHILD, words: 'Example Child' },
        on: '2026-11-20',
        at: '16:05',
      })),
    ),
  );
  return kept;
}

async function shown(): Promise<HTMLElement> {
  mockShell('open');
  render(App);
  return screen.findByRole('region', { name: /typed and not saved yet/ });
}

beforeEach(async () => {
  await flushDrafts();
  replace({ at: 'start' });
  forget({ at: 'start' });
});
afterEach(() => {
  clearMocks();
  vi.restoreAllMocks();
});

describe('going on with a draft', () => {
  it.each(all.map((begun) => [begun.key, begun] as const))('opens its form: %s', async (_, begun) => {
    keep(begun);
    const notice = await shown();
    await userEvent.click(within(notice).getByRole('button', { name: /^Continue/ }));
    expect(router.current.at).toBe(begun.at);
    if (begun.says !== undefined) expect(await screen.findByText(begun.says)).toBeVisible();
    else {
      const fields = await screen.findAllByDisplayValue(WORDS);
      await waitFor(() => expect(fields[0]).toBeVisible());
    }
  });

  it('opens it anew on the page that is open already', async () => {
    const [first, second] = [keys.planEndKey(PLAN.line.plan, CHILD), keys.planKey('new', CHILD)];
    keep({ key: first, at: 'plan' }, { key: second, at: 'plan', kept: plan });
    const notice = await shown();
    const [one] = within(notice).getAllByRole('button', { name: /^Continue: A plan/ });
    if (one !== undefined) await userEvent.click(one);
    expect(await screen.findByDisplayValue(WORDS)).toBeVisible();
    await userEvent.click(within(notice).getByRole('button', { name: /^Continue: A plan/ }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await screen.findByDisplayValue(WORDS)).toBeVisible();
  });
});

describe('the notice', () => {
  it('discards one draft with all its parts, and can put it back', async () => {
    const parts = ['words', 'matters'].map((part) => keys.voiceKey('child', part, CHILD));
    const kept = keep(...parts.map((key) => ({ key, at: 'child' as const })), {
      key: keys.noteKey(CHILD),
      at: 'child',
    });
    const notice = await shown();
    expect(within(notice).getAllByRole('listitem')).toHaveLength(2);
    await userEvent.click(within(notice).getByRole('button', { name: /^Discard: Words/ }));
    await waitFor(() => expect([...kept.keys()]).toEqual([keys.noteKey(CHILD)]));
    expect(plain(notice.textContent)).not.toContain('Words:');
    const message = await screen.findByText('What you typed was discarded');
    expect(message).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(kept.size).toBe(3));
    expect(kept.get(parts[0] ?? '')).toBe(WORDS);
    expect(await within(notice).findByRole('button', { name: /^Continue: Words/ })).toBeVisible();
  });
});

describe('what is half written while the app stays open', () => {
  const line = () => screen.queryByRole('region', { name: 'Not finished yet:' });
  const said = () =>
    plain(line()?.textContent ?? '')
      .replace(/\s+/g, ' ')
      .trim();
  const isGone = () => waitFor(() => expect(line()).toBeNull());

  async function opened(): Promise<void> {
    mockShell('open');
    render(App);
    await waitFor(() => expect(router.current.at).toBe('today'));
  }

  async function noteOf(child: string): Promise<HTMLElement> {
    go({ at: 'child', child, open: 'note' });
    return screen.findByRole('dialog', { name: 'Write a note' });
  }

  it('is one line on Today and on the pages of its child, while its form is not open', async () => {
    const kept = keep();
    await opened();
    const user = userEvent.setup();
    const form = await noteOf(CHILD);
    await user.type(form.querySelector('textarea') as HTMLElement, WORDS);
    expect(line()).toBeNull();
    await user.click(within(form).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(said()).toMatch(/^Not finished yet: ?A note ?Continue/));
    expect(kept.get(keys.noteKey(CHILD))).toBe(WORDS);
    go({ at: 'children' });
    await isGone();
    go({ at: 'child', child: 'child-2' });
    await isGone();
    go({ at: 'today' });
    await waitFor(() => expect(said()).toContain('A note: Example Child'));
    await user.click(within(line() as HTMLElement).getByRole('button', { name: /^Continue/ }));
    const again = await screen.findByRole('dialog', { name: 'Write a note' });
    expect(await within(again).findByDisplayValue(WORDS)).toBeVisible();
    await isGone();
  });

  it.each(['saved', 'cancelled'])(
    'leaves the list, and that after unlocking, once it is %s elsewhere',
    async (way) => {
      const kept = keep({ key: keys.noteKey(CHILD), at: 'child' });
      const notice = await shown();
      expect(plain(notice.textContent)).toContain('A note: Example Child');
      const form = await noteOf(CHILD);
      await within(form).findByDisplayValue(WORDS);
      const button = way === 'saved' ? /^Save/ : 'Cancel';
      await userEvent.click(within(form).getByRole('button', { name: button }));
      await waitFor(() => expect(kept.size).toBe(0));
      go({ at: 'today' });
      await screen.findByRole('heading', { level: 1, name: 'Today' });
      await waitFor(() =>
        expect(screen.queryByRole('region', { name: /typed and not saved yet/ })).toBeNull(),
      );
      await isGone();
    },
  );

  it('can be discarded from the list, and put back', async () => {
    const kept = keep({ key: keys.noteKey(CHILD), at: 'child' });
    await shown();
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Not now' }));
    await waitFor(() => expect(said()).toContain('A note: Example Child'));
    await user.click(within(line() as HTMLElement).getByRole('button', { name: /^Discard/ }));
    await isGone();
    expect(kept.size).toBe(0);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(said()).toContain('A note: Example Child'));
  });

  it('is a correction too that was left before it was saved', async () => {
    keep();
    await opened();
    go({ at: 'entry', child: CHILD, seq: 5 });
    const user = userEvent.setup();
    await user.click(await screen.findByLabelText('It was wrong'));
    await user.type(screen.getByLabelText(/Reason for the edit/), 'The register says so.');
    go({ at: 'timeline', child: CHILD });
    await waitFor(() => expect(said()).toMatch(/^Not finished yet: ?A correction ?Continue/));
    await user.click(within(line() as HTMLElement).getByRole('button', { name: /^Continue/ }));
    expect(router.current).toMatchObject({ at: 'entry', child: CHILD, seq: 5 });
    expect(await screen.findByDisplayValue('The register says so.')).toBeVisible();
  });

  it('never says that a note is a protective note: somebody may look over the shoulder', async () => {
    keep({ key: keys.protectionKey(CHILD), at: 'protections' });
    const notice = await shown();
    expect(plain(notice.textContent)).toContain('A note: Example Child');
    expect(notice).not.toHaveTextContent(/protect/i);
  });

  it('names nobody on Today while names are hidden', async () => {
    keep({ key: keys.noteKey(CHILD), at: 'child' });
    await shown();
    await userEvent.click(screen.getByRole('button', { name: 'Not now' }));
    await waitFor(() => expect(said()).toContain('Example Child'));
    toggleNames();
    await waitFor(() => expect(said()).toContain('A note: about another child'));
    expect(said()).not.toMatch(/Example|E\. C\./);
    showNames();
  });
});

describe('the keys of drafts', () => {
  const SOURCE = resolve(import.meta.dirname, '..');

  it('are all made in one place, so that none is left out above', () => {
    /** About nobody, so nothing of them is listed. */
    const OF_NOBODY = ['several-note', 'several-put-off', 'letterhead', 'commitment'];
    const files = (readdirSync(SOURCE, { recursive: true }) as string[]).filter((path) =>
      path.endsWith('.svelte'),
    );
    const found = files.flatMap((path) => {
      const text = readFileSync(join(SOURCE, path), 'utf8');
      const literals = text.matchAll(
        /(?:draft=\{?|draftKey=\{?|new FormDraft(?:<[^(]*>)?\(\s*)["'`]([^"'`]*)/g,
      );
      return [...literals].map(([, key = '']) => key);
    });
    expect(found.sort()).toEqual(OF_NOBODY.sort());
  });
});
