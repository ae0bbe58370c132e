// Protective notes: marked on the pages of a child, and read before anything leaves or is turned to others.
import axe from 'axe-core';
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EVIDENCE_PAGE } from '../dev/mock/evidence';
import { FAMILY } from '../dev/mock/family';
import { NOTE, PROTECTED, PROTECTIONS } from '../dev/mock/protection';
import { line } from '../dev/mock/entry';
import { mockShell } from '../dev/mock/backend';
import { PAPERS } from '../dev/mock/papers';
import { TIMELINE } from '../dev/mock/timeline';
import { commands } from '../lib/commands';
import { clearSummary } from '../lib/page-failure.svelte';
import { showNames, toggleNames } from '../lib/hidden-names.svelte';
import { take } from '../lib/session.svelte';
import { childPage } from '../dev/mock/step';
import CalendarFile from './CalendarFile.svelte';
import Evidence from './Evidence.svelte';
import FamilyView from './FamilyView.svelte';
import Papers from './Papers.svelte';
import Protections from './Protections.svelte';
import SelfView from './SelfView.svelte';
import Timeline from './Timeline.svelte';

const SEEN = [{ child: 'child-1', seq: NOTE.seq, digest: NOTE.digest }];
const read = () => screen.findByLabelText('I have read this, and what I do now respects it');

/** The text of an element that can be read before anything in it is opened. */
function unopened(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const inside of copy.querySelectorAll('details:not([open]) > :not(summary)')) inside.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

beforeEach(() => {
  clearSummary();
  vi.restoreAllMocks();
  showNames();
  vi.spyOn(commands, 'protectedChildren').mockResolvedValue(PROTECTED);
});

describe('the page of protective notes', () => {
  it('keeps each folded, those that have ended too: others can see the screen', async () => {
    vi.spyOn(commands, 'protections').mockResolvedValue(PROTECTIONS);
    const { container } = render(Protections, { child: 'child-1' });
    const [fold] = await screen.findAllByText('Protective note: open to read');
    const note = fold?.closest('details');
    if (!note) throw new Error('no note is folded');
    expect(unopened(container)).not.toContain(NOTE.words);
    expect(unopened(container)).not.toContain('The order has run out.');
    expect(unopened(container)).not.toContain(NOTE.who);
    await userEvent.click(within(note).getByText('Protective note: open to read'));
    expect(within(note).getByText(NOTE.words)).toBeVisible();
  });
});

describe('the mark of a protective note', () => {
  it('is on a page of the child, and shows its words when it is opened', async () => {
    vi.spyOn(commands, 'timeline').mockResolvedValue(TIMELINE);
    const { container } = render(Timeline, { child: 'child-1' });
    const mark = await screen.findByRole('region', { name: 'Read first' });
    const words = within(mark).getByText(NOTE.words);
    expect(words).not.toBeVisible();
    await userEvent.click(within(mark).getByText('Read first'));
    expect(words).toBeVisible();
    expect(within(mark).getByText('Must not be told')).toBeVisible();
    expect(within(mark).getByRole('link', { name: 'All protective notes' })).toBeVisible();
    expect(
      (await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations,
    ).toEqual([]);
  });

  it('tells nobody beside the screen why it is there: the page is as that of any child, but for two words', async () => {
    vi.spyOn(commands, 'timeline').mockResolvedValue(TIMELINE);
    const marked = render(Timeline, { child: 'child-1' });
    const mark = await screen.findByRole('region', { name: 'Read first' });
    expect(mark).not.toHaveClass('protection', 'caution');
    const bare = (element: Element) => unopened(element).replace(/\s/g, '');
    const withNote = bare(marked.container);
    marked.unmount();
    vi.spyOn(commands, 'protectedChildren').mockResolvedValue([]);
    const { container } = render(Timeline, { child: 'child-1' });
    await vi.waitFor(() => expect(bare(container)).toBe(withNote.replace('Readfirst', '')));
  });

  it('says how many there are if there are several', async () => {
    const [child] = PROTECTED;
    if (child === undefined) throw new Error('nobody is protected');
    const second = { ...NOTE, seq: NOTE.seq + 1 };
    vi.spyOn(commands, 'protectedChildren').mockResolvedValue([{ ...child, notes: [NOTE, second] }]);
    vi.spyOn(commands, 'timeline').mockResolvedValue(TIMELINE);
    render(Timeline, { child: 'child-1' });
    const mark = await screen.findByRole('region', { name: /^Read first \(\W*2\W*\)$/ });
    expect(within(mark).getAllByText('Must not be told')).toHaveLength(2);
  });

  it('stays while names are hidden, and then opens on nothing of the note', async () => {
    vi.spyOn(commands, 'timeline').mockResolvedValue(TIMELINE);
    render(Timeline, { child: 'child-1' });
    const mark = await screen.findByRole('region', { name: 'Read first' });
    await userEvent.click(within(mark).getByText('Read first'));
    toggleNames();
    await vi.waitFor(() =>
      expect(mark.textContent.replace(/\s+/g, ' ').trim()).toBe(
        'Read first The text is hidden while names are hidden.',
      ),
    );
  });

  it('says so when the notes cannot be read: that must never look like no notes', async () => {
    vi.spyOn(commands, 'protectedChildren').mockRejectedValue({
      code: 'unexpected',
      field: null,
      detail: null,
    });
    vi.spyOn(commands, 'timeline').mockResolvedValue(TIMELINE);
    render(Timeline, { child: 'child-1' });
    expect(await screen.findByText(/Protective notes could not be read/)).toBeVisible();
  });
});

describe('the words of a protective note', () => {
  const TELLS = new RegExp(`Must not be told|${NOTE.who}|${NOTE.words}|${NOTE.givenBy}`);
  const openAll = async (inside: Element) => {
    const user = userEvent.setup();
    const folds = within(inside as HTMLElement).getAllByText(/: open to read$/);
    for (const fold of folds) await user.click(fold);
    expect(inside).toHaveTextContent(NOTE.words);
  };
  const isFolded = async (inside: Element) => {
    expect(unopened(inside)).not.toMatch(TELLS);
    await openAll(inside);
    expect(unopened(inside)).toMatch(TELLS);
  };

  it('are folded when the screen is about to be turned', async () => {
    vi.spyOn(commands, 'familyView').mockResolvedValue(FAMILY);
    render(FamilyView, { journey: 'journey-1' });
    await isFolded((await read()).closest('.protection') as Element);
  });

  it('are folded beside a paper', async () => {
    vi.spyOn(commands, 'papers').mockResolvedValue(PAPERS);
    render(Papers, { child: 'child-1' });
    await isFolded((await read()).closest('.protection') as Element);
  });

  it('are folded in the timeline, also where they were corrected, ended or undone', async () => {
    const told = { about: 'Must not be told', words: `${NOTE.who} · ${NOTE.words}`, tellsWho: true };
    const lines = [
      line(9, { kind: 'undone', of: { ...line(7), kind: 'protected', ...told } }),
      line(8, { kind: 'protection-ended', of: { ...line(7), kind: 'protected', ...told } }),
      line(7, {
        kind: 'protected',
        ...told,
        corrected: {
          days: null,
          seq: 8,
          on: '2026-11-08',
          by: 'You',
          role: 'senco',
          words: NOTE.words,
          reason: 'x',
        },
      }),
    ];
    vi.spyOn(commands, 'timeline').mockResolvedValue({ ...TIMELINE, lines });
    render(Timeline, { child: 'child-1' });
    await screen.findAllByText('Read first: open to read');
    const entries = [...document.querySelectorAll('.entry-line')];
    expect(entries).toHaveLength(3);
    for (const entry of entries) {
      expect(unopened(entry)).not.toMatch(/protecti/i);
      await isFolded(entry);
    }
  });
});

describe('every screen of a child', () => {
  const screens = import.meta.glob<string>('./*.svelte', { query: '?raw', import: 'default', eager: true });
  // Nothing may come before urgent help.
  const ofChild = Object.entries(screens).filter(
    ([path, text]) => /^ {4}(child|journey)\??: string;$/m.test(text) && path !== './Urgent.svelte',
  );
  /** Its frame while there is nothing to show yet names nobody. */
  const IS_WAITING = /^[^>]*>\s*<Loading|title=\{t\('step-loading'\)\}/;

  it.each(ofChild)('%s says whom it is about, so that it has the mark', (_, text) => {
    const frames = text
      .split('<Page\n')
      .flatMap((part) => part.split('<Page '))
      .slice(1);
    for (const frame of frames.filter((one) => !IS_WAITING.test(one))) {
      const [tag = ''] = frame.split(/(?<!=)>/);
      expect(tag).toMatch(/\{child\}|\b(child|marked)=\{/);
    }
  });

  it.each(ofChild.filter(([path]) => path !== './FamilyView.svelte'))(
    '%s has the child’s header, unless it is turned to a family',
    (_, text) => expect(text).toMatch(/<ChildScreen\b|<ChildHeader\b/),
  );

  it('are found', () => expect(ofChild.length).toBeGreaterThan(15));
});

describe('before anything leaves', () => {
  it('a copy of a file is saved only after the note has been read', async () => {
    HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
      this.open = false;
    };
    vi.spyOn(commands, 'evidence').mockResolvedValue(EVIDENCE_PAGE);
    const saved = vi.spyOn(commands, 'saveCopy').mockResolvedValue(null);
    render(Evidence, { child: 'child-1' });
    const user = userEvent.setup();
    const [button] = await screen.findAllByRole('button', { name: /^Save a copy/ });
    await user.click(button as HTMLElement);
    const dialog = await screen.findByRole('dialog');
    const confirm = dialog.querySelector<HTMLElement>('.govuk-button--warning') as HTMLElement;
    expect(confirm).toBeDisabled();
    expect(dialog).toHaveTextContent(NOTE.words);
    await user.click(await within(dialog).findByRole('checkbox'));
    await user.click(confirm);
    expect(saved).toHaveBeenCalledWith(expect.objectContaining({ child: 'child-1', seen: SEEN }));
  });

  it('dates for another calendar are saved only after the note has been read', async () => {
    const saved = vi.spyOn(commands, 'saveCalendar').mockResolvedValue(null);
    render(CalendarFile, { child: 'child-1' });
    const user = userEvent.setup();
    await read();
    const button = screen.getByRole('button', { name: 'Save the file' });
    expect(button).toBeDisabled();
    await user.click(await read());
    // For all children instead, the notes are asked for and read again.
    await user.selectOptions(screen.getByLabelText(/Whose dates/), 'all');
    await vi.waitFor(() =>
      expect(screen.getByRole('checkbox', { name: /I have read this/ })).not.toBeChecked(),
    );
    expect(button).toBeDisabled();
    await user.click(await read());
    await user.click(button);
    const form = { child: null, children: [], saysSteps: false, remind: 7, seen: SEEN };
    expect(saved).toHaveBeenCalledWith({ form });
  });

  it('the family view shows nothing about the child before, and nothing of the note after', async () => {
    vi.spyOn(commands, 'familyView').mockResolvedValue(FAMILY);
    const words = FAMILY.childWords ?? '';
    const { rerender } = render(FamilyView, { journey: 'journey-1' });
    const user = userEvent.setup();
    await read();
    expect(screen.queryByText(words)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Turn it now' })).toBeNull();
    const on = screen.getByRole('button', { name: 'Continue' });
    expect(on).toBeDisabled();
    await user.click(await read());
    await user.click(on);
    expect(await screen.findByRole('button', { name: 'Turn it now' })).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: /newest words/ }));
    await rerender({ journey: 'journey-1', turned: true });
    expect(await screen.findByText(words)).toBeVisible();
    expect(document.body).not.toHaveTextContent(NOTE.who);
    expect(document.body).not.toHaveTextContent(/Protective note|Read first/);
  });

  it('the stones are opened only after the note has been read, and do not show it', async () => {
    vi.spyOn(commands, 'child').mockResolvedValue(childPage());
    render(SelfView, { child: 'child-1' });
    const user = userEvent.setup();
    await read();
    expect(screen.queryByRole('button', { name: 'Turn it now' })).toBeNull();
    await user.click(await read());
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await user.click(await screen.findByRole('button', { name: 'Turn it now' }));
    await user.click(await screen.findByRole('button', { name: 'Start' }));
    expect(document.body).not.toHaveTextContent(/Must not be told|Read first/);
  });
});

describe('Protections', () => {
  it('shows those in force and those that have ended, and writes and ends one', async () => {
    vi.spyOn(commands, 'protections').mockResolvedValue(PROTECTIONS);
    const wrote = vi.spyOn(commands, 'addProtection').mockResolvedValue({ at: '10:42' });
    const ended = vi.spyOn(commands, 'endProtection').mockResolvedValue({ at: '10:43' });
    render(Protections, { child: 'child-1' });
    const user = userEvent.setup();
    expect(await screen.findByText(/The order has run out/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Add a protective note' }));
    const add = await screen.findByRole('dialog', { name: 'Add a protective note' });
    await user.click(within(add).getByLabelText('Must not be sent or given anything'));
    await user.type(within(add).getByLabelText(/^Who$/), 'An uncle');
    await user.type(within(add).getByLabelText(/What exactly/), 'No letters.');
    await user.type(within(add).getByLabelText('Who said so'), 'A parent');
    for (const [label, typed] of [
      ['Day', '2'],
      ['Month', '11'],
      ['Year', '2026'],
    ] as const)
      await user.type(within(add).getByLabelText(label), typed);
    await user.click(within(add).getByRole('button', { name: 'Save this note' }));
    const form = {
      kind: 'must-not-receive',
      who: 'An uncle',
      words: 'No letters.',
      givenBy: 'A parent',
      day: '2',
      month: '11',
      year: '2026',
      notKnown: false,
    };
    expect(wrote).toHaveBeenCalledWith({ child: 'child-1', form });
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Add a protective note' }));
    expect(await screen.findByLabelText(/^Who$/)).toHaveValue('');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    const now = screen.getByRole('region', { name: 'Notes in force' });
    await user.click(within(now).getByText('End this note'));
    await user.type(within(now).getByLabelText('Why it no longer applies'), 'Moved away.');
    await user.click(within(now).getByRole('button', { name: 'End the note' }));
    expect(ended.mock.lastCall?.[0].form).toMatchObject({ seq: NOTE.seq, reason: 'Moved away.' });
  });

  it('fills in no date of its own, and takes “not known” or a date, whichever was said last', async () => {
    mockShell('open');
    take(await commands.status());
    vi.spyOn(commands, 'protections').mockResolvedValue(PROTECTIONS);
    const wrote = vi.spyOn(commands, 'addProtection').mockResolvedValue({ at: '10:42' });
    render(Protections, { child: 'child-1', open: 'add' });
    const user = userEvent.setup();
    const add = await screen.findByRole('dialog', { name: 'Add a protective note' });
    const parts = ['Day', 'Month', 'Year'].map((label) => within(add).getByLabelText(label));
    const typed = () => parts.map((part) => (part as HTMLInputElement).value);
    expect(typed()).toEqual(['', '', '']);
    const notKnown = within(add).getByLabelText('The date is not known');
    await user.click(within(add).getByRole('button', { name: 'Use today’s date' }));
    expect(typed().join('-')).toMatch(/^\d{1,2}-\d{1,2}-\d{4}$/);
    await user.click(notKnown);
    expect(typed()).toEqual(['', '', '']);
    await user.type(parts[2] as HTMLElement, '2024');
    expect(notKnown).not.toBeChecked();
    await user.click(notKnown);
    await user.click(within(add).getByRole('button', { name: 'Save this note' }));
    expect(wrote.mock.lastCall?.[0].form).toMatchObject({ day: '', month: '', year: '', notKnown: true });
  });

  it('says of a note of which nobody knows since when that this is not known', async () => {
    const undated = { ...NOTE, from: 'not-known' };
    vi.spyOn(commands, 'protections').mockResolvedValue({ ...PROTECTIONS, now: [undated] });
    render(Protections, { child: 'child-1' });
    const now = await screen.findByRole('region', { name: 'Notes in force' });
    expect(now).toHaveTextContent(/Since when is not known/);
  });
});
