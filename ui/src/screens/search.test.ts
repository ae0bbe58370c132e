// The results of a search: words from a record open the entry that has them; a child's details open the child.
import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { clearMocks } from '@tauri-apps/api/mocks';
import { mockShell } from '../dev/mock/backend';
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
