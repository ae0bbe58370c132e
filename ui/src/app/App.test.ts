// All screens against a mock shell: what a person does, by role and name.
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from './App.svelte';
import { SERVICES } from '../dev/mock/services';
import { PRETEND_PASSPHRASE, mockShell } from '../dev/mock/backend';
import { PING } from './presence';
import { commands } from '../lib/commands';
import { DROPPED } from '../lib/file-drop';
import { forget, go, replace, router, type Screen } from '../lib/route.svelte';
import { plain } from '../lib/words.svelte';

/** By name, whatever invisible marks stand around what was put into the words. */
const named = (words: string) => ({
  name: (name: string) => name.replace(/[\u2066-\u2069]/g, '').includes(words),
});
const heading = () => screen.findByRole('heading', { level: 1 });

beforeEach(() => {
  // `forget` leaves urgent help open, which the test before may have done.
  replace({ at: 'start' });
  forget({ at: 'start' });
});
afterEach(() => {
  vi.useRealTimers();
  clearMocks();
});

describe('set-up', () => {
  it('keeps what was typed, and the focus, through urgent help', async () => {
    mockShell('new');
    render(App);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', named('Start')));
    await user.type(screen.getByRole('textbox', named('Your name')), 'A name');
    await user.keyboard('{F1}');
    expect(await heading()).toHaveTextContent('Urgent help');
    expect(document.title).toContain('Urgent help');
    await user.keyboard('2');
    expect((await screen.findAllByText(/01632 960042/))[0]).toBeVisible();
    await user.keyboard('{Escape}{Escape}');
    const field = await screen.findByRole('textbox', named('Your name'));
    expect(field).toHaveValue('A name');
    await vi.waitFor(() => expect(field).toHaveFocus());
    expect(document.title).toContain('About you');
  });

  it('goes on to the children only after a group of the recovery code has been typed in', async () => {
    mockShell('new');
    render(App);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', named('Start')));
    await user.click(screen.getByRole('button', named('Continue')));
    expect(await screen.findByRole('alert')).toHaveTextContent('Enter your name.');
    await user.type(screen.getByRole('textbox', named('Your name')), 'A name');
    await user.click(screen.getByRole('radio', named('SENCO')));
    await user.click(screen.getByRole('button', named('Continue')));
    await user.type(screen.getByLabelText('Passphrase'), PRETEND_PASSPHRASE);
    await user.type(screen.getByLabelText('Type the same passphrase again'), PRETEND_PASSPHRASE);
    await user.click(screen.getByRole('button', named('Make the casebook')));

    expect(await screen.findByText('7K2M')).toBeVisible();
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(plain(document.body.textContent)).toContain('Set-up, part 4 of 4');
    const field = screen.getByRole('textbox', named('Type group'));
    await user.type(field, 'no');
    await user.click(screen.getByRole('button', named('Continue')));
    expect(await screen.findByRole('alert')).toBeVisible();
    const number = Number(/\d/.exec(screen.getByText(/^Type group/, { selector: 'label' }).textContent)?.[0]);
    const groups = screen.getAllByText(/^[A-Z0-9]{4}$/).map((one) => one.textContent);
    await user.clear(field);
    await user.type(field, (groups[number - 1] ?? '').toLowerCase());
    await user.click(screen.getByRole('button', named('Continue')));
    await vi.waitFor(() => expect(router.current).toEqual({ at: 'today' }));
    expect(router.canGoBack).toBe(false);
  });
});

describe('unlocking and locking', () => {
  it('says that a passphrase is wrong beside the field, and opens with the right one', async () => {
    mockShell('locked');
    render(App);
    const user = userEvent.setup();
    const field = await screen.findByLabelText('Passphrase');
    await user.type(field, 'not it{Enter}');
    const summary = await screen.findByRole('alert');
    await vi.waitFor(() => expect(field).toHaveFocus());
    field.blur();
    await user.click(within(summary).getByRole('link'));
    expect(field).toHaveFocus();
    expect(field).toBeInvalid();
    await user.clear(field);
    await user.type(field, `${PRETEND_PASSPHRASE}{Enter}`);
    await vi.waitFor(() => expect(router.current).toEqual({ at: 'today' }));
  });

  it('locks by key, and nothing about the child remains', async () => {
    mockShell('open');
    render(App);
    await vi.waitFor(() => expect(router.current.at).toBe('today'));
    go({ at: 'child', child: 'child-1' });
    await vi.waitFor(() => expect(document.body).toHaveTextContent('Example Child'));
    await userEvent.keyboard('{Control>}l{/Control}');
    expect(await heading()).toHaveTextContent('Open the casebook');
    expect(document.body).not.toHaveTextContent('Example Child');
    expect(router.canGoBack).toBe(false);
  });

  it('empties itself when the shell has locked the casebook', async () => {
    mockShell('open');
    render(App);
    await vi.waitFor(() => expect(router.current.at).toBe('today'));
    go({ at: 'child', child: 'child-1' });
    await vi.waitFor(() => expect(document.body).toHaveTextContent('Example Child'));
    window.dispatchEvent(new Event(PING));
    await new Promise((done) => setTimeout(done, 50));
    expect(router.current.at).toBe('child');
    mockShell('locked');
    window.dispatchEvent(new Event(PING));
    await vi.waitFor(() => expect(router.current).toEqual({ at: 'unlock' }));
    expect(document.body).not.toHaveTextContent('Example Child');
  });

  it('ignores dropped files and links, and accepts dropped text only in a field', async () => {
    mockShell('locked');
    render(App);
    const field = await screen.findByLabelText('Passphrase');
    const drop = (on: Element, types: string[]) => {
      const event = new Event('drop', { bubbles: true, cancelable: true });
      Object.assign(event, { dataTransfer: { types, dropEffect: 'copy' } });
      on.dispatchEvent(event);
      return event.defaultPrevented ? 'refused' : 'left to the page';
    };
    expect(drop(document.body, ['Files'])).toBe('refused');
    expect(drop(document.body, ['text/plain'])).toBe('refused');
    expect(drop(field, ['Files', 'text/uri-list', 'text/plain'])).toBe('refused');
    expect(drop(field, ['text/uri-list', 'text/plain'])).toBe('refused');
    expect(drop(field, ['text/plain'])).toBe('left to the page');
  });

  it('takes a file only where a row takes it, and asks the shell for it without a path', async () => {
    mockShell('open');
    render(App);
    await vi.waitFor(() => expect(router.current.at).toBe('today'));
    go({ at: 'evidence', child: 'child-1' });
    const missing = await screen.findByRole('button', { name: /^The plan, written down/ });
    const asked = vi.spyOn(commands, 'droppedFile');
    const drag = (on: Element) => {
      const event = new Event('dragover', { bubbles: true, cancelable: true });
      const dataTransfer = { types: ['Files'], dropEffect: 'copy' };
      Object.assign(event, { dataTransfer });
      on.dispatchEvent(event);
      return dataTransfer.dropEffect;
    };
    expect(drag(await heading())).toBe('none');
    window.dispatchEvent(new Event(DROPPED));
    expect(asked).not.toHaveBeenCalled();
    expect(drag(missing)).toBe('copy');
    expect(missing.closest('[data-over]')).not.toBeNull();
    window.dispatchEvent(new Event('dragleave'));
    expect(missing.closest('[data-over]')).toBeNull();
    window.dispatchEvent(new Event(DROPPED));
    const sheet = await screen.findByRole('dialog', { name: /Record: .*The plan, written down/ });
    expect(asked).toHaveBeenCalledExactlyOnceWith();
    expect(sheet).toHaveTextContent('hearing letter.pdf');
    window.dispatchEvent(new Event(DROPPED));
    expect(asked).toHaveBeenCalledOnce();
  });

  it('shows the menu of the web view, which can reload the page, only to copy and paste', async () => {
    mockShell('open');
    render(App);
    await vi.waitFor(() => expect(router.current.at).toBe('today'));
    const field = document.body.appendChild(document.createElement('input'));
    const menuOn = (on: Element) =>
      on.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    expect([menuOn(document.body), menuOn(field)]).toEqual([false, true]);
    window.getSelection()?.selectAllChildren(screen.getByRole('heading', { level: 1 }));
    expect(menuOn(document.body)).toBe(true);
    go({ at: 'self-view', child: 'child-1', turned: true });
    await vi.waitFor(() => expect(router.turned).toBe(true));
    expect([menuOn(document.body), menuOn(field)]).toEqual([false, false]);
    field.remove();
  });

  it('goes to unlock when the shell says that the casebook is locked', async () => {
    mockShell('open');
    render(App);
    await vi.waitFor(() => expect(router.current.at).toBe('today'));
    mockIPC(() => {
      throw { code: 'locked', field: null, detail: null };
    });
    go({ at: 'child', child: 'child-1' });
    await vi.waitFor(() => expect(router.current).toEqual({ at: 'unlock' }));
    expect(await heading()).toHaveTextContent('Open the casebook');
  });
});

describe('finding a service', () => {
  it('filters services as filters are chosen, says how many, and remembers the filters', async () => {
    mockShell('locked');
    render(App);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('link', named('Find a service')));
    const count = () =>
      screen.getAllByRole('status').map((one) => one.textContent.replace(/[\u2066-\u2069]/g, ''));
    await vi.waitFor(() =>
      expect(count().join()).toContain(`${SERVICES.length} services of ${SERVICES.length}`),
    );
    await user.selectOptions(screen.getByRole('combobox', named('What it helps with')), 'Sensory needs');
    await vi.waitFor(() => expect(count().join()).toContain(`1 service of ${SERVICES.length}`));
    expect(screen.getByRole('link', named('Example Occupational Therapy'))).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', named('Age')), '2');
    expect(await screen.findByText(/Clear the age/)).toBeVisible();
    await user.click(screen.getByRole('link', named('Settings')));
    await user.click(screen.getByRole('link', named('Find a service')));
    expect(screen.getByRole('combobox', named('Age'))).toHaveValue('2');
  });

  it('offers the areas of the pack in its order, and filters by one', async () => {
    mockShell('locked');
    render(App);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('link', named('Find a service')));
    const areas = await screen.findByRole('combobox', named('Area'));
    await user.click(screen.getByRole('button', named('Clear all')));
    expect(await screen.findByRole('link', named('Example Occupational Therapy'))).toBeVisible();
    const offered = within(areas).getAllByRole('option');
    expect(offered.map((one) => one.textContent)).toEqual(['Anywhere', 'Example Town', 'Everywhere']);
    await user.selectOptions(areas, 'Everywhere');
    await vi.waitFor(() =>
      expect(screen.queryByRole('link', named('Example Occupational Therapy'))).toBeNull(),
    );
    expect(screen.getByRole('link', named('Emergency services'))).toBeVisible();
    expect(screen.getByText('Everywhere', { selector: 'dd' })).toBeVisible();
  });

  it('says beside each contact that nobody confirmed it', async () => {
    mockShell('locked');
    render(App);
    go({ at: 'service', id: 'example-crisis' });
    expect(await screen.findByText('01632 960042')).toBeVisible();
    expect(screen.getByText(/^Not confirmed/)).toBeVisible();
  });
});

describe('every screen', () => {
  const SCREENS: Screen[] = [
    { at: 'set-up' },
    { at: 'unlock' },
    { at: 'recover' },
    { at: 'open-copy' },
    { at: 'recovery-code', groups: ['ABCD', 'EFGH'], then: { at: 'children' } },
    { at: 'urgent', from: { at: 'children' }, child: 'child-1' },
    { at: 'explore' },
    { at: 'gaps' },
    { at: 'commitment' },
    { at: 'retention' },
    { at: 'erase', child: 'child-1' },
    { at: 'joining', child: 'child-1' },
    { at: 'join', child: 'child-1', other: 'child-2' },
    { at: 'worry' },
    { at: 'worry', child: 'child-1', path: ['school', 'cannot-go'] },
    { at: 'explore-pathway', pathway: 'ebsa', pretend: { age: null, role: null } },
    { at: 'explore-step', pathway: 'ebsa', step: 'notice', pretend: { age: 9, role: null } },
    { at: 'services' },
    { at: 'service', id: 'example-advice' },
    { at: 'settings' },
    { at: 'about' },
    { at: 'children' },
    { at: 'today' },
    { at: 'child-form' },
    { at: 'child', child: 'child-1' },
    { at: 'pathways', child: 'child-1' },
    { at: 'self-view', child: 'child-1' },
    { at: 'family-view', journey: 'journey-1' },
    { at: 'family-view', journey: 'journey-1', turned: true },
    { at: 'next-steps', child: 'child-1' },
    { at: 'consents', child: 'child-1' },
    { at: 'protections', child: 'child-1' },
    { at: 'disagreements', child: 'child-1' },
    { at: 'step', journey: 'journey-1' },
    { at: 'journey-map', journey: 'journey-1' },
    { at: 'why', journey: 'journey-1' },
    { at: 'shortest-path', journey: 'journey-1', step: 'supported' },
    { at: 'search', text: 'loud' },
    { at: 'lookahead', child: 'child-1' },
    { at: 'lookahead-of-all' },
    { at: 'calendar-file', child: 'child-1' },
  ];

  it.each(SCREENS.map((one): [string, Screen] => [one.at, one]))(
    '%s has one heading and no fault that axe sees',
    async (_, one) => {
      mockShell('open');
      const { container } = render(App);
      await vi.waitFor(() => expect(router.current.at).not.toBe('start'));
      forget(one);
      await vi.waitFor(() => expect(container.querySelector('.loading')).toBeNull());
      await new Promise((done) => setTimeout(done, 50));
      expect(container.querySelectorAll('h1')).toHaveLength(1);
      expect(document.title).toMatch(/Stepping Stones$/);
      expect(document.title).not.toContain('Example Child');
      const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
        [],
      );
    },
  );
});
