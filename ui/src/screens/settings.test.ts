// Settings: what is chosen for the screen applies at once, and the section that was open is remembered.
import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearMocks } from '@tauri-apps/api/mocks';
import App from '../app/App.svelte';
import { mockShell } from '../dev/mock/backend';
import { back, forget, go, replace, router } from '../lib/route.svelte';
import { session } from '../lib/session.svelte';

beforeEach(() => {
  replace({ at: 'start' });
  forget({ at: 'start' });
});
afterEach(clearMocks);

it('applies the colours and the text size as they are chosen, and remembers them', async () => {
  mockShell('locked');
  render(App);
  await waitFor(() => expect(router.current.at).not.toBe('start'));
  go({ at: 'settings' });
  const user = userEvent.setup();
  await user.selectOptions(await screen.findByLabelText('Colours'), 'Dark');
  await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'));
  await user.selectOptions(screen.getByLabelText('Text size'), '150');
  await waitFor(() => expect(document.documentElement.dataset['textSize']).toBe('150'));
  expect(session.status?.preferences).toMatchObject({ theme: 'dark', textSize: 150 });
  go({ at: 'about' });
  go({ at: 'settings' });
  expect(await screen.findByLabelText('Text size')).toHaveValue('150');
  expect(screen.getByLabelText('Colours')).toHaveValue('dark');
});

it('turns off shortcuts of one key, and shows none of them, while the others still work', async () => {
  mockShell('open');
  render(App);
  await waitFor(() => expect(router.current.at).toBe('today'));
  const user = userEvent.setup();
  const tile = (rest: string) => document.querySelector(`.urgent__tile${rest}`);
  await user.keyboard('{F1}');
  await waitFor(() => expect(tile('[aria-keyshortcuts]')).not.toBeNull());
  go({ at: 'settings', part: 'keys' });
  await user.click(await screen.findByLabelText('Shortcuts of one key'));
  await waitFor(() => expect(session.status?.preferences.singleKeys).toBe(false));
  screen.getByRole('heading', { level: 1 }).focus();
  await user.keyboard('?/n1');
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.keyboard('{F1}');
  await waitFor(() => expect(tile('')).not.toBeNull());
  expect(tile('[aria-keyshortcuts]')).toBeNull();
  await user.keyboard('1');
  expect(tile('[aria-current]')).toBeNull();
  await user.keyboard('{Control>}k{/Control}');
  expect(await screen.findByRole('dialog')).toBeVisible();
});

describe('the list of sections', () => {
  const list = () => screen.findByRole('navigation', { name: 'Sections of the settings' });
  const open = async () => (await list()).querySelector('[aria-current]')?.textContent;

  it('opens each section alone, by keyboard, and moves the focus to its heading', async () => {
    mockShell('open');
    render(App);
    await waitFor(() => expect(router.current.at).toBe('today'));
    go({ at: 'settings', part: 'look' });
    const user = userEvent.setup();
    const links = within(await list()).getAllByRole('link');
    for (const link of links.slice(0, -1)) {
      const words = link.textContent;
      link.focus();
      await user.keyboard('{Enter}');
      await waitFor(() => expect(document.activeElement?.tagName).toBe('H2'));
      expect(await open()).toBe(words);
      expect(document.activeElement).toHaveTextContent(words);
      expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1);
    }
  });

  it('remembers the section on the way back and in a later visit', async () => {
    mockShell('open');
    render(App);
    await waitFor(() => expect(router.current.at).toBe('today'));
    go({ at: 'settings', part: 'look' });
    const user = userEvent.setup();
    await user.click(within(await list()).getByRole('link', { name: 'School terms' }));
    go({ at: 'about' });
    back();
    expect(await open()).toBe('School terms');
    go({ at: 'today' });
    go({ at: 'settings' });
    expect(await open()).toBe('School terms');
  });

  it('offers only what does not need the casebook while it is locked', async () => {
    mockShell('locked');
    render(App);
    await waitFor(() => expect(router.current.at).not.toBe('start'));
    go({ at: 'settings' });
    const links = within(await list()).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#settings', '#settings', '#about']);
    expect(await open()).toBe('Screen and lock');
  });
});
