// What comes by itself, in words, and the sorts by which it can be narrowed.
import type { AheadEvent, AheadKind, DoorChange, RouteState } from '../../lib/generated/wire';
import { ageWords } from '../../lib/labels/age-range';
import { t } from '../../lib/words.svelte';

export type Sort = 'dates' | 'ages' | 'school' | 'texts';

export const SORTS = {
  dates: 'ahead-sort-dates',
  ages: 'ahead-sort-ages',
  school: 'ahead-sort-school',
  texts: 'ahead-sort-texts',
} satisfies Record<Sort, string>;

const SORT_OF = {
  due: 'dates',
  'check-in': 'dates',
  'wait-ends': 'dates',
  'plan-review': 'dates',
  'consent-ends': 'dates',
  'consent-asked-anew': 'dates',
  'wait-outlasts': 'ages',
  birthday: 'ages',
  'school-age-begins': 'ages',
  'school-age-ends': 'ages',
  'starts-school': 'school',
  secondary: 'school',
  'year-nine': 'school',
  'after-sixteen': 'school',
  'after-eighteen': 'school',
  'term-begins': 'school',
  'term-ends': 'school',
  'edition-review': 'texts',
} satisfies Record<AheadKind, Sort>;

export const sortOf = (event: AheadEvent): Sort => SORT_OF[event.kind];

/** What comes, in a few words. */
export function eventWords(event: AheadEvent): string {
  const step = event.step?.words ?? '';
  switch (event.kind) {
    case 'due':
      return t('ahead-due', { step });
    case 'check-in':
      return t('ahead-check-in', { step });
    case 'wait-ends':
      return t('ahead-wait-ends', { step });
    case 'plan-review':
      return t('ahead-plan-review');
    case 'consent-ends':
      return t('ahead-consent-ends', { service: event.service?.name ?? '' });
    case 'consent-asked-anew':
      return event.service
        ? t('ahead-consent-asked-anew', { service: event.service.name })
        : t('ahead-consent-asked-anew-general');
    case 'wait-outlasts':
      return t('ahead-wait-outlasts', { service: event.changes[0]?.words ?? '' });
    case 'birthday':
      return t('ahead-birthday', { age: ageWords(event.age ?? '') });
    case 'school-age-begins':
      return t('ahead-school-age-begins');
    case 'school-age-ends':
      return t('ahead-school-age-ends');
    case 'starts-school':
      return t('ahead-starts-school');
    case 'secondary':
      return t('ahead-secondary');
    case 'year-nine':
      return t('ahead-year-nine');
    case 'after-sixteen':
      return t('ahead-after-sixteen');
    case 'after-eighteen':
      return t('ahead-after-eighteen');
    case 'term-begins':
      return t('ahead-term-begins');
    case 'term-ends':
      return t('ahead-term-ends');
    case 'edition-review':
      return t('ahead-edition-review', { pathway: event.pathway?.words ?? '' });
  }
}

/** How a wait stands to the birthday that it outlasts. */
export const waitWords = (event: AheadEvent, until: string | null): string =>
  until === null
    ? t('ahead-wait-no-end', { age: ageWords(event.age ?? '') })
    : t('ahead-wait-until', { age: ageWords(event.age ?? ''), date: until });

/** Whether a door opens, closes, or changes in between. */
export function turnOf({ before, after }: DoorChange): 'opens' | 'closes' | 'changes' {
  if (after === 'not-for-this-child') return 'closes';
  return before === 'not-for-this-child' ? 'opens' : 'changes';
}

const DOORS = {
  route: 'ahead-door-route',
  link: 'ahead-door-link',
  service: 'ahead-door-service',
  begin: 'ahead-door-begin',
} satisfies Record<DoorChange['door'], string>;

export const doorWords = (change: DoorChange): string => t(DOORS[change.door], { what: change.words });

const STATES = {
  open: 'ahead-state-open',
  'open-with-reason': 'ahead-state-open-with-reason',
  waiting: 'ahead-state-waiting',
  'not-for-this-child': 'ahead-state-not-for-this-child',
} satisfies Record<RouteState, string>;

export const stateWords = ({ before, after }: DoorChange): string =>
  t('ahead-states', { before: t(STATES[before]), after: t(STATES[after]) });

/** What is worth seeing on the child's page: not the calendar of everybody. */
export const isOwn = (event: AheadEvent): boolean =>
  !['term-begins', 'term-ends', 'edition-review'].includes(event.kind);
