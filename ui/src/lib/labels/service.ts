// The words for the closed lists of the directory: what a service is for, and for whom.
import { t } from '../words.svelte';

export const NEEDS = {
  general: 'parts-need-general',
  autism: 'parts-need-autism',
  ebsa: 'parts-need-ebsa',
  'mental-health': 'parts-need-mental-health',
  sensory: 'parts-need-sensory',
  crisis: 'parts-need-crisis',
} as const;

export const AUDIENCES = {
  child: 'parts-audience-child',
  parent: 'parts-audience-parent',
  professional: 'parts-audience-professional',
} as const;

export const needWords = (need: string) => among(NEEDS, need);

export const audienceWords = (audience: string) => among(AUDIENCES, audience);

/** A name that this version does not know is shown as it stands rather than hidden. */
function among(table: Record<string, string>, name: string): string {
  const id = table[name];
  return id === undefined ? name : t(id);
}
