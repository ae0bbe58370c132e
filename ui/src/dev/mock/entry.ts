// One made-up entry, as the timeline and a child's page show it.
import type { TimelineLine } from '../../lib/generated/wire';

export function line(seq: number, given: Partial<TimelineLine> = {}): TimelineLine {
  return {
    seq,
    kind: 'note',
    label: null,
    on: `2026-11-0${seq}`,
    misdated: null,
    at: '10:42',
    by: 'You',
    role: 'senco',
    journey: null,
    pathway: null,
    about: null,
    question: null,
    words: null,
    former: [],
    days: null,
    tellsWho: false,
    since: null,
    of: null,
    corrected: null,
    takenBack: null,
    undos: [],
    canCorrect: true,
    canTakeBack: true,
    canPutBack: false,
    fromPart: false,
    ...given,
  };
}
