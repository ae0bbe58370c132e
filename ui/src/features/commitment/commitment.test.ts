// A setting's self-audit: what was said of each stone is shown with that stone, and nothing that was typed is lost.
import { clearMocks } from '@tauri-apps/api/mocks';
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import App from '../../app/App.svelte';
import { mockShell } from '../../dev/mock/backend';
import { commands } from '../../lib/commands';
import { forget, replace, router } from '../../lib/route.svelte';

async function opened() {
  mockShell('open');
  render(App);
  await vi.waitFor(() => expect(router.current.at).toBe('today'));
  forget({ at: 'commitment' });
  await screen.findByRole('button', { name: 'Start a self-audit' });
  return userEvent.setup();
}

beforeEach(() => {
  replace({ at: 'start' });
  forget({ at: 'start' });
});
afterEach(() => clearMocks());

it('shows what was said of a stone next to that stone', async () => {
  await opened();
  const stone = (name: RegExp) => screen.getByText(name, { selector: 'dt' }).closest('div');
  expect(stone(/^Success/)).toHaveTextContent('Every class has a wall of proud things');
  expect(stone(/^Success/)).not.toHaveTextContent('Picture cards');
  expect(stone(/^Communicate/)).toHaveTextContent(/Next: .?Picture cards in the dining hall/);
});

it('begins with what was said last, and sends what was typed about a stone without an answer', async () => {
  const user = await opened();
  const save = vi.spyOn(commands, 'saveCommitment');
  await user.click(screen.getByRole('button', { name: 'Start a self-audit' }));
  const of = (name: string) => within(screen.getByRole('region', { name }));
  expect(of('Success').getByRole('textbox', { name: /What shows it/ })).toHaveValue(
    'Every class has a wall of proud things',
  );
  await user.click(of('Encouragement').getByRole('radio', { name: 'Not yet' }));
  await user.type(of('Adjustments').getByRole('textbox', { name: /do next/ }), 'Ask the caretaker');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const sent = save.mock.calls[0]?.[0].form.stones.map(({ stone, progress, next }) => [
    stone,
    progress,
    next,
  ]);
  expect(sent).toEqual([
    ['success', 'not-looked-at', ''],
    ['communicate', 'not-looked-at', 'Picture cards in the dining hall'],
    ['encouragement', 'not-yet', ''],
    ['adjustments', 'not-looked-at', 'Ask the caretaker'],
  ]);
});
