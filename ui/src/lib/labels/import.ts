// The words for what an import found, and for what can be done with a row.
import type {
  ImportChoice,
  ImportEncoding,
  ImportFault,
  ImportFaultKind,
  ImportLeftOut,
  ImportLike,
  ImportPage,
  ImportRow,
} from '../generated/wire';
import { YEAR_GROUPS } from './year-group';
import { date, t } from '../words.svelte';

const FAULTS = {
  'name-missing': 'import-fault-name-missing',
  'place-holder': 'import-fault-place-holder',
  'upn-not-number': 'import-fault-upn-not-number',
  'upn-wrong-letter': 'import-fault-upn-wrong-letter',
  'nhs-number-not-sound': 'import-fault-nhs-number-not-sound',
  'too-long': 'import-fault-too-long',
  'born-missing': 'import-fault-born-missing',
  'born-not-date': 'import-fault-born-not-date',
  'born-in-future': 'import-fault-born-in-future',
  'born-too-long-ago': 'import-fault-born-too-long-ago',
  'born-either-way': 'import-fault-born-either-way',
  'year-group-not-known': 'import-fault-year-group-not-known',
  'year-group-differs': 'import-fault-year-group-differs',
  'year-group-none': 'import-fault-year-group-none',
  'wider-than-headings': 'import-fault-wider',
  'narrower-than-headings': 'import-fault-narrower',
  'stray-quote': 'import-fault-stray-quote',
  'rows-inside': 'import-fault-rows-inside',
  'letters-mended': 'import-fault-letters-mended',
  'letters-look-wrong': 'import-fault-letters-look-wrong',
} satisfies Record<ImportFaultKind, string>;

export const CHOICES = {
  add: 'import-choice-add',
  'leave-out': 'import-choice-leave-out',
  'update-setting': 'import-choice-update-setting',
} satisfies Record<ImportChoice, string>;

export const ENCODINGS = {
  utf8: 'import-encoding-utf8',
  windows1252: 'import-encoding-windows',
  'utf8-twice': 'import-encoding-utf8-twice',
  windows1250: 'import-encoding-windows-1250',
  windows1251: 'import-encoding-windows-1251',
  windows1254: 'import-encoding-windows-1254',
  latin9: 'import-encoding-latin9',
  'mac-roman': 'import-encoding-mac',
  dos: 'import-encoding-dos',
  dos437: 'import-encoding-dos437',
  'utf16-le': 'import-encoding-utf16-le',
  'utf16-be': 'import-encoding-utf16-be',
} satisfies Record<ImportEncoding, string>;

const SEPARATORS: Record<string, string> = {
  ',': 'import-separator-comma',
  ';': 'import-separator-semicolon',
  '\t': 'import-separator-tab',
  '|': 'import-separator-bar',
};

export function separatorWords(separator: string): string {
  const known = SEPARATORS[separator];
  return known === undefined ? separator : t(known);
}

/** What to say about the order of day and month: what the file shows, or a question if it shows neither. */
export function orderWords(page: ImportPage): string | null {
  const order = page.columns.dates;
  if (page.dates === 'mixed') return 'import-dates-says-mixed';
  if (page.dates === 'plain') return null;
  if (page.dates === 'stored') return 'import-dates-says-stored';
  if (page.dates === 'either') {
    if (page.orderFrom === 'person') return null;
    if (page.orderFrom === 'usual') return 'import-dates-says-either';
    return order === 'month-first'
      ? 'import-dates-says-remembered-month-first'
      : 'import-dates-says-remembered-day-first';
  }
  if (page.dates !== order) return 'import-dates-says-against';
  return order === 'month-first' ? 'import-dates-says-month-first' : 'import-dates-says-day-first';
}

/** A column by its heading, or by its position if it has none. */
export function columnWords(heading: string, column: number): string {
  return heading === '' ? t('import-column-number', { number: column + 1 }) : heading;
}

export function faultWords(fault: ImportFault, row: Pick<ImportRow, 'yearGroup'>): string {
  const column = fault.column === null ? t('import-column-name') : columnWords(fault.heading, fault.column);
  const own = row.yearGroup === null ? '' : t(YEAR_GROUPS[row.yearGroup]);
  return t(FAULTS[fault.kind], { column, found: fault.found, own });
}

/** How a record ended that is not in the lists any more. */
type End = 'archived' | 'died';
const endOf = ({ archived, died }: ImportLike): End | 'none' =>
  died ? 'died' : archived ? 'archived' : 'none';
const KEPT_APART: Partial<Record<End | 'none', Record<'same' | 'near' | 'number', string>>> = {
  archived: {
    same: 'import-like-same-archived',
    near: 'import-like-near-archived',
    number: 'import-like-number-archived',
  },
  died: {
    same: 'import-like-same-died',
    near: 'import-like-near-died',
    number: 'import-like-number-died',
  },
};

export function likeWords(like: ImportLike): string {
  const withNumber = numberWords(like);
  if (withNumber !== null) return withNumber;
  if (like.line !== null) {
    const message = like.isSame ? 'import-like-row' : 'import-like-row-near';
    return t(message, { line: String(like.line), name: like.name });
  }
  const kind = like.isSame ? 'import-like-same' : 'import-like-near';
  const setting = like.setting === '' ? t('import-no-setting') : like.setting;
  const message = KEPT_APART[endOf(like)]?.[like.isSame ? 'same' : 'near'] ?? kind;
  return t(message, { name: like.name, born: date(like.born), setting });
}

/** The same number with another name or birth date: who that is. */
function numberWords(like: ImportLike): string | null {
  if (!(like.sameNumber || like.sameNhsNumber) || like.isSame) return null;
  const kind = like.sameNumber ? (like.sameNhsNumber ? 'both' : 'upn') : 'nhs';
  if (like.line !== null)
    return t('import-like-number-row', { kind, line: String(like.line), name: like.name });
  const message = KEPT_APART[endOf(like)]?.number ?? 'import-like-number';
  return t(message, { kind, name: like.name, born: date(like.born) });
}

/** Why a row was left out: each reason, or that the person chose it. */
export function leftOutWords({ faults, likes }: ImportLeftOut): string {
  const reasons = [...faults.map((fault) => faultWords(fault, { yearGroup: null })), ...likes.map(likeWords)];
  return reasons.length === 0 ? t('import-left-out-chosen') : reasons.join(' ');
}

/** Whether somebody should look at a row before it is added. */
export function isToLookAt(row: ImportRow): boolean {
  return row.faults.length > 0 || row.likes.length > 0;
}
