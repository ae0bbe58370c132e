// The component of each screen. Those that can be the first are there at once; the others come with a second bundle, so that
// the window opens sooner and needs less memory until somebody uses it.
import type { Component } from 'svelte';
import type { Screen } from '../lib/route.svelte';
import { FIRST_SCREENS } from './first-screens';

// Each screen takes the fields of its own `Screen` as properties; a table cannot say so more closely.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Table = Partial<Record<Screen['at'], Component<any>>>;

let others = $state.raw<Table | null>(null);
let loading: Promise<void> | null = null;

/** The component of a screen; undefined while its bundle is being loaded. */
export function componentOf(at: Screen['at']): Table[Screen['at']] {
  return (FIRST_SCREENS as Table)[at] ?? others?.[at];
}

/** Loads the other screens once. */
export function loadOthers(): Promise<void> {
  loading ??= import('./other-screens').then(({ OTHER_SCREENS }) => {
    others = OTHER_SCREENS;
  });
  return loading;
}

// A test shows a screen as soon as it asks for it.
if (import.meta.env.MODE === 'test') await loadOthers();
