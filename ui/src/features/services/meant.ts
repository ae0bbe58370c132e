// What somebody may mean who looks for a service by the word of a clinic, a symptom or a diagnosis: the needs of the directory that have that word.
import { NEEDS } from '../../lib/labels/service';
import { isNear } from '../../lib/matching';
import { t } from '../../lib/words.svelte';

export type NeedId = keyof typeof NEEDS;

const WORDS = {
  crisis: 'services-means-crisis',
  'mental-health': 'services-means-mental-health',
  autism: 'services-means-autism',
  sensory: 'services-means-sensory',
  ebsa: 'services-means-ebsa',
  general: 'services-means-general',
} satisfies Record<NeedId, string>;

/** The needs that what was typed may mean, a crisis first. */
export function needsMeant(typed: string): NeedId[] {
  return (Object.keys(WORDS) as NeedId[]).filter((need) => isNear(t(`${WORDS[need]}.also`), typed));
}
