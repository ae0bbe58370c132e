// The list of children: filtered and sorted, several archived at once and brought back.
import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mockShell } from '../dev/mock/backend';
import { CHILDREN, childList } from '../dev/mock/casebook';
import { askChildren, forgetAsked } from '../lib/list-filters.svelte';
import { commands } from '../lib/commands';
import { clearSummary } from '../lib/page-failure.svelte';
import { plain } from '../lib/words.svelte';
import { router } from '../lib/route.svelte';
import { take } from '../lib/session.svelte';
import Children from './Children.svelte';

beforeEach(async () => {
  clearSummary();
  forgetAsked();
  vi.restoreAllMocks();
  mockShell('open');
  take(await commands.status());
  vi.spyOn(commands, 'children').mockImplementation(({ asked }) => Promise.resolve(childList(asked)));
});

const words = (element: HTMLElement) => plain(element.textContent).replace(/\s+/g, ' ').trim();
const tagged = (tone: string) =>
  [...document.querySelectorAll<HTMLElement>(`.child-row__need .tag--${tone}`)].map(words);
const lastAsked = () => vi.mocked(commands.children).mock.lastCall?.[0].asked;

describe('Children', () => {
  it('asks for the chosen filters, and remembers them', async () => {
    vi.mocked(commands.children).mockResolvedValue({ ...CHILDREN, children: CHILDREN.children.slice(0, 3) });
    const { container, unmount } = render(Children);
    const user = userEvent.setup();
    await user.selectOptions(await screen.findByLabelText('At stage'), 'targeted');
    await user.selectOptions(screen.getByLabelText('Needs'), 'not-heard');
    await user.selectOptions(screen.getByLabelText('At setting'), 'No setting recorded');
    await user.selectOptions(screen.getByLabelText('Order'), 'Youngest first');
    await user.type(screen.getByLabelText('Find a child by name or setting'), 'exam');
    await waitFor(() =>
      expect(lastAsked()).toMatchObject({ stage: 'targeted', need: 'not-heard', setting: '' }),
    );
    await waitFor(() => expect(lastAsked()).toMatchObject({ sort: 'age', text: 'exam', archived: false }));
    const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
    expect(violations.map((one) => one.help)).toEqual([]);
    unmount();
    render(Children);
    expect(await screen.findByLabelText('Order')).toHaveValue('age');
    expect(screen.getByLabelText('Find a child by name or setting')).toHaveValue('exam');
  });

  it('is a table: who, where they are, why they need somebody, last heard, next review', async () => {
    render(Children);
    const rows = (await screen.findAllByRole('row')).map(words);
    expect(rows).toHaveLength(16);
    expect(rows[0]).toMatch(/Select Child Pathway and step What is next or missing Last heard Plan review/);
    expect(rows[1]).toMatch(
      /Example Child 9 years 4 months · Year 5 · Example School Targeted Agree a first plan.* 3 days late Overdue: “Agree.*” was due 20 November 2026 reminder, not a duty 2 Nov 25 Nov/,
    );
    expect(rows[2]).toMatch(
      /No setting recorded No pathway yet.*Start a pathway.*\+1 more ?The child has not been heard yet: Will be/,
    );
    // Only what is overdue is coloured, and a day that only the app suggested does not look like a duty.
    expect(tagged('caution')).toEqual(['3 days late', '7 days late', '6 days late', '5 days late']);
    expect([tagged('stop'), tagged('limit')]).toEqual([[], []]);
  });

  it('shows a limit of the law that has passed loudest, and says so', async () => {
    const [first, ...others] = CHILDREN.children;
    const needs = first?.needs.map((need, at) =>
      at === 0 ? { ...need, kind: 'limit-passed' as const, dueOrigin: 'law' as const } : need,
    );
    const children = first === undefined ? others : [{ ...first, needs: needs ?? [] }, ...others];
    vi.mocked(commands.children).mockResolvedValue({ ...CHILDREN, children });
    render(Children);
    const rows = (await screen.findAllByRole('row')).map(words);
    expect(tagged('limit')).toEqual(['Legal limit 3 days late']);
    expect(rows[1]).toMatch(/Legal limit passed: “Agree.*” was due by 20 November 2026/);
  });

  it('has views with counts, remembered until the casebook locks', async () => {
    const { unmount } = render(Children);
    const user = userEvent.setup();
    const view = (name: RegExp) => screen.findByRole('button', { name });
    for (const name of [/^Needs attention .?8/, /^Not heard this term .?4/, /^Waiting .?3/, /^All .?14/])
      expect(await view(name)).toBeVisible();
    await user.click(await view(/^No pathway yet .?5/));
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(6));
    expect(await view(/^No pathway yet/)).toHaveAttribute('aria-pressed', 'true');
    unmount();
    render(Children);
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(6));
    expect(lastAsked()).toMatchObject({ view: 'no-pathway' });
  });

  it('opens a child, or the step where they are', async () => {
    render(Children);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('link', { name: 'Example Child' }));
    expect(router.current).toEqual({ at: 'child', child: 'child-1' });
    await user.click(screen.getAllByRole('link', { name: /^Agree a first plan/ })[0] as HTMLElement);
    expect(router.current).toEqual({ at: 'step', journey: 'journey-1' });
  });

  it('shows a hundred of many, and goes on with the next', async () => {
    const row = CHILDREN.children[0];
    if (row === undefined) throw new Error('no child');
    vi.mocked(commands.children).mockImplementation(({ asked }) => {
      const most = Math.min(2000, Math.max(100, asked.most));
      const children = Array.from({ length: most }, (_, at) => ({ ...row, id: `child-${at}` }));
      return Promise.resolve({ ...CHILDREN, found: 2000, of: 2000, children });
    });
    render(Children);
    const user = userEvent.setup();
    // By class: roles are too slow to look for among so many.
    const links = () => document.querySelectorAll('.child-row .row__link');
    await waitFor(() => expect(links()).toHaveLength(100));
    expect(commands.children).toHaveBeenCalledTimes(1);
    await user.click(screen.getByText(/^Show .?100.? more/));
    await waitFor(() => expect(links()).toHaveLength(200));
    expect(links()[100]).toHaveFocus();
  });

  it('archives several at once by keyboard alone, and undoes it', async () => {
    let gone: string[] = [];
    const archive = vi.spyOn(commands, 'archiveChildren').mockImplementation(({ children, to }) => {
      gone = to.archived ? children : [];
      return Promise.resolve({ at: '10:42', leftOut: 0 });
    });
    vi.mocked(commands.children).mockImplementation(({ asked }) => {
      const list = childList(asked);
      return Promise.resolve({ ...list, children: list.children.filter(({ id }) => !gone.includes(id)) });
    });
    render(Children);
    const user = userEvent.setup();
    expect(screen.queryByRole('button', { name: /^Select all/ })).toBeNull();
    const boxes = await screen.findAllByRole('checkbox', { name: /^Select / });
    boxes[0]?.focus();
    await user.keyboard(' ');
    boxes[2]?.focus();
    await user.keyboard(' ');
    expect(screen.getByRole('button', { name: /^Select all .?15.? shown/ })).toBeVisible();
    screen.getByRole('button', { name: (name) => plain(name) === 'Archive…: 2 children' }).focus();
    await user.keyboard('{Enter}');
    // It asks first, and says how many.
    const ask = await screen.findByRole('dialog', { name: (name) => plain(name) === 'Archive 2 children?' });
    expect(archive).not.toHaveBeenCalled();
    const confirm = within(ask).getByRole('button', { name: /^Archive .?2.? children$/ });
    expect(confirm).toBeDisabled();
    // A death is recorded for one child, never for several at once.
    expect(within(ask).queryByRole('radio', { name: /died/ })).toBeNull();
    within(ask)
      .getByRole('radio', { name: (name) => plain(name) === 'Moved away' })
      .focus();
    await user.keyboard(' ');
    confirm.focus();
    await user.keyboard('{Enter}');
    const to = { archived: true, why: 'moved' };
    await waitFor(() => expect(archive).toHaveBeenCalledWith({ children: ['child-1', 'child-3'], to }));
    const undo = await screen.findByRole('button', { name: 'Undo' });
    expect(document.body).toHaveTextContent(/2.? children were archived\./);
    undo.focus();
    await user.keyboard('{Enter}');
    const back = { archived: false, why: null };
    await waitFor(() =>
      expect(archive).toHaveBeenLastCalledWith({ children: ['child-1', 'child-3'], to: back }),
    );
    // They are back, so nothing says that they were archived.
    await waitFor(() => expect(screen.queryByText(/were archived/)).toBeNull());
  });

  it('says who stays in the archive because they have died', async () => {
    let restored: string[] = [];
    vi.spyOn(commands, 'archiveChildren').mockImplementation(({ children }) => {
      restored = children.slice(1);
      return Promise.resolve({ at: '10:42', leftOut: 1 });
    });
    vi.mocked(commands.children).mockImplementation(({ asked }) => {
      const list = childList(asked);
      return Promise.resolve({ ...list, children: list.children.filter(({ id }) => !restored.includes(id)) });
    });
    askChildren({ archived: true });
    render(Children);
    const user = userEvent.setup();
    const boxes = await screen.findAllByRole('checkbox', { name: /^Select / });
    for (const at of [0, 1]) await user.click(boxes[at] as HTMLElement);
    await user.click(screen.getByRole('button', { name: (name) => plain(name) === 'Restore 2 children' }));
    await waitFor(() => expect(plain(document.body.textContent)).toMatch(/One child was restored\./));
    expect(plain(document.body.textContent)).toMatch(/One child has died and stays in the archive/);
  });

  async function selected() {
    render(Children);
    const user = userEvent.setup();
    const boxes = await screen.findAllByRole('checkbox', { name: /^Select / });
    for (const at of [0, 2]) await user.click(boxes[at] as HTMLElement);
    const begin = (name: string) =>
      user.click(screen.getByRole('button', { name: (one) => plain(one) === `${name}: 2 children` }));
    const sheet = (name: string) => screen.findByRole('dialog', { name: (one) => plain(one) === name });
    return { user, begin, sheet };
  }

  it('writes the same note about several', async () => {
    const note = vi.spyOn(commands, 'noteForChildren').mockResolvedValue({ at: '10:42' });
    const { user, begin, sheet } = await selected();
    await begin('Note…');
    const open = await sheet('The same note about 2 children');
    await user.type(within(open).getByLabelText('Note'), 'At the transition evening.');
    await user.click(within(open).getByRole('button', { name: /^Save .?2.? notes$/ }));
    await waitFor(() =>
      expect(note).toHaveBeenCalledWith({
        children: ['child-1', 'child-3'],
        note: { words: 'At the transition evening.', day: '', month: '', year: '' },
      }),
    );
    await waitFor(() => expect(plain(document.body.textContent)).toContain('2 notes were saved.'));
    // They stay selected: the next thing is often for the same children.
    expect(
      screen.getByRole('button', { name: (one) => plain(one) === 'Put off…: 2 children' }),
    ).toBeVisible();
  });

  it('puts off what is due for several, and says how many had nothing due', async () => {
    const putOff = vi.spyOn(commands, 'putOffForChildren').mockResolvedValue({ done: 1, of: 2, at: '10:42' });
    vi.spyOn(commands, 'putOffDays').mockResolvedValue([
      { kind: 'week', on: '2026-11-30', mayBeHoliday: false },
    ]);
    const { user, begin, sheet } = await selected();
    await begin('Put off…');
    const open = await sheet('Put off what is due for 2 children');
    expect(commands.putOffDays).toHaveBeenCalledWith({ child: null });
    await user.type(within(open).getByLabelText('Why?'), 'INSET days.');
    await user.click(
      within(open).getByRole('button', { name: (name) => plain(name).startsWith('In a week') }),
    );
    // What is late would be later still, so that has to be known.
    expect(plain(open.textContent)).toContain('The first of what is due has the day 20 November 2026.');
    await user.click(within(open).getByLabelText('I know that it will be late'));
    await user.click(within(open).getByRole('button', { name: 'Put off' }));
    const form = { day: '30', month: '11', year: '2026', why: 'INSET days.', knowsLate: true };
    await waitFor(() => expect(putOff).toHaveBeenCalledWith({ children: ['child-1', 'child-3'], form }));
    await waitFor(() => expect(plain(document.body.textContent)).toContain('Put off for 1 of 2.'));
  });

  it('makes the same paper for several, and opens their dates', async () => {
    const made = vi.spyOn(commands, 'savePapers').mockResolvedValue({ done: 2, of: 2, at: '10:42' });
    const { user, begin, sheet } = await selected();
    await begin('Papers…');
    const open = await sheet('The same paper for 2 children');
    expect(await within(open).findByLabelText('What to make')).toHaveDisplayValue(/./);
    await user.type(within(open).getByLabelText('Who it is for'), 'The meeting');
    await user.click(within(open).getByRole('button', { name: 'Save as PDF' }));
    await waitFor(() =>
      expect(made.mock.lastCall?.[0]).toMatchObject({ children: ['child-1', 'child-3'], format: 'pdf' }),
    );
    await waitFor(() => expect(plain(document.body.textContent)).toContain('2 papers were saved.'));
    await begin('Dates…');
    expect(router.current).toEqual({ at: 'calendar-file', children: ['child-1', 'child-3'] });
    // Back from the dates, they are still selected.
    cleanup();
    render(Children);
    expect(await screen.findAllByRole('checkbox', { name: /^Select /, checked: true })).toHaveLength(2);
  });
});
