// Copies of the casebook, an unconfirmed recovery code, and the strength of a passphrase: what a person does and sees.
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from '../app/App.svelte';
import { PRETEND_PASSPHRASE, mockShell } from '../dev/mock/backend';
import { commands } from '../lib/commands';
import { forget, go, replace, router } from '../lib/route.svelte';
import { refreshStatus, session } from '../lib/session.svelte';

const plain = (words: string) => words.replace(/[\u2066-\u2069]/g, '');
const named = (words: string) => ({ name: (name: string) => plain(name).includes(words) });
const REMINDER = /^You have not yet confirmed that you wrote down the recovery code/;

beforeEach(() => {
  replace({ at: 'start' });
  forget({ at: 'start' });
});
afterEach(clearMocks);

/** Answers one request otherwise than the pretended shell. */
function answering(command: string, answer: (args: unknown) => unknown) {
  type Invoke = (command: string, args?: unknown) => Promise<unknown>;
  const { invoke } = (window as unknown as { __TAURI_INTERNALS__: { invoke: Invoke } }).__TAURI_INTERNALS__;
  mockIPC((asked, args) => (asked === command ? answer(args) : invoke(asked, args)));
}

/** Asks for a new code, as somebody does whose paper is lost. */
async function newCode(user: ReturnType<typeof userEvent.setup>) {
  await user.click(await screen.findByLabelText('Passphrase', { selector: '#passphraseForCode' }));
  await user.paste(PRETEND_PASSPHRASE);
  await user.click(screen.getByRole('button', named('Make a new recovery code')));
  expect(await screen.findByText('7K2M')).toBeVisible();
}

describe('a recovery code that nobody has confirmed', () => {
  beforeEach(async () => {
    mockShell('open');
    // The page that showed it is gone: the app ended, or the page was reloaded.
    await commands.newRecoveryCode({ passphrase: PRETEND_PASSPHRASE });
    await refreshStatus();
    render(App);
  });

  it.each(['children', 'today', 'explore', 'services', 'about'] as const)(
    'is reminded of on %s',
    async (at) => {
      replace({ at });
      expect(await screen.findByText(REMINDER)).toBeVisible();
    },
  );

  it.each([
    { at: 'urgent', from: { at: 'today' } },
    { at: 'family-view', journey: 'journey-1' },
    { at: 'self-view', child: 'child-1' },
  ] as const)('is not mentioned in front of a family or in an emergency: $at', async (quiet) => {
    replace({ at: 'about' });
    expect(await screen.findByText(REMINDER)).toBeVisible();
    replace(quiet);
    await vi.waitFor(() => expect(screen.queryByText(REMINDER)).toBeNull());
  });

  it('is no longer mentioned once a group of a new one has been typed in', async () => {
    const user = userEvent.setup();
    replace({ at: 'about' });
    await user.click(await screen.findByRole('button', named('Get a new recovery code')));
    await newCode(user);
    expect(session.status?.codeConfirmed).toBe(false);
    const field = screen.getByRole('textbox', named('Type group'));
    const label = field.closest('.govuk-form-group')?.textContent?.replace(/[\u2066-\u2069]/g, '') ?? '';
    const groups = ['7K2M', 'Q9RT', 'W4XA', 'B3NC', 'H8PD', 'Z5VE', 'J6YG'];
    await user.type(field, groups[Number(/\d+/.exec(label)?.[0]) - 1] ?? '');
    await user.click(screen.getByRole('button', named('Continue')));
    expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    expect(screen.queryByText(REMINDER)).toBeNull();
    expect(session.status?.codeConfirmed).toBe(true);
  });
});

describe('copies', () => {
  it('are made while work continues, and say where they are', async () => {
    mockShell('open');
    render(App);
    const user = userEvent.setup();
    let finish: (made: unknown) => void = () => undefined;
    answering('copy_casebook', () => new Promise((resolve) => (finish = resolve)));
    go({ at: 'settings', part: 'copies' });
    expect(await screen.findByText(/made on request/)).toBeVisible();
    await user.click(screen.getByRole('button', named('Copy the casebook')));
    expect(await screen.findByText(/You can carry on working/)).toBeVisible();
    await user.click(screen.getByRole('link', named('About you')));
    await user.click(await screen.findByRole('button', named('Save your name and role')));
    expect(await screen.findByText(/^Saved/)).toBeVisible();
    finish({ place: '/media/stick/casebook-1', at: '10:42' });
    await user.click(screen.getByRole('link', named('Copies of the casebook')));
    expect(await screen.findByText('/media/stick/casebook-1')).toBeVisible();
    await commands.status();
  });

  it('that failed say so, and nothing is said about one that was cancelled', async () => {
    mockShell('open');
    render(App);
    const user = userEvent.setup();
    go({ at: 'settings', part: 'copies' });
    answering('back_up_now', () => {
      throw { code: 'disk-full', field: null, detail: null };
    });
    await user.click(await screen.findByRole('button', named('Back up now')));
    // There is always an empty alert, for faults of the casebook.
    const alerts = () => screen.queryAllByRole('alert').map((one) => one.textContent.trim());
    await vi.waitFor(() => expect(alerts().join(' ')).toContain('The disk is full'));
    answering('copy_casebook', () => null);
    await user.click(screen.getByRole('button', named('Copy the casebook')));
    await vi.waitFor(() => expect(alerts().join('')).toBe(''));
    expect(screen.queryByText(/Copied and checked/)).toBeNull();
  });
});

describe('a backup', () => {
  it('is restored once somebody has read what would be lost and typed the passphrase', async () => {
    mockShell('open');
    render(App);
    const user = userEvent.setup();
    go({ at: 'settings', part: 'copies' });
    await user.click(await screen.findByRole('button', named('Restore…: 20 November 2026, 16:05')));
    const sheet = await screen.findByRole('dialog', named('Restore the backup of 20 November 2026, 16:05'));
    await vi.waitFor(() => expect(plain(sheet.textContent)).toContain('3 entries are not in this backup'));
    expect(plain(sheet.textContent)).toContain('The newest is from 23 November 2026.');
    await user.click(screen.getByText('The child whose record would change'));
    expect(await screen.findByText('Wren Tallow')).toBeVisible();
    const asked: unknown[] = [];
    const status = await commands.status();
    answering('restore_copy', (args) => {
      asked.push(args);
      return status;
    });
    await user.click(screen.getByRole('button', named('Restore this backup')));
    expect(await screen.findByText('Enter the passphrase.')).toBeVisible();
    expect(asked).toEqual([]);
    await user.click(screen.getByLabelText('Passphrase'));
    await user.paste(PRETEND_PASSPHRASE);
    await user.click(screen.getByRole('button', named('Restore this backup')));
    await vi.waitFor(() => expect(router.current).toEqual({ at: 'today' }));
    expect(asked).toEqual([{ copy: '20261120T160500Z-copy.db', passphrase: PRETEND_PASSPHRASE }]);
  });

  it('that is damaged or gone says so before anything is asked', async () => {
    mockShell('open');
    render(App);
    const user = userEvent.setup();
    answering('copy_difference', () => {
      throw { code: 'copy-damaged', field: null, detail: null };
    });
    go({ at: 'settings', part: 'copies' });
    await user.click(await screen.findByRole('button', named('Restore…: 20 November 2026, 16:05')));
    expect(await screen.findByText(/^That copy is damaged/)).toBeVisible();
    expect(screen.queryByLabelText('Passphrase')).toBeNull();
  });

  it('that could not be made by itself is told with the reason', async () => {
    mockShell('open');
    render(App);
    const page = await commands.copies();
    answering('copies', () => ({ ...page, failed: 'disk-full' }));
    go({ at: 'settings', part: 'copies' });
    expect(
      await screen.findByText(/last automatic backup could not be made.*The disk is full/),
    ).toBeVisible();
  });
});

describe('a second place for backups', () => {
  const place = { place: '/media/stick', newest: { on: '2026-11-23', at: '10:42' }, failed: null };

  it('is chosen, shown with its newest backup, and turned off', async () => {
    mockShell('open');
    const page = await commands.copies();
    render(App);
    const user = userEvent.setup();
    let chosen = false;
    answering('copies', () => ({ ...page, place: chosen ? place : null }));
    answering('choose_copy_place', () => {
      chosen = true;
      return page;
    });
    answering('copy_place_off', () => {
      chosen = false;
      return page;
    });
    go({ at: 'settings', part: 'copies' });
    await user.click(await screen.findByRole('button', named('Choose a second place')));
    expect(await screen.findByText('/media/stick')).toBeVisible();
    expect(plain(document.body.textContent)).toContain(
      'The newest backup there is from 23 November 2026, 10:42.',
    );
    await user.click(screen.getByRole('button', named('Stop making backups there')));
    await vi.waitFor(() => expect(screen.queryByText('/media/stick')).toBeNull());
  });

  it('that is not there is told in its own words', async () => {
    mockShell('open');
    const page = await commands.copies();
    render(App);
    answering('copies', () => ({ ...page, place: { ...place, newest: null, failed: 'copy-place-missing' } }));
    go({ at: 'settings', part: 'copies' });
    expect(await screen.findByText(/^The second place for backups is not there/)).toBeVisible();
    expect(screen.getByText(/^There is no backup of this casebook in that place/)).toBeVisible();
  });
});

describe('files that others can read', () => {
  it('are reported before the casebook is opened, until that is acknowledged', async () => {
    mockShell('locked');
    const status = await commands.status();
    answering('status', () => ({ ...status, sharing: 'open' }));
    render(App);
    const user = userEvent.setup();
    expect(await screen.findByText(/^Other accounts on this computer can read/)).toBeVisible();
    await user.click(screen.getByRole('button', named('I have read this')));
    expect(screen.queryByText(/^Other accounts on this computer can read/)).toBeNull();
  });
});

describe('a new passphrase', () => {
  it('is judged as it is typed', async () => {
    mockShell('open');
    render(App);
    const user = userEvent.setup();
    answering('judge_passphrase', () => ({ refused: 'passphrase-guessable', strength: null }));
    go({ at: 'settings', part: 'passphrase' });
    await user.type(await screen.findByLabelText('New passphrase'), 'pass');
    expect(await screen.findByText(/^This passphrase would soon be guessed/)).toBeVisible();
    answering('judge_passphrase', () => ({ refused: null, strength: 'strong' }));
    await user.type(screen.getByLabelText('New passphrase'), ' bridge');
    expect(await screen.findByText('This passphrase is strong.')).toBeVisible();
  });
});

describe('after a change of passphrase', () => {
  it('offers a new key, and shows its code with what could not be encrypted again', async () => {
    mockShell('open');
    render(App);
    const user = userEvent.setup();
    go({ at: 'settings', part: 'passphrase' });
    await user.click(await screen.findByLabelText('Current passphrase'));
    await user.paste(PRETEND_PASSPHRASE);
    for (const label of ['New passphrase', 'Type the same passphrase again']) {
      await user.click(screen.getByLabelText(label));
      await user.paste('harbour violet stone');
    }
    const offer = named('Make a new key and a new recovery code');
    expect(screen.queryByRole('button', offer)).toBeNull();
    const asked: unknown[] = [];
    answering('renew_key', (args) => {
      asked.push(args);
      return { groups: ['7K2M', 'Q9RT'], copiesLeft: 2 };
    });
    await user.click(screen.getByRole('button', named('Change the passphrase')));
    const again = await screen.findByLabelText('The new passphrase once more');
    expect(document.body.innerHTML).not.toContain('harbour');
    for (const field of document.querySelectorAll('input')) expect(field.value).not.toContain('harbour');
    await user.click(screen.getByRole('button', offer));
    expect(asked).toEqual([]);
    await user.click(again);
    await user.paste('harbour violet stone');
    await user.click(screen.getByRole('button', offer));
    expect(await screen.findByText('Q9RT')).toBeVisible();
    expect(screen.getByText(/copies in the casebook folder could not be encrypted again/)).toBeVisible();
    expect(asked).toEqual([{ passphrase: 'harbour violet stone' }]);
  });
});
