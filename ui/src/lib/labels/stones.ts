// The seven stepping stones and the pictures, with their words.
import type { SelfViewForm, Stone, StonePicture, StoneView } from '../generated/wire';
import { t } from '../words.svelte';

/** In the strategy's own order. */
export const STONES = [
  'success',
  'expectations',
  'communicate',
  'opportunity',
  'get-to-know-me',
  'encouragement',
  'adjustments',
] as const satisfies readonly Stone[];

/** In alphabetical order, so that no picture seems better than another. */
export const PICTURES = [
  'bridge',
  'cloud',
  'rain',
  'sunny-path',
  'tangle',
  'not-sure',
] as const satisfies readonly StonePicture[];

/** To whom the pages speak: an adult who knows a child under 5, a child, a teenager, or an adult. */
export type Reader = 'little' | 'child' | 'teen' | 'adult';

export function readerOf(years: number): Reader {
  if (years < 5) return 'little';
  if (years < 12) return 'child';
  return years < 16 ? 'teen' : 'adult';
}

/** A message, or a part of it, in the words for that reader. */
export function saidTo(reader: Reader, message: string, part?: string): string {
  const own = [part, reader === 'child' ? undefined : reader].filter((one) => one !== undefined).join('-');
  return t(own === '' ? message : `${message}.${own}`);
}

/** A small child knows the weather, and nothing that stands for something else. */
export const PICTURES_FOR = {
  little: ['cloud', 'rain', 'sunny-path', 'not-sure'],
  child: PICTURES,
  teen: PICTURES,
  adult: PICTURES,
} satisfies Record<Reader, readonly StonePicture[]>;

/** What each stone is called, by the strategy's own names. */
export const CALLED = {
  success: 'self-view-stone-success',
  expectations: 'self-view-stone-expectations',
  communicate: 'self-view-stone-communicate',
  opportunity: 'self-view-stone-opportunity',
  'get-to-know-me': 'self-view-stone-get-to-know-me',
  encouragement: 'self-view-stone-encouragement',
  adjustments: 'self-view-stone-adjustments',
} satisfies Record<Stone, string>;

/** What each stone says, in plain words; `saidTo` gives those for a reader. */
export const SAYS = {
  success: 'self-view-says-success',
  expectations: 'self-view-says-expectations',
  communicate: 'self-view-says-communicate',
  opportunity: 'self-view-says-opportunity',
  'get-to-know-me': 'self-view-says-get-to-know-me',
  encouragement: 'self-view-says-encouragement',
  adjustments: 'self-view-says-adjustments',
} satisfies Record<Stone, string>;

/** What a child said about the stones, from the one line in which a step has it; null for other words. */
export function stonesIn(told: string): { called: string; said: string }[] | null {
  const names = Object.values(CALLED).map((message) => t(message));
  const parts = told.split(' · ').map((part) => {
    const called = names.find((name) => part.startsWith(`${name}: `));
    return called === undefined ? null : { called, said: part.slice(called.length + 2) };
  });
  return parts.every((part) => part !== null) ? parts : null;
}

export const PICTURE_WORDS = {
  bridge: 'self-view-picture-bridge',
  cloud: 'self-view-picture-cloud',
  rain: 'self-view-picture-rain',
  'sunny-path': 'self-view-picture-sunny-path',
  tangle: 'self-view-picture-tangle',
  'not-sure': 'self-view-picture-not-sure',
} satisfies Record<StonePicture, string>;

/** What is said about a stone while it is open; an empty picture is none. */
export interface Saying {
  picture: StonePicture | '';
  words: string;
}

export function nothingSaid(): Record<Stone, Saying> {
  const empty = STONES.map((stone) => [stone, { picture: '', words: '' }] as const);
  return Object.fromEntries(empty) as Record<Stone, Saying>;
}

export const saysSomething = ({ picture, words }: Saying): boolean => picture !== '' || words.trim() !== '';

/** The stones that something was said about. */
export function stonesOf(said: Record<Stone, Saying>): StoneView[] {
  return STONES.filter((stone) => saysSomething(said[stone])).map((stone) => {
    const { picture, words } = said[stone];
    return { stone, picture: picture === '' ? null : picture, words: words.trim() };
  });
}

/** The stones as they were said, to go on with. */
export function saidOf(stones: StoneView[]): Record<Stone, Saying> {
  const said = nothingSaid();
  for (const { stone, picture, words } of stones) said[stone] = { picture: picture ?? '', words };
  return said;
}

export function formOf(said: Record<Stone, Saying>, who: string): SelfViewForm {
  return { stones: stonesOf(said), with: who };
}
