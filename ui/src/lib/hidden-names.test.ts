// Hidden names: on every screen at once, by one key, until it is pressed again, even if the casebook locks meanwhile.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { clearMocks } from '@tauri-apps/api/mocks';
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from '../app/App.svelte';
import { mockShell, PRETEND_PASSPHRASE } from '../dev/mock/backend';
import { commands } from './commands';
import { foldWords, hideNames, initials, names, showNames } from './hidden-names.svelte';
import { forget, go, replace, router, type Screen } from './route.svelte';
import { t } from './words.svelte';

const KEY = '{Control>}{Shift>}h{/Shift}{/Control}';
const said = () => document.body.textContent.replace(/[\u2066-\u2069]/g, '');
const PRIVATE = /Example (Child|School|College)|Another Example|مثال|3 July 2017/;

beforeEach(() => {
  replace({ at: 'start' });
  forget({ at: 'start' });
  showNames();
});
afterEach(clearMocks);

async function open(one: Screen): Promise<ReturnType<typeof userEvent.setup>> {
  mockShell('open');
  render(App);
  await vi.waitFor(() => expect(router.current.at).not.toBe('start'));
  forget(one);
  return userEvent.setup();
}

describe('initials', () => {
  it.each([
    ['Wren Tallow', 'W. T.'],
    ['wren', 'W.'],
    ['Jack Heron (born 9 March 2017)', 'J. H.'],
    ['Anna-Lena de la Cruz', 'A. L. D.'],
    ['Ωmega  ', 'Ω.'],
    ['W. T.', 'W. T.'],
    ['مثال', 'م.'],
    ['42 ?', ''],
    ['', ''],
  ])('of “%s” are “%s”', (name, letters) => expect(initials(name)).toBe(letters));
});

describe('hiding names', () => {
  const SCREENS: Screen[] = [
    { at: 'children' },
    { at: 'today' },
    { at: 'child', child: 'child-1' },
    { at: 'child-form', child: 'child-1' },
    { at: 'evidence', child: 'child-1' },
    { at: 'self-view', child: 'child-1' },
    { at: 'step', journey: 'journey-1' },
    { at: 'family-view', journey: 'journey-1' },
    { at: 'journey-map', journey: 'journey-1' },
    { at: 'why', journey: 'journey-1' },
    { at: 'shortest-path', journey: 'journey-1', step: 'supported' },
    { at: 'search', text: 'loud' },
    { at: 'plan', child: 'child-1' },
    { at: 'next-steps', child: 'child-1' },
    { at: 'consents', child: 'child-1' },
    { at: 'protections', child: 'child-1' },
    { at: 'disagreements', child: 'child-1' },
    { at: 'lookahead', child: 'child-1' },
    { at: 'lookahead-of-all' },
    { at: 'worry', child: 'child-1' },
    { at: 'timeline', child: 'child-1' },
    { at: 'entry', child: 'child-1', seq: 5 },
    { at: 'what-if', journey: 'journey-1' },
  ];

  it.each(SCREENS.map((one): [string, Screen] => [one.at, one]))(
    'leaves no name, setting or birth date on %s, at once',
    async (at, one) => {
      const user = await open(one);
      if (at !== 'child-form') await vi.waitFor(() => expect(said()).toMatch(PRIVATE));
      await user.keyboard(KEY);
      expect(said()).not.toMatch(PRIVATE);
      const fields = [...document.querySelectorAll('input')].filter(
        (one) => one.closest('[hidden]') === null,
      );
      expect(fields.map((one) => one.value).join()).not.toMatch(PRIVATE);
      expect(screen.getByText(/What people wrote in their own words is not changed/)).toBeVisible();
    },
  );

  it('lasts from screen to screen, and the button shows the names again', async () => {
    const user = await open({ at: 'children' });
    await vi.waitFor(() => expect(said()).toMatch(PRIVATE));
    await user.click(screen.getByRole('button', { name: 'Hide names' }));
    const first = screen.getAllByRole('link').find((one) => one.textContent === 'E. C.');
    if (first === undefined) throw new Error('no initials');
    await user.click(first);
    await vi.waitFor(() => expect(router.current.at).toBe('child'));
    expect(said()).not.toMatch(PRIVATE);
    expect(screen.queryByText('It is too loud. I like the library.')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show names' }));
    expect(said()).toMatch(PRIVATE);
  });

  it('folds own words with the names, on every page of a child; one press shows them, and names shown again do too', async () => {
    const words = 'It is too loud. I like the library.';
    const user = await open({ at: 'child', child: 'child-1' });
    expect(await screen.findByText(words)).toBeVisible();
    await user.keyboard(KEY);
    expect(screen.queryByText(words)).toBeNull();
    expect(screen.queryByText('Sundays are the hardest evening.')).toBeNull();
    go({ at: 'step', journey: 'journey-1' });
    await vi.waitFor(() => expect(document.getElementById('step-voice')).not.toBeNull());
    const [show] = await screen.findAllByRole('button', { name: /^Show these words/ });
    expect(screen.queryByText(words)).toBeNull();
    if (show !== undefined) await user.click(show);
    expect(screen.getByText(words)).toBeVisible();
    await user.keyboard(KEY);
    expect(screen.getByText(words)).toBeVisible();
    await user.keyboard(KEY);
    expect(screen.queryByText(words)).toBeNull();
    showNames();
  });

  it('leaves own words folded that were folded before', async () => {
    const user = await open({ at: 'child', child: 'child-1' });
    const [fold] = await screen.findAllByRole('button', { name: /^Hide these words/ });
    if (fold !== undefined) await user.click(fold);
    await user.keyboard(KEY);
    await user.keyboard(KEY);
    expect(screen.getAllByRole('button', { name: /^Show these words/ })).not.toHaveLength(0);
    foldWords(false);
  });

  it('tells no birthday by a mark or a month of the year', async () => {
    const user = await open({ at: 'lookahead', child: 'child-1' });
    await screen.findAllByRole('heading', { level: 3 });
    const marks = () => document.querySelectorAll('.ahead-strip > svg .ahead-strip__mark').length;
    const before = marks();
    await user.keyboard(KEY);
    expect(marks()).toBeLessThan(before);
    const hidden = screen.getByRole('heading', { name: 'While names are hidden, without the day' });
    const birthdays = screen.getAllByRole('heading', { level: 3, name: /^Turns / });
    for (const one of birthdays) expect(hidden.parentElement).toContainElement(one);
  });

  it('stays as it was when the casebook locks, and is not offered while it is locked', async () => {
    const user = await open({ at: 'children' });
    await user.keyboard(KEY);
    expect(names.hidden).toBe(true);
    await user.keyboard('{Control>}l{/Control}');
    await vi.waitFor(() => expect(router.current.at).toBe('unlock'));
    expect(names.hidden).toBe(true);
    await user.keyboard(KEY);
    expect(names.hidden).toBe(true);
    expect(screen.queryByText(/Names are hidden/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Hide names' })).toBeNull();
  });
});

describe('names that are hidden when the casebook locks', () => {
  const unlock = async (user: ReturnType<typeof userEvent.setup>) => {
    const field = await screen.findByLabelText('Passphrase');
    await user.click(field);
    await user.paste(PRETEND_PASSPHRASE);
    await user.keyboard('{Enter}');
    await vi.waitFor(() => expect(router.current.at).not.toBe('unlock'));
  };
  /** The page after a lock is another one, and remembers nothing itself. */
  const newPage = () => showNames();

  it('are still hidden on the page that follows, and shown ones are still shown', async () => {
    const user = await open({ at: 'children' });
    await user.keyboard(KEY);
    await vi.waitFor(async () => expect((await commands.status()).namesHidden).toBe(true));
    await user.keyboard('{Control>}l{/Control}');
    await vi.waitFor(() => expect(router.current.at).toBe('unlock'));
    newPage();
    await unlock(user);
    expect(names.hidden).toBe(true);
    await user.keyboard(KEY);
    await vi.waitFor(async () => expect((await commands.status()).namesHidden).toBe(false));
    await user.keyboard('{Control>}l{/Control}');
    await vi.waitFor(() => expect(router.current.at).toBe('unlock'));
    newPage();
    await unlock(user);
    expect(names.hidden).toBe(false);
  });

  it('are hidden at each opening if that was chosen in the settings', async () => {
    const user = await open({ at: 'settings', part: 'look' });
    await user.click(await screen.findByLabelText('Open with names hidden'));
    await vi.waitFor(async () =>
      expect((await commands.status()).preferences.openWithNamesHidden).toBe(true),
    );
    expect(names.hidden).toBe(false);
    await user.keyboard('{Control>}l{/Control}');
    await vi.waitFor(() => expect(router.current.at).toBe('unlock'));
    newPage();
    await unlock(user);
    expect(names.hidden).toBe(true);
    await user.click(await screen.findByLabelText('Open with names hidden'));
    await vi.waitFor(async () =>
      expect((await commands.status()).preferences.openWithNamesHidden).toBe(false),
    );
  });
});

describe('what was typed before names were hidden', () => {
  const typed = 'He shouts at her';
  const box = () => document.querySelector<HTMLTextAreaElement>('dialog[open] textarea');

  it('is covered in the sheet until somebody asks for it, and what is typed then stays', async () => {
    const user = await open({ at: 'child', child: 'child-1' });
    await screen.findByRole('button', { name: 'Add' });
    await user.keyboard('n');
    await vi.waitFor(() => expect(box()).not.toBeNull());
    await user.type(box() as HTMLElement, typed);
    await user.keyboard(KEY);
    expect(box()).not.toBeVisible();
    expect(box()).toHaveValue(typed);
    const sheet = within(screen.getByRole('dialog'));
    await user.click(sheet.getByRole('button', { name: /^Show these words/ }));
    expect(box()).toBeVisible();
    expect(box()).toHaveFocus();
    await user.keyboard(KEY);
    await user.keyboard(KEY);
    expect(box()).not.toBeVisible();
  });

  it('lets somebody type while names are hidden', async () => {
    const user = await open({ at: 'child', child: 'child-1' });
    await screen.findByRole('button', { name: 'Add' });
    await user.keyboard(KEY);
    await user.keyboard('n');
    await vi.waitFor(() => expect(box()).not.toBeNull());
    await user.type(box() as HTMLElement, typed);
    expect(box()).toBeVisible();
    expect(box()).toHaveValue(typed);
  });
});

describe('what is open over a page', () => {
  const style = readFileSync(resolve(import.meta.dirname, '../styles/_sheet.scss'), 'utf8');
  const dialogs = Object.entries(
    import.meta.glob<string>('../**/*.svelte', { query: '?raw', import: 'default', eager: true }),
  ).filter(([, text]) => text.includes('<dialog'));

  it('covers the page behind it while names are hidden, whatever it is', async () => {
    const user = await open({ at: 'children' });
    await user.keyboard(KEY);
    expect(document.documentElement.dataset['names']).toBe('hidden');
    await user.keyboard(KEY);
    expect(document.documentElement.dataset['names']).toBe('shown');
    // Opaque, and more exact than the backdrop of any one dialog.
    expect(style).toMatch(
      /\[data-names='hidden'\] dialog::backdrop,\s*:root:has\(\.protective\) dialog::backdrop \{\s*background: rgb\(64 64 64\);/,
    );
  });

  it.each(dialogs)('has the lock, hidden names and urgent help within reach: %s', (_, text) => {
    expect(text).toContain('<DialogWays />');
  });

  it('locks from within a sheet, and what was typed there is kept', async () => {
    const user = await open({ at: 'child', child: 'child-1' });
    const kept = vi.spyOn(commands, 'keepDraft');
    await screen.findByRole('button', { name: 'Add' });
    await user.keyboard('n');
    const sheet = await screen.findByRole('dialog', { name: 'Write a note' });
    await user.type(sheet.querySelector('textarea') as HTMLElement, 'Half a sentence');
    await user.click(within(sheet).getByRole('button', { name: 'Lock now' }));
    await vi.waitFor(() => expect(router.current.at).toBe('unlock'));
    expect(document.querySelector('dialog[open]')).toBeNull();
    expect(kept.mock.lastCall?.[0]).toMatchObject({ text: 'Half a sentence' });
    kept.mockRestore();
  });
});

describe('names in the source', () => {
  const sources = import.meta.glob<string>('../**/*.svelte', {
    query: '?raw',
    import: 'default',
    eager: true,
  });

  it('are shown only by the component that can hide them', () => {
    const drawn = Object.entries(sources).filter(
      ([path, text]) =>
        [...text.matchAll(/<bdi[^>]*>\s*\{([^}]*)\}/g)].some(([, what]) => !/shown/i.test(what ?? '')) &&
        !path.endsWith('/Name.svelte'),
    );
    expect(drawn.map(([path]) => path)).toEqual([]);
  });
});

describe('what urgent help was about', () => {
  it('is hidden with the names wherever a message says it', () => {
    const said = () => t('today-urgent-noted', { sign: 'Somebody at home hurts another person' });
    expect(said()).toContain('Somebody at home');
    hideNames();
    expect(said()).not.toContain('Somebody at home');
    showNames();
  });
});
