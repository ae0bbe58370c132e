// What to look for at each stepping stone, in words for the people of a setting.
import type { Stone } from '../../lib/generated/wire';

export const ASKS = {
  success: 'commitment-ask-success',
  expectations: 'commitment-ask-expectations',
  communicate: 'commitment-ask-communicate',
  opportunity: 'commitment-ask-opportunity',
  'get-to-know-me': 'commitment-ask-get-to-know-me',
  encouragement: 'commitment-ask-encouragement',
  adjustments: 'commitment-ask-adjustments',
} satisfies Record<Stone, string>;
