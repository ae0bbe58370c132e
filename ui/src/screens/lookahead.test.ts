// The year of one child: what has no day yet comes first, and leads to where its date is recorded.
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { AHEAD } from '../dev/mock/lookahead';
import LookaheadSummary from '../features/lookahead/LookaheadSummary.svelte';
import { commands } from '../lib/commands';
import type { AheadEvent } from '../lib/generated/wire';
import { router } from '../lib/route.svelte';
import { plain } from '../lib/words.svelte';
import Lookahead from './Lookahead.svelte';

const [FIRST] = AHEAD.months.flatMap((month) => month.events);
if (FIRST === undefined) throw new Error('no event');
const LIMIT: AheadEvent = {
  ...FIRST,
  on: '2027-01-16',
  kind: 'limit',
  title: 'No EHC needs assessment',
  fact: 'Appeal to the SEND Tribunal.',
  law: 'Children and Families Act 2014, section 51',
  origin: null,
  journey: null,
  pathway: null,
};

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(commands, 'lookahead').mockResolvedValue({
    ...AHEAD,
    months: AHEAD.months.map((month) =>
      month.month === '2027-01-01' ? { ...month, events: [LIMIT, ...month.events] } : month,
    ),
  });
});

it('lists what has no day with the place where it is recorded, and the last day to act with its law', async () => {
  render(Lookahead, { child: 'child-1' });
  const undated = await screen.findByRole('region', { name: 'Dates to record' });
  expect(plain(undated.textContent)).toMatch(/annual review: date not known/);
  expect(plain(undated.textContent)).toMatch(
    /Last day to act: .?No EHC plan after the assessment.?: date not known/,
  );
  const last = screen
    .getByRole('heading', { name: /Last day to act: .?No EHC needs assessment/ })
    .closest('li');
  expect(plain(last?.textContent ?? '')).toMatch(
    /16 January 2027.*Set by law: .?Children and Families Act 2014/s,
  );
  const user = userEvent.setup();
  await user.click(within(undated).getAllByRole('link', { name: /^Record the date/ })[0] as HTMLElement);
  expect(router.current).toEqual({
    at: 'evidence',
    child: 'child-1',
    open: 'add',
    evidence: 'law-ehc-plan',
  });
  await user.click(within(last as HTMLElement).getByRole('link', { name: /What can be done/ }));
  expect(router.current).toEqual({ at: 'disagreements', child: 'child-1' });
});

it('shows what has no day on the overview too', async () => {
  render(LookaheadSummary, { child: 'child-1', drawn: null });
  const summary = await screen.findByRole('region', { name: 'Coming up' });
  expect((await within(summary).findAllByText(/annual review/))[0]).toBeVisible();
  expect(plain(summary.textContent)).toMatch(/annual review: date not known/);
});
