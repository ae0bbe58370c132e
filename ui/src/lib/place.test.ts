// After a lock the same screen opens again, without a name or a typed word in memory; going back leads to where one came from.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Status } from './generated/wire';
import { showNames, toggleNames } from './hidden-names.svelte';
import { placeOf } from './place';
import { back, forget, go, goUp, goUrgent, router, type Screen } from './route.svelte';
import { forgetPlace, leaveLocked, returnToPlace, take } from './session.svelte';

const PREFERENCES = {
  language: 'en-GB',
  theme: 'system',
  textSize: 100,
  lockAfter: 10,
  singleKeys: true,
  openWithNamesHidden: false,
};
const open = (folder: string) => ({ phase: 'open', folder, preferences: PREFERENCES }) as Status;

const STEP: Screen = { at: 'step', journey: 'journey-1' };

function lockAt(screen: Screen) {
  take(open('/one'));
  forget({ at: 'today' });
  go(screen);
  leaveLocked();
  expect(router.current.at).toBe('unlock');
}

beforeEach(() => {
  showNames();
  forgetPlace();
});

describe('After a lock', () => {
  it('the screen that was open opens again, once', () => {
    lockAt(STEP);
    returnToPlace();
    expect(router.current).toEqual(STEP);
    expect(router.canGoBack).toBe(false);
    returnToPlace();
    expect(router.current).toEqual({ at: 'today' });
  });

  it('another casebook, and hidden names, begin with Today', () => {
    lockAt(STEP);
    take(open('/another'));
    returnToPlace();
    expect(router.current).toEqual({ at: 'today' });

    toggleNames();
    lockAt(STEP);
    take(open('/one'));
    returnToPlace();
    expect(router.current).toEqual({ at: 'today' });
  });

  it('a turned screen is not turned again, and urgent help gives way to the page below it', () => {
    expect(placeOf({ at: 'self-view', child: 'a', turned: true })).toEqual({ at: 'child', child: 'a' });
    expect(placeOf({ at: 'family-view', journey: 'j', turned: true })).toEqual({ at: 'step', journey: 'j' });
    expect(placeOf({ at: 'urgent', from: STEP, child: 'a', sign: 'b' })).toEqual(STEP);
  });

  it('nothing that was typed or secret is remembered', () => {
    expect(placeOf({ at: 'search', text: 'Wren' })).toBeNull();
    expect(placeOf({ at: 'services', query: { text: 'Wren' } })).toBeNull();
    expect(placeOf({ at: 'recovery-code', groups: ['7K2M'], then: { at: 'today' } })).toBeNull();
    expect(placeOf({ at: 'import' })).toBeNull();
  });
});

describe('Going back', () => {
  it('finds the page as it was left, even by its own link', () => {
    forget({ at: 'children' });
    go({ at: 'child', child: 'a' });
    go(STEP);
    goUp({ at: 'child', child: 'a' });
    expect(router.before).toEqual({ at: 'children' });
    goUp({ at: 'today' });
    expect(router.before).toEqual({ at: 'child', child: 'a' });
  });

  it('scrolls to where the page was, but leaves the page below urgent help alone', async () => {
    const scrolled = vi.spyOn(window, 'scrollTo');
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(private readonly changed: () => void) {}
        observe() {
          this.changed();
        }
        disconnect() {
          return undefined;
        }
      },
    );
    vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(9_000);
    forget({ at: 'children' });
    vi.stubGlobal('scrollY', 2_006);
    go(STEP);
    vi.stubGlobal('scrollY', 0);
    back();
    await vi.waitFor(() => expect(scrolled).toHaveBeenCalledWith(0, 2_006));
    scrolled.mockClear();
    goUrgent();
    back();
    await Promise.resolve();
    expect(scrolled).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
});
