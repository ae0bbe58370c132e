// The notices above every page while nothing can be saved, and before a passphrase is asked for.
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from './App.svelte';
import { mockShell } from '../dev/mock/backend';
import { commands } from '../lib/commands';
import { showNames, toggleNames } from '../lib/hidden-names.svelte';
import type { Status, Unsaved } from '../lib/generated/wire';
import { tell } from '../lib/health.svelte';
import { forget, go, replace, router } from '../lib/route.svelte';
import { session, take } from '../lib/session.svelte';

const plain = (words: string) => words.replace(/[\u2066-\u2069]/g, '');
const named = (words: string) => ({ name: (name: string) => plain(name).includes(words) });

async function shown(phase: 'open' | 'locked', told: Partial<Status>): Promise<void> {
  mockShell(phase);
  render(App);
  await vi.waitFor(() => expect(router.current.at).toBe(phase === 'open' ? 'today' : 'unlock'));
  const status = session.status;
  if (status === null) throw new Error('no status');
  take({ ...status, ...told });
}

async function nothingThatAxeSees(): Promise<void> {
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
}

beforeEach(() => {
  replace({ at: 'start' });
  forget({ at: 'start' });
});
afterEach(() => clearMocks());

describe('a date that does not fit the casebook', () => {
  it.each([
    ['earlier' as const, 'used on 7 February 2036'],
    ['long-after' as const, 'more than a year earlier'],
  ])('is asked about above every page: %s', async (kind, words) => {
    await shown('open', { clock: { kind, newest: '2036-02-07' } });
    const notice = await screen.findByRole('region', named('Is the date right?'));
    expect(plain(notice.textContent)).toContain('today is 23 November 2026');
    expect(plain(notice.textContent)).toContain(words);
    await nothingThatAxeSees();
    forget({ at: 'children' });
    expect(notice).toBeVisible();
    await userEvent.click(screen.getByRole('button', named('The date is right: 23 November 2026')));
    await vi.waitFor(() => expect(screen.queryByRole('region', named('Is the date right?'))).toBeNull());
  });

  it('disappears once the clock is set', async () => {
    await shown('open', { clock: { kind: 'earlier', newest: '2036-02-07' } });
    await userEvent.click(await screen.findByRole('button', named('I have corrected the clock')));
    await vi.waitFor(() => expect(screen.queryByRole('region', named('Is the date right?'))).toBeNull());
  });

  it('is not mentioned while locked', async () => {
    await shown('locked', { clock: { kind: 'earlier', newest: '2036-02-07' } });
    expect(screen.queryByRole('region', named('Is the date right?'))).toBeNull();
  });
});

describe('a casebook that cannot be opened', () => {
  it('is reported with its folder, and no passphrase is asked for', async () => {
    await shown('locked', { fault: { code: 'key-file-missing', field: null, detail: null } });
    expect(await screen.findByText(/casebook.key, is missing/)).toBeVisible();
    expect(screen.getByText('/home/you/.local/share/stepping-stones')).toBeVisible();
    expect(screen.queryByLabelText('Passphrase')).toBeNull();
    expect(screen.getAllByRole('button', named('Urgent help'))).not.toHaveLength(0);
    await nothingThatAxeSees();
    await userEvent.click(screen.getByRole('button', named('Check again')));
    expect(await screen.findByLabelText('Passphrase')).toBeVisible();
  });
});

describe('a disk that accepts no writes', () => {
  it.each([
    ['disk-full' as const, 'The disk is full', 'Delete files that you do not need'],
    ['folder-read-only' as const, 'cannot be written to', 'Ask your IT support'],
    ['disk-failed' as const, 'It may be failing', 'copy the casebook to another disk'],
  ])('is reported above every page with what to do: %s', async (hindrance, words, what) => {
    await shown('open', { hindrance });
    const notice = await screen.findByRole('region', named('You can read, but not save'));
    expect(plain(notice.textContent)).toContain(words);
    expect(plain(notice.textContent)).toContain(what);
    await nothingThatAxeSees();
    forget({ at: 'children' });
    expect(notice).toBeVisible();
    await userEvent.click(screen.getByRole('button', named('Try again')));
    await vi.waitFor(() => expect(screen.queryByRole('region', named('You can read'))).toBeNull());
  });

  it('says so if it still accepts none, and why', async () => {
    await shown('open', { hindrance: 'folder-read-only' });
    const status = session.status;
    mockIPC((command) => {
      if (command === 'status') return { ...status, hindrance: 'disk-full' };
      throw { code: 'disk-full', field: null, detail: null };
    });
    await userEvent.click(await screen.findByRole('button', named('Try again')));
    const notice = await screen.findByRole('region', named('You can read, but not save'));
    await vi.waitFor(() => expect(plain(notice.textContent)).toContain('Nothing can be saved yet.'));
    await vi.waitFor(() => expect(plain(notice.textContent)).toContain('Delete files that you do not need'));
    expect(screen.getByRole('button', named('Try again'))).toBeVisible();
  });

  it('is not mentioned while locked', async () => {
    await shown('locked', { hindrance: 'disk-full' });
    expect(screen.queryByRole('region', named('You can read'))).toBeNull();
  });
});

describe('a casebook that was not copied to another place for a while', () => {
  it('is reported on Today and in the settings until it is put off, and not in front of a family', async () => {
    await shown('open', { copyIsOld: true });
    await screen.findByRole('region', named('has not been copied to another place'));
    await nothingThatAxeSees();
    const gone = () => expect(screen.queryByRole('region', named('has not been copied'))).toBeNull();
    forget({ at: 'children' });
    await vi.waitFor(gone);
    forget({ at: 'today' });
    expect(await screen.findByRole('region', named('has not been copied'))).toBeVisible();
    forget({ at: 'family-view', journey: 'journey-1' });
    await vi.waitFor(gone);
    forget({ at: 'today' });
    await userEvent.click(await screen.findByRole('button', named('Copy the casebook')));
    expect(router.current).toEqual({ at: 'settings', part: 'copies' });
    await userEvent.click(await screen.findByRole('button', named('Remind me in a week')));
    await vi.waitFor(gone);
  });

  it('is spoken of calmly if there never was a copy', async () => {
    await shown('open', { copyIsOld: true, copiedBefore: false });
    const notice = await screen.findByRole('region', named('on this computer alone so far'));
    expect(plain(notice.textContent)).not.toMatch(/30 days|lost/);
    expect(notice.querySelector('.caution')).toBeNull();
  });

  it('is not mentioned while locked', async () => {
    await shown('locked', { copyIsOld: true });
    expect(screen.queryByRole('region', named('has not been copied'))).toBeNull();
  });
});

describe('a backup that could not be made', () => {
  it('is reported with the reason until it has been read', async () => {
    await shown('open', {});
    const sound = await commands.health();
    tell({ ...sound, copyFailed: 'disk-full', placeFailed: 'copy-place-missing' });
    const notice = await screen.findByRole('region', named('last automatic backup'));
    expect(plain(notice.textContent)).toContain('The disk is full');
    expect(plain(notice.textContent)).toContain('The second place for backups is not there');
    await nothingThatAxeSees();
    await userEvent.click(screen.getByRole('button', named('I have read this')));
    const gone = () => expect(screen.queryByRole('region', named('last automatic backup'))).toBeNull();
    await vi.waitFor(gone);
    tell({ ...sound, copyFailed: 'disk-failed', placeFailed: null });
    expect(await screen.findByRole('region', named('last automatic backup'))).toBeVisible();
  });
});

describe('what was typed and not saved', () => {
  const about = (key: string): Unsaved => ({
    key,
    child: { id: 'child-1', words: 'Example Child' },
    on: '2026-11-23',
    at: '10:42',
  });

  it('is offered once after unlocking, one line for each form', async () => {
    const unsaved = ['note-sheet child-1', 'say-child-words child-1', 'say-child-matters child-1'].map(about);
    vi.spyOn(commands, 'unsaved').mockResolvedValue(unsaved);
    await shown('open', {});
    const notice = await screen.findByRole('region', named('2 things were typed and not saved yet'));
    expect(plain(notice.textContent)).toMatch(/A note: Example Child, 23 November 2026, 10:42/);
    await nothingThatAxeSees();
    await userEvent.click(screen.getByRole('button', named('Continue: A note')));
    expect(router.current).toMatchObject({ at: 'child', child: 'child-1' });
    expect(await screen.findByRole('dialog', named('Write a note'))).toBeVisible();
    expect(plain(notice.textContent)).not.toContain('A note');
    await userEvent.click(screen.getByRole('button', named('Not now')));
    expect(screen.queryByRole('region', named('not saved yet'))).toBeNull();
    vi.restoreAllMocks();
  });

  it('names nobody on the pages of another child, nor while names are hidden', async () => {
    vi.spyOn(commands, 'unsaved').mockResolvedValue([
      { ...about('note-sheet child-9'), child: { id: 'child-9', words: 'Someone Else' } },
    ]);
    await shown('open', {});
    const notice = await screen.findByRole('region', named('Something was typed and not saved yet'));
    expect(plain(notice.textContent)).toContain('A note: Someone Else');
    toggleNames();
    await vi.waitFor(() => expect(plain(notice.textContent)).toContain('A note: about another child'));
    expect(plain(notice.textContent)).not.toMatch(/Someone|S\. E\./);
    showNames();
    await vi.waitFor(() => expect(plain(notice.textContent)).toContain('Someone Else'));
    go({ at: 'child', child: 'child-1' });
    await vi.waitFor(() => expect(plain(notice.textContent)).toContain('A note: about another child'));
    expect(plain(notice.textContent)).not.toContain('Someone');
    vi.restoreAllMocks();
  });
});
