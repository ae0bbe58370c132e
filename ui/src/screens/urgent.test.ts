// Urgent help: every situation is one key away, with what to do and few numbers, and 999 is never in doubt.
import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearMocks } from '@tauri-apps/api/mocks';
import App from '../app/App.svelte';
import { SIGNS } from '../dev/mock/services';
import { mockShell } from '../dev/mock/backend';
import { back, forget, go, replace, router } from '../lib/route.svelte';

beforeEach(() => {
  replace({ at: 'start' });
  forget({ at: 'start' });
});
afterEach(clearMocks);

async function urgent(state: 'new' | 'locked' | 'open') {
  mockShell(state);
  const shown = render(App);
  await waitFor(() => expect(router.current.at).not.toBe('start'));
  const user = userEvent.setup();
  await user.keyboard('{F1}');
  await screen.findByRole('navigation', { name: 'What is happening?' });
  return { ...shown, user };
}

const card = () => screen.getByRole('article');
const numbers = () => within(within(card()).getByRole('list', { name: 'Call' })).getAllByRole('listitem');

describe.each(['new', 'locked', 'open'] as const)('urgent help while the casebook is %s', (state) => {
  it('lists every situation, and shows no details until one is chosen', async () => {
    await urgent(state);
    const index = screen.getByRole('navigation', { name: 'What is happening?' });
    const tiles = within(index).getAllByRole('button');
    expect(tiles).toHaveLength(SIGNS.length);
    for (const [place, tile] of tiles.entries()) expect(tile).toHaveTextContent(SIGNS[place]?.sign ?? '');
    expect(screen.queryByRole('article')).toBeNull();
    expect(document.body).not.toHaveTextContent(/not confirmed/i);
    expect(document.body).toHaveTextContent('If anyone is in danger now, call 999.');
  });

  it.each(SIGNS.map((sign, place) => [String(place + 1), sign] as const))(
    'opens a situation with the key %s: what to do, three numbers at most, the rest folded',
    async (key, sign) => {
      const { user } = await urgent(state);
      await user.keyboard(key);
      const heading = await screen.findByRole('heading', { level: 2, name: sign.sign });
      await waitFor(() => expect(heading).toHaveFocus());
      const parts = [...card().children].map((part) => part.textContent.trim());
      expect(parts[0]).toBe(sign.sign);
      expect(parts[1]).toBe(sign.act);
      expect(numbers().length).toBeLessThanOrEqual(3);
      expect(numbers()).toHaveLength(sign.numbers.length);
      for (const folded of card().querySelectorAll('details')) expect(folded.open).toBe(false);
      for (const number of numbers()) {
        if (/^999/.test(number.textContent.trim())) expect(number).not.toHaveTextContent(/not confirmed/i);
      }
      const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
      expect(violations.map(({ id }) => id)).toEqual([]);
    },
  );
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
});
