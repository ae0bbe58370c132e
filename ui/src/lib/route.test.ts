// The history of screens.
import { beforeEach, describe, expect, it } from 'vitest';
import { aboutChild, amend, back, forget, go, goUrgent, goUrgentAt, replace, router } from './route.svelte';

beforeEach(() => {
  replace({ at: 'start' });
  forget({ at: 'start' });
});

describe('router', () => {
  it('goes back to the previous screen, and no further than the first', () => {
    go({ at: 'explore' });
    go({ at: 'about' });
    back();
    expect(router.current).toEqual({ at: 'explore' });
    back();
    back();
    expect(router.current).toEqual({ at: 'start' });
    expect(router.canGoBack).toBe(false);
  });

  it('does not return to a screen that was replaced', () => {
    go({ at: 'set-up' });
    replace({ at: 'children' });
    back();
    expect(router.current).toEqual({ at: 'start' });
  });

  it('remembers other fields for a screen without opening it again', () => {
    go({ at: 'explore-pathway', pathway: 'ebsa', pretend: { age: null, role: null } });
    const number = router.kept.at(-1)?.number;
    amend({ at: 'explore-pathway', pathway: 'ebsa', pretend: { age: 9, role: null } });
    go({ at: 'explore-step', pathway: 'ebsa', step: 'notice', pretend: { age: 9, role: null } });
    back();
    expect(router.current).toEqual({
      at: 'explore-pathway',
      pathway: 'ebsa',
      pretend: { age: 9, role: null },
    });
    expect(router.kept.at(-1)?.number).toBe(number);
  });

  it('keeps the screen that urgent help covers, even while a service is opened from there', () => {
    go({ at: 'child-form' });
    const form = router.kept.at(-1);
    aboutChild('child-1');
    goUrgent();
    goUrgent();
    expect(router.current).toEqual({ at: 'urgent', from: { at: 'child-form' }, child: 'child-1' });
    go({ at: 'service', id: 'example' });
    expect(router.kept).toContain(form);
    back();
    back();
    expect(router.kept).toEqual([form]);
  });

  it('forgets everything but open urgent help when the casebook locks', () => {
    go({ at: 'child', child: 'child-1' });
    aboutChild('child-1');
    // Not the situation that was open: it can tell who is in danger.
    goUrgentAt('domestic-abuse');
    forget({ at: 'unlock' });
    expect(router.current).toEqual({ at: 'urgent', from: { at: 'unlock' } });
    expect(JSON.stringify(router.kept)).not.toContain('child-1');
  });
});
