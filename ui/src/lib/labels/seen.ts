// The words for how much of a page was read, which is how sure a fact taken from it is.
import type { Seen } from '../generated/wire';
import { t } from '../words.svelte';

const SOURCE = {
  page: 'components-seen-page',
  excerpt: 'components-seen-excerpt',
  'second-hand': 'components-seen-second-hand',
  unverified: 'components-seen-unverified',
} satisfies Record<Seen, string>;

const CONTACT = {
  page: 'components-contact-page',
  excerpt: 'components-contact-excerpt',
  'second-hand': 'components-contact-second-hand',
  unverified: 'components-contact-unverified',
} satisfies Record<Seen, string>;

export const seenWords = (seen: Seen) => t(SOURCE[seen]);

export const contactWords = (seen: Seen) => t(CONTACT[seen]);
