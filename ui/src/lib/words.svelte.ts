// The words of the screens: Fluent messages from `locales/`, in the language that was chosen.
import { FluentBundle, type FluentVariable } from '@fluent/bundle';
import { asShown, names } from './hidden-names.svelte';
import { Messages } from './messages';
import { pseudo } from './pseudo';

/** A civil date as `YYYY-MM-DD`. */
export type DateText = string;
/** A date as far as it is known: `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `not-known`. */
export type PartDateText = string;
export type WordArguments = Record<string, FluentVariable>;

export const FIRST_LANGUAGE = 'en-GB';
export const PSEUDO_LANGUAGE = 'en-XA';
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ps', 'ur']);

const app = import.meta.glob<string>('../../../locales/*/app/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const vocabulary = import.meta.glob<string>('../../../locales/*/vocabulary.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

let chosen = $state(FIRST_LANGUAGE);
// Filled once for each language; no component reads them directly.
// eslint-disable-next-line svelte/prefer-svelte-reactivity
const languages = new Map<string, Messages>();
// eslint-disable-next-line svelte/prefer-svelte-reactivity
const formats = new Map<string, Intl.DateTimeFormat>();

/** Changes the language of every screen, and of the page itself. */
export function setLanguage(language: string): void {
  chosen = language;
  document.documentElement.lang = formatting(language);
  const root = language.split('-')[0] ?? language;
  document.documentElement.dir = RIGHT_TO_LEFT.has(root) ? 'rtl' : 'ltr';
}

export function language(): string {
  return chosen;
}

/** A child's name, or its initials while names are hidden. */
export function shownName(name: string): string {
  return asShown('name', name, t);
}

/** A child's setting, unless names are hidden. */
export function shownSetting(setting: string): string {
  return asShown('setting', setting, t);
}

/** A birth date, in words, unless names are hidden. */
export function shownBorn(born: string): string {
  return asShown('born', born, t);
}

/** The arguments of a message, without anything that is hidden now. */
function hideIn(args: WordArguments): WordArguments {
  const entries = Object.entries(args).map(([kind, value]) => [
    kind,
    typeof value === 'string' ? asShown(kind, value, t) : value,
  ]);
  return Object.fromEntries(entries) as WordArguments;
}

/** The words of a message, or of one of its attributes (`id.attribute`). */
export function t(id: string, given?: WordArguments): string {
  const args = given && names.hidden ? hideIn(given) : given;
  const words = say(chosen, id, args) ?? say(FIRST_LANGUAGE, id, args);
  if (words !== null) return words;
  if (import.meta.env.MODE === 'test') throw new Error(`no words for \`${id}\``);
  return say(FIRST_LANGUAGE, 'shell-words-missing') ?? '…';
}

/** The same words without the invisible marks that keep right-to-left names apart. */
export function plain(words: string): string {
  return words.replace(/[\u2066-\u2069]/g, '');
}

/** Whether anything of a date is known. */
export function isKnown(text: PartDateText): boolean {
  return text !== 'not-known';
}

/** A date as far as it is known, for example 23 November 2026, November 2026, 2026 or “date not known”. */
export function date(text: PartDateText): string {
  return dated(text, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** The same for a sentence that says it in another way if nothing is known. */
export function dateArguments(text: PartDateText): { date: string; known: 'yes' | 'no' } {
  return { date: date(text), known: isKnown(text) ? 'yes' : 'no' };
}

/** A day of this year, for example 23 November. */
export function dayAndMonth(text: DateText): string {
  return dated(text, { day: 'numeric', month: 'long' });
}

/** A date for a small space, for example 23 Nov 2026. */
export function shortDate(text: DateText): string {
  return dated(text, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** A day that can only be of this year or the next, for a table, for example 23 Nov. */
export function dayWords(text: PartDateText): string {
  return dated(text, { day: 'numeric', month: 'short' });
}

/** A day with its weekday, for example Mon 23 Nov. */
export function weekdayWords(text: DateText): string {
  return dated(text, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** A day in full with its weekday, for example Monday 23 November 2026. */
export function fullDate(text: DateText): string {
  return dated(text, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** The month of a date: in full with its year, or short, for example November 2026 or Nov. */
export function monthWords(text: DateText, length: 'long' | 'short'): string {
  return dated(text, length === 'long' ? { month: 'long', year: 'numeric' } : { month: 'short' });
}

function dated(text: DateText, form: Intl.DateTimeFormatOptions): string {
  if (!isKnown(text)) return t('components-date-not-known');
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(text) ?? [];
  if (year === undefined || month === undefined) return text;
  const on = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  // Without its day a month needs its year.
  return formatOf(day === undefined ? { month: form.month, year: 'numeric' } : form).format(on);
}

/** A list has many dates, and making a format takes longer than using it. */
function formatOf(form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([chosen, form]);
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(formatting(chosen), { ...form, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

function say(language: string, id: string, args?: WordArguments): string | null {
  const [message = id, attribute] = id.split('.', 2);
  const messages = messagesOf(language);
  const found = messages.get(message);
  const pattern = attribute === undefined ? found?.value : found?.attributes[attribute];
  if (pattern === null || pattern === undefined) return null;
  const faults: Error[] = [];
  const words = messages.bundle.formatPattern(pattern, args ?? null, faults);
  if (faults.length > 0 && import.meta.env.MODE === 'test')
    throw new Error(`\`${id}\`: ${faults.join(', ')}`);
  return words;
}

function messagesOf(language: string): Messages {
  const made = languages.get(language) ?? newMessages(language);
  languages.set(language, made);
  return made;
}

function newMessages(language: string): Messages {
  const isPseudo = language === PSEUDO_LANGUAGE;
  const folder = isPseudo ? FIRST_LANGUAGE : language;
  const files = Object.entries({ ...app, ...vocabulary }).filter(([path]) =>
    path.includes(`/locales/${folder}/`),
  );
  const bundle = new FluentBundle([formatting(language)], isPseudo ? { transform: pseudo } : {});
  return new Messages(bundle, new Map(files.map(([path, text]) => [nameOf(path), text])));
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1, -'.ftl'.length);

/** The locale for dates and numbers; the pseudo-language has no rules of its own. */
function formatting(language: string): string {
  return language === PSEUDO_LANGUAGE ? FIRST_LANGUAGE : language;
}
