// The words for year groups.
import type { YearGroup, YearGroupLine } from '../generated/wire';
import { t } from '../words.svelte';

export const YEAR_GROUPS = {
  'before-nursery': 'year-group-before-nursery',
  nursery: 'year-group-nursery',
  reception: 'year-group-reception',
  year1: 'year-group-year1',
  year2: 'year-group-year2',
  year3: 'year-group-year3',
  year4: 'year-group-year4',
  year5: 'year-group-year5',
  year6: 'year-group-year6',
  year7: 'year-group-year7',
  year8: 'year-group-year8',
  year9: 'year-group-year9',
  year10: 'year-group-year10',
  year11: 'year-group-year11',
  year12: 'year-group-year12',
  year13: 'year-group-year13',
  beyond: 'year-group-beyond',
} satisfies Record<YearGroup, string>;

/** The year group that a child is taught in, and their own if it differs. Empty for somebody who is past them all. */
export function yearGroupWords({ group, own }: YearGroupLine): string {
  if (group === 'beyond') return '';
  const words = t(YEAR_GROUPS[group]);
  return group === own ? words : t('year-group-outside', { group: words, own: t(YEAR_GROUPS[own]) });
}
