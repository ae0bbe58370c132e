// The colour of where an expectation comes from: the law, what must be confirmed or agreed locally, and the rest. And
// which dates are reminders of this app alone.
import type { Origin } from '../generated/wire';

export function toneOf(origin: Origin): 'law' | 'caution' | 'plain' {
  if (origin === 'law') return 'law';
  return isReminder(origin) ? 'caution' : 'plain';
}

/** Whether this app alone suggests a date: no law, no guidance and nobody set it. */
export function isReminder(origin: Origin | null): boolean {
  return origin === 'example-practice' || origin === 'suggested';
}
