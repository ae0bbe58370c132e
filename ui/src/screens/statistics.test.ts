// Statistics: a hidden figure is never shown, neither as a number nor as a bar, and another period is asked for.
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { INDICATORS } from '../dev/mock/statistics';
import { commands } from '../lib/commands';
import Statistics from './Statistics.svelte';

it('shows a bar beside each figure, and words in place of a hidden one', async () => {
  const asked = vi.spyOn(commands, 'statistics').mockResolvedValue(INDICATORS);
  const { container } = render(Statistics);
  const table = await screen.findByRole('table', { name: /time at the present step/ });
  const row = (name: RegExp) => within(table).getByRole('row', { name });
  expect(row(/Less than 4 weeks/)).toHaveTextContent(/21/);
  expect(row(/4 to 12 weeks/)).toHaveTextContent(/not shown/);
  expect(row(/More than 12 weeks/)).toHaveTextContent(/fewer than 5/);
  expect(container.querySelectorAll('svg')).toHaveLength(4);
  await userEvent.setup().selectOptions(screen.getByLabelText('Period'), 'before');
  expect(asked).toHaveBeenLastCalledWith({ period: 'before' });
});
