// The list of services to consent to: those that are needed now come first, then each under what it mainly helps with.
import { describe, expect, it } from 'vitest';
import type { ServiceCard } from '../lib/generated/wire';
import { serviceGroups } from './service-groups';

const named = (id: string) => ({ id, words: `The ${id}` });
const card = (id: string, needs: string[]) => ({ id, needs }) as unknown as ServiceCard;
const CARDS = [
  card('clinic', ['mental-health', 'autism']),
  card('library', ['general']),
  card('helpline', ['crisis']),
  card('newer', ['a-need-of-a-newer-pack']),
];
const SERVICES = ['clinic', 'library', 'helpline', 'newer', 'unknown'].map(named);

const drawn = (wanted: string[], cards = CARDS) =>
  serviceGroups(SERVICES, wanted, cards).map(([words, list]) => [words, ...list.map(({ id }) => id)]);

describe('the services of a list', () => {
  it('are each in one group, the ones that are needed now first', () => {
    expect(drawn(['helpline', 'library'])).toEqual([
      ['Needed now', 'library', 'helpline'],
      ['Mental health', 'clinic'],
      ['a-need-of-a-newer-pack', 'newer'],
      ['Other services', 'unknown'],
    ]);
  });

  it('are in one group before their cards are known', () => {
    expect(drawn([], [])).toEqual([['Other services', ...SERVICES.map(({ id }) => id)]]);
  });
});
