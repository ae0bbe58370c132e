// Contact details: shown, hidden with the names, and recorded for several people.
import axe from 'axe-core';
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { commands } from '../../lib/commands';
import type { ContactsLine } from '../../lib/generated/wire';
import { showNames, toggleNames } from '../../lib/hidden-names.svelte';
import Contacts from './Contacts.svelte';

const MUM = { name: 'Example Mum', relation: 'mum', phone: '01632 960001', email: '' };
const CONTACTS: ContactsLine = {
  seq: 4,
  on: '2026-11-23',
  writtenBy: 'Example SENCO',
  form: {
    nhsNumber: '943 476 5919',
    gp: 'Example Surgery',
    address: '1 Mill Lane',
    language: '',
    note: '',
    people: [MUM],
  },
};
const reload = () => Promise.resolve();

beforeEach(() => {
  vi.restoreAllMocks();
  showNames();
});

it('shows whom to call, and none of it while names are hidden', async () => {
  const { container } = render(Contacts, { child: 'child-1', contacts: CONTACTS, reload });
  for (const words of ['Example Mum', '01632 960001', 'Example Surgery', '943 476 5919']) {
    expect(container).toHaveTextContent(words);
  }
  expect((await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations).toEqual(
    [],
  );
  toggleNames();
  await vi.waitFor(() => expect(container).not.toHaveTextContent('Example Mum'));
  for (const words of ['01632 960001', 'Example Surgery', '943 476 5919', '1 Mill Lane']) {
    expect(container).not.toHaveTextContent(words);
  }
});

it('records several people, and shows a fault at the field that has it', async () => {
  const save = vi.spyOn(commands, 'saveContacts');
  save.mockRejectedValueOnce({ code: 'nhs-number-not-sound', field: 'nhsNumber', detail: null });
  save.mockResolvedValueOnce({ at: '10:42' });
  render(Contacts, { child: 'child-1', contacts: null, reload });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Add contact details' }));
  const sheet = within(await screen.findByRole('dialog', { name: 'Add contact details' }));
  await user.type(sheet.getByLabelText('Name'), 'Example Mum');
  await user.click(sheet.getByRole('button', { name: 'Add another person' }));
  const second = within(sheet.getByRole('group', { name: /^Person .*2/ }));
  await user.type(second.getByLabelText('Who they are to the child'), 'foster carer');
  await user.type(sheet.getByLabelText('NHS number'), '943 476 5918');
  await user.click(sheet.getByRole('button', { name: 'Save contact details' }));
  expect(await sheet.findByText(/not a valid NHS number/)).toBeVisible();
  expect(sheet.getByLabelText('NHS number')).toHaveAttribute('aria-invalid', 'true');
  await user.type(sheet.getByLabelText('NHS number'), '{Backspace}9');
  await user.click(sheet.getByRole('button', { name: 'Save contact details' }));
  const empty = { name: '', relation: '', phone: '', email: '' };
  expect(save.mock.lastCall?.[0].form).toEqual({
    nhsNumber: '943 476 5919',
    gp: '',
    address: '',
    language: '',
    note: '',
    people: [
      { ...empty, name: 'Example Mum' },
      { ...empty, relation: 'foster carer' },
    ],
  });
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

it('asks about another child who has the NHS number, and saves if somebody chooses so', async () => {
  const save = vi.spyOn(commands, 'saveContacts').mockResolvedValue({ at: '10:42' });
  save.mockClear();
  const other = {
    isSame: false,
    sameNumber: false,
    sameNhsNumber: true,
    child: 'child-2',
    line: null,
    archived: false,
    died: false,
    name: 'Reed Heron',
    born: '2017-03-09',
    setting: '',
  };
  vi.spyOn(commands, 'sameNhsNumber').mockResolvedValue([other]);
  render(Contacts, { child: 'child-1', contacts: null, reload });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Add contact details' }));
  const sheet = within(await screen.findByRole('dialog', { name: 'Add contact details' }));
  await user.type(sheet.getByLabelText('NHS number'), '943 476 5919');
  await user.click(sheet.getByRole('button', { name: 'Save contact details' }));
  const asked = await sheet.findByRole('alert');
  await vi.waitFor(() => expect(asked).toHaveFocus());
  const words = asked.textContent?.replace(/[\u2066-\u2069]/g, '');
  expect(words).toContain('The same NHS number as Reed Heron, born 9 March 2017');
  expect(asked).not.toHaveTextContent('943');
  expect(save).not.toHaveBeenCalled();
  await user.click(within(asked).getByRole('button', { name: 'Save these details anyway' }));
  await vi.waitFor(() => expect(save).toHaveBeenCalledOnce());
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
