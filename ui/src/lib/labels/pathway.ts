// The words for the closed lists of a pathway: kinds of step, stages, places on the map, states of a route, roles.
import type { MapPlace, Role, RouteState, Stage, StepKind } from '../generated/wire';

/** How far up the graduated approach, in one word. */
export const STAGES = {
  universal: 'stage-universal',
  targeted: 'stage-targeted',
  specialist: 'stage-specialist',
  statutory: 'stage-statutory',
} satisfies Record<Stage, string>;

/** The stages as headings, each with what it means. */
export const STAGE_HEADINGS = {
  universal: 'components-stage-heading-universal',
  targeted: 'components-stage-heading-targeted',
  specialist: 'components-stage-heading-specialist',
  statutory: 'components-stage-heading-statutory',
} satisfies Record<Stage, string>;

export const KINDS = {
  ask: 'components-kind-ask',
  act: 'components-kind-act',
  review: 'components-kind-review',
  refer: 'components-kind-refer',
  wait: 'components-kind-wait',
  finish: 'components-kind-finish',
} satisfies Record<StepKind, string>;

export const PLACES = {
  here: 'map-place-here',
  passed: 'map-place-passed',
  next: 'map-place-next',
  ahead: 'map-place-ahead',
  'not-for-this-child': 'map-place-not-for-this-child',
} satisfies Record<MapPlace, string>;

export const ROUTE_STATES = {
  open: 'map-route-open',
  'open-with-reason': 'map-route-open-with-reason',
  waiting: 'map-route-waiting',
  'not-for-this-child': 'map-route-not-for-this-child',
} satisfies Record<RouteState, string>;

export const ROLES = {
  senco: 'role-senco',
  health: 'role-health',
  'family-support': 'role-family-support',
} satisfies Record<Role, string>;
