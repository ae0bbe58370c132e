// The results of a search: words from a record open the entry that has them; a child's details open the child.
import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { clearMocks } from '@tauri-apps/api/mocks';
import { mockShell } from '../dev/mock/backend';
import { FOUND } from '../dev/mock/casebook';
import { showNames, toggleNames } from '../lib/hidden-names.svelte';
import { forget, replace, router } from '../lib/route.svelte';
import Search from './Search.svelte';

beforeEach(() => {
  mockShell('open');
  replace({ at: 'search', text: 'loud' });
  forget({ at: 'search', text: 'loud' });
});
afterEach(() => {
  showNames();
  clearMocks();
});

it('opens the entry that has the words', async () => {
  render(Search, { text: 'loud' });
  await userEvent.setup().click(await screen.findByRole('link', { name: /It is too loud/ }));
  await waitFor(() => expect(router.current).toEqual({ at: 'entry', child: 'child-1', seq: 5 }));
  expect(screen.queryByRole('link', { name: /Example School/ })).toBeNull();
});

it('says of no record that it has the word while names are hidden', async () => {
  render(Search, { text: 'loud' });
  expect(await screen.findByRole('link', { name: /It is too loud/ })).toBeVisible();
  toggleNames();
  expect(await screen.findByRole('button', { name: 'Show names' })).toBeVisible();
  expect(screen.queryByText('loud')).toBeNull();
  expect(screen.queryByText(FOUND[0]?.child.words ?? '')).toBeNull();
  expect(screen.getByRole('status')).toHaveTextContent(/^0 |nothing/i);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Show names' }));
  expect(await screen.findByRole('link', { name: /It is too loud/ })).toBeVisible();
});
