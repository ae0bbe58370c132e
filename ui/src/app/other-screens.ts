// Every other screen. They are a bundle of their own, which is loaded as soon as somebody uses the window.
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
import Erase from '../screens/Erase.svelte';
import Evidence from '../screens/Evidence.svelte';
import Explore from '../screens/Explore.svelte';
import ExplorePathway from '../screens/ExplorePathway.svelte';
import ExploreStep from '../screens/ExploreStep.svelte';
import FamilyView from '../screens/FamilyView.svelte';
import Gaps from '../screens/Gaps.svelte';
import Import from '../screens/Import.svelte';
import Join from '../screens/Join.svelte';
import Joining from '../screens/Joining.svelte';
import JourneyMap from '../screens/JourneyMap.svelte';
import Lookahead from '../screens/Lookahead.svelte';
import LookaheadOfAll from '../screens/LookaheadOfAll.svelte';
import NextSteps from '../screens/NextSteps.svelte';
import Papers from '../screens/Papers.svelte';
import Pathways from '../screens/Pathways.svelte';
import Plan from '../screens/Plan.svelte';
import Protections from '../screens/Protections.svelte';
import Retention from '../screens/Retention.svelte';
import Search from '../screens/Search.svelte';
import SelfView from '../screens/SelfView.svelte';
import Service from '../screens/Service.svelte';
import Services from '../screens/Services.svelte';
import Settings from '../screens/Settings.svelte';
import ShortestPath from '../screens/ShortestPath.svelte';
import Statistics from '../screens/Statistics.svelte';
import Step from '../screens/Step.svelte';
import Timeline from '../screens/Timeline.svelte';
import Today from '../screens/Today.svelte';
import TurnBack from '../screens/TurnBack.svelte';
import WhatIf from '../screens/WhatIf.svelte';
import Why from '../screens/Why.svelte';
import Worry from '../screens/Worry.svelte';
import type { FIRST_SCREENS } from './first-screens';

/** The compiler names a screen that is in neither table. */
type OtherScreens = Record<
  Exclude<Screen['at'], keyof typeof FIRST_SCREENS>,
  // Each screen takes the fields of its own `Screen` as properties; a table cannot say so more closely.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  Component<any>
>;

export const OTHER_SCREENS: OtherScreens = {
  explore: Explore,
  worry: Worry,
  'explore-pathway': ExplorePathway,
  'explore-step': ExploreStep,
  gaps: Gaps,
  services: Services,
  service: Service,
  settings: Settings,
  about: About,
  children: Children,
  today: Today,
  'child-form': ChildForm,
  import: Import,
  commitment: Commitment,
  statistics: Statistics,
  retention: Retention,
  erase: Erase,
  joining: Joining,
  join: Join,
  child: Child,
  'self-view': SelfView,
  'family-view': FamilyView,
  'turn-back': TurnBack,
  pathways: Pathways,
  plan: Plan,
  'next-steps': NextSteps,
  consents: Consents,
  protections: Protections,
  disagreements: Disagreements,
  evidence: Evidence,
  step: Step,
  'journey-map': JourneyMap,
  why: Why,
  timeline: Timeline,
  entry: Entry,
  'what-if': WhatIf,
  'shortest-path': ShortestPath,
  search: Search,
  lookahead: Lookahead,
  'lookahead-of-all': LookaheadOfAll,
  papers: Papers,
  'calendar-file': CalendarFile,
};
