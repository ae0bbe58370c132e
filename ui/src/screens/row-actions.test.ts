// What can be done with a row of Today or of the children where it stands: a check-in, a note, putting off with a reason.
import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mockShell } from '../dev/mock/backend';
import { childList } from '../dev/mock/casebook';
import { todayPage } from '../dev/mock/today';
import { commands } from '../lib/commands';
import type { PutOffDay, TodayItem, TodayPage } from '../lib/generated/wire';
import { showNames, toggleNames } from '../lib/hidden-names.svelte';
import { forgetAsked, TODAY } from '../lib/list-filters.svelte';
import { clearSummary } from '../lib/page-failure.svelte';
import { router } from '../lib/route.svelte';
import { take } from '../lib/session.svelte';
import { plain } from '../lib/words.svelte';
import Children from './Children.svelte';
import Today from './Today.svelte';

const SAVED = { at: '10:42' };
const DAYS: PutOffDay[] = [
  { kind: 'next-school-day', on: '2026-11-24', mayBeHoliday: false },
  { kind: 'week', on: '2026-11-30', mayBeHoliday: true },
];
const named = (start: string) => ({ name: (name: string) => plain(name).startsWith(start) });
const button = (start: string) => screen.findByRole('button', named(start));
const words = (element: HTMLElement) => plain(element.textContent).replace(/\s+/g, ' ');
const sheet = (name: string) => screen.findByRole('dialog', { name });

/** Today once an item of a child has gone, or has moved to what is put off. */
function without(child: string, putOff: TodayItem[] = []): TodayPage {
  const page = todayPage(TODAY);
  const groups = page.groups.map((group) => {
    const stays = group.items.filter((item) => item.child.words !== child);
    const items = group.kind === 'put-off' ? [...stays, ...putOff] : stays;
    return { ...group, items, count: items.length };
  });
  return { ...page, groups };
}

beforeEach(async () => {
  clearSummary();
  forgetAsked();
  showNames();
  vi.restoreAllMocks();
  mockShell('open');
  take(await commands.status());
  vi.spyOn(commands, 'today').mockImplementation(({ asked }) => Promise.resolve(todayPage(asked)));
  vi.spyOn(commands, 'children').mockImplementation(({ asked }) => Promise.resolve(childList(asked)));
  vi.spyOn(commands, 'putOffDays').mockResolvedValue(DAYS);
  vi.spyOn(commands, 'draft').mockResolvedValue(null);
  vi.spyOn(commands, 'keepDraft').mockResolvedValue(SAVED);
  vi.spyOn(commands, 'dropDraft').mockResolvedValue(SAVED);
});

describe('a row of Today', () => {
  it('takes a check-in by keyboard, leaves the list, and the focus is on the next row', async () => {
    const addNote = vi.spyOn(commands, 'addNote').mockResolvedValue(SAVED);
    render(Today);
    const user = userEvent.setup();
    (await button('Note a check-in: Invented Pupil 9')).focus();
    await user.keyboard('{Enter}');
    const open = await sheet('Note a check-in');
    expect(words(open)).toMatch(/Invented Pupil 9 ?Wait for specialist help ?Check in by 24 November 2026/);
    expect(within(open).getByLabelText('What did you find out?')).toHaveFocus();
    vi.mocked(commands.today).mockResolvedValue(without('Invented Pupil 9'));
    await user.keyboard('They will ring on Friday.');
    await user.click(within(open).getByRole('button', { name: 'Save the check-in' }));
    await waitFor(() => expect(screen.queryByText('Invented Pupil 9')).toBeNull());
    expect(addNote).toHaveBeenCalledWith({
      journey: 'journey-9',
      note: { words: 'They will ring on Friday.', day: '', month: '', year: '' },
    });
    await waitFor(() => expect(document.activeElement).toHaveTextContent('Review the plan'));
    expect(document.activeElement?.closest('.row')).toHaveTextContent('Example Child');
  });

  it('is put off with a reason until a day that was picked, and is then folded away', async () => {
    const putOff = vi.spyOn(commands, 'putOff').mockRejectedValueOnce({
      code: 'date-not-real',
      field: 'until',
      detail: null,
      also: [{ code: 'reason-missing', field: 'why', detail: null }],
    });
    render(Today);
    const user = userEvent.setup();
    const before = todayPage(TODAY).groups[1]?.items[1] as TodayItem;
    await user.click(await button('Put off…: Example Child, Agree'));
    const open = await sheet('Put off');
    expect(words(open)).toContain('The due date stays, and what is late stays late.');
    const { violations } = await axe.run(open, { rules: { region: { enabled: false } } });
    expect(violations.map((one) => one.help)).toEqual([]);
    await user.click(within(open).getByRole('button', { name: 'Put off' }));
    // Both faults at once, each at its field.
    expect(await within(open).findByText(/Enter a real date/)).toBeVisible();
    expect(within(open).getByText(/Enter the reason/)).toBeVisible();
    await user.type(within(open).getByLabelText('Why?'), 'The family is away.');
    const week = within(open).getByRole('button', named('In a week'));
    await user.click(week);
    expect(week).toHaveAttribute('aria-pressed', 'true');
    expect(within(open).getByLabelText('Month')).toHaveValue('11');
    expect(words(open)).toContain(
      'This was due on 20 November 2026. On the day that you chose it will be 10 days late.',
    );
    await user.click(within(open).getByLabelText('I know that it will be late'));
    const now = { seq: 40, until: '2026-11-30', reason: 'The family is away.' };
    const after = { ...before, puttingOff: before.puttingOff && { ...before.puttingOff, now } };
    vi.mocked(commands.today).mockResolvedValue(without('Example Child', [after]));
    putOff.mockResolvedValue(SAVED);
    await user.click(within(open).getByRole('button', { name: 'Put off' }));
    const form = { day: '30', month: '11', year: '2026', why: 'The family is away.', knowsLate: true };
    await waitFor(() =>
      expect(putOff).toHaveBeenLastCalledWith({ child: 'child-1', thing: before.puttingOff?.thing, form }),
    );
    const fold = await screen.findByRole('heading', { name: 'Put off' });
    await waitFor(() => expect(fold.closest('details')).toHaveTextContent('Example Child'));
    expect(fold.closest('details')).not.toHaveAttribute('open');
    await waitFor(() =>
      expect(document.activeElement?.closest('.row')).toHaveTextContent('Invented Pupil 9'),
    );

    await user.click(fold.closest('summary') as HTMLElement);
    const line = words(fold.closest('details') as HTMLElement);
    expect(line).toMatch(/Put off until Mon 30 Nov: The family is away\..*3 days late/);
    const bringBack = vi.spyOn(commands, 'bringBack').mockResolvedValue(SAVED);
    await user.click(await button('Bring back: Example Child'));
    expect(bringBack).toHaveBeenCalledWith({ child: 'child-1', seq: 40 });
  });

  it('stays in its group if the law sets its limit, with the reason beside it unless names are hidden', async () => {
    render(Today);
    const overdue = await screen.findByRole('region', { name: /^Overdue/ });
    expect(words(overdue)).toContain('Look again Thu 26 Nov: The council promised to write on Wednesday.');
    await userEvent.setup().click(await button('Put off…: Another Example With A Rather Long Name, Wait'));
    expect(words(await sheet('Put off'))).toContain('This is a legal time limit, so it stays in the list.');
    toggleNames();
    await waitFor(() => expect(words(overdue)).toContain('Look again Thu 26 Nov: (reason hidden)'));
    expect(words(document.body)).not.toContain('council promised');
  });

  it('offers nothing to put off while nothing is due, and leads to the review of its plan', async () => {
    render(Today);
    const waiting = await screen.findByRole('region', { name: /^Waiting/ });
    expect(within(waiting).queryByRole('button', named('Put off'))).toBeNull();
    await userEvent.setup().click(await button('Review: Example Child'));
    expect(router.current).toEqual({ at: 'plan', child: 'child-1', open: 3 });
  });
});

describe('a row of the children', () => {
  it('takes a note, and its first due thing is put off', async () => {
    const addNote = vi.spyOn(commands, 'addNote').mockResolvedValue(SAVED);
    const putOff = vi.spyOn(commands, 'putOff').mockResolvedValue(SAVED);
    render(Children);
    const user = userEvent.setup();
    await user.click(await button('Note: Example Child'));
    const note = await sheet('Write a note');
    await user.type(within(note).getByLabelText('Note'), 'Rang home.');
    await user.click(within(note).getByRole('button', { name: 'Save the note' }));
    await waitFor(() =>
      expect(addNote).toHaveBeenCalledWith({
        journey: 'journey-1',
        note: { words: 'Rang home.', day: '', month: '', year: '' },
      }),
    );
    await waitFor(async () => expect(await button('Note: Example Child')).toHaveFocus());

    await user.click(await button('Put off…: Example Child'));
    const open = await sheet('Put off');
    await user.type(within(open).getByLabelText('Why?'), 'The family is away.');
    await user.click(within(open).getByRole('button', named('Next school day')));
    await user.click(within(open).getByRole('button', { name: 'Put off' }));
    await waitFor(() => expect(putOff.mock.lastCall?.[0].form.day).toBe('24'));
    // A note needs no pathway.
    expect(screen.getByRole('button', named('Note: مثال'))).toBeVisible();
  });
});
