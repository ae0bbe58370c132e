// The words for the closed lists of the directory: what a service is for, and for whom.
import { t } from '../words.svelte';

export const NEEDS = {
  general: 'components-need-general',
  autism: 'components-need-autism',
  ebsa: 'components-need-ebsa',
  'mental-health': 'components-need-mental-health',
  sensory: 'components-need-sensory',
  crisis: 'components-need-crisis',
} as const;

export const AUDIENCES = {
  child: 'components-audience-child',
  parent: 'components-audience-parent',
  professional: 'components-audience-professional',
} as const;

/** What a service must help with to fit a pathway. Legal support is listed under special educational needs in general. */
export function needOfPathway(pathway: string): string | null {
  if (pathway === 'statutory') return 'general';
  return pathway in NEEDS ? pathway : null;
}

export const needWords = (need: string) => among(NEEDS, need);

export const audienceWords = (audience: string) => among(AUDIENCES, audience);

/** A name that this version does not know is shown unchanged rather than hidden. */
function among(table: Record<string, string>, name: string): string {
  const id = table[name];
  return id === undefined ? name : t(id);
}
