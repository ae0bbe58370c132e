// The words for how much of a page was read, which is how sure a fact taken from it is.
import type { Seen } from '../generated/wire';
import { t } from '../words.svelte';

const SOURCE = {
  page: 'parts-seen-page',
  excerpt: 'parts-seen-excerpt',
  'second-hand': 'parts-seen-second-hand',
  unverified: 'parts-seen-unverified',
} satisfies Record<Seen, string>;

const CONTACT = {
  page: 'parts-contact-page',
  excerpt: 'parts-contact-excerpt',
  'second-hand': 'parts-contact-second-hand',
  unverified: 'parts-contact-unverified',
} satisfies Record<Seen, string>;

export const seenWords = (seen: Seen) => t(SOURCE[seen]);

export const contactWords = (seen: Seen) => t(CONTACT[seen]);
