// Evidence on a step: recorded in a sheet with today's date, by keyboard as by a drop.
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HELD } from '../../dev/mock/step';
import { PICKED } from '../../dev/mock/evidence';
import { commands } from '../../lib/commands';
import { draggedOver, takeDropped } from '../../lib/file-drop';
import type { EvidenceLine, Status } from '../../lib/generated/wire';
import { clearSummary } from '../../lib/page-failure.svelte';
import { take } from '../../lib/session.svelte';
import EvidenceList from './EvidenceList.svelte';

const SAVED = { at: '10:42' };
const line = (id: string, words: string, kind: string, held: EvidenceLine['held'] = null) =>
  ({ id, words, kind, held, who: [] }) as unknown as EvidenceLine;
const EVIDENCE = [
  line('register', 'The pattern in the register', 'record', HELD),
  line('letter', 'A letter from the clinic', 'report'),
  line('consent-to-refer', 'Consent to refer', 'consent'),
];
const TODAY = { day: '23', month: '11', year: '2026' };
const sheet = (words: string) => screen.findByRole('dialog', { name: (name) => name.includes(words) });

function draw() {
  const reload = vi.fn(() => Promise.resolve());
  render(EvidenceList, { evidence: EVIDENCE, child: 'child-1', reload });
  return { reload, user: userEvent.setup() };
}

beforeEach(() => {
  vi.restoreAllMocks();
  clearSummary();
  const preferences = {
    language: 'en-GB',
    theme: 'light',
    textSize: 100,
    lockAfter: 0,
    singleKeys: true,
    openWithNamesHidden: false,
  };
  take({ phase: 'open', today: '2026-11-23', preferences } as Status);
  vi.spyOn(commands, 'draft').mockResolvedValue(null);
});

describe('the evidence of a step', () => {
  it('is recorded by keyboard alone with today’s date, in a sheet', async () => {
    const record = vi.spyOn(commands, 'recordEvidence').mockResolvedValue(SAVED);
    const { user, reload } = draw();
    screen.getByRole('button', { name: 'Add this evidence: A letter from the clinic' }).focus();
    await user.keyboard('{Enter}');
    const open = await sheet('A letter from the clinic');
    expect(within(open).getByLabelText(/Who said/)).toHaveFocus();
    await user.keyboard('The clinic{Enter}');
    expect(record.mock.lastCall?.[0]).toMatchObject({
      child: 'child-1',
      form: { evidence: 'letter', saidBy: 'The clinic', ...TODAY },
    });
    expect(reload).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('asks first whose consent it is', async () => {
    const { user } = draw();
    await user.click(screen.getByRole('button', { name: 'Add this evidence: Consent to refer' }));
    const open = await sheet('Consent to refer');
    expect(within(open).getAllByRole('radio')[0]).toHaveFocus();
  });

  it('takes a file that is dropped onto it, and not onto the next one', async () => {
    vi.spyOn(commands, 'droppedFile').mockResolvedValue(PICKED);
    const { user } = draw();
    const button = screen.getByRole('button', { name: 'Add newer evidence: The pattern in the register' });
    const event = Object.assign(new Event('dragover', { bubbles: true }), {
      dataTransfer: { types: ['Files'] },
    });
    button.addEventListener('dragover', (over) => draggedOver(over as DragEvent), { once: true });
    button.dispatchEvent(event);
    await takeDropped();
    expect(await sheet('The pattern in the register')).toHaveTextContent('hearing letter.pdf');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('button', { name: 'Add this evidence: A letter from the clinic' }));
    expect(await sheet('A letter from the clinic')).not.toHaveTextContent('hearing letter.pdf');
  });
});
