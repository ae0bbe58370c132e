// School terms in the settings: what is not known is said, a term is recorded, and a mistake is linked to its field.
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { commands } from '../lib/commands';
import { clearSummary } from '../lib/page-failure.svelte';
import { plain } from '../lib/words.svelte';
import type { TermsPage } from '../lib/generated/wire';
import Terms from '../features/settings/Terms.svelte';

const PAGE: TermsPage = {
  terms: [
    { from: '2025-09-01', to: '2025-10-24', own: false },
    { from: '2026-09-02', to: '2026-10-23', own: true },
  ],
  gaps: [],
  closed: [],
  todayKnown: false,
  sources: [],
};

beforeEach(() => clearSummary());

describe('Terms', () => {
  it('says if this school year is not recorded, and removes only what was recorded here', async () => {
    vi.spyOn(commands, 'terms').mockResolvedValue(PAGE);
    const removed = vi.spyOn(commands, 'removeTerm').mockResolvedValue({ at: '10:42' });
    render(Terms);
    expect(await screen.findByText(/The current school terms have not been entered yet/)).toBeVisible();
    const buttons = screen.getAllByRole('button', { name: /Remove/ });
    expect(buttons).toHaveLength(1);
    await userEvent.setup().click(buttons[0] as HTMLElement);
    expect(removed).toHaveBeenCalledWith({ from: '2026-09-02' });
  });

  it('takes a day on which the setting is closed, and removes one', async () => {
    vi.spyOn(commands, 'terms').mockResolvedValue({ ...PAGE, closed: ['2026-10-02'] });
    const added = vi.spyOn(commands, 'addClosedDays').mockResolvedValue({ at: '10:42' });
    const removed = vi.spyOn(commands, 'removeClosedDay').mockResolvedValue({ at: '10:42' });
    render(Terms);
    const user = userEvent.setup();
    const listed = await screen.findByRole('list', { name: 'Days in term when your setting is closed' });
    expect(plain(listed.textContent)).toContain('2 October 2026');
    await user.click(within(listed).getByRole('button', { name: /Remove/ }));
    expect(removed).toHaveBeenCalledWith({ on: '2026-10-02' });
    await user.click(screen.getByText('Add a closed day'));
    const first = screen.getByRole('group', { name: 'First closed day' });
    for (const [part, text] of Object.entries({ Day: '12', Month: '2', Year: '2027' }))
      await user.type(within(first).getByLabelText(part), text);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(added.mock.lastCall?.[0].form).toMatchObject({ fromDay: '12', fromMonth: '2', fromYear: '2027' });
  });

  it('names a time between two terms in which a term is missing', async () => {
    const gaps = [{ from: '2026-10-24', to: '2027-01-03' }];
    vi.spyOn(commands, 'terms').mockResolvedValue({ ...PAGE, gaps, todayKnown: true });
    render(Terms);
    expect(await screen.findByText(/too long for a holiday/)).toHaveTextContent(
      /24 October 2026.*3 January 2027/,
    );
  });

  it('keeps what was typed if a term overlaps another, and says so beside the field', async () => {
    vi.spyOn(commands, 'terms').mockResolvedValue(PAGE);
    const failure = { code: 'terms-overlap', field: 'from', detail: null };
    const added = vi.spyOn(commands, 'addTerm').mockRejectedValue(failure);
    render(Terms);
    const user = userEvent.setup();
    const first = await screen.findByRole('group', { name: 'First day of school' });
    await user.type(within(first).getByLabelText('Day'), '2');
    await user.click(screen.getByRole('button', { name: 'Save this term' }));
    expect(added).toHaveBeenCalledOnce();
    expect(within(first).getByLabelText('Day')).toHaveValue('2');
    expect(first).toHaveTextContent(/overlaps one that is already recorded/);
  });
});
