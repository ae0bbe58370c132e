// The parts of the app that the side bar leads to, and which of them there are now.
import BookOpen from '@lucide/svelte/icons/book-open';
import Calendar from '@lucide/svelte/icons/calendar-check';
import Lock from '@lucide/svelte/icons/lock-open';
import Phone from '@lucide/svelte/icons/phone';
import Settings from '@lucide/svelte/icons/settings';
import Signpost from '@lucide/svelte/icons/signpost';
import Users from '@lucide/svelte/icons/users';
import type { Screen } from '../lib/route.svelte';
import { firstScreen, session } from '../lib/session.svelte';
import type { SidePlace } from './screens';

export interface Place {
  screen: Screen;
  words: string;
  place: SidePlace;
  icon: typeof Users;
}

const CHILDREN: Place = {
  screen: { at: 'children' },
  words: 'shell-nav-children',
  place: 'children',
  icon: Users,
};
const ALWAYS: Place[] = [
  { screen: { at: 'explore' }, words: 'shell-nav-explore', place: 'explore', icon: Signpost },
  { screen: { at: 'services' }, words: 'shell-nav-services', place: 'services', icon: Phone },
  { screen: { at: 'settings' }, words: 'shell-nav-settings', place: 'settings', icon: Settings },
];

/** Today, or what opens the casebook. */
export function home(): Place {
  if (session.open)
    return { screen: { at: 'today' }, words: 'shell-nav-today', place: 'home', icon: Calendar };
  const screen: Screen = session.status === null ? { at: 'start' } : firstScreen(session.status);
  const isNew = session.status?.phase === 'new';
  return {
    screen,
    words: isNew ? 'shell-set-up' : 'shell-open-casebook',
    place: 'home',
    icon: isNew ? BookOpen : Lock,
  };
}

/** Every place that can be opened now, in order. */
export function places(): Place[] {
  return session.open ? [home(), CHILDREN, ...ALWAYS] : [home(), ...ALWAYS];
}
