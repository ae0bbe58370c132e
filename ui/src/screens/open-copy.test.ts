// Opening a copy of a casebook: from the set-up of a clean computer, and in place of a casebook that does not open.
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from '../app/App.svelte';
import { PRETEND_PASSPHRASE, mockShell } from '../dev/mock/backend';
import { forget, replace, router } from '../lib/route.svelte';

const plain = (words: string) => words.replace(/[\u2066-\u2069]/g, '');
const named = (words: string) => ({ name: (name: string) => plain(name).includes(words) });
const LINK = named('Open a copy of a casebook');

let asked: [command: string, args: unknown][] = [];

/** Notes what is asked of the pretended shell. */
function noting() {
  type Invoke = (command: string, args?: unknown) => Promise<unknown>;
  const { invoke } = (window as unknown as { __TAURI_INTERNALS__: { invoke: Invoke } }).__TAURI_INTERNALS__;
  asked = [];
  mockIPC((command, args) => {
    asked.push([command, args]);
    return invoke(command, args);
  });
}

const sent = (command: string) => asked.filter(([one]) => one === command).map(([, args]) => args);

beforeEach(() => {
  replace({ at: 'start' });
  forget({ at: 'start' });
});
afterEach(clearMocks);

describe('on a clean computer', () => {
  it('a copy is opened from the first page of the set-up with its passphrase', async () => {
    mockShell('new');
    noting();
    render(App);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('link', LINK));
    await user.click(await screen.findByRole('button', named('Open the copy')));
    expect(await screen.findByRole('alert')).toHaveTextContent('Choose the folder of the copy.');
    expect(screen.getByRole('alert')).toHaveTextContent('Enter the passphrase.');
    expect(screen.queryByRole('checkbox')).toBeNull();
    await user.click(screen.getByRole('button', named('Choose the folder')));
    expect(await screen.findByText('/media/stick/casebook-20261123T104200Z')).toBeVisible();
    await user.click(screen.getByLabelText('Passphrase'));
    await user.paste('not this one at all');
    await user.click(screen.getByRole('button', named('Open the copy')));
    expect(await screen.findByRole('alert')).toHaveTextContent('not the passphrase');
    await user.clear(screen.getByLabelText('Passphrase'));
    await user.paste(PRETEND_PASSPHRASE);
    await user.click(screen.getByRole('button', named('Open the copy')));
    await vi.waitFor(() => expect(router.current).toEqual({ at: 'today' }));
    expect(router.canGoBack).toBe(false);
    expect(sent('open_copy').at(-1)).toEqual({ passphrase: PRETEND_PASSPHRASE, setAside: false });
  });

  it('a copy is opened with the recovery code, which sets a new passphrase and shows a new code', async () => {
    mockShell('new');
    noting();
    render(App);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('link', LINK));
    await user.click(await screen.findByRole('button', named('Choose the folder')));
    await user.click(screen.getByRole('radio', named('The recovery code')));
    await user.click(screen.getByRole('textbox', named('Recovery code')));
    await user.paste('7K2M Q9RT W4XA B3NC H8PD Z5VE J6YG');
    for (const label of ['New passphrase', 'Type the same passphrase again']) {
      await user.click(screen.getByLabelText(label));
      await user.paste('harbour violet stone');
    }
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
    await user.click(screen.getByRole('button', named('Open the copy')));
    expect(await screen.findByRole('heading', { level: 1, name: 'Your recovery code' })).toBeVisible();
    expect(sent('recover_copy')).toEqual([
      { code: '7K2M Q9RT W4XA B3NC H8PD Z5VE J6YG', passphrase: 'harbour violet stone', setAside: false },
    ]);
  });
});

describe('where there is a casebook', () => {
  it('is offered once nothing opens it, and only if it is agreed that it is set aside', async () => {
    mockShell('locked');
    noting();
    render(App);
    const user = userEvent.setup();
    await user.click(await screen.findByLabelText('Passphrase'));
    expect(screen.queryByRole('link', LINK)).toBeNull();
    await user.paste('not this one at all');
    await user.click(screen.getByRole('button', { name: 'Open' }));
    await user.click(await screen.findByRole('link', LINK));
    await user.click(await screen.findByRole('button', named('Choose the folder')));
    await user.click(screen.getByLabelText('Passphrase'));
    await user.paste(PRETEND_PASSPHRASE);
    await user.click(screen.getByRole('button', named('Open the copy')));
    expect(await screen.findByRole('alert')).toHaveTextContent('Agree that the casebook that is here');
    expect(sent('open_copy')).toEqual([]);
    await user.click(screen.getByRole('checkbox', named('Move the casebook that is here')));
    await user.click(screen.getByRole('button', named('Open the copy')));
    await vi.waitFor(() => expect(router.current).toEqual({ at: 'today' }));
    expect(sent('open_copy')).toEqual([{ passphrase: PRETEND_PASSPHRASE, setAside: true }]);
  });
});
