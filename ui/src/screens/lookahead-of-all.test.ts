// The year of every child: a row each, that says in words what the picture shows.
import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, expect, it, vi } from 'vitest';
import { AHEAD_OF_ALL } from '../dev/mock/lookahead';
import { commands } from '../lib/commands';
import { router } from '../lib/route.svelte';
import { plain } from '../lib/words.svelte';
import LookaheadOfAll from './LookaheadOfAll.svelte';

const [FIRST, LAST] = [AHEAD_OF_ALL.children[0], AHEAD_OF_ALL.children.at(-1)];
if (FIRST === undefined || LAST === undefined) throw new Error('no children');
const TWO = { ...AHEAD_OF_ALL, count: 2, children: [FIRST, LAST] };
const words = (element: HTMLElement) => plain(element.textContent).replace(/\s+/g, ' ').trim();

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(commands, 'lookaheadOfAll').mockResolvedValue(TWO);
});

it('has a row for each child, with every date in words, and opens the year of the child', async () => {
  const { container } = render(LookaheadOfAll);
  const rows = await screen.findAllByRole('row');
  expect(rows).toHaveLength(3);
  const first = words(rows[1] as HTMLElement);
  expect(first).toMatch(/^Example Child 24 February 2027: Too old for Example Advice while still waiting\./);
  expect(first).toMatch(
    /24 February 2027: Turns 11\..*Check in on the wait: .* 4 Dec, in 11 days EHC plan: annual review: date not known/,
  );
  expect(rows[1]?.querySelectorAll('.ahead-strip__mark')).toHaveLength(FIRST.dates.length);
  expect(words(rows[2] as HTMLElement)).toMatch(/Rather Long Name Nothing is expected/);
  const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
  expect(violations.map((one) => one.help)).toEqual([]);
  await userEvent.setup().click(screen.getByRole('link', { name: 'Example Child' }));
  expect(router.current).toEqual({ at: 'lookahead', child: 'child-1' });
});

it('asks for the next hundred in one request', async () => {
  vi.mocked(commands.lookaheadOfAll).mockImplementation(({ most }) => {
    const length = Math.min(130, Math.max(100, most));
    const children = Array.from({ length }, (_, at) => ({
      undated: [],
      dates: [],
      child: { ...FIRST.child, id: `child-${at}` },
    }));
    return Promise.resolve({ ...AHEAD_OF_ALL, count: 130, children });
  });
  render(LookaheadOfAll);
  const links = () => document.querySelectorAll('.ahead-row .row__link');
  await waitFor(() => expect(links()).toHaveLength(100));
  await userEvent.setup().click(screen.getByText(/^Show .?30.? more/));
  await waitFor(() => expect(links()).toHaveLength(130));
  expect(links()[100]).toHaveFocus();
  expect(commands.lookaheadOfAll).toHaveBeenCalledTimes(2);
});
