// The services of a list in groups: those that a choice of this child would send to now, then the others by what they mainly help with.
import type { Named, ServiceCard } from '../lib/generated/wire';
import { NEEDS, needWords } from '../lib/labels/service';
import { t } from '../lib/words.svelte';

export type ServiceGroup = [words: string, services: Named[]];

/** Each service is in one group. The first need of its card is what it mainly helps with; without a card it comes last. */
export function serviceGroups(services: Named[], wanted: string[], cards: ServiceCard[]): ServiceGroup[] {
  const needs = new Map(cards.map((card) => [card.id, card.needs[0] ?? '']));
  const groupOf = ({ id }: Named) => (wanted.includes(id) ? 'wanted' : (needs.get(id) ?? ''));
  const named = ['wanted', ...Object.keys(NEEDS)];
  const groups = new Set([...named, ...services.map(groupOf)]);
  groups.delete('');
  return [...groups, ''].flatMap((group): ServiceGroup[] => {
    const all = services.filter((one) => groupOf(one) === group);
    return all.length === 0 ? [] : [[groupWords(group), all]];
  });
}

function groupWords(group: string): string {
  if (group === 'wanted') return t('consent-form-services-wanted');
  return group === '' ? t('consent-form-services-other') : needWords(group);
}
