// The words for the days until which something can be put off.
import type { PutOffDayKind } from '../generated/wire';

export const PUT_OFF_DAYS = {
  tomorrow: 'put-off-day-tomorrow',
  week: 'put-off-day-week',
  'two-weeks': 'put-off-day-two-weeks',
  'back-at-school': 'put-off-day-back-at-school',
} satisfies Record<PutOffDayKind, string>;
