// Whose page is open: a page of one child may be read together with their family.
import { childOfJourney } from './child-headers.svelte';
import { router } from './route.svelte';

/** The child whose page is open; null if it is the page of one, but not known of whom; undefined if it is of nobody alone. */
export function childHere(): string | null | undefined {
  const { current } = router;
  if ('journey' in current && current.journey !== undefined) return childOfJourney(current.journey) ?? null;
  if (current.at === 'services') return current.forChild;
  return 'child' in current ? current.child : undefined;
}
