// Finding anything by keyboard alone, and the year ahead, against a mock shell.
import { clearMocks } from '@tauri-apps/api/mocks';
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from '../../app/App.svelte';
import { mockShell } from '../../dev/mock/backend';
import { commands } from '../../lib/commands';
import type { FindHit } from '../../lib/generated/wire';
import { showNames, toggleNames } from '../../lib/hidden-names.svelte';
import { forget, go, replace, router } from '../../lib/route.svelte';
import { closed } from './palette-state.svelte';

const field = () => screen.findByRole('combobox', { name: /^Find children/ });
const options = () =>
  screen.queryAllByRole('option', { hidden: false }).filter((one) => one.closest('.palette'));
const chosen = async () => {
  const id = (await field()).getAttribute('aria-activedescendant') ?? '';
  return document
    .getElementById(id)
    ?.textContent.replace(/[\u2066-\u2069]/g, '')
    .trim();
};
const settled = async (count: number) => vi.waitFor(() => expect(options()).toHaveLength(count));

async function opened(phase: 'open' | 'locked' = 'open') {
  mockShell(phase);
  render(App);
  await vi.waitFor(() => expect(router.current.at).toBe(phase === 'open' ? 'today' : 'unlock'));
  return userEvent.setup();
}

beforeEach(() => {
  replace({ at: 'start' });
  forget({ at: 'start' });
  closed();
});
afterEach(() => clearMocks());

describe('finding anything', () => {
  it('opens by key, offers commands, moves by arrows from end to end, and opens a result with Enter', async () => {
    const user = await opened();
    await user.keyboard('{Control>}k{/Control}');
    expect(await field()).toHaveFocus();
    await settled(4);
    expect(await chosen()).toBe('Add a child');
    await user.keyboard('{ArrowUp}');
    expect(await chosen()).toBe('Urgent help');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(await chosen()).toBe('Lock now');
    await user.keyboard('review');
    await settled(2);
    expect(screen.getByRole('group', { name: 'Steps' })).toBeVisible();
    expect(options()[0]?.querySelector('mark')).toHaveTextContent('Review');
    await user.keyboard('{Enter}');
    await vi.waitFor(() => expect(router.current.at).toBe('explore-step'));
    expect(document.querySelector('.palette')).not.toHaveAttribute('open');
  });

  it('opens the first match of what was typed even if Enter is pressed before the matches are there', async () => {
    const user = await opened();
    await user.keyboard('{Control>}k{/Control}');
    await field();
    await settled(4);
    await user.keyboard('review{Enter}');
    await vi.waitFor(() => expect(router.current.at).toBe('explore-step'));
    expect(document.querySelector('.palette')).not.toHaveAttribute('open');
  });

  it('links to the page of all results in its last row', async () => {
    const user = await opened();
    await user.keyboard('{Control>}k{/Control}');
    await field();
    await user.keyboard('loud');
    await settled(2);
    await user.keyboard('{ArrowUp}');
    expect(await chosen()).toBe('Show all results for “loud”');
    await user.keyboard('{Enter}');
    expect(router.current).toEqual({ at: 'search', text: 'loud' });
  });

  it('opens what can be done for the child who is open, found by another word for it', async () => {
    const user = await opened();
    go({ at: 'child', child: 'child-1' });
    await screen.findByRole('button', { name: 'Add' });
    await user.keyboard('{Control>}k{/Control}');
    await field();
    await user.keyboard('conversation');
    await vi.waitFor(async () => expect(await chosen()).toMatch(/^Write a note *Example Child$/));
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('dialog', { name: 'Write a note' })).toBeVisible();
  });

  it('closes with Escape and with its own key', async () => {
    const user = await opened();
    await user.keyboard('/');
    await field();
    await user.keyboard('{Control>}k{/Control}');
    expect(document.querySelector('.palette')).not.toHaveAttribute('open');
    expect(router.current.at).toBe('today');
  });

  it('leaves a slash and a question mark to the field being typed into', async () => {
    const user = await opened();
    go({ at: 'child-form' });
    const name = await screen.findByRole('textbox', { name: /Full name/ });
    await user.type(name, 'a/?');
    expect(name).toHaveValue('a/?');
    expect(document.querySelector('dialog[open]')).toBeNull();
    name.blur();
    await user.keyboard('?');
    const keys = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    expect(within(keys).getByText('Ctrl + K')).toBeVisible();
  });

  it('offers nothing of the casebook while it is locked, and closes when it locks', async () => {
    const user = await opened('locked');
    await user.keyboard('{Control>}k{/Control}');
    await field();
    await settled(2);
    await user.keyboard('loud');
    await settled(0);
    expect(screen.getByText(/^Nothing found\. Try/)).toBeVisible();
  });

  it('closes when the casebook locks', async () => {
    const user = await opened();
    await user.keyboard('{Control>}k{/Control}');
    await field();
    await user.keyboard('{Control>}l{/Control}');
    await vi.waitFor(() => expect(router.current.at).toBe('unlock'));
    await vi.waitFor(() => expect(document.querySelector('.palette')).not.toHaveAttribute('open'));
  });
});

describe('looking ahead', () => {
  it('lists what will change month by month, filters it, and links to the step', async () => {
    const user = await opened();
    go({ at: 'lookahead', child: 'child-1' });
    const turns = await screen.findByRole('heading', { level: 3, name: /^Turns \W*11/ });
    expect(turns.closest('.ahead-month')).toHaveTextContent('February 2027');
    expect(screen.getByText(/^\W*8\W* things are expected/)).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Dates to keep');
    expect(screen.getByText(/^\W*2\W* things are expected/)).toBeVisible();
    expect(screen.getByText(/Set by law/)).toHaveTextContent('An example act, section 1');
    await user.click(screen.getAllByRole('link', { name: /school avoidance: Due/ })[0] as HTMLElement);
    expect(router.current).toEqual({ at: 'step', journey: 'journey-1' });
  });

  it('saves a file of dates and says how many', async () => {
    const user = await opened();
    go({ at: 'calendar-file', child: 'child-1' });
    await user.click(await screen.findByRole('button', { name: 'Save the file' }));
    expect(await screen.findByText(/saved\. It contains \W*2\W* dates/)).toBeVisible();
  });
});

describe('what is found of a record', () => {
  it('says that a child has died, and says nothing of records while names are hidden', async () => {
    const target = { at: 'child' as const, child: 'child-8' };
    const child = { id: 'child-8', words: 'Linnet' };
    const died: FindHit = {
      pieces: ['Linnet'],
      about: null,
      child,
      archived: true,
      died: true,
      target,
    };
    const said = { ...died, pieces: ['My rabbit is called Biscuit.'] };
    vi.spyOn(commands, 'findAnything').mockResolvedValue({
      groups: [
        { kind: 'child', hits: [died], more: false },
        { kind: 'record', hits: [said], more: false },
      ],
    });
    const user = await opened();
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await field(), 'linnet');
    await vi.waitFor(() => expect(options()[0]).toHaveTextContent('Has died'));
    expect(options()[0]).not.toHaveTextContent('Archived');
    expect(options()[1]).toHaveTextContent('Biscuit');
    toggleNames();
    await vi.waitFor(() => expect(screen.queryByText('In the records')).toBeNull());
    expect(options().some((option) => option.textContent.includes('Linnet'))).toBe(false);
    showNames();
    vi.restoreAllMocks();
  });
});
