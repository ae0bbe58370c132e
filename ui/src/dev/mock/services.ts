// Made-up services and STOP signs, for looking at the screens. The numbers are from the range kept for drama.
import type { Citation, Named, ServiceCard, StopSign } from '../../lib/generated/wire';

export const SOURCE: Citation = {
  id: 'example-source',
  title: 'A page about support',
  publisher: 'Example council',
  url: 'https://example.org/a-page-about-support/with-a-rather-long-address',
  pageDate: '2024-05-01',
  seen: 'page',
  checked: '2026-11-23',
};

export const UNSURE_SOURCE: Citation = {
  ...SOURCE,
  id: 'unsure',
  title: 'General knowledge',
  url: null,
  pageDate: null,
  seen: 'unverified',
};

const NEARBY: Named = { id: 'example-town', words: 'Example Town' };
const EVERYWHERE: Named = { id: 'everywhere', words: 'Everywhere' };

export const AREAS: Named[] = [NEARBY, EVERYWHERE];

export const SERVICES: ServiceCard[] = [
  service('example-advice', 'Example Advice Line', {
    what: 'Independent advice for families about support in school.',
    whoMayAsk: 'Parents, carers and young people',
    how: 'Ring or write',
    cost: 'Free',
    contacts: [
      { kind: 'phone', value: '01632 960018', hours: 'Mon–Fri 10:00–15:00', seen: 'page', sure: false },
      { kind: 'email', value: 'advice@example.org', hours: null, seen: 'excerpt', sure: false },
    ],
  }),
  service('example-crisis', 'Example Crisis Line', {
    what: 'A phone line for a mental health crisis, at any hour.',
    needs: ['mental-health', 'crisis'],
    ageFrom: null,
    ageUnder: null,
    ageNotKnown: true,
    caution: 'Two pages give different opening hours.',
    publish: 'check-first',
    contacts: [{ kind: 'phone', value: '01632 960042', hours: '24 hours', seen: 'second-hand', sure: false }],
  }),
  service('example-emergency', 'Emergency services', {
    what: 'Police, fire and ambulance.',
    scope: EVERYWHERE,
    needs: ['crisis'],
    contacts: [{ kind: 'phone', value: '999', hours: null, seen: 'page', sure: true }],
  }),
  service('example-closed', 'Example Drop-in', {
    what: 'A drop-in for young people.',
    closed: true,
    publish: 'closed',
    seen: 'second-hand',
    successor: { id: 'example-advice', name: 'Example Advice Line' },
  }),
  service('example-therapy', 'Example Occupational Therapy', {
    what: 'Advice about sensory needs and everyday tasks.',
    needs: ['sensory', 'autism'],
    ageFrom: '4',
    ageUnder: '17y9m',
    audience: ['professional'],
    publish: 'route-only',
    how: 'Through the SENCO',
  }),
];

export const SIGNS: StopSign[] = [
  sign(
    'in-danger-now',
    'The child is in danger now',
    'Ring 999. Stay with the child until help comes.',
    'now',
    ['example-emergency'],
  ),
  sign(
    'wants-to-die',
    'The child says that they want to die',
    'Stay with them. Ring the crisis line.',
    'now',
    ['example-crisis', 'example-emergency'],
  ),
  sign(
    'not-eating',
    'The child has stopped eating or drinking',
    'Ask a GP for an appointment today.',
    'today',
    ['example-advice'],
  ),
];

function service(id: string, name: string, given: Partial<ServiceCard>): ServiceCard {
  return {
    id,
    name,
    what: '',
    whoMayAsk: null,
    how: null,
    cost: null,
    caution: null,
    scope: NEARBY,
    needs: ['general'],
    audience: ['child', 'parent'],
    ageFrom: '0',
    ageUnder: '26',
    contacts: [],
    publish: 'ready',
    seen: 'page',
    checked: '2026-11-23',
    closed: false,
    successor: null,
    sources: [
      {
        title: 'The service’s own page',
        url: 'https://example.org/service',
        seen: 'excerpt',
        pageDate: null,
      },
    ],
    ageNotKnown: false,
    ...given,
  };
}

function sign(
  id: string,
  words: string,
  act: string,
  urgency: StopSign['urgency'],
  services: string[],
): StopSign {
  return {
    id,
    sign: words,
    act,
    urgency,
    numbers: services.flatMap((one) => {
      const card = SERVICES.find(({ id }) => id === one);
      const contact = card?.contacts[0];
      return card && contact ? [{ service: { id: card.id, words: card.name }, contact }] : [];
    }),
    services: services.map((one) => ({
      id: one,
      words: SERVICES.find((card) => card.id === one)?.name ?? one,
    })),
    origin: 'national-guidance',
    sources: [SOURCE],
  };
}
