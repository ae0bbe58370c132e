// What the check of the casebook says in the mock shell.
import type { Health } from '../../lib/generated/wire';

const checked = { on: '2026-11-23', at: '10:42' };

const copies = { copyFailed: null, placeFailed: null };

export const HEALTH: Record<string, Health> = {
  sound: { ...copies, checking: false, checked, fault: null, loss: null, putBack: null },
  checking: { ...copies, checking: true, checked: null, fault: null, loss: null, putBack: null },
  database: { ...copies, checking: false, checked, fault: 'database', loss: null, putBack: null },
  entry: { ...copies, checking: false, checked, fault: 'entry', loss: null, putBack: null },
  attachment: { ...copies, checking: false, checked, fault: 'attachment', loss: null, putBack: null },
  replaced: { ...copies, checking: false, checked, fault: 'replaced', loss: null, putBack: null },
  lost: {
    ...copies,
    checking: false,
    checked,
    fault: null,
    loss: {
      entries: 3,
      atLeast: false,
      children: [{ id: 'child-1', words: 'Wren Tallow' }],
      gone: 1,
      copy: '20261122T160000Z-copy.db',
      copyHolds: 1,
    },
    putBack: null,
  },
  putBack: {
    ...copies,
    checking: false,
    checked,
    fault: null,
    loss: null,
    putBack: { copy: '20261122T160000Z-auto.db', aside: '/casebook/quarantine/20261123T104200Z' },
  },
};
