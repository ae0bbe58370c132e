// The words for what changes by itself, and the groups to filter it by.
import type {
  AheadDate,
  AheadEvent,
  AheadKind,
  AheadUndated,
  Named,
  OfferChange,
  RouteState,
} from '../../lib/generated/wire';
import { ageWords } from '../../lib/labels/age-range';
import { names } from '../../lib/hidden-names.svelte';
import type { Screen } from '../../lib/route.svelte';
import { date, t } from '../../lib/words.svelte';

export type Sort = 'dates' | 'ages' | 'school' | 'texts';

export const SORTS = {
  dates: 'lookahead-sort-dates',
  ages: 'lookahead-sort-ages',
  school: 'lookahead-sort-school',
  texts: 'lookahead-sort-texts',
} satisfies Record<Sort, string>;

export const SORT_NAMES = Object.keys(SORTS) as Sort[];

const SORT_OF = {
  prompt: 'dates',
  due: 'dates',
  'check-in': 'dates',
  'wait-ends': 'dates',
  limit: 'dates',
  'plan-review': 'dates',
  recurring: 'dates',
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

export const sortOf = (event: Pick<AheadEvent, 'kind'>): Sort => SORT_OF[event.kind];

/** What the words need of an event on a child's page, or of a date in the table of all children. */
interface Told extends AheadDate {
  pathway?: Named | null;
  changes?: OfferChange[];
}

/** An event in a few words. */
export function eventWords(event: Told): string {
  const step = event.step?.words ?? '';
  switch (event.kind) {
    case 'prompt':
      return t('lookahead-prompt', { prompt: event.title ?? '' });
    case 'due':
      return t('lookahead-due', { step });
    case 'check-in':
      return t('lookahead-check-in', { step });
    case 'wait-ends':
      return t('lookahead-wait-ends', { step });
    case 'limit':
      return t('lookahead-limit', { about: event.title ?? '' });
    case 'plan-review':
      return t('lookahead-plan-review');
    case 'recurring':
      return event.title ?? '';
    case 'consent-ends':
      return t('lookahead-consent-ends', { service: event.service?.name ?? '' });
    case 'consent-asked-anew':
      return event.service
        ? t('lookahead-consent-asked-anew', { service: event.service.name })
        : t('lookahead-consent-asked-anew-general');
    case 'wait-outlasts':
      return t('lookahead-wait-outlasts', {
        service: event.changes?.[0]?.words ?? event.service?.name ?? '',
      });
    case 'birthday':
      return t('lookahead-birthday', { age: ageWords(event.age ?? '') });
    case 'school-age-begins':
      return t('lookahead-school-age-begins');
    case 'school-age-ends':
      return t('lookahead-school-age-ends');
    case 'starts-school':
      return t('lookahead-starts-school');
    case 'secondary':
      return t('lookahead-secondary');
    case 'year-nine':
      return t('lookahead-year-nine');
    case 'after-sixteen':
      return t('lookahead-after-sixteen');
    case 'after-eighteen':
      return t('lookahead-after-eighteen');
    case 'term-begins':
      return t('lookahead-term-begins');
    case 'term-ends':
      return t('lookahead-term-ends');
    case 'edition-review':
      return t('lookahead-edition-review', { pathway: event.pathway?.words ?? '' });
  }
}

/** What comes, although its day is not known yet. */
export const undatedWords = ({ kind, title }: AheadUndated): string =>
  kind === 'limit' ? t('lookahead-limit', { about: title }) : title;

/** Why it has no day. */
export const whyUndated = ({ passed }: AheadUndated): string =>
  passed === null ? t('lookahead-undated-not-known') : t('lookahead-undated-passed', { date: date(passed) });

/** Where the date is recorded. */
export const screenOfUndated = ({ kind, evidence }: AheadUndated, child: string): Screen =>
  kind === 'limit'
    ? { at: 'disagreements', child }
    : { at: 'evidence', child, open: 'add', evidence: evidence ?? undefined };

/** Whether a wait lasts beyond a birthday. */
export const waitWords = (event: AheadEvent, until: string | null): string =>
  until === null
    ? t('lookahead-wait-no-end', { age: ageWords(event.age ?? '') })
    : t('lookahead-wait-until', { age: ageWords(event.age ?? ''), date: until });

/** Whether a link opens, closes, or changes in another way. */
export function turnOf({ before, after }: OfferChange): 'opens' | 'closes' | 'changes' {
  if (after === 'not-for-this-child') return 'closes';
  return before === 'not-for-this-child' ? 'opens' : 'changes';
}

const OFFERS = {
  route: 'lookahead-offer-route',
  link: 'lookahead-offer-link',
  service: 'lookahead-offer-service',
  begin: 'lookahead-offer-begin',
} satisfies Record<OfferChange['offer'], string>;

export const linkWords = (change: OfferChange): string => t(OFFERS[change.offer], { what: change.words });

const STATES = {
  open: 'lookahead-state-open',
  'open-with-reason': 'lookahead-state-open-with-reason',
  waiting: 'lookahead-state-waiting',
  'not-for-this-child': 'lookahead-state-not-for-this-child',
} satisfies Record<RouteState, string>;

export const stateWords = ({ before, after }: OfferChange): string =>
  t('lookahead-states', { before: t(STATES[before]), after: t(STATES[after]) });

/** These are on a birthday, so their day would tell the birth date while names are hidden. */
const ON_BIRTHDAY: AheadKind[] = ['birthday', 'wait-outlasts', 'consent-asked-anew'];

export const isDayHidden = ({ kind }: Pick<AheadEvent, 'kind'>): boolean =>
  names.hidden && ON_BIRTHDAY.includes(kind);

/** When it is, in full. */
export function whenWords(event: Pick<AheadEvent, 'kind' | 'on'> & { isEarliest?: boolean }): string {
  if (isDayHidden(event)) return t('lookahead-in-year', { year: event.on.slice(0, 4) });
  return event.isEarliest ? t('lookahead-on-earliest', { date: date(event.on) }) : date(event.on);
}

/** Events worth showing on the child's page: not those that are the same for everybody. */
export const isOwn = (event: AheadEvent): boolean =>
  !['term-begins', 'term-ends', 'edition-review'].includes(event.kind);
