// Adding many children: every row is looked at, what was decided is sent, and a mistake leaves everything as it was.
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { IMPORT } from '../dev/pretend/import';
import { commands } from '../lib/commands';
import { clearFailure } from '../lib/failing.svelte';
import Import from './Import.svelte';

HTMLDialogElement.prototype.showModal = vi.fn();
HTMLDialogElement.prototype.close = vi.fn();

beforeEach(() => {
  clearFailure();
  vi.restoreAllMocks();
  vi.spyOn(commands, 'closeImport').mockResolvedValue({ at: '10:42' });
});

async function opened() {
  vi.spyOn(commands, 'openImport').mockResolvedValue(IMPORT);
  const view = render(Import);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Choose a file' }));
  await screen.findByRole('table');
  return { user, view };
}

describe('Import', () => {
  it('says of each row what was found and what was expected, and lets no unsound row be added', async () => {
    await opened();
    const wrong = screen.getByRole('row', { name: /Linnet Moss/ });
    expect(wrong).toHaveTextContent(/DOB.*31\/02\/2017.*A real date was expected/);
    expect(within(wrong).queryByRole('combobox')).toBeNull();
    expect(screen.getByText(/could be read day first or month first/)).toBeVisible();
    expect(screen.getByRole('button', { name: /Add 1 child/ })).toBeVisible();
  });

  it('sends what was decided, shows who was added, and takes it back', async () => {
    const { user } = await opened();
    const done = { added: [{ id: 'c1', words: 'Wren Tallow' }], updated: [], leftOut: 2, at: '10:42' };
    const taken = vi.spyOn(commands, 'takeInImport').mockResolvedValue(done);
    const back = vi.spyOn(commands, 'takeBackImport').mockResolvedValue({ at: '10:43' });
    await user.selectOptions(screen.getByLabelText(/What to do with row .*4/), 'update-setting');
    await user.click(screen.getByLabelText(/write down that the child is taught outside/));
    await user.click(screen.getByRole('button', { name: /Add 1 child.*update 1 setting/ }));
    const decisions = [{ line: 4, choice: 'update-setting' }];
    expect(taken).toHaveBeenCalledWith({ decisions, yearGroups: true });
    expect(await screen.findByRole('link', { name: 'Wren Tallow' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Take this import back', hidden: true }));
    await user.click(screen.getByRole('button', { name: 'Take it back', hidden: true }));
    expect(back).toHaveBeenCalledOnce();
    expect(await screen.findByText(/was taken back/)).toBeVisible();
  });

  it('keeps the rows when they could not be added, and puts the file away when it is left', async () => {
    const { user, view } = await opened();
    const failure = { code: 'disk-full', field: null, detail: null };
    vi.spyOn(commands, 'takeInImport').mockRejectedValue(failure);
    await user.click(screen.getByRole('button', { name: /Add 1 child/ }));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByRole('table')).toBeVisible();
    view.unmount();
    expect(commands.closeImport).toHaveBeenCalledOnce();
  });
});
