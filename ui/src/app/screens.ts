// The table of screens: how the frame around each behaves. Their components are in `components.svelte.ts`.
import type { Screen } from '../lib/route.svelte';

/** A link of the side bar. */
export type SidePlace = 'home' | 'children' | 'explore' | 'services' | 'settings';

interface ScreenRow {
  /** The link of the side bar that the screen is under. */
  under: SidePlace | null;
  /** The page is for somebody in need or for a family: no notice above it links elsewhere. */
  quiet?: true;
}

/** The link of the side bar that a screen is under; what is asked about one child is under the children. */
export function placeOf(screen: Screen): SidePlace | null {
  if (screen.at === 'worry' && screen.child !== undefined) return 'children';
  if (screen.at === 'papers' && screen.child === undefined) return 'explore';
  return SCREENS[screen.at].under;
}

export const SCREENS: Record<Screen['at'], ScreenRow> = {
  start: { under: 'home' },
  'set-up': { under: 'home' },
  unlock: { under: 'home' },
  recover: { under: 'home' },
  'open-copy': { under: 'home' },
  'recovery-code': { under: 'home', quiet: true },
  urgent: { under: null, quiet: true },
  explore: { under: 'explore' },
  worry: { under: 'explore' },
  'explore-pathway': { under: 'explore' },
  'explore-step': { under: 'explore' },
  gaps: { under: 'explore' },
  services: { under: 'services' },
  service: { under: 'services' },
  settings: { under: 'settings' },
  about: { under: 'settings' },
  children: { under: 'children' },
  today: { under: 'home' },
  'child-form': { under: 'children' },
  import: { under: 'children' },
  commitment: { under: 'children' },
  statistics: { under: 'children' },
  retention: { under: 'settings' },
  erase: { under: 'children' },
  joining: { under: 'children' },
  join: { under: 'children' },
  child: { under: 'children' },
  'self-view': { under: 'children', quiet: true },
  'family-view': { under: 'children', quiet: true },
  'turn-back': { under: 'children', quiet: true },
  pathways: { under: 'children' },
  plan: { under: 'children' },
  'next-steps': { under: 'children' },
  consents: { under: 'children' },
  protections: { under: 'children' },
  disagreements: { under: 'children' },
  evidence: { under: 'children' },
  step: { under: 'children' },
  'journey-map': { under: 'children' },
  why: { under: 'children' },
  timeline: { under: 'children' },
  entry: { under: 'children' },
  'what-if': { under: 'children' },
  'shortest-path': { under: 'children' },
  search: { under: 'children' },
  lookahead: { under: 'children' },
  'lookahead-of-all': { under: 'home' },
  papers: { under: 'children' },
  'calendar-file': { under: 'children' },
};
