// The words for what an import found, and for what can be done with a row.
import type { ImportChoice, ImportFault, ImportFaultKind, ImportLike, ImportRow } from '../generated/wire';
import { YEAR_GROUPS } from '../moving/year-group';
import { date, t } from '../words.svelte';

const FAULTS = {
  'name-missing': 'import-fault-name-missing',
  'too-long': 'import-fault-too-long',
  'born-missing': 'import-fault-born-missing',
  'born-not-date': 'import-fault-born-not-date',
  'born-in-future': 'import-fault-born-in-future',
  'born-too-long-ago': 'import-fault-born-too-long-ago',
  'year-group-not-known': 'import-fault-year-group-not-known',
  'year-group-differs': 'import-fault-year-group-differs',
} satisfies Record<ImportFaultKind, string>;

export const CHOICES = {
  add: 'import-choice-add',
  'leave-out': 'import-choice-leave-out',
  'update-setting': 'import-choice-update-setting',
} satisfies Record<ImportChoice, string>;

/** A column by its heading, or by its place where it has none. */
export function columnWords(heading: string, column: number): string {
  return heading === '' ? t('import-column-number', { number: column + 1 }) : heading;
}

export function faultWords(fault: ImportFault, row: ImportRow): string {
  const column = fault.column === null ? t('import-column-name') : columnWords(fault.heading, fault.column);
  const own = row.yearGroup === null ? '' : t(YEAR_GROUPS[row.yearGroup]);
  return t(FAULTS[fault.kind], { column, found: fault.found, own });
}

export function likeWords(like: ImportLike): string {
  if (like.line !== null) {
    const message = like.isSame ? 'import-like-row' : 'import-like-row-near';
    return t(message, { line: String(like.line), name: like.name });
  }
  const kind = like.isSame ? 'import-like-same' : 'import-like-near';
  const setting = like.setting === '' ? t('import-no-setting') : like.setting;
  const message = like.archived
    ? like.isSame
      ? 'import-like-same-archived'
      : 'import-like-near-archived'
    : kind;
  return t(message, { name: like.name, born: date(like.born), setting });
}

/** Whether somebody should look at a row before it is taken in. */
export function isToLookAt(row: ImportRow): boolean {
  return row.faults.length > 0 || row.likes.length > 0;
}
