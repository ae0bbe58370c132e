// A family sees one number first, and everything else below it.
import { describe, expect, it } from 'vitest';
import type { Contact, FamilyService } from '../../lib/generated/wire';
import { toRing } from './ring';

const contact = (value: string, kind: Contact['kind'], isChecked = true): Contact => ({
  kind,
  value,
  hours: null,
  seen: isChecked ? 'page' : 'excerpt',
  sure: false,
});
const service = (id: string, ...contacts: Contact[]): FamilyService => ({
  id,
  name: id,
  what: `What ${id} does.`,
  contacts,
  urgent: false,
});

describe('the number that a family sees first', () => {
  it('is one that was checked, before one that was not and before other ways', () => {
    const services = [
      service('page', contact('https://example.org', 'web')),
      service('unchecked', contact('01632 960001', 'phone', false)),
      service('advice', contact('help@example.org', 'email'), contact('01632 960002', 'phone')),
    ];
    const { first, others } = toRing(services);
    expect(first?.id).toBe('advice');
    expect(first?.contacts.map(({ value }) => value)).toEqual(['01632 960002']);
    expect(others.map(({ id, contacts }) => [id, contacts.map(({ value }) => value)])).toEqual([
      ['page', ['https://example.org']],
      ['unchecked', ['01632 960001']],
      ['advice', ['help@example.org']],
    ]);
  });

  it('is the first way if there is no number, and nothing without a service', () => {
    expect(toRing([service('page', contact('https://example.org', 'web'))])).toMatchObject({
      first: { id: 'page' },
      others: [],
    });
    expect(toRing([])).toEqual({ first: undefined, others: [] });
  });

  it('is not that of a crisis if the step is about something else', () => {
    const hub = { ...service('hub', contact('01632 960001', 'phone')), urgent: true };
    const { first, others } = toRing([hub, service('food', contact('01632 960002', 'phone', false))]);
    expect(first?.id).toBe('food');
    expect(others.map(({ id }) => id)).toEqual(['hub']);
    expect(toRing([hub]).first?.id).toBe('hub');
  });

  it('loses no contact and shows none twice', () => {
    const services = [
      service('one', contact('a', 'phone'), contact('b', 'email')),
      service('two', contact('c', 'text'), contact('d', 'phone')),
    ];
    const { first, others } = toRing(services);
    const shown = [first, ...others].flatMap((one) => one?.contacts.map(({ value }) => value) ?? []);
    expect(shown.sort()).toEqual(['a', 'b', 'c', 'd']);
  });
});
