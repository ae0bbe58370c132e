// The table of screens: the component of each, and how the frame around it behaves.
import type { Component } from 'svelte';
import type { Screen } from '../lib/route.svelte';
import About from '../screens/About.svelte';
import CalendarFile from '../screens/CalendarFile.svelte';
import Child from '../screens/Child.svelte';
import ChildForm from '../screens/ChildForm.svelte';
import Children from '../screens/Children.svelte';
import Commitment from '../screens/Commitment.svelte';
import Consents from '../screens/Consents.svelte';
import Disagreements from '../screens/Disagreements.svelte';
import Entry from '../screens/Entry.svelte';
import Evidence from '../screens/Evidence.svelte';
import Explore from '../screens/Explore.svelte';
import ExplorePathway from '../screens/ExplorePathway.svelte';
import ExploreStep from '../screens/ExploreStep.svelte';
import FamilyView from '../screens/FamilyView.svelte';
import Gaps from '../screens/Gaps.svelte';
import Import from '../screens/Import.svelte';
import JourneyMap from '../screens/JourneyMap.svelte';
import Lookahead from '../screens/Lookahead.svelte';
import LookaheadOfAll from '../screens/LookaheadOfAll.svelte';
import NextSteps from '../screens/NextSteps.svelte';
import Papers from '../screens/Papers.svelte';
import Pathways from '../screens/Pathways.svelte';
import Plan from '../screens/Plan.svelte';
import Protections from '../screens/Protections.svelte';
import Recover from '../screens/Recover.svelte';
import RecoveryCode from '../screens/RecoveryCode.svelte';
import Search from '../screens/Search.svelte';
import SelfView from '../screens/SelfView.svelte';
import Service from '../screens/Service.svelte';
import Services from '../screens/Services.svelte';
import SetUp from '../screens/SetUp.svelte';
import Settings from '../screens/Settings.svelte';
import ShortestPath from '../screens/ShortestPath.svelte';
import Start from '../screens/Start.svelte';
import Statistics from '../screens/Statistics.svelte';
import Step from '../screens/Step.svelte';
import Timeline from '../screens/Timeline.svelte';
import Today from '../screens/Today.svelte';
import TurnBack from '../screens/TurnBack.svelte';
import Unlock from '../screens/Unlock.svelte';
import Urgent from '../screens/Urgent.svelte';
import WhatIf from '../screens/WhatIf.svelte';
import Why from '../screens/Why.svelte';
import Worry from '../screens/Worry.svelte';

/** A link of the side bar. */
export type SidePlace = 'home' | 'children' | 'explore' | 'services' | 'settings';

interface ScreenRow {
  // Each screen takes the fields of its own `Screen` as properties; the table cannot say so more closely.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  component: Component<any>;
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
  start: { component: Start, under: 'home' },
  'set-up': { component: SetUp, under: 'home' },
  unlock: { component: Unlock, under: 'home' },
  recover: { component: Recover, under: 'home' },
  'recovery-code': { component: RecoveryCode, under: 'home', quiet: true },
  urgent: { component: Urgent, under: null, quiet: true },
  explore: { component: Explore, under: 'explore' },
  worry: { component: Worry, under: 'explore' },
  'explore-pathway': { component: ExplorePathway, under: 'explore' },
  'explore-step': { component: ExploreStep, under: 'explore' },
  gaps: { component: Gaps, under: 'explore' },
  services: { component: Services, under: 'services' },
  service: { component: Service, under: 'services' },
  settings: { component: Settings, under: 'settings' },
  about: { component: About, under: 'settings' },
  children: { component: Children, under: 'children' },
  today: { component: Today, under: 'home' },
  'child-form': { component: ChildForm, under: 'children' },
  import: { component: Import, under: 'children' },
  commitment: { component: Commitment, under: 'children' },
  statistics: { component: Statistics, under: 'children' },
  child: { component: Child, under: 'children' },
  'self-view': { component: SelfView, under: 'children', quiet: true },
  'family-view': { component: FamilyView, under: 'children', quiet: true },
  'turn-back': { component: TurnBack, under: 'children', quiet: true },
  pathways: { component: Pathways, under: 'children' },
  plan: { component: Plan, under: 'children' },
  'next-steps': { component: NextSteps, under: 'children' },
  consents: { component: Consents, under: 'children' },
  protections: { component: Protections, under: 'children' },
  disagreements: { component: Disagreements, under: 'children' },
  evidence: { component: Evidence, under: 'children' },
  step: { component: Step, under: 'children' },
  'journey-map': { component: JourneyMap, under: 'children' },
  why: { component: Why, under: 'children' },
  timeline: { component: Timeline, under: 'children' },
  entry: { component: Entry, under: 'children' },
  'what-if': { component: WhatIf, under: 'children' },
  'shortest-path': { component: ShortestPath, under: 'children' },
  search: { component: Search, under: 'children' },
  lookahead: { component: Lookahead, under: 'children' },
  'lookahead-of-all': { component: LookaheadOfAll, under: 'home' },
  papers: { component: Papers, under: 'children' },
  'calendar-file': { component: CalendarFile, under: 'children' },
};
