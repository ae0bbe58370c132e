// Why a record was archived, in words.
import type { ArchiveReason } from '../generated/wire';

export const ARCHIVE_REASONS = {
  left: 'child-archive-why-left',
  moved: 'child-archive-why-moved',
  ended: 'child-archive-why-ended',
  died: 'child-archive-why-died',
  mistake: 'child-archive-why-mistake',
} satisfies Record<ArchiveReason, string>;

/** A death is recorded for one child, never for several at once. */
export const OF_SEVERAL: ArchiveReason[] = ['left', 'moved', 'ended', 'mistake'];
