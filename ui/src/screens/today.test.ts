// The first screen: groups with their true counts, by date or by child, for everybody or for one person, by keyboard alone.
import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { todayPage, URGENT_ITEM } from '../dev/mock/today';
import { asked, forgetAsked } from '../lib/list-filters.svelte';
import { commands } from '../lib/commands';
import { clearSummary } from '../lib/page-failure.svelte';
import type { TodayItem, TodayPage } from '../lib/generated/wire';
import { router } from '../lib/route.svelte';
import { plain } from '../lib/words.svelte';
import Today from './Today.svelte';

const EVERYTHING = {
  order: 'date',
  person: '',
  first: 0,
  overdue: 0,
  thisWeek: 0,
  waiting: 0,
  putOff: 0,
} as const;
const words = (element: HTMLElement) => plain(element.textContent).replace(/\s+/g, ' ');
const section = async (name: RegExp) => screen.findByRole('region', { name });

beforeEach(() => {
  clearSummary();
  forgetAsked();
  vi.restoreAllMocks();
  vi.spyOn(commands, 'today').mockImplementation(({ asked }) => Promise.resolve(todayPage(asked)));
});

describe('Today', () => {
  it('shows each group as a table: the step, how late, the law, who leads, last heard and what is next', async () => {
    const { container } = render(Today);
    const overdue = await section(/^Overdue/);
    const rows = within(overdue).getAllByRole('row').map(words);
    expect(rows[0]).toMatch(/Child Step When Who leads Last heard Next/);
    // The limit in law comes before an older day that only the app suggested, and the check-in after it.
    expect(rows[1]).toMatch(
      /Legal limit .?2 days late.?.*This wait should have ended by 21 November 2026.*Check in by 14 December 2026/,
    );
    expect(rows[1]).toMatch(/by law ?By law: The Special/);
    expect(rows[2]).toMatch(
      /Example Child Targeted Agree a first plan.*avoidance 3 days late 20 Nov Was due 20 November 2026 reminder, not a duty SENCO, Key adult.* 2 Nov Decide: Example Child, Agree.*Put off…: Example/,
    );
    const soon = words(await section(/^Due in the next 7 days/));
    expect(soon).toMatch(
      /Review the plan.*in 2 days.*Due 25 November 2026 date agreed.*in 4 days.*later if there is a holiday first/,
    );
    expect(screen.getByRole('link', { name: 'Add the missing terms' })).toBeVisible();
    const waiting = words(await section(/^Waiting/));
    expect(waiting).toMatch(
      /in 3 weeks.*Check in by 14 December 2026 reminder, not a duty.*Waiting for Local auth.*Not yet Note a check-in/,
    );
    // A day that only the app suggested is late, and does not look like a duty.
    const toned = (tone: string) =>
      [...overdue.querySelectorAll(`.tag--${tone}`)].map((one) => words(one as HTMLElement));
    expect([toned('limit'), toned('stop'), toned('caution')]).toEqual([
      ['Legal limit 2 days late'],
      [],
      ['3 days late'],
    ]);
    // What is put off is folded, and as late as it is.
    expect(document.querySelectorAll('.tag--limit, .tag--stop, .tag--caution')).toHaveLength(3);
    const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
    expect(violations.map((one) => one.help)).toEqual([]);
  });

  it('says what comes first by itself: the sign that was noted, and not as overdue', async () => {
    const page = todayPage(EVERYTHING);
    const groups = page.groups.map((group) =>
      group.kind === 'first'
        ? { ...group, count: 1, items: [URGENT_ITEM] }
        : { ...group, ...(group.kind === 'overdue' && { count: 0, items: [] }) },
    );
    const week = page.week.map((day, at) => (at === 0 ? { ...day, count: 1, items: [URGENT_ITEM] } : day));
    vi.mocked(commands.today).mockResolvedValue({ ...page, groups, week });
    render(Today);
    const row = words(await section(/^To do first/));
    expect(row).toMatch(
      /To do first \(1\).*Urgent help noted: “A child is missing”\. What was done\?.*Safety: today/,
    );
    expect(words(document.body)).toContain(
      '23 November 2026: 1 to do first, 0 overdue, 3 due in the next 7 days',
    );
    expect(words(await section(/^The next 7 days/))).toMatch(
      /Mon 23 Nov today.*A child is missing.*Tue 24 Nov/,
    );
  });

  it('can be listed child by child, and for one person’s work, and remembers both', async () => {
    const { unmount } = render(Today);
    const user = userEvent.setup();
    await section(/^Overdue/);
    await user.selectOptions(screen.getByLabelText('Order'), 'Child by child');
    await waitFor(() => {
      const names = screen.getAllByRole('rowheader').map((one) => words(one));
      expect(names.slice(0, 2)).toEqual(['Another Example With A Rather Long Name', 'Example Child']);
    });
    await user.selectOptions(screen.getByLabelText('Whose work'), 'senco');
    await waitFor(async () => expect(words(await section(/^Overdue/))).toContain('Overdue (1)'));
    expect(screen.queryByRole('region', { name: /^Waiting/ })).toBeNull();
    expect(
      screen.getByText('No other child is waiting. A wait with a check-in or an end soon is listed above.'),
    ).toBeVisible();
    unmount();
    render(Today);
    await section(/^Overdue/);
    expect(screen.getByLabelText('Whose work')).toHaveValue('senco');
    expect(screen.getByLabelText('Order')).toHaveValue('child');
  });

  it('shows everybody’s work again when the chosen person has none left', async () => {
    render(Today);
    const user = userEvent.setup();
    await section(/^Overdue/);
    const without = { ...todayPage(EVERYTHING), people: [] };
    vi.mocked(commands.today).mockImplementation(({ asked }) =>
      Promise.resolve(asked.person === '' ? without : { ...todayPage(asked), people: [] }),
    );
    await user.selectOptions(screen.getByLabelText('Whose work'), 'senco');
    await waitFor(() => expect(asked.today.person).toBe(''));
    expect(words(await section(/^Overdue/))).toContain('Overdue (2)');
  });

  it('opens a step by keyboard alone, and goes on with the next hundred', async () => {
    const one = todayPage(EVERYTHING).groups[1]?.items[1] as TodayItem;
    const many = (shown: number): TodayPage => {
      const items = Array.from({ length: shown }, (_, at) => ({ ...one, journey: `journey-${at}` }));
      const page = todayPage(EVERYTHING);
      return {
        ...page,
        groups: page.groups.map((group) =>
          group.kind === 'overdue' ? { ...group, count: 130, items } : group,
        ),
      };
    };
    vi.mocked(commands.today).mockImplementation(({ asked }) =>
      Promise.resolve(many(Math.min(130, Math.max(100, asked.overdue)))),
    );
    render(Today);
    const user = userEvent.setup();
    const overdue = await section(/^Overdue/);
    const more = within(overdue).getByText<HTMLElement>(/^Show .?30.? more/);
    more.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(overdue.querySelectorAll('.row__name')).toHaveLength(130));
    const steps = [...overdue.querySelectorAll<HTMLElement>('a.row__link')];
    expect(steps, 'one step a row').toHaveLength(130);
    await waitFor(() => expect(steps[100] ?? overdue).toHaveFocus());
    expect(within(overdue).queryByText(/^Show .* more/)).toBeNull();
    await user.keyboard('{Enter}');
    expect(router.current).toEqual({ at: 'step', journey: 'journey-100' });
  });

  // D10: nothing may look done while children have no pathway, were not heard, or have no answer.
  it.each([
    [/7.? children have no pathway yet/, 'no-pathway'],
    [/5.? children not heard this term/, 'not-heard'],
    [/1 child with words not answered for 10 school days/, 'not-answered'],
  ])('says “%s”, and opens those children', async (name, view) => {
    const page = todayPage(EVERYTHING);
    const nothing = page.groups.map((group) => ({ ...group, count: 0, items: [] }));
    vi.mocked(commands.today).mockResolvedValue({ ...page, groups: nothing });
    render(Today);
    expect(await screen.findByText('Nothing is overdue.')).toBeVisible();
    expect(screen.queryAllByRole('table')).toEqual([]);
    await userEvent.setup().click(screen.getByRole('link', { name }));
    expect(router.current).toEqual({ at: 'children' });
    expect(asked.children).toMatchObject({ view, need: null, text: '' });
  });

  it('shows the week day by day, and the reviews of the coming month', async () => {
    render(Today);
    const week = await section(/^The next 7 days/);
    const days = within(week).getAllByRole('listitem').map(words);
    expect(days[0]).toMatch(/^Mon 23 Nov today Nothing due/);
    expect(words(week)).toMatch(/Wed 25 Nov Example Child: Review the plan Thu 26 Nov Nothing due/);
    expect(days.at(-1), 'the day that the groups call the last one').toMatch(/^Mon 30 Nov/);
    const reviews = await section(/^Plan reviews/);
    expect(words(reviews)).toMatch(/\(5\).*Wed 25 Nov Example Child.*and 3 more/);
    await userEvent.setup().click(within(reviews).getByRole('link', { name: /Example Child/ }));
    expect(router.current).toEqual({ at: 'plan', child: 'child-1' });
  });

  // D44: the first screen of a new casebook offers what the list of children does.
  it('offers a child, the import and the sample child if there is nobody yet', async () => {
    vi.mocked(commands.today).mockResolvedValue({ ...todayPage(EVERYTHING), of: 0 });
    render(Today);
    expect(await screen.findByRole('button', { name: 'Add a child' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Add a sample child' })).toBeVisible();
    await userEvent.setup().click(screen.getByRole('link', { name: /^Import from a file/ }));
    expect(router.current).toEqual({ at: 'import' });
  });

  it('shows the progress of the first reading, but only if it takes long', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    vi.spyOn(commands, 'summaryProgress').mockResolvedValue({ read: 840, of: 2000 });
    vi.mocked(commands.today).mockReturnValue(new Promise(() => undefined));
    render(Today);
    await vi.advanceTimersByTimeAsync(600);
    expect(screen.queryByRole('progressbar')).toBeNull();
    await vi.advanceTimersByTimeAsync(600);
    expect(await screen.findByRole('progressbar', { name: 'Reading the records' })).toHaveValue(840);
    expect(words(document.body)).toContain('840 of 2,000');
    vi.useRealTimers();
  });
});
