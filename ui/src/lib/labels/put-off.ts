// The words for the days until which something can be put off.
import type { PutOffDayKind } from '../generated/wire';

export const PUT_OFF_DAYS = {
  'next-school-day': 'put-off-day-next-school-day',
  'next-working-day': 'put-off-day-next-working-day',
  week: 'put-off-day-week',
  'two-weeks': 'put-off-day-two-weeks',
  'back-at-school': 'put-off-day-back-at-school',
} satisfies Record<PutOffDayKind, string>;
