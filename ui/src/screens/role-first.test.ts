// D46: the role decides what Today and Children show first. Nobody and nothing is left out, and what is overdue stays on top.
import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import vocabulary from '../../../pathways/vocabulary.toml?raw';
import { childList } from '../dev/mock/casebook';
import { mockShell } from '../dev/mock/backend';
import { todayPage } from '../dev/mock/today';
import { asked, forgetAsked } from '../lib/list-filters.svelte';
import { commands } from '../lib/commands';
import type { ChildRow, Role, TodayItem } from '../lib/generated/wire';
import { childrenFor, FAMILY, itemsFor, lettersFor } from '../lib/role-first';
import { take } from '../lib/session.svelte';
import Children from './Children.svelte';
import Today from './Today.svelte';

const NOTHING = {
  order: 'date',
  person: '',
  first: 0,
  overdue: 0,
  thisWeek: 0,
  waiting: 0,
  putOff: 0,
} as const;

async function as(role: Role): Promise<void> {
  mockShell('open');
  take({ ...(await commands.status()), me: { name: 'You', role } });
  vi.spyOn(commands, 'today').mockImplementation(({ asked }) => Promise.resolve(todayPage(asked)));
  vi.spyOn(commands, 'children').mockImplementation(({ asked }) => Promise.resolve(childList(asked)));
}

const groups = () =>
  [...document.querySelectorAll('.today-group')].map((group) => group.querySelector('h2')?.id ?? '');
const rows = () => [...document.querySelectorAll('[role=rowheader]')];

beforeEach(() => {
  vi.restoreAllMocks();
  forgetAsked();
});

describe('Today', () => {
  it.each<[Role, string[]]>([
    ['senco', ['overdue', 'this-week', 'put-off', 'waiting']],
    ['health', ['overdue', 'waiting', 'this-week', 'put-off']],
    ['family-support', ['overdue', 'this-week', 'put-off', 'waiting']],
  ])('begins with what is overdue for %s, and shows every group', async (role, order) => {
    await as(role);
    render(Today);
    await waitFor(() => expect(groups()).toEqual(order.map((kind) => `today-${kind}`)));
    const all = todayPage(NOTHING).groups.reduce((sum, { count }) => sum + count, 0);
    expect(rows()).toHaveLength(all);
  });

  it('goes by the date if that is chosen, and by the role again', async () => {
    await as('health');
    render(Today);
    const user = userEvent.setup();
    const order = await screen.findByRole('combobox', { name: 'Order' });
    expect(order).toHaveDisplayValue('By date, with waits after what is overdue');
    await user.selectOptions(order, 'Most urgent first');
    await waitFor(() => expect(groups()[1]).toBe('today-this-week'));
    expect(asked.roleFirst.today).toBe(false);
    await user.selectOptions(order, 'By date, with waits after what is overdue');
    await waitFor(() => expect(groups()[1]).toBe('today-waiting'));
  });

  it('puts first what the family leads on the same day, never before an earlier day or what is about safety', () => {
    const one = todayPage(NOTHING).groups[1]?.items[1] as TodayItem;
    const led = (journey: string, id: string, on: string, safety = false): TodayItem => ({
      ...one,
      journey,
      safety,
      lead: [{ id, words: id }],
      due: one.due && { ...one.due, on },
    });
    const items = [
      led('safe', 'senco', '2026-11-26', true),
      led('a', 'senco', '2026-11-24'),
      led('b', 'parent', '2026-11-24'),
      led('c', 'gp', '2026-11-26'),
      led('d', 'child', '2026-11-26'),
    ];
    const order = (role: 'health' | 'family-support' | null) =>
      itemsFor(role, items).map(({ journey }) => journey);
    expect(order('family-support')).toEqual(['safe', 'b', 'a', 'd', 'c']);
    expect(order(null)).toEqual(['safe', 'a', 'b', 'c', 'd']);
  });

  it('names only people that the pathways know', () => {
    for (const person of FAMILY) expect(vocabulary).toMatch(new RegExp(`"${person}"|\\b${person}\\b`));
  });
});

describe('Children', () => {
  it('shows those who wait first, after those who are overdue, and leaves nobody out', async () => {
    await as('health');
    render(Children);
    expect(await screen.findByRole('combobox', { name: 'Order' })).toHaveDisplayValue(
      'Referrals and waits first',
    );
    expect(rows()).toHaveLength(childList(asked.children).children.length);
  });

  it('orders by need, then by what fits the role, and keeps the order of the rest', () => {
    const row = childList(asked.children).children[0] as ChildRow;
    const line = row.journeys[0];
    const need = row.needs[0];
    if (line === undefined || need === undefined) throw new Error('no journey or need');
    const child = (id: string, kind: 'act' | 'wait', needs: ChildRow['needs']): ChildRow => ({
      ...row,
      id,
      sample: false,
      needs,
      journeys: [{ ...line, kind }],
    });
    const unheard = { ...need, kind: 'not-heard' as const };
    const all = [
      { ...child('sample', 'wait', [unheard]), sample: true },
      child('acts', 'act', []),
      child('waits', 'wait', []),
      child('unheard', 'act', [unheard]),
      child('late', 'act', [{ ...need, kind: 'overdue' }]),
      child('unsafe', 'act', [{ ...need, kind: 'safety' }]),
    ];
    const order = (role: 'health' | 'family-support' | null) => childrenFor(role, all).map(({ id }) => id);
    expect(order('health')).toEqual(['unsafe', 'late', 'waits', 'acts', 'unheard', 'sample']);
    expect(order('family-support')).toEqual(['unsafe', 'late', 'unheard', 'acts', 'waits', 'sample']);
    expect(order(null)).toEqual(['sample', 'acts', 'waits', 'unheard', 'late', 'unsafe']);
  });
});

describe('The list of letters', () => {
  const letter = (id: string) => ({ id, words: id, forWhom: '' });
  const all = [
    'complaint/family',
    'complaint/setting',
    'notice/health',
    'review/setting',
    'review/family',
  ].map(letter);
  const ids = (role: Role | undefined) => lettersFor(role, all).map(({ id }) => id);

  it('begins with what somebody of that role sends, and leaves nothing out', () => {
    expect(ids('senco')).toEqual([
      'complaint/setting',
      'review/setting',
      'complaint/family',
      'notice/health',
      'review/family',
    ]);
    expect(ids('health')).toEqual([
      'notice/health',
      'complaint/family',
      'complaint/setting',
      'review/setting',
      'review/family',
    ]);
    expect(ids('family-support')).toEqual([
      'complaint/family',
      'review/family',
      'complaint/setting',
      'notice/health',
      'review/setting',
    ]);
    expect(ids(undefined)).toEqual(all.map(({ id }) => id));
  });
});
