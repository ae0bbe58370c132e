// The colour of where an expectation comes from: the law, what must be confirmed or agreed locally, and the rest.
import type { Origin } from '../generated/wire';

export function toneOf(origin: Origin): 'law' | 'caution' | 'plain' {
  if (origin === 'law') return 'law';
  return origin === 'example-practice' || origin === 'suggested' ? 'caution' : 'plain';
}
