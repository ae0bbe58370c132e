// The child's page begins with the child's own words; the form shows the age and links mistakes to fields.
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PROMPT } from '../dev/mock/casebook';
import { commands } from '../lib/commands';
import { foldWords, showNames, toggleNames } from '../lib/hidden-names.svelte';
import { clearSummary } from '../lib/page-failure.svelte';
import type { Status } from '../lib/generated/wire';
import { take } from '../lib/session.svelte';
import { NEXT } from '../dev/mock/several-pathways';
import { childPage } from '../dev/mock/step';
import Child from './Child.svelte';
import ChildForm from './ChildForm.svelte';

const STATUS = {
  phase: 'open',
  today: '2026-11-23',
  preferences: {
    language: 'en-GB',
    theme: 'light',
    textSize: 100,
    lockAfter: 0,
    singleKeys: true,
    openWithNamesHidden: false,
  },
} as Status;

beforeEach(() => {
  clearSummary();
  take(STATUS);
});

describe('Child', () => {
  it('begins with the child’s own words, and keeps the name out of the title of the window', async () => {
    vi.spyOn(commands, 'child').mockResolvedValue(childPage());
    render(Child, { child: 'child-1' });
    await screen.findByText('It is too loud.');
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent ?? '');
    expect(headings[0]).toMatch(/What .*Example Child.* says/);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Example Child');
    expect(document.title).not.toMatch(/Example/);
  });

  it('says so if nobody has recorded the child’s words', async () => {
    vi.spyOn(commands, 'child').mockResolvedValue(childPage({ childWords: [] }));
    render(Child, { child: 'child-1' });
    expect(await screen.findByText(/Example Child.* own words have not been recorded yet/)).toBeVisible();
  });

  it('names urgent help by its day only, because others may see the screen', async () => {
    const items = NEXT.items.map((item) =>
      item.kind === 'sign' ? { ...item, words: 'They were hurt at home', due: '2026-11-22' } : item,
    );
    vi.spyOn(commands, 'child').mockResolvedValue(childPage({ next: { ...NEXT, items } }));
    render(Child, { child: 'child-1' });
    expect(await screen.findByText(/Urgent help noted, .*22 November/)).toBeVisible();
    expect(document.body).not.toHaveTextContent('hurt at home');
  });

  it.each([true, false])(
    'folds the stepping stones, unless the child said nothing else: %s',
    async (words) => {
      const stones = [{ stone: 'success' as const, picture: 'cloud' as const, words: 'In maths.' }];
      const view = { seq: 3, stones, with: '', on: '2026-11-03', writtenBy: 'You', answers: [] };
      const heard = { selfViews: [view], childNotHeard: null, parentNotHeard: null };
      const more = words ? {} : { childWords: [] };
      vi.spyOn(commands, 'child').mockResolvedValue(childPage({ heard, ...more }));
      render(Child, { child: 'child-1' });
      const fold = (await screen.findByText(/sees the stepping stones: 1 stone/)).closest('details');
      expect(fold?.open).toBe(!words);
      expect(fold).toHaveTextContent('In maths.');
      // Either is a way to be heard.
      expect(document.body).not.toHaveTextContent(/have not been recorded yet/);
    },
  );

  it('begins with the stepping stones, open, if they are newer than the words, with urgent help beside them', async () => {
    const stones = [{ stone: 'success' as const, picture: 'rain' as const, words: 'I cut my arms.' }];
    const view = { seq: 12, stones, with: '', on: '2026-11-09', writtenBy: 'You', answers: [] };
    const heard = { selfViews: [view], childNotHeard: null, parentNotHeard: null };
    vi.spyOn(commands, 'child').mockResolvedValue(childPage({ heard }));
    render(Child, { child: 'child-1' });
    const fold = (await screen.findByText(/sees the stepping stones: 1 stone/)).closest('details');
    expect(fold?.open).toBe(true);
    const place = fold?.compareDocumentPosition(screen.getByText('It is too loud.'));
    expect(place).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getByRole('button', { name: 'Urgent help' })).toBeVisible();
  });

  it('shows the first lines of long words, and all of them at a press', async () => {
    const [said] = childPage().childWords;
    if (said === undefined) throw new Error('no words');
    const words = 'I like the library. '.repeat(30).trim();
    vi.spyOn(commands, 'child').mockResolvedValue(childPage({ childWords: [{ ...said, words }] }));
    render(Child, { child: 'child-1' });
    const quote = await screen.findByText(words);
    expect(quote).toHaveClass('is-cut');
    const whole = screen.getByRole('button', { name: 'Show all of it' });
    expect(whole).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(whole);
    expect(quote).not.toHaveClass('is-cut');
  });

  it('records which parent said it, shows it, and hides it with the names', async () => {
    const [first] = childPage().parentWords;
    if (first === undefined) throw new Error('no words');
    const parentWords = [{ ...first, saidBy: 'Gran' }];
    vi.spyOn(commands, 'child').mockResolvedValue(childPage({ parentWords }));
    const record = vi.spyOn(commands, 'recordVoice').mockResolvedValue({ at: '10:42' });
    render(Child, { child: 'child-1' });
    const user = userEvent.setup();
    await screen.findByText(/Gran.*recorded by/);
    toggleNames();
    foldWords(false);
    expect(await screen.findByText(/a parent or carer.*recorded by/)).toBeVisible();
    expect(screen.queryByText(/Gran/)).toBeNull();
    showNames();
    await user.click(screen.getByRole('button', { name: 'Record their words' }));
    const sheet = within(document.querySelector('dialog[open]') as HTMLElement);
    await user.type(sheet.getByLabelText(/own words/), 'Too soon');
    await user.type(sheet.getByLabelText('Who said it (optional)'), 'Dad');
    await user.click(sheet.getByRole('button', { name: 'Save their words' }));
    expect(record.mock.lastCall?.[0]).toMatchObject({
      speaker: 'parent',
      said: { words: 'Too soon', saidBy: 'Dad' },
    });
  });

  it('records on which day it was said, if that was not today', async () => {
    vi.spyOn(commands, 'child').mockResolvedValue(childPage());
    const record = vi.spyOn(commands, 'recordVoice').mockResolvedValue({ at: '10:42' });
    render(Child, { child: 'child-1' });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Record their words' }));
    const sheet = within(document.querySelector('dialog[open]') as HTMLElement);
    await user.type(sheet.getByLabelText(/own words/), 'Too soon');
    await user.click(sheet.getByText('It was on another day'));
    await user.type(sheet.getByLabelText('Day'), '18');
    await user.type(sheet.getByLabelText('Month'), '11');
    await user.type(sheet.getByLabelText('Year'), '2026');
    await user.click(sheet.getByRole('button', { name: 'Save their words' }));
    expect(record.mock.lastCall?.[0].said).toMatchObject({ day: '18', month: '11', year: '2026' });
  });

  it('keeps the words that were typed when they could not be saved', async () => {
    vi.spyOn(commands, 'child').mockResolvedValue(childPage());
    vi.spyOn(commands, 'recordVoice').mockRejectedValue({ code: 'disk-full', field: null, detail: null });
    render(Child, { child: 'child-1' });
    const user = userEvent.setup();
    await user.click(await screen.findByText(/Record .*Example Child.* words/));
    const box = screen.getByLabelText(/Example Child.* own words/);
    await user.type(box, 'I want my own peg.');
    await user.click(screen.getByRole('button', { name: /Save .*Example Child.* words/ }));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(box).toHaveValue('I want my own peg.');
  });

  it('counts days away, and does not count unknown days as nought', async () => {
    vi.spyOn(commands, 'child').mockResolvedValue(childPage());
    render(Child, { child: 'child-1' });
    await userEvent.click(await screen.findByText(/Days away from school.*: .*none recorded/));
    expect(screen.getByText(/does not mean there were none/)).toBeVisible();
    const recorded = vi
      .spyOn(commands, 'recordAbsence')
      .mockRejectedValue({ code: 'dates-disagree', field: 'to', detail: null });
    const user = userEvent.setup();
    await user.click(screen.getByText('Record days away'));
    const first = screen.getByRole('group', { name: 'First day away' });
    await user.type(within(first).getByLabelText('Day'), '20');
    await user.click(screen.getByRole('button', { name: 'Save the days away' }));
    expect(recorded).toHaveBeenCalledOnce();
    expect(within(first).getByLabelText('Day')).toHaveValue('20');
    const last = screen.getByRole('group', { name: 'Last day away' });
    expect(last).toHaveTextContent(/The last day is before the first/);
  });

  it('shows prompts before the child’s journeys, each with the pathway that it points to', async () => {
    const spell = { seq: 8, from: '2026-11-02', to: '2026-11-20', writtenBy: 'Example SENCO' };
    const absence = {
      counted: { run: 15, total: 15 },
      calendarKnown: true,
      since: '2026-09-01',
      spells: [spell],
    };
    vi.spyOn(commands, 'child').mockResolvedValue(childPage({ absence, prompts: [PROMPT] }));
    const begun = vi.spyOn(commands, 'beginJourney').mockResolvedValue({ id: 'journey-2', at: '10:42' });
    render(Child, { child: 'child-1' });
    const headings = (await screen.findAllByRole('heading', { level: 2 })).map(
      (heading) => heading.textContent,
    );
    const at = (words: RegExp) => headings.findIndex((heading) => words.test(heading));
    expect(at(/15 school days/)).toBeGreaterThan(at(/says/));
    expect(at(/15 school days/)).toBeLessThan(at(/Where .*Example Child.* is now/));
    await userEvent.setup().click(screen.getByRole('button', { name: /Education while unwell/ }));
    expect(begun).toHaveBeenCalledWith({
      child: 'child-1',
      pathway: 'statutory',
      start: { step: 'medical-needs', worry: [] },
    });
  });

  it('removes an absence that was recorded by mistake', async () => {
    const spell = { seq: 8, from: '2026-11-02', to: '2026-11-20', writtenBy: 'Example SENCO' };
    const absence = {
      counted: { run: 15, total: 15 },
      calendarKnown: true,
      since: '2026-09-01',
      spells: [spell],
    };
    vi.spyOn(commands, 'child').mockResolvedValue(childPage({ absence }));
    const taken = vi.spyOn(commands, 'takeBackAbsence').mockResolvedValue({ at: '10:42' });
    render(Child, { child: 'child-1' });
    await userEvent
      .setup()
      .click(await screen.findByRole('button', { name: /Undo these days: .*2 November/ }));
    expect(taken).toHaveBeenCalledWith({ child: 'child-1', seq: 8 });
  });
});

describe('ChildForm', () => {
  it('shows the age as soon as the date is real', async () => {
    render(ChildForm, {});
    const user = userEvent.setup();
    await user.type(await screen.findByLabelText('Day'), '31');
    await user.type(screen.getByLabelText('Month'), '6');
    await user.type(screen.getByLabelText('Year'), '2017');
    expect(screen.queryByText(/Age today/)).toBeNull();
    await user.clear(screen.getByLabelText('Day'));
    await user.type(screen.getByLabelText('Day'), '24');
    expect(screen.getByText(/Age today/)).toHaveTextContent(/9.*years.*4.*months/);
  });

  it('links a refused date to its fields and keeps what was typed', async () => {
    const refusal = { code: 'birth-date-not-real', field: 'born', detail: null };
    vi.spyOn(commands, 'similarChildren').mockResolvedValue([]);
    vi.spyOn(commands, 'addChild').mockRejectedValue(refusal);
    render(ChildForm, {});
    const user = userEvent.setup();
    await user.type(await screen.findByLabelText('Full name'), 'Example Child');
    await user.type(screen.getByLabelText('Day'), '31');
    await user.click(screen.getByRole('button', { name: 'Add this child' }));
    const alert = await screen.findByRole('alert');
    expect(alert.querySelector('a')).toHaveAttribute('href', '#bornDay');
    expect(screen.getByLabelText('Day')).toHaveAttribute('aria-invalid', 'true');
    expect(screen.getByLabelText('Full name')).toHaveValue('Example Child');
  });
});
