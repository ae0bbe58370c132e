// Made-up services, for looking at the screens. The numbers are from the range kept for drama.
import type { Citation, Named, ServiceCard } from '../../lib/generated/wire';

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
  service('example-option', 'Example health line, mental health option', {
    what: 'A trained adviser for anybody in a mental health crisis, at any hour.',
    scope: EVERYWHERE,
    needs: ['crisis', 'mental-health'],
    contacts: [
      {
        kind: 'phone',
        value: '111, then the mental health option',
        hours: '24 hours',
        seen: 'second-hand',
        sure: true,
      },
    ],
  }),
  service('example-hub', 'Example Multi-Agency Safeguarding Hub', {
    what: 'The front door for worries about a child’s safety.',
    ageUnder: '18',
    contacts: [
      {
        kind: 'phone',
        value: '01632 960101',
        hours: 'Mon–Thu 9:00–17:00, Fri 9:00–16:30',
        seen: 'page',
        sure: false,
      },
    ],
  }),
  service('example-night', 'Example Emergency Social Work Team', {
    what: 'Social workers when the hub is closed.',
    ageUnder: '18',
    contacts: [
      {
        kind: 'phone',
        value: '01632 960102',
        hours: 'evenings, weekends and bank holidays',
        seen: 'excerpt',
        sure: false,
      },
    ],
  }),
  service('example-childline', 'Example Line for Children', {
    what: 'Somebody for a child to talk to, about anything.',
    ageUnder: '19',
    audience: ['child'],
    contacts: [
      { kind: 'phone', value: '08081 570 100', hours: 'day and night', seen: 'second-hand', sure: false },
    ],
  }),
  service('example-nurse', 'Example School Nursing', {
    what: 'Nurses who visit schools: sleep, toileting, worry, and what to ask a GP.',
    needs: ['general', 'mental-health'],
    ageFrom: '5',
    ageUnder: '19',
    contacts: [{ kind: 'phone', value: '01632 960103', hours: 'Mon–Fri', seen: 'page', sure: false }],
  }),
  service('example-forum', 'Example Parent Carer Forum', {
    what: 'Parents of disabled children who speak with the council together.',
    audience: ['parent'],
    contacts: [{ kind: 'email', value: 'hello@example.org', hours: null, seen: 'excerpt', sure: false }],
  }),
  service('example-speech', 'Example Speech and Language Therapy', {
    what: 'Help with speech, understanding and eating safely, in clinics and schools.',
    needs: ['autism'],
    ageFrom: '0',
    ageUnder: '18',
    contacts: [
      { kind: 'phone', value: '01632 960104', hours: 'Mon–Fri 9:00–16:00', seen: 'second-hand', sure: false },
    ],
  }),
  service('example-youth', 'Example Youth Counselling', {
    what: 'Free counselling for young people, without a referral.',
    needs: ['mental-health'],
    ageFrom: '11',
    ageUnder: '22',
    audience: ['child'],
    contacts: [{ kind: 'web', value: 'https://example.org/talk', hours: null, seen: 'page', sure: false }],
  }),
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
