// A screen turned to a child or a family leads nowhere else, by key or click, until somebody who knows how turns it back.
import { clearMocks } from '@tauri-apps/api/mocks';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from '../../app/App.svelte';
import { CHILDREN } from '../../dev/mock/casebook';
import { mockShell } from '../../dev/mock/backend';
import { commands } from '../../lib/commands';
import {
  amend,
  back,
  beginTurnBack,
  forget,
  go,
  goUrgent,
  replace,
  router,
  turnBack,
  type Screen,
} from '../../lib/route.svelte';
import { HOLD_MS, LET_GO_MS } from './hold';

const FAMILY: Screen = { at: 'family-view', journey: 'journey-1', turned: true };
const STONES: Screen = { at: 'self-view', child: 'child-1', turned: true };
const ELSEWHERE: Screen[] = [
  { at: 'today' },
  { at: 'children' },
  { at: 'child', child: 'child-2' },
  { at: 'step', journey: 'journey-2' },
  { at: 'search', text: 'loud' },
  { at: 'settings' },
  { at: 'explore' },
  { at: 'services' },
  { at: 'timeline', child: 'child-1' },
  { at: 'family-view', journey: 'journey-2' },
  { at: 'self-view', child: 'child-2' },
];

beforeEach(() => {
  replace({ at: 'start' });
  forget({ at: 'start' });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  clearMocks();
});

describe.each([FAMILY, STONES])('the way while $at is turned', (turned) => {
  beforeEach(() => {
    go({ at: 'today' });
    go({ at: 'child', child: 'child-1' });
    go(turned);
  });

  it.each(ELSEWHERE)('does not lead to $at', (elsewhere) => {
    go(elsewhere);
    replace(elsewhere);
    amend(elsewhere.at === turned.at ? turned : elsewhere);
    back();
    expect(router.current).toEqual(turned);
    goUrgent();
    go(elsewhere);
    replace(elsewhere);
    expect(router.current.at).toBe('urgent');
    back();
    expect(router.current).toEqual(turned);
  });

  it('ends when it is turned back, or when the casebook locks, which forgets it', () => {
    beginTurnBack();
    expect([router.current.at, router.turned]).toEqual(['turn-back', true]);
    go({ at: 'today' });
    back();
    expect(router.current.at).toBe('turn-back');
    turnBack();
    expect(router.turned).toBe(false);
    expect(router.current.at).toBe(turned.at === 'self-view' ? 'child' : 'step');
    go(turned);
    forget({ at: 'unlock' });
    expect([router.current.at, router.canGoBack, router.turned]).toEqual(['unlock', false, false]);
  });
});

/** Opens a screen over today and turns it, as a practitioner does. */
async function turn(which: 'family' | 'stones') {
  mockShell('open');
  // What must be read before a screen is turned is tested elsewhere.
  vi.spyOn(commands, 'protectedChildren').mockResolvedValue([]);
  const shown = render(App);
  await waitFor(() => expect(router.current.at).toBe('today'));
  go(
    which === 'family' ? { at: 'family-view', journey: 'journey-1' } : { at: 'self-view', child: 'child-1' },
  );
  const user = userEvent.setup({ delay: null });
  expect(await screen.findByText(/hold the Escape key for 3 seconds/)).toBeVisible();
  if (which === 'family') await user.click(await screen.findByLabelText(/newest words, .*20 November/));
  await user.click(await screen.findByRole('button', { name: 'Turn it now' }));
  await waitFor(() => expect(router.turned).toBe(true));
  return { user, ...shown };
}

/** The page after a turned one says nothing of anybody, until Enter; urgent help still works. */
async function neutral() {
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  expect(
    await screen.findByRole('heading', { name: 'Turn the screen back, then press Enter' }),
  ).toHaveFocus();
  expect(screen.getByRole('main')).not.toHaveTextContent(/Example|hall/);
  await user.keyboard('{Escape}');
  expect(router.current.at).toBe('turn-back');
  await user.keyboard('{F1}');
  expect(await screen.findByRole('heading', { level: 1, name: 'Urgent help' })).toBeVisible();
  await user.keyboard('{Escape}');
  expect(router.current.at).toBe('turn-back');
  await user.keyboard('{Enter}');
}

describe.each(['family', 'stones'] as const)('the window turned to %s', (which) => {
  it('shows no links, no name of anybody else, and not how to leave it', async () => {
    await turn(which);
    expect(screen.queryAllByRole('navigation')).toEqual([]);
    expect(screen.queryAllByRole('link').map((link) => link.textContent)).toEqual(['Skip to main content']);
    const header = within(screen.getByRole('banner'));
    const offered = header.getAllByRole('button').map((button) => button.textContent.trim());
    expect(offered).toEqual(['Hide names', 'Lock now', expect.stringContaining('Urgent help')]);
    for (const { id, name } of CHILDREN.children)
      if (id !== 'child-1') expect(document.body).not.toHaveTextContent(name);
    expect(document.body).not.toHaveTextContent(/hold/i);
  });

  it('is not left by the keys that lead elsewhere, nor by pressing Escape once or repeatedly', async () => {
    const { user } = await turn(which);
    const before = router.current;
    document.body.focus();
    for (const keys of [
      '{Control>}k{/Control}',
      '/',
      '?',
      '{Control>}z{/Control}',
      '{Alt>}{ArrowLeft}{/Alt}',
    ])
      await user.keyboard(keys);
    for (let presses = 0; presses < 30; presses += 1) await user.keyboard('{Escape}');
    expect(router.current).toEqual(before);
    expect(document.querySelector('dialog[open]')).toBeNull();
  });

  it('is left by holding Escape, even if the system sends a held key as many presses', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    await turn(which);
    await fireEvent.keyDown(document.body, { key: 'Escape' });
    await vi.advanceTimersByTimeAsync(HOLD_MS - 500);
    await fireEvent.keyUp(document.body, { key: 'Escape' });
    await vi.advanceTimersByTimeAsync(LET_GO_MS + HOLD_MS);
    expect(router.turned).toBe(true);
    await fireEvent.keyDown(document.body, { key: 'Escape' });
    for (let time = 0; time < HOLD_MS; time += 30) {
      await fireEvent.keyUp(document.body, { key: 'Escape' });
      await fireEvent.keyDown(document.body, { key: 'Escape' });
      await vi.advanceTimersByTimeAsync(30);
    }
    await vi.advanceTimersByTimeAsync(100);
    await neutral();
    expect(router.current.at).toBe(which === 'family' ? 'step' : 'child');
    expect(router.turned).toBe(false);
  });

  it('can be left for urgent help and for the lock', async () => {
    const { user } = await turn(which);
    const before = router.current;
    await user.keyboard('{F1}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Urgent help' })).toBeVisible();
    await user.keyboard('1');
    await screen.findByRole('article');
    expect(screen.queryByRole('button', { name: /Record this/ })).toBeNull();
    expect(screen.queryAllByRole('navigation').map((one) => one.getAttribute('aria-label'))).toEqual([
      'What is happening to the child or young person?',
    ]);
    // The first closes the card of the situation.
    await user.keyboard('{Escape}{Escape}');
    expect(router.current).toEqual(before);
    await user.keyboard('{Control>}l{/Control}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Open the casebook' })).toBeVisible();
    expect([router.canGoBack, router.turned]).toEqual([false, false]);
  });
});

describe('the page for a family', () => {
  it('says the child’s words only if they were ticked, what the family can do, and what was not checked', async () => {
    await turn('family');
    expect(await screen.findByText('The hall is too loud.')).toBeVisible();
    expect(screen.getByText(/Keep mornings calm/)).toBeVisible();
    expect(screen.getByText('01632 960018')).toBeVisible();
    expect(screen.getAllByText(/We have not checked/)).toHaveLength(1);
    expect(document.body).not.toHaveTextContent(/Not confirmed|another organisation’s page|Caution/);
  });
});
