// When a child did the stepping stones, with whom, and who recorded it.
import type { SelfView } from '../../lib/generated/wire';
import { date, t } from '../../lib/words.svelte';

export function fromWhom({ on, with: beside, writtenBy }: SelfView): string {
  const said = { date: date(on), by: writtenBy };
  return beside === '' ? t('self-view-alone', said) : t('self-view-with-whom', { ...said, with: beside });
}
