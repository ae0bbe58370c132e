// The group that is typed back is read as the casebook reads a code: case, separators and look-alike letters do not matter.
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { commands } from '../lib/commands';
import { clearSummary } from '../lib/page-failure.svelte';
import type { Status } from '../lib/generated/wire';
import RecoveryCode from './RecoveryCode.svelte';

const STATUS = {
  phase: 'open',
  preferences: {
    language: 'en-GB',
    theme: 'light',
    textSize: 100,
    lockAfter: 0,
    singleKeys: true,
    openWithNamesHidden: false,
  },
} as Status;

beforeEach(() => {
  clearSummary();
  vi.restoreAllMocks();
  vi.spyOn(Math, 'random').mockReturnValue(0);
});

async function type(group: string) {
  const confirmed = vi.spyOn(commands, 'confirmRecoveryCode').mockResolvedValue(STATUS);
  render(RecoveryCode, { groups: ['01AB0', '11111'], then: { at: 'start' } });
  const user = userEvent.setup();
  await user.type(screen.getByLabelText(/Type group .*1/), group);
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  return confirmed;
}

describe('the group that is typed back', () => {
  it.each(['01AB0', '01ab0', 'OIABO', 'olabo', ' o1-a b0 ', '01.AB–0', '０１ＡＢ０'])(
    'is right as “%s”',
    async (group) => {
      expect(await type(group)).toHaveBeenCalledOnce();
    },
  );

  it.each(['01A80', 'QIABO', '01AB', '01AB00', 'üiabo'])('is wrong as “%s”', async (group) => {
    expect(await type(group)).not.toHaveBeenCalled();
    expect(await screen.findAllByText(/That is not group .*1.* of the code/)).not.toHaveLength(0);
  });

  it('is asked below a line that says which letters the code does not have', async () => {
    render(RecoveryCode, { groups: ['01AB0'], then: { at: 'start' } });
    expect(screen.getByText(/no letter I, L, O or U/)).toBeVisible();
  });
});
