// The results of a search: words from a record open the entry that has them; a child's details open the child.
import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { clearMocks } from '@tauri-apps/api/mocks';
import { mockShell } from '../dev/mock/backend';
import { FOUND } from '../dev/mock/casebook';
import { commands } from '../lib/commands';
import { forget, replace, router } from '../lib/route.svelte';
import Search from './Search.svelte';

beforeEach(() => {
  mockShell('open');
  replace({ at: 'search', text: 'loud' });
  forget({ at: 'search', text: 'loud' });
});
afterEach(clearMocks);

it('opens the entry that has the words', async () => {
  render(Search, { text: 'loud' });
  await userEvent.setup().click(await screen.findByRole('link', { name: /It is too loud/ }));
  await waitFor(() => expect(router.current).toEqual({ at: 'entry', child: 'child-1', seq: 5 }));
  expect(screen.queryByRole('link', { name: /Example School/ })).toBeNull();
});

it('keeps the words of a protective note folded', async () => {
  const notes = FOUND.map((one) => ({ ...one, protective: one.seq !== null }));
  vi.spyOn(commands, 'search').mockResolvedValue(notes);
  render(Search, { text: 'loud' });
  const fold = await screen.findByText('Read first: open to read');
  const link = screen.getByText('loud').closest('a');
  expect(link).not.toBeVisible();
  await userEvent.setup().click(fold);
  expect(link).toBeVisible();
});
