// The end of a record: what it reaches and what it does not, the name that confirms it, and what is left of it.
import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import App from '../app/App.svelte';
import { mockShell } from '../dev/mock/backend';
import { BEFORE_ERASING } from '../dev/mock/retention';
import { commands } from '../lib/commands';
import { forget, go, router } from '../lib/route.svelte';
import { plain } from '../lib/words.svelte';

const named = (words: RegExp) => (name: string) => words.test(plain(name));

async function open() {
  mockShell('open');
  render(App);
  forget({ at: 'children' });
  go({ at: 'erase', child: 'child-1' });
  return screen.findByRole('textbox', { name: named(/type this name/) });
}

describe('erasing a record', () => {
  beforeEach(() => vi.restoreAllMocks());

  it('says what is erased and what is not, and names the days of the copies elsewhere', async () => {
    await open();
    const said = plain(document.body.textContent);
    expect(said).toMatch(/cannot be undone/);
    expect(said).toMatch(/All 48 entries, from 8 September 2025 to 20 November 2026/);
    expect(said).toMatch(/2 attached files/);
    expect(said).toMatch(/copied to another place on 30 October 2026/);
    expect(said).toMatch(/can only contain encrypted bytes/);
  });

  it('is refused with another name, and nothing is lost', async () => {
    const user = userEvent.setup();
    const box = await open();
    await user.type(box, 'Somebody');
    await user.keyboard('{Enter}');
    expect(await screen.findAllByText(/not the name in the record/)).not.toHaveLength(0);
    expect(box).toHaveValue('Somebody');
    expect(box).toBeInvalid();
    expect(router.current.at).toBe('erase');
  });

  it('is done by keyboard alone, forgets the pages of the child, and says what is left to do', async () => {
    const user = userEvent.setup();
    const erase = vi.spyOn(commands, 'eraseChild');
    const box = await open();
    await user.type(box, BEFORE_ERASING.fullName);
    await user.keyboard('{Enter}');
    await screen.findByRole('heading', { level: 1, name: named(/How long records are kept/) });
    expect(erase).toHaveBeenCalledWith({ child: 'child-1', typed: BEFORE_ERASING.fullName });
    expect(plain(document.body.textContent)).toMatch(
      /3 copies on this computer were written again without it/,
    );
    expect(plain(document.body.textContent)).toMatch(/copied to another place on 30 October 2026/);
    expect(router.canGoBack).toBe(false);
    expect(document.body.innerHTML).not.toMatch(/Tallow/);
  });

  it('says so if a copy is not done yet', async () => {
    const user = userEvent.setup();
    vi.spyOn(commands, 'eraseChild').mockResolvedValue({
      at: '10:42',
      rewritten: 0,
      removed: 1,
      left: 2,
      isFinished: false,
      copiedOn: [],
    });
    await user.type(await open(), 'x{Enter}');
    await waitFor(() =>
      expect(plain(document.body.textContent)).toMatch(/continues with them the next time/),
    );
    expect(plain(document.body.textContent)).toMatch(/1 damaged file was removed/);
    expect(plain(document.body.textContent)).toMatch(/2 files in the folders/);
  });
});
