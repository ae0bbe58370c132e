// Urgent help: the first numbers are in sight at once, every situation is one key away, with what to do and few numbers,
// and 999 and 111 are never in doubt.
import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearMocks } from '@tauri-apps/api/mocks';
import App from '../app/App.svelte';
import { mockShell } from '../dev/mock/backend';
import { HEADER } from '../dev/mock/child-header';
import { FIRST_NUMBERS, SIGNS, URGENT_HELP } from '../dev/mock/urgent';
import { keyAt } from '../features/urgent/keys';
import { commands } from '../lib/commands';
import { back, forget, go, replace, router } from '../lib/route.svelte';

beforeEach(() => {
  replace({ at: 'start' });
  forget({ at: 'start' });
});
afterEach(() => {
  vi.restoreAllMocks();
  clearMocks();
});

async function urgent(state: 'new' | 'locked' | 'open') {
  mockShell(state);
  const shown = render(App);
  await waitFor(() => expect(router.current.at).not.toBe('start'));
  const user = userEvent.setup();
  await user.keyboard('{F1}');
  await screen.findByRole('navigation', { name: 'What is happening to the child or young person?' });
  return { ...shown, user };
}

/** Found by its element, because to look for a role among so many tiles is slow. */
function card(): HTMLElement {
  const article = document.querySelector<HTMLElement>('main article');
  if (article === null) throw new Error('no card is open');
  return article;
}
const firstNumbers = () =>
  within(screen.getByRole('list', { name: 'Numbers to call' })).getAllByRole('listitem');
const numbers = () => [...card().querySelectorAll<HTMLElement>('ul[aria-label="Call"] > li')];

function expectNoDoubtOfTheEmergencyNumbers() {
  const shown = screen
    .getAllByRole('listitem')
    .filter((item) => /^(999|111)\b/.test(item.textContent.trim()));
  expect(shown.length).toBeGreaterThan(0);
  for (const number of shown) expect(number).not.toHaveTextContent(/not confirmed/i);
}

describe.each(['new', 'locked', 'open'] as const)('urgent help while the casebook is %s', (state) => {
  it('lists every situation, and shows no details until one is chosen', async () => {
    await urgent(state);
    const index = screen.getByRole('navigation', { name: 'What is happening to the child or young person?' });
    const tiles = within(index).getAllByRole('button');
    expect(tiles).toHaveLength(SIGNS.length);
    for (const [place, tile] of tiles.entries()) expect(tile).toHaveTextContent(SIGNS[place]?.sign ?? '');
    expect(screen.queryByRole('article')).toBeNull();
    expect(document.body).toHaveTextContent('If anyone is in danger now, call 999.');
  });

  it('shows the first numbers at once, and no doubt beside 999 and 111', async () => {
    await urgent(state);
    expect(firstNumbers()).toHaveLength(FIRST_NUMBERS.length);
    for (const [place, number] of firstNumbers().entries()) {
      expect(number.textContent).toContain(FIRST_NUMBERS[place]?.contact.value);
      expect(number).toHaveTextContent(FIRST_NUMBERS[place]?.words ?? '');
    }
    expectNoDoubtOfTheEmergencyNumbers();
  });

  it('opens each situation with its key: what to do, three numbers at most, the rest folded', async () => {
    const { user } = await urgent(state);
    for (const [place, sign] of SIGNS.entries()) {
      await user.keyboard(keyAt(place) ?? '');
      await waitFor(() => expect(document.activeElement).toHaveTextContent(sign.sign));
      expect(document.activeElement?.tagName).toBe('H2');
      const parts = [...card().children].map((part) => part.textContent.trim());
      expect(parts[0]).toBe(sign.sign);
      expect(parts[1]).toBe(sign.act);
      expect(numbers().length).toBeLessThanOrEqual(3);
      expect(numbers()).toHaveLength(sign.numbers.length);
      for (const folded of card().querySelectorAll('details')) expect(folded.open).toBe(false);
      expectNoDoubtOfTheEmergencyNumbers();
    }
  });

  it('is clean in axe with a card open', async () => {
    const { user } = await urgent(state);
    await user.keyboard('2');
    await screen.findByRole('heading', { level: 2, name: /want to die/ });
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe('urgent help', () => {
  it('works with Tab and Enter too, and says if a number is not confirmed', async () => {
    const { user } = await urgent('locked');
    const tile = screen.getByRole('button', { name: /want to die/ });
    for (let presses = 0; presses < 40 && document.activeElement !== tile; presses += 1) await user.tab();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(numbers()[0]).toHaveTextContent('01632 960042'));
    expect(numbers()[0]).toHaveTextContent('Not confirmed');
    expect(numbers()[1]).toHaveTextContent(/^999/);
    expect(numbers()[1]).not.toHaveTextContent('Not confirmed');
    expect(tile).toHaveAttribute('aria-current', 'true');
  });

  it('has every number within two actions after F1: a key, and a fold', async () => {
    const { user } = await urgent('locked');
    const numbersOf = URGENT_HELP.services.flatMap(({ contacts }) =>
      contacts.filter(({ kind }) => kind === 'phone' || kind === 'text').map(({ value }) => value),
    );
    const reached = new Set<string>();
    const read = () => {
      for (const value of numbersOf) if (document.body.textContent.includes(value)) reached.add(value);
    };
    for (const [place, sign] of SIGNS.entries()) {
      await user.keyboard(keyAt(place) ?? '');
      await waitFor(() => expect(document.activeElement).toHaveTextContent(sign.sign));
      // One fold holds the rest of the numbers.
      expect(within(card()).getAllByText(/^(More numbers|More about these numbers)/)).toHaveLength(1);
      read();
    }
    expect([...reached].sort()).toEqual([...new Set(numbersOf)].sort());
  });

  it('closes the card with Escape first, then urgent help, and the focus returns each time', async () => {
    const { user } = await urgent('open');
    await user.keyboard('b');
    await screen.findByRole('heading', { level: 2, name: /breaking point/ });
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('article')).toBeNull());
    expect(router.current.at).toBe('urgent');
    await waitFor(() => expect(screen.getByRole('button', { name: /breaking point/ })).toHaveFocus());
    await user.keyboard('1');
    await user.click(await screen.findByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.getByRole('button', { name: /in danger now/ })).toHaveFocus());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(router.current.at).not.toBe('urgent'));
  });

  it('shows the same situation when somebody returns to it', async () => {
    const { user } = await urgent('open');
    await user.keyboard('2');
    await screen.findByRole('heading', { level: 2, name: /want to die/ });
    go({ at: 'service', id: 'example-crisis' });
    expect(await screen.findByRole('heading', { level: 1, name: 'Example Crisis Line' })).toBeVisible();
    back();
    expect(await screen.findByRole('heading', { level: 2, name: /want to die/ })).toBeVisible();
  });

  it('ignores its keys while somebody types or searches', async () => {
    const { user } = await urgent('open');
    await user.keyboard('{Control>}k{/Control}');
    await user.keyboard('2');
    expect(screen.queryByRole('heading', { level: 2, name: /want to die/ })).toBeNull();
    await user.keyboard('{Escape}');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(router.current.at).not.toBe('urgent'));
    await user.keyboard('2');
    expect(router.current.at).not.toBe('urgent');
  });

  it('is recorded for the child by name, after a look, with the exact words if they are known', async () => {
    const note = vi.spyOn(commands, 'noteUrgent').mockResolvedValue({ at: '10:42' });
    mockShell('open');
    render(App);
    await waitFor(() => expect(router.current.at).toBe('today'));
    go({ at: 'child', child: 'child-1' });
    await screen.findByRole('heading', { level: 1, name: /Example/ });
    const user = userEvent.setup();
    await user.keyboard('{F1}');
    await screen.findByRole('navigation', { name: 'What is happening to the child or young person?' });
    await user.keyboard('2');
    await user.click(await screen.findByRole('button', { name: /^Record this for .*Example/u }));
    expect(note).not.toHaveBeenCalled();
    const sheet = await screen.findByRole('dialog');
    expect(sheet).toHaveTextContent(SIGNS[1]?.sign ?? '');
    await user.type(within(sheet).getByRole('textbox'), 'I want to stop.');
    await user.click(within(sheet).getByRole('button', { name: 'Save' }));
    expect(note).toHaveBeenCalledWith({ child: 'child-1', sign: SIGNS[1]?.id, words: 'I want to stop.' });
    expect(await screen.findByText(/Recorded at .*10:42/)).toBeVisible();
  });

  it('asks who helps at the age of the child from whose page it was opened, and at any age without one', async () => {
    const asked = vi.spyOn(commands, 'urgentHelp').mockResolvedValue(URGENT_HELP);
    const header = { ...HEADER, age: { years: 20, months: 0 } };
    vi.spyOn(commands, 'childHeader').mockResolvedValue(header);
    mockShell('open');
    render(App);
    await waitFor(() => expect(router.current.at).toBe('today'));
    const user = userEvent.setup();
    await user.keyboard('{F1}');
    await waitFor(() => expect(asked).toHaveBeenLastCalledWith({ age: null }));
    go({ at: 'child', child: HEADER.child.id });
    await screen.findByRole('heading', { level: 1, name: /Example/ });
    await user.keyboard('{F1}');
    await waitFor(() => expect(asked).toHaveBeenLastCalledWith({ age: 20 }));
  });

  it('records nothing if no child is open', async () => {
    const { user } = await urgent('open');
    await user.keyboard('2');
    await screen.findByRole('heading', { level: 2, name: /want to die/ });
    expect(screen.queryByRole('button', { name: /^Record this/ })).toBeNull();
  });
});
