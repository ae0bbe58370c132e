// What the page keeps of a passphrase that was used, and of children after a lock: nothing, not even in fields that are gone.
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { render, screen } from '@testing-library/svelte';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PRETEND_PASSPHRASE, mockShell } from '../dev/mock/backend';
import { closeUrgent, forget, go, goUrgent, replace, router } from '../lib/route.svelte';
import App from './App.svelte';

const plain = (words: string) => words.replace(/[\u2066-\u2069]/g, '');
const named = (words: string) => ({ name: (name: string) => plain(name).includes(words) });
const NEXT = 'harbour violet stone';
const CODE = '7K2M Q9RT W4XA B3NC H8PD Z5VE J6YG';

/** Every field that was ever in the page. */
let fields: Set<HTMLInputElement>;
let watching: MutationObserver;
let asked: [command: string, args: unknown][];

type Invoke = (command: string, args?: unknown) => Promise<unknown>;
const shell = () =>
  (window as unknown as { __TAURI_INTERNALS__: { invoke: Invoke } }).__TAURI_INTERNALS__.invoke;

/** Notes what is asked of the pretended shell. */
function noting() {
  const invoke = shell();
  mockIPC((command, args) => {
    asked.push([command, args]);
    return invoke(command, args);
  });
}

const sent = (command: string) => asked.filter(([one]) => one === command).map(([, args]) => args);

beforeEach(() => {
  [fields, asked] = [new Set(), []];
  watching = new MutationObserver(() => {
    for (const field of document.querySelectorAll('input')) fields.add(field);
  });
  watching.observe(document, { childList: true, subtree: true });
  replace({ at: 'start' });
  forget({ at: 'start' });
});
afterEach(() => {
  watching.disconnect();
  clearMocks();
});

async function paste(user: UserEvent, label: string, words: string) {
  await user.click(await screen.findByLabelText(label, { selector: 'input' }));
  await user.paste(words);
}

function nothingIsLeft(...secrets: string[]) {
  expect(fields.size).toBeGreaterThan(0);
  for (const secret of secrets) {
    expect([...fields].filter(({ value }) => value.includes(secret))).toEqual([]);
    expect(document.documentElement.outerHTML).not.toContain(secret);
    expect(JSON.stringify(router.kept)).not.toContain(secret);
  }
}

describe('a page that a lock ends', () => {
  it('asks for no passphrase until the page that replaces it does, or if none comes', async () => {
    mockShell('open');
    const invoke = shell();
    let answer: (() => void) | undefined;
    mockIPC((command, args) =>
      command === 'start_fresh_page'
        ? new Promise((done) => (answer = () => done(invoke('status'))))
        : invoke(command, args),
    );
    render(App);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Lock now' }));
    await vi.waitFor(() => expect(answer).toBeDefined());
    expect(router.current.at).toBe('unlock');
    expect(await screen.findByText('One moment…')).toBeVisible();
    expect(screen.queryByLabelText('Passphrase')).toBeNull();
    answer?.();
    expect(await screen.findByLabelText('Passphrase')).toHaveFocus();
  });
});

describe('a passphrase that was used', () => {
  it('is nowhere after unlocking', async () => {
    mockShell('locked');
    render(App);
    const user = userEvent.setup();
    await paste(user, 'Passphrase', PRETEND_PASSPHRASE);
    expect([...fields].map(({ value }) => value)).toContain(PRETEND_PASSPHRASE);
    await user.click(screen.getByRole('button', { name: 'Open' }));
    await vi.waitFor(() => expect(router.current).toEqual({ at: 'today' }));
    nothingIsLeft(PRETEND_PASSPHRASE);
  });

  it('is nowhere after recovering, and neither is the code that was typed', async () => {
    mockShell('locked');
    render(App);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('link', named('forgotten')));
    await paste(user, 'Recovery code', CODE);
    for (const label of ['New passphrase', 'Type the same passphrase again']) await paste(user, label, NEXT);
    await user.click(screen.getByRole('button', named('Open and set')));
    expect(await screen.findByRole('heading', { level: 1, name: 'Your recovery code' })).toBeVisible();
    nothingIsLeft(NEXT, CODE);
  });

  it('is nowhere after a copy was opened', async () => {
    mockShell('new');
    render(App);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('link', named('Open a copy of a casebook')));
    await user.click(await screen.findByRole('button', named('Choose the folder')));
    await paste(user, 'Passphrase', PRETEND_PASSPHRASE);
    await user.click(screen.getByRole('button', named('Open the copy')));
    await vi.waitFor(() => expect(router.current).toEqual({ at: 'today' }));
    nothingIsLeft(PRETEND_PASSPHRASE);
  });

  it('is nowhere after it was changed, although a new key may follow', async () => {
    mockShell('open');
    render(App);
    const user = userEvent.setup();
    go({ at: 'settings', part: 'passphrase' });
    await paste(user, 'Current passphrase', PRETEND_PASSPHRASE);
    for (const label of ['New passphrase', 'Type the same passphrase again']) await paste(user, label, NEXT);
    await user.click(screen.getByRole('button', named('Change the passphrase')));
    expect(await screen.findByLabelText('The new passphrase once more')).toHaveValue('');
    nothingIsLeft(PRETEND_PASSPHRASE, NEXT);
  });

  it('that was only half typed goes with its page', async () => {
    mockShell('locked');
    render(App);
    const user = userEvent.setup();
    await paste(user, 'Passphrase', 'otter lan');
    await user.click(screen.getAllByRole('link', named('Find a service'))[0] as Element);
    await vi.waitFor(() => expect(router.current).toEqual({ at: 'services' }));
    nothingIsLeft('otter lan');
  });
});

describe('after a lock', () => {
  it('the page is replaced, and the next one knows where somebody was', async () => {
    mockShell('open');
    noting();
    render(App);
    await vi.waitFor(() => expect(router.current.at).toBe('today'));
    go({ at: 'child', child: 'child-1' });
    await vi.waitFor(() => expect(document.body).toHaveTextContent('Example Child'));
    await userEvent.keyboard('{Control>}l{/Control}');
    await vi.waitFor(() => expect(sent('start_fresh_page')).toHaveLength(1));
    const [{ place }] = sent('start_fresh_page') as [{ place: string }];
    expect(place).toContain('"child":"child-1"');
    expect(place).not.toContain('Example');
    expect(asked.findIndex(([one]) => one === 'lock')).toBeLessThan(
      asked.findIndex(([one]) => one === 'start_fresh_page'),
    );
    expect(document.documentElement.outerHTML).not.toContain('Example Child');
    expect(JSON.stringify([document.title, { ...sessionStorage }, { ...localStorage }])).not.toContain(
      'Example',
    );
    expect(window.history.length).toBe(1);
  });

  it('a new page opens what was open when it is unlocked', async () => {
    mockShell('locked');
    const invoke = shell();
    const { folder } = (await invoke('status')) as { folder: string };
    const left = JSON.stringify({ folder, screen: { at: 'child', child: 'child-1' } });
    mockIPC((command, args) => (command === 'place_before_lock' ? left : invoke(command, args)));
    render(App);
    const user = userEvent.setup();
    await paste(user, 'Passphrase', PRETEND_PASSPHRASE);
    await user.click(screen.getByRole('button', { name: 'Open' }));
    await vi.waitFor(() => expect(router.current).toEqual({ at: 'child', child: 'child-1' }));
  });

  it('urgent help that is open stays until it is closed', async () => {
    mockShell('open');
    noting();
    render(App);
    await vi.waitFor(() => expect(router.current.at).toBe('today'));
    goUrgent();
    await vi.waitFor(() => expect(router.current.at).toBe('urgent'));
    await userEvent.keyboard('{Control>}l{/Control}');
    await vi.waitFor(() => expect(sent('lock')).toHaveLength(1));
    await new Promise((done) => setTimeout(done, 50));
    expect(router.current.at).toBe('urgent');
    expect(sent('start_fresh_page')).toEqual([]);
    closeUrgent();
    await vi.waitFor(() => expect(sent('start_fresh_page')).toHaveLength(1));
  });
});
