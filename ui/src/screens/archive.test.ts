// Why a record is archived, and the question before the record of somebody who has died is restored.
import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import App from '../app/App.svelte';
import { mockShell } from '../dev/mock/backend';
import { CHILD } from '../dev/mock/casebook';
import { HEADER } from '../dev/mock/child-header';
import { commands } from '../lib/commands';
import type { ArchiveReason } from '../lib/generated/wire';
import { forget } from '../lib/route.svelte';
import { plain } from '../lib/words.svelte';

const named = (words: RegExp) => (name: string) => words.test(plain(name));

async function open(archivedWhy: ArchiveReason | null) {
  mockShell('open');
  const archived = archivedWhy !== null;
  vi.spyOn(commands, 'child').mockResolvedValue({ ...CHILD, archived, archivedWhy });
  vi.spyOn(commands, 'childHeader').mockResolvedValue({ ...HEADER, archived, archivedWhy });
  const archive = vi.spyOn(commands, 'archiveChild').mockResolvedValue({ at: '10:42' });
  render(App);
  forget({ at: 'child', child: 'child-1' });
  await screen.findByRole('heading', { level: 2, name: named(/Details and archive/) });
  return archive;
}

describe('the archive', () => {
  beforeEach(() => vi.restoreAllMocks());

  it('asks why, by keyboard alone', async () => {
    const user = userEvent.setup();
    const archive = await open(null);
    screen.getByRole('button', { name: named(/^Archive this child/) }).focus();
    await user.keyboard('{Enter}');
    const ask = await screen.findByRole('dialog', { name: named(/^Archive .*\?$/) });
    const confirm = within(ask).getByRole('button', { name: 'Archive' });
    expect(confirm).toBeDisabled();
    within(ask)
      .getByRole('radio', { name: named(/^Has died$/) })
      .focus();
    await user.keyboard(' ');
    confirm.focus();
    await user.keyboard('{Enter}');
    const to = { archived: true, why: 'died' };
    await waitFor(() => expect(archive).toHaveBeenCalledWith({ child: 'child-1', to }));
  });

  it('shows somebody who has died as that, and asks before the record is restored', async () => {
    const user = userEvent.setup();
    const archive = await open('died');
    expect(plain(document.body.textContent)).toMatch(/This child has died/);
    expect(screen.getByText('Has died')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Restore to the list' }));
    const ask = await screen.findByRole('dialog', { name: named(/who has died\?$/) });
    expect(archive).not.toHaveBeenCalled();
    await user.click(within(ask).getByRole('button', { name: 'Restore' }));
    const to = { archived: false, why: null };
    await waitFor(() => expect(archive).toHaveBeenCalledWith({ child: 'child-1', to }));
  });

  it('restores anybody else at once, and says why they were archived', async () => {
    const user = userEvent.setup();
    const archive = await open('moved');
    expect(plain(document.body.textContent)).toMatch(/Moved away\./);
    await user.click(screen.getByRole('button', { name: 'Restore to the list' }));
    await waitFor(() => expect(archive).toHaveBeenCalled());
  });
});
