// The words for what can be chosen about a paper.
import type { PaperFormat, PaperLook, PaperPart } from '../../lib/generated/wire';

export const LOOKS = {
  standard: 'papers-look-standard',
  'large-print': 'papers-look-large-print',
  'easy-read': 'papers-look-easy-read',
} satisfies Record<PaperLook, string>;

export const FORMATS = {
  pdf: 'papers-made-pdf',
  word: 'papers-made-word',
  json: 'papers-made-json',
} satisfies Record<PaperFormat, string>;

export const PARTS = {
  agreed: 'papers-part-agreed',
  'child-words': 'papers-part-child-words',
  'parent-words': 'papers-part-parent-words',
  'other-people': 'papers-part-other-people',
  contacts: 'papers-part-contacts',
  safety: 'papers-part-safety',
  notes: 'papers-part-notes',
  files: 'papers-part-files',
  protections: 'papers-part-protections',
} satisfies Record<PaperPart, string>;
