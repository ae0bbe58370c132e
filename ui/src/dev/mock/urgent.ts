// Made-up situations of urgent help and their numbers, for looking at the screens.
import type { FirstNumber, StopSign, UrgentHelp, UrgentNumber } from '../../lib/generated/wire';
import { SERVICES, SOURCE } from './services';

const EMERGENCY = 'example-emergency';
const OPTION = 'example-option';
const HUB = 'example-hub';
const NIGHT = 'example-night';
const CRISIS = 'example-crisis';

export const FIRST_NUMBERS: FirstNumber[] = [
  first(EMERGENCY, 'If anyone is in danger now, call 999.'),
  first(OPTION, 'Mental health crisis'),
  first(HUB, 'Safeguarding hub'),
  first(NIGHT, 'Emergency social work'),
  first(CRISIS, 'Crisis line'),
  first('example-childline', 'For the child to call'),
];

export const SIGNS: StopSign[] = [
  sign(
    'in-danger-now',
    'Somebody is in danger now, will not wake up, cannot breathe, or is having a fit that does not stop',
    'Ring 999. Stay with the child until help comes.',
    'now',
    [EMERGENCY],
  ),
  sign(
    'wants-to-die',
    'The child says that they want to die, or has tried to end their life',
    'Do not leave the child alone. If life is at risk, call 999 or go to A&E. Otherwise ring the crisis line.',
    'now',
    [CRISIS, EMERGENCY, OPTION, 'example-childline', 'example-nurse', 'example-youth'],
  ),
  sign(
    'overdose',
    'They have taken an overdose or are badly hurt',
    'Call 999, even if they seem well.',
    'now',
    [EMERGENCY],
  ),
  sign(
    'abuse',
    'They tell you about abuse, neglect or violence at home, or you see signs of it',
    'If there is danger now, call 999. Listen, and promise no secrets. Tell the safeguarding lead at once; if you cannot reach them, call the safeguarding hub yourself.',
    'now',
    [EMERGENCY, HUB, NIGHT],
  ),
  sign('missing', 'They are missing, or nobody outside the home has seen them', 'Tell the hub.', 'now', [
    EMERGENCY,
    HUB,
    NIGHT,
  ]),
  sign('self-harm', 'They have hurt themselves', 'See to the injury first. Listen calmly.', 'today', [
    EMERGENCY,
    OPTION,
    CRISIS,
  ]),
  sign(
    'not-eating',
    'The child has stopped eating or drinking, is fainting or is losing weight fast',
    'Ask a GP for an appointment today.',
    'today',
    ['example-advice'],
  ),
  sign('voices', 'They hear or see things that others do not', 'Stay calm and near.', 'today', [
    OPTION,
    EMERGENCY,
  ]),
  sign(
    'lost-skills',
    'They are losing words, movement or other skills that they had',
    'Ask the GP for medical advice today.',
    'today',
    [EMERGENCY],
  ),
  sign('forced', 'They are being restrained or dragged to school', 'Stop the plan.', 'today', [HUB, NIGHT]),
  sign(
    'breaking-point',
    'The family is at breaking point and cannot keep their child safe',
    'Make sure that everyone is safe tonight. Tell the safeguarding lead and call the hub.',
    'today',
    [EMERGENCY, HUB, NIGHT],
  ),
];

export const URGENT_HELP: UrgentHelp = {
  firstNumbers: FIRST_NUMBERS,
  signs: SIGNS,
  services: SERVICES.filter(({ id }) => SIGNS.some((one) => one.services.some((named) => named.id === id))),
};

function numberOf(id: string): UrgentNumber[] {
  const card = SERVICES.find((one) => one.id === id);
  const contact = card?.contacts[0];
  return card && contact ? [{ service: { id, words: card.name }, contact }] : [];
}

function first(id: string, words: string): FirstNumber {
  const [number] = numberOf(id);
  if (number === undefined) throw new Error(`${id} has no number`);
  return { ...number, words };
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
    numbers: services.flatMap(numberOf).slice(0, 3),
    services: services.map((one) => ({
      id: one,
      words: SERVICES.find((card) => card.id === one)?.name ?? one,
    })),
    origin: 'national-guidance',
    sources: [SOURCE],
  };
}
