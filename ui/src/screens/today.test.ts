// The first screen: groups with their true counts, by date or by child, for everybody or for one person, by keyboard alone.
import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { todayPage } from '../dev/mock/today';
import { asked, forgetAsked } from '../lib/list-filters.svelte';
import { commands } from '../lib/commands';
import { clearSummary } from '../lib/page-failure.svelte';
import type { TodayItem, TodayPage } from '../lib/generated/wire';
import { router } from '../lib/route.svelte';
import { plain } from '../lib/words.svelte';
import Today from './Today.svelte';

const EVERYTHING = { order: 'date', person: '', overdue: 0, thisWeek: 0, waiting: 0 } as const;
const words = (element: HTMLElement) => plain(element.textContent).replace(/\s+/g, ' ');
const section = async (name: RegExp) => screen.findByRole('region', { name });

beforeEach(() => {
  clearSummary();
  forgetAsked();
  vi.restoreAllMocks();
  vi.spyOn(commands, 'today').mockImplementation(({ asked }) => Promise.resolve(todayPage(asked)));
});

describe('Today', () => {
  it('shows each group with its count, the date, the law and who leads', async () => {
    const { container } = render(Today);
    const overdue = await section(/^Overdue/);
    expect(words(overdue)).toMatch(/Overdue \(2\).*Was due 20 November 2026.*Leads: SENCO, Key adult/);
    expect(words(overdue)).toMatch(/This wait should have ended by 21 November 2026 By law: The Special/);
    expect(words(await section(/^Due by/))).toMatch(
      /Review the plan.*Due 25 November.*27 November 2026 \(at the/,
    );
    expect(words(await section(/^Waiting/))).toMatch(/Check in by 14 December.*Waiting on: Local auth/);
    const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
    expect(violations.map((one) => one.help)).toEqual([]);
  });

  it('can be listed child by child, and for one person’s work, and remembers both', async () => {
    const { unmount } = render(Today);
    const user = userEvent.setup();
    await section(/^Overdue/);
    await user.selectOptions(screen.getByLabelText('Order'), 'Child by child');
    await screen.findAllByRole('heading', { level: 3, name: /Example Child/ });
    await user.selectOptions(screen.getByLabelText('Whose work'), 'senco');
    await waitFor(async () => expect(words(await section(/^Overdue/))).toContain('Overdue (1)'));
    expect(words(await section(/^Waiting/))).toContain('Nothing is waiting on others.');
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
    const one = todayPage(EVERYTHING).groups[0]?.items[0] as TodayItem;
    const many = (shown: number): TodayPage => {
      const items = Array.from({ length: shown }, (_, at) => ({ ...one, journey: `journey-${at}` }));
      const page = todayPage(EVERYTHING);
      return {
        ...page,
        groups: page.groups.map((group, at) => (at === 0 ? { ...group, count: 130, items } : group)),
      };
    };
    vi.mocked(commands.today).mockImplementation(({ asked }) =>
      Promise.resolve(many(Math.min(130, Math.max(100, asked.overdue)))),
    );
    render(Today);
    const user = userEvent.setup();
    const overdue = await section(/^Overdue/);
    const more = within(overdue).getByRole('button', { name: /^Show .?30.? more/ });
    more.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(overdue.querySelectorAll('.today-line')).toHaveLength(130));
    const steps = [...overdue.querySelectorAll<HTMLElement>('.today-line__what a')];
    await waitFor(() => expect(steps[100] ?? overdue).toHaveFocus());
    expect(overdue.querySelector('button')).toBeNull();
    await user.keyboard('{Enter}');
    expect(router.current).toEqual({ at: 'step', journey: 'journey-100' });
  });

  it('offers to add the first child if there is none', async () => {
    const empty = { ...todayPage(EVERYTHING), of: 0 };
    vi.mocked(commands.today).mockResolvedValue(empty);
    render(Today);
    expect(await screen.findByRole('button', { name: 'Add a child' })).toBeVisible();
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
