// The list of children: filtered and sorted, several archived at once and brought back.
import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CHILDREN } from '../dev/mock/casebook';
import { forgetAsked } from '../lib/list-filters.svelte';
import { commands } from '../lib/commands';
import { clearSummary } from '../lib/page-failure.svelte';
import Children from './Children.svelte';

beforeEach(() => {
  clearSummary();
  forgetAsked();
  vi.restoreAllMocks();
  vi.spyOn(commands, 'children').mockResolvedValue(CHILDREN);
});

const lastAsked = () => vi.mocked(commands.children).mock.lastCall?.[0].asked;

describe('Children', () => {
  it('asks for the chosen filters, and remembers them', async () => {
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

  it('archives several at once by keyboard alone, and undoes it', async () => {
    const archive = vi.spyOn(commands, 'archiveChildren').mockResolvedValue({ at: '10:42' });
    render(Children);
    const user = userEvent.setup();
    const boxes = await screen.findAllByRole('checkbox', { name: /^Select / });
    boxes[0]?.focus();
    await user.keyboard(' ');
    boxes[2]?.focus();
    await user.keyboard(' ');
    screen.getByRole('button', { name: /^Archive .?2.? children$/ }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(archive).toHaveBeenCalledWith({ children: ['child-1', 'child-3'], archived: true }),
    );
    const undo = await screen.findByRole('button', { name: 'Undo' });
    expect(document.body).toHaveTextContent(/2.? children were archived\./);
    undo.focus();
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(archive).toHaveBeenLastCalledWith({ children: ['child-1', 'child-3'], archived: false }),
    );
  });
});
