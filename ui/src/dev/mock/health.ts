// What the check of the casebook says in the mock shell.
import type { Health } from '../../lib/generated/wire';

const checked = { on: '2026-11-23', at: '10:42' };

export const HEALTH: Record<string, Health> = {
  sound: { checking: false, checked, fault: null, loss: null, putBack: null },
  checking: { checking: true, checked: null, fault: null, loss: null, putBack: null },
  database: { checking: false, checked, fault: 'database', loss: null, putBack: null },
  entry: { checking: false, checked, fault: 'entry', loss: null, putBack: null },
  attachment: { checking: false, checked, fault: 'attachment', loss: null, putBack: null },
  replaced: { checking: false, checked, fault: 'replaced', loss: null, putBack: null },
  lost: {
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
    checking: false,
    checked,
    fault: null,
    loss: null,
    putBack: { copy: '20261122T160000Z-auto.db', aside: '/casebook/quarantine/20261123T104200Z' },
  },
};
