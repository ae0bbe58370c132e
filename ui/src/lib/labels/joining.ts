// The words for what can differ between two records of one child.
import type { JoinFact } from '../generated/wire';

export const JOIN_FACTS = {
  name: 'join-name',
  'known-as': 'join-known-as',
  'legal-name': 'join-legal-name',
  born: 'join-born',
  upn: 'join-upn',
  'nhs-number': 'join-nhs-number',
  contacts: 'join-contacts',
  setting: 'join-setting',
  'year-group': 'join-year-group',
  archive: 'join-archive',
} satisfies Record<JoinFact, string>;

/** What speaks against one child if it differs. */
export const JOIN_DOUBTS: Partial<Record<JoinFact, string>> = {
  born: 'join-doubt-born',
  upn: 'join-doubt-upn',
  'nhs-number': 'join-doubt-nhs-number',
};
