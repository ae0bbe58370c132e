// School terms in the settings: what is not known is said, a term is recorded, and a mistake is linked to its field.
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { commands } from '../lib/commands';
import { clearSummary } from '../lib/page-failure.svelte';
import type { TermsPage } from '../lib/generated/wire';
import Terms from '../features/settings/Terms.svelte';

const PAGE: TermsPage = {
  terms: [
    { from: '2025-09-01', to: '2025-10-24', own: false },
    { from: '2026-09-02', to: '2026-10-23', own: true },
  ],
  gaps: [],
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
