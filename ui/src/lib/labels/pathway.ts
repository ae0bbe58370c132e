// The words for the closed lists of a pathway: kinds of step, stages, places on the map, states of a route, roles.
import type { Place, Role, RouteState, Stage, StepKind } from '../generated/wire';

export const STAGES = {
  universal: 'parts-stage-universal',
  targeted: 'parts-stage-targeted',
  specialist: 'parts-stage-specialist',
  statutory: 'parts-stage-statutory',
} satisfies Record<Stage, string>;

export const KINDS = {
  ask: 'parts-kind-ask',
  act: 'parts-kind-act',
  review: 'parts-kind-review',
  refer: 'parts-kind-refer',
  wait: 'parts-kind-wait',
  finish: 'parts-kind-finish',
} satisfies Record<StepKind, string>;

export const PLACES = {
  here: 'map-place-here',
  passed: 'map-place-passed',
  next: 'map-place-next',
  ahead: 'map-place-ahead',
  'not-for-this-child': 'map-place-not-for-this-child',
} satisfies Record<Place, string>;

export const ROUTE_STATES = {
  open: 'map-route-open',
  'open-with-reason': 'map-route-open-with-reason',
  waiting: 'map-route-waiting',
  'not-for-this-child': 'map-route-not-for-this-child',
} satisfies Record<RouteState, string>;

export const ROLES = {
  senco: 'parts-role-senco',
  health: 'parts-role-health',
  'family-support': 'parts-role-family-support',
} satisfies Record<Role, string>;
