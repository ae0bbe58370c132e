// Adding a child: children who may be the same are shown first, and can be opened.
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ageOn, realDay } from '../lib/labels/age';
import { commands } from '../lib/commands';
import { clearSummary } from '../lib/page-failure.svelte';
import type { ChildForm as Details, ChildPage, ImportLike, Question } from '../lib/generated/wire';
import ChildForm from './ChildForm.svelte';

const LIKE: ImportLike = {
  isSame: true,
  sameNumber: false,
  sameNhsNumber: false,
  child: 'child-1',
  line: null,
  archived: false,
  died: false,
  name: 'Wren Tallow',
  born: '2017-03-09',
  setting: '',
};

const EMPTY: Details = {
  name: '',
  knownAs: '',
  bornDay: '',
  bornMonth: '',
  bornYear: '',
  setting: '',
  legalName: '',
  upn: '',
  nhsNumber: '',
  answers: [],
};

beforeEach(() => {
  clearSummary();
  vi.restoreAllMocks();
  vi.spyOn(commands, 'draft').mockResolvedValue(null);
  vi.spyOn(commands, 'firstQuestions').mockResolvedValue([]);
  vi.spyOn(commands, 'keepDraft').mockResolvedValue({ at: '10:42' });
  vi.spyOn(commands, 'dropDraft').mockResolvedValue({ at: '10:42' });
});

async function typed(likes: ImportLike[]) {
  const similar = vi.spyOn(commands, 'similarChildren').mockResolvedValue(likes);
  const add = vi.spyOn(commands, 'addChild').mockResolvedValue({ id: 'child-2', at: '10:42' });
  render(ChildForm);
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText('Full name'), 'Wren Tallow');
  await user.click(screen.getByRole('button', { name: 'Add this child' }));
  return { user, similar, add };
}

describe('Add a child', () => {
  it('adds a child who resembles nobody', async () => {
    const { add } = await typed([]);
    expect(add).toHaveBeenCalledOnce();
  });

  it('asks what is known of an EHC plan, and records it as the answer that the steps ask for', async () => {
    vi.spyOn(commands, 'firstQuestions').mockResolvedValue([
      {
        id: 'ehc-plan',
        words: 'Is there an EHC plan?',
        help: null,
        values: [
          { id: 'yes', words: 'Yes, there is a plan' },
          { id: 'no', words: 'No' },
        ],
      },
    ] as Question[]);
    vi.spyOn(commands, 'similarChildren').mockResolvedValue([]);
    const add = vi.spyOn(commands, 'addChild').mockResolvedValue({ id: 'child-2', at: '10:42' });
    render(ChildForm);
    const user = userEvent.setup();
    await user.type(await screen.findByLabelText('Full name'), 'Wren Tallow');
    expect(await screen.findByLabelText('Not known yet')).toBeChecked();
    await user.click(screen.getByLabelText('Yes, there is a plan'));
    await user.click(screen.getByRole('button', { name: 'Add this child' }));
    expect(add.mock.lastCall?.[0].form.answers).toEqual([{ question: 'ehc-plan', value: 'yes' }]);
  });

  it('shows children who may be the same, and adds nobody until the person confirms', async () => {
    const { user, add } = await typed([LIKE]);
    expect(await screen.findByRole('alert')).toHaveTextContent(/same name and birth date as .*Wren Tallow/);
    expect(screen.getByRole('button', { name: /Open .*Wren Tallow/ })).toBeVisible();
    expect(add).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Add this child anyway' }));
    expect(add).toHaveBeenCalledOnce();
  });

  it('sends the NHS number with the details, and a fault in it is beside its field', async () => {
    const fault = { code: 'nhs-number-not-sound', field: 'nhsNumber', detail: null };
    const similar = vi.spyOn(commands, 'similarChildren').mockRejectedValueOnce(fault);
    const add = vi.spyOn(commands, 'addChild').mockResolvedValue({ id: 'child-2', at: '10:42' });
    render(ChildForm);
    const user = userEvent.setup();
    const field = await screen.findByLabelText('NHS number (optional)');
    await user.type(field, '943 476 5918');
    await user.click(screen.getByRole('button', { name: 'Add this child' }));
    await vi.waitFor(() => expect(field).toBeInvalid());
    expect(add).not.toHaveBeenCalled();
    similar.mockResolvedValue([]);
    await user.type(field, '{Backspace}9');
    await user.click(screen.getByRole('button', { name: 'Add this child' }));
    expect(add.mock.lastCall?.[0].form.nhsNumber).toBe('943 476 5919');
  });

  it('asks about others whom a child resembles with changed details', async () => {
    const page = { form: { ...EMPTY, name: 'Fen Heron', bornDay: '9', bornMonth: '3', bornYear: '2017' } };
    vi.spyOn(commands, 'child').mockResolvedValue(page as unknown as ChildPage);
    const similar = vi.spyOn(commands, 'similarToChanged').mockResolvedValue([LIKE]);
    const save = vi.spyOn(commands, 'saveChild').mockResolvedValue({ at: '10:42' });
    render(ChildForm, { child: 'child-2' });
    const user = userEvent.setup();
    const name = await screen.findByLabelText('Full name');
    await vi.waitFor(() => expect(name).toHaveValue('Fen Heron'));
    expect(screen.queryByLabelText('NHS number (optional)')).toBeNull();
    await user.clear(name);
    await user.type(name, 'Wren Tallow');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/same name and birth date as .*Wren Tallow/);
    expect(similar.mock.lastCall?.[0]).toMatchObject({ child: 'child-2', form: { name: 'Wren Tallow' } });
    expect(save).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Save these details anyway' }));
    expect(save).toHaveBeenCalledOnce();
  });

  it('shows the age for a birth date whose month is a name', () => {
    for (const month of ['Mar', 'march', ' MARCH ', 'mar.', '3']) {
      expect(realDay('9', month, '2017')).toEqual({ year: 2017, month: 3, day: 9 });
    }
    for (const month of ['ma', 'mars', '13']) expect(realDay('9', month, '2017')).toBeNull();
    const born = realDay('9', 'Mar', '2017');
    expect(born && ageOn(born, '2026-11-23')).toEqual({ years: 9, months: 8 });
  });
});
