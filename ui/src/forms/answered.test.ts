// What is wrong with a form is said at once, and what is wrong with a field goes once somebody answers it.
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import ErrorSummary from '../components/ErrorSummary.svelte';
import { HEADER } from '../dev/mock/child-header';
import { askHeader, forgetHeaders } from '../lib/child-headers.svelte';
import { commands } from '../lib/commands';
import { clearSummary } from '../lib/page-failure.svelte';
import ConsentForm from './ConsentForm.svelte';

const SERVICES = [
  { id: 'one', words: 'One service' },
  { id: 'two', words: 'Another service' },
];
const save = () => screen.getByRole('button', { name: 'Save the consent' });
const errors = () =>
  [...document.querySelectorAll('.govuk-error-message')].map((error) =>
    error.textContent.replace(/^\s*Error:\s*/, '').trim(),
  );

function draw() {
  render(ErrorSummary);
  render(ConsentForm, { child: 'child-1', services: SERVICES, reload: () => Promise.resolve() });
  return userEvent.setup();
}

beforeEach(() => {
  clearSummary();
  forgetHeaders();
  vi.spyOn(commands, 'draft').mockResolvedValue(null);
});
afterEach(() => vi.restoreAllMocks());

describe('the form for consent', () => {
  it('says everything that is missing at once, and takes a line away as soon as its field is answered', async () => {
    const give = vi
      .spyOn(commands, 'giveConsent')
      .mockRejectedValue({ code: 'service-missing', field: 'service', detail: null });
    const user = draw();
    await user.click(save());
    expect(give).not.toHaveBeenCalled();
    expect(errors()).toHaveLength(4);
    const lines = () => screen.getAllByRole('listitem').length;
    await vi.waitFor(() => expect(lines()).toBe(4));
    const parent = screen.getByRole('radio', { name: /^A parent or carer with/ });
    await user.click(parent);
    expect(errors()).toHaveLength(3);
    expect(lines()).toBe(3);
    expect(parent).toHaveFocus();
    await user.click(save());
    // What is still wrong is said again.
    await vi.waitFor(() => expect(errors()).toEqual(['Choose a service.']));
    expect(screen.getByRole('combobox')).toHaveFocus();
  });

  it('does not offer a child under school age as the one who consents', async () => {
    const child = () => screen.queryByRole('radio', { name: /^The child/ });
    const header = (years: number) => ({ ...HEADER, age: { years, months: 0 } });
    vi.spyOn(commands, 'childHeader').mockResolvedValue(header(4));
    await askHeader('child-1');
    draw();
    expect(child()).toBeNull();
    vi.mocked(commands.childHeader).mockResolvedValue(header(5));
    await askHeader('child-1');
    await vi.waitFor(() => expect(child()).not.toBeNull());
  });
});
