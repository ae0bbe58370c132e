// Made-up protective notes of a child.
import type { ProtectedChild, ProtectionLine, ProtectionsPage } from '../../lib/generated/wire';

const CHILD = { id: 'child-1', words: 'Example Child' };

export const NOTE: ProtectionLine = {
  seq: 7,
  digest: 'made-up-7',
  kind: 'must-not-know',
  who: 'Another Example',
  words: 'Must not learn the address of Example School.',
  givenBy: 'A parent',
  from: '2026-11-02',
  writtenBy: 'You',
  ended: null,
};

const ENDED: ProtectionLine = {
  ...NOTE,
  seq: 4,
  digest: 'made-up-4',
  kind: 'no-contact',
  ended: { seq: 6, on: '2026-10-30', reason: 'The order has run out.', writtenBy: 'You' },
};

export const PROTECTIONS: ProtectionsPage = { child: CHILD, now: [NOTE], ended: [ENDED] };

export const PROTECTED: ProtectedChild[] = [{ child: CHILD, notes: [NOTE] }];
