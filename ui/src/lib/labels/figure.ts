// The words for a figure of the statistics: its count, or why it is hidden, and a sentence about its parts.
import type { Figure, IndicatorBlock, IndicatorKind } from '../generated/wire';
import { t } from '../words.svelte';

const isShown = ({ inFile }: Figure, hidesSmall: boolean) => !hidesSmall || inFile.kind === 'count';

/** A count as shown; with `hidesSmall`, as the file that leaves the app shows it. */
export function figureWords(figure: Figure, hidesSmall: boolean): string {
  if (isShown(figure, hidesSmall)) return String(figure.count);
  return t(figure.inFile.kind === 'few' ? 'statistics-few' : 'statistics-hidden');
}

/** The length of a figure's bar; 0 if the count is hidden. */
export function barLength(figure: Figure, hidesSmall: boolean): number {
  return isShown(figure, hidesSmall) ? figure.count : 0;
}

const SENTENCES = {
  'under-way-by-pathway': 'statistics-says-under-way-by-pathway',
  'under-way-by-stage': 'statistics-says-under-way-by-stage',
  'time-at-step': 'statistics-says-time-at-step',
  due: 'statistics-says-due',
  waits: 'statistics-says-waits',
  'plan-child-words': 'statistics-says-plan-words',
  'plan-parent-words': 'statistics-says-plan-words',
  'plan-support': 'statistics-says-plan-words',
  'reviews-due': 'statistics-says-reviews-due',
  'recurring-due': 'statistics-says-recurring-due',
  'limits-due': 'statistics-says-limits-due',
  'begun-by-stage': 'statistics-says-begun-by-stage',
  'begun-by-age': 'statistics-says-begun-by-age',
  'first-pathway': 'statistics-says-first-pathway',
  'law-times': 'statistics-says-law-times',
  'other-times': 'statistics-says-other-times',
  'reviews-kept': 'statistics-says-reviews-kept',
  'child-heard': 'statistics-says-child-heard',
  'parent-heard': 'statistics-says-parent-heard',
  'words-answered': 'statistics-says-words-answered',
} satisfies Record<IndicatorKind, string>;

/** What the parts of a figure say together. It names small counts, so it is not shown while they are hidden. */
export function figureSentence({ kind, parts, total }: IndicatorBlock): string {
  const counts = Object.fromEntries(parts.map(({ id, figure }) => [id, figure.count]));
  return t(SENTENCES[kind], { ...counts, total: total.count });
}
