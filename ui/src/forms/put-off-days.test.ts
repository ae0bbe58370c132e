// The days until which something can be put off.
import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import type { PutOffDay } from '../lib/generated/wire';
import { Form } from './form.svelte';
import PutOffFields from './PutOffFields.svelte';

const DAYS: PutOffDay[] = [
  { kind: 'next-working-day', on: '2026-11-30', mayBeHoliday: false },
  { kind: 'week', on: '2026-12-07', mayBeHoliday: false },
];

function offered(due: string, several: boolean): number {
  const form = new Form({ why: 'why', until: 'untilDay', knowsLate: 'knowsLate' });
  const values = { day: '', month: '', year: '', why: '', knowsLate: false };
  const { unmount } = render(PutOffFields, { form, values, due, several, days: DAYS });
  const count = screen.getAllByRole('button').length;
  unmount();
  return count;
}

it('do not include the day on which the one thing is due', () => {
  expect(offered('2026-11-30', false)).toBe(1);
  expect(offered('2026-11-27', false)).toBe(2);
  expect(offered('2026-11-30', true)).toBe(2);
});
