// The words for protective notes, and asking for them.
import { commands } from './commands';
import type { Acknowledged, ProtectedChild, ProtectionKind } from './generated/wire';

export const PROTECTION_KINDS = {
  'must-not-know': 'protection-kind-must-not-know',
  'must-not-receive': 'protection-kind-must-not-receive',
  'no-contact': 'protection-kind-no-contact',
} satisfies Record<ProtectionKind, string>;

export const KINDS = Object.entries(PROTECTION_KINDS) as [ProtectionKind, string][];

/** The notes in force of one child, or of every child who is not in the archive. */
export const notesOf = (child: string | null): Promise<ProtectedChild[]> =>
  commands.protectedChildren({ child });

/** The acknowledgement of somebody who has read all of them. */
export function allSeen(children: ProtectedChild[]): Acknowledged[] {
  return children.flatMap(({ child, notes }) =>
    notes.map(({ seq, digest }) => ({ child: child.id, seq, digest })),
  );
}
