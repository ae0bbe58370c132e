// Finding a service: a list with the card of one beside it, moved through with the arrow keys, with doubts told once.
import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearMocks } from '@tauri-apps/api/mocks';
import App from '../app/App.svelte';
import { SERVICES } from '../dev/mock/services';
import { mockShell } from '../dev/mock/backend';
import { back, forget, go, replace, router, type Screen } from '../lib/route.svelte';
import { lookFor, looking, NOTHING_ASKED } from '../lib/service-filter.svelte';

beforeEach(() => {
  replace({ at: 'start' });
  forget({ at: 'start' });
  lookFor(NOTHING_ASKED);
});
afterEach(clearMocks);

const NAMES = SERVICES.map(({ name }) => name);

async function services(query?: Extract<Screen, { at: 'services' }>['query']) {
  mockShell('locked');
  render(App);
  await waitFor(() => expect(router.current.at).not.toBe('start'));
  go({ at: 'services', query });
  const list = await screen.findByRole('list', { name: 'Services' });
  return { list, user: userEvent.setup() };
}

const card = () => document.querySelector<HTMLElement>('.services__card');
const cardOf = (place: number) =>
  waitFor(() => expect(card()?.querySelector('h2')).toHaveTextContent(NAMES[place] ?? ''));
const plain = (text: string | null) =>
  (text ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('finding a service', () => {
  it('lists the services, one row each, and shows the card of the first', async () => {
    const { list } = await services();
    const rows = within(list).getAllByRole('link');
    expect(rows.map((row) => row.querySelector('.service-list__name')?.textContent)).toEqual(NAMES);
    await cardOf(0);
    expect(rows[0]).toHaveAttribute('aria-current', 'true');
  });

  it('moves with the arrow keys, Home and End, and Tab goes to the list only once', async () => {
    const { list, user } = await services();
    const rows = within(list).getAllByRole('link');
    rows[0]?.focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    await cardOf(2);
    expect(rows[2]).toHaveFocus();
    await user.keyboard('{End}{ArrowDown}');
    await cardOf(NAMES.length - 1);
    await user.keyboard('{Home}{ArrowUp}');
    await cardOf(0);
    expect(rows.filter((row) => row.tabIndex === 0)).toHaveLength(1);
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(card()?.querySelector('h2')).toHaveFocus());
    expect(router.current.at).toBe('services');
  });

  it('opens a page for the card if there is no room beside the list', async () => {
    const { list, user } = await services();
    await cardOf(0);
    card()?.style.setProperty('display', 'none');
    await user.click(within(list).getAllByRole('link')[1] as HTMLElement);
    expect(router.current).toEqual({ at: 'service', id: SERVICES[1]?.id });
  });

  it('tells the doubts once at the top, marks each row, and has no empty lines', async () => {
    const { list, user } = await services();
    const doubtful = within(list).getAllByText('Phone, not confirmed').length;
    const sure = within(list).getAllByText('Phone').length;
    const status = screen.getAllByRole('status').map((one) => plain(one.textContent));
    expect(status.join()).toContain(`${doubtful} of ${doubtful + sure} numbers were not confirmed`);
    expect(list).not.toHaveTextContent('Not known');
    // Its ages are not known.
    await user.click(within(list).getByRole('link', { name: /^Example Crisis Line/ }));
    await cardOf(1);
    expect(card()).toHaveTextContent(/Ages\s*Not stated by the source: ask before you rely on it/);
  });

  it('begins with the age and the needs of the child from whose page it was opened', async () => {
    await services({ age: 5, need: 'sensory' });
    expect(screen.getByRole('combobox', { name: 'Age' })).toHaveValue('5');
    await waitFor(() =>
      expect(card()?.querySelector('h2')).toHaveTextContent('Example Occupational Therapy'),
    );
  });

  it('opens from a page of a child with the age and need filled in, and leads back to it', async () => {
    mockShell('open');
    render(App);
    await waitFor(() => expect(router.current.at).toBe('today'));
    go({ at: 'step', journey: 'journey-1' });
    const user = userEvent.setup();
    await user.click(
      await screen.findByRole('link', { name: (name) => plain(name) === 'Services: for Example' }),
    );
    expect(await screen.findByRole('combobox', { name: 'Age' })).toHaveValue('9');
    expect(screen.getByRole('combobox', { name: 'What it helps with' })).toHaveValue('ebsa');
    expect(plain(screen.getByRole('main').textContent)).toContain('For Example');
    // The next search over all services is not narrowed by it.
    expect(looking.query).toEqual(NOTHING_ASKED);
    await user.selectOptions(screen.getByRole('combobox', { name: 'What it helps with' }), 'Anything');
    go({ at: 'service', id: SERVICES[0]?.id ?? '' });
    back();
    expect(await screen.findByRole('combobox', { name: 'What it helps with' })).toHaveValue('');
    expect(screen.getByRole('combobox', { name: 'Age' })).toHaveValue('9');
    await user.click(screen.getByRole('link', { name: (name) => plain(name) === 'Back to Example' }));
    expect(router.current).toEqual({ at: 'step', journey: 'journey-1' });
  });

  it('opens over all services from the side bar, whatever was asked for one child', async () => {
    mockShell('open');
    render(App);
    await waitFor(() => expect(router.current.at).toBe('today'));
    go({ at: 'services', query: { age: 9, need: 'ebsa' }, forChild: 'child-1' });
    expect(await screen.findByRole('combobox', { name: 'Age' })).toHaveValue('9');
    const side = screen.getByRole('navigation', { name: 'Main' });
    await userEvent.click(within(side).getByRole('link', { name: 'Find a service' }));
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Age' })).toHaveValue(''));
    expect(router.current).toEqual({ at: 'services' });
  });
});
