// A draft is kept after a pause, restored with a line that says so, and dropped when it is saved or discarded.
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PLAN, PLAN_PAGE } from '../dev/mock/plan';
import { ENTRY } from '../dev/mock/timeline';
import Entry from '../screens/Entry.svelte';
import Plan from '../screens/Plan.svelte';
import SelfView from '../screens/SelfView.svelte';
import { commands } from './commands';
import ConsentForm from '../forms/ConsentForm.svelte';
import { dropDraft, flushDrafts, keepDraft, PAUSE, TRY_AGAIN } from './draft';
import { clearSummary } from './page-failure.svelte';
import { LIMITS, type Status } from './generated/wire';
import { take } from './session.svelte';
import WithdrawForm from '../forms/WithdrawForm.svelte';
import VoiceForm from '../forms/VoiceForm.svelte';
import { childPage } from '../dev/mock/step';

const SAVED = { at: '10:42' };
const KEY = 'say-child-words child-1';
const kept = new Map<string, string>();

function form() {
  const reload = () => Promise.resolve();
  const props = { child: 'child-1', name: 'Wren', speaker: 'child' as const, button: 'Write', reload };
  return render(VoiceForm, { ...props, open: true });
}

beforeEach(async () => {
  await flushDrafts();
  clearSummary();
  kept.clear();
  vi.spyOn(commands, 'draft').mockImplementation(({ key }) => {
    const text = kept.get(key);
    return Promise.resolve(text === undefined ? null : { text, on: '2026-11-23', at: '10:42' });
  });
  vi.spyOn(commands, 'keepDraft').mockImplementation(({ key, text }) => {
    // Like the casebook, this keeps no empty text.
    if (text.trim() === '') kept.delete(key);
    else kept.set(key, text);
    return Promise.resolve(SAVED);
  });
  vi.spyOn(commands, 'dropDraft').mockImplementation(({ key }) => {
    kept.delete(key);
    return Promise.resolve(SAVED);
  });
});

describe('a draft', () => {
  it('is kept while it is typed, and at once when the casebook locks', async () => {
    form();
    const user = userEvent.setup();
    await user.type(screen.getByLabelText(/own words/), 'The hall is ');
    await waitFor(() => expect(kept.get(KEY)).toBe('The hall is '));
    await user.type(screen.getByLabelText(/own words/), 'loud');
    await flushDrafts();
    expect(kept.get(KEY)).toBe('The hall is loud');
  });

  it('is restored in its field, says so, and can be discarded', async () => {
    kept.set(KEY, 'The hall is lou');
    form();
    expect(await screen.findByText(/What you were writing on .* has been restored/)).toBeVisible();
    expect(screen.getByLabelText(/own words/)).toHaveValue('The hall is lou');
    await userEvent.setup().click(screen.getByRole('button', { name: 'Discard it' }));
    expect(screen.getByLabelText(/own words/)).toHaveValue('');
    expect(screen.queryByText(/What you were writing/)).toBeNull();
    await waitFor(() => expect(kept.size).toBe(0));
  });

  it('is kept when the page is left, and removed when the form is saved', async () => {
    vi.spyOn(commands, 'recordVoice').mockResolvedValue(SAVED);
    const { unmount } = form();
    const user = userEvent.setup();
    await user.type(screen.getByLabelText(/own words/), 'Loud');
    unmount();
    await waitFor(() => expect(kept.get(KEY)).toBe('Loud'));
    form();
    await screen.findByText(/has been restored/);
    await user.click(screen.getByRole('button', { name: /Save/ }));
    await waitFor(() => expect(kept.size).toBe(0));
    expect(screen.queryByText(/What you were writing/)).toBeNull();
  });

  it('remains if the form could not be saved', async () => {
    vi.spyOn(commands, 'recordVoice').mockRejectedValue({ code: 'disk-full', field: null, detail: null });
    form();
    const user = userEvent.setup();
    await user.type(screen.getByLabelText(/own words/), 'Loud');
    await user.click(screen.getByRole('button', { name: /Save/ }));
    await flushDrafts();
    expect(kept.get(KEY)).toBe('Loud');
  });
});

describe('a draft while somebody types without a pause', () => {
  const FULL = { code: 'disk-full', field: null, detail: null };

  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each([80, 150, 230, 329, 349])('is kept at least every two seconds, a key each %i ms', async (gap) => {
    const key = `note journey-${gap}`;
    let typed = '';
    let lastKept = 0;
    for (let time = 0; time < 20_000; time += gap) {
      typed += 'x';
      keepDraft(key, typed);
      await vi.advanceTimersByTimeAsync(gap);
      if (kept.has(key)) lastKept = Math.max(lastKept, (kept.get(key) ?? '').length);
      // At most the letters of the last two seconds may not be kept yet.
      expect(typed.length - lastKept).toBeLessThanOrEqual(2_000 / gap);
    }
    await flushDrafts();
    expect(kept.get(key)).toBe(typed);
  });

  it('that cannot be kept says so and why, is tried again by itself, and stops saying so once it is kept', async () => {
    const keep = vi.spyOn(commands, 'keepDraft').mockRejectedValue(FULL);
    form();
    const box = screen.getByLabelText(/own words/);
    await fireEvent.input(box, { target: { value: 'The hall is loud' } });
    await vi.advanceTimersByTimeAsync(PAUSE);
    expect(screen.getByText(/is not being kept/).closest('[role]')).toHaveTextContent(/The disk is full/);
    expect(box).toHaveValue('The hall is loud');
    expect(keep).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(3 * TRY_AGAIN);
    expect(keep).toHaveBeenCalledTimes(4);
    keep.mockImplementation(({ key, text }) => {
      kept.set(key, text);
      return Promise.resolve(SAVED);
    });
    await vi.advanceTimersByTimeAsync(TRY_AGAIN);
    expect(kept.get(KEY)).toBe('The hall is loud');
    expect(screen.queryByText(/is not being kept/)).toBeNull();
  });

  it('that could not be kept is not tried again once it is discarded or something newer is typed', async () => {
    const keep = vi.spyOn(commands, 'keepDraft').mockRejectedValue(FULL);
    keepDraft('note one', 'old');
    keepDraft('note two', 'old');
    await vi.advanceTimersByTimeAsync(PAUSE);
    keep.mockImplementation(({ key, text }) => {
      kept.set(key, text);
      return Promise.resolve(SAVED);
    });
    await dropDraft('note one');
    keepDraft('note two', 'new');
    await vi.advanceTimersByTimeAsync(2 * TRY_AGAIN);
    expect([...kept]).toEqual([['note two', 'new']]);
  });

  it('of a whole form says so too, and one that is too long is reported but not sent repeatedly', async () => {
    const tooLong = { code: 'text-too-long', field: null, detail: null };
    const keep = vi.spyOn(commands, 'keepDraft').mockRejectedValue(tooLong);
    const service = { id: 'camhs', words: 'The example service' };
    render(ConsentForm, { child: 'child-1', services: [service], reload: () => Promise.resolve() });
    await vi.advanceTimersByTimeAsync(0);
    await fireEvent.input(screen.getByLabelText(/Name of the person who/), { target: { value: 'Mum' } });
    await vi.advanceTimersByTimeAsync(PAUSE + 5 * TRY_AGAIN);
    expect(screen.getByText(/is not being kept/).closest('[role]')).toHaveTextContent(/too long/);
    expect(keep).toHaveBeenCalledTimes(1);
  });

  it('stops being tried once the casebook is locked', async () => {
    const locked = { code: 'locked', field: null, detail: null };
    const keep = vi.spyOn(commands, 'keepDraft').mockRejectedValue(locked);
    keepDraft('note three', 'words');
    await vi.advanceTimersByTimeAsync(PAUSE + 5 * TRY_AGAIN);
    expect(keep).toHaveBeenCalledTimes(1);
  });
});

describe('a field', () => {
  it('accepts no more than its limit, and says so if pasted text did not fit', async () => {
    form();
    const box = screen.getByLabelText(/own words/);
    expect(box).toHaveAttribute('maxlength', String(LIMITS.text));
    const user = userEvent.setup();
    await user.click(box);
    await user.paste('x'.repeat(LIMITS.text + 1));
    expect(screen.getByRole('alert')).toHaveTextContent(/left out/);
    await user.keyboard('{Backspace}');
    expect(screen.queryByRole('alert')).toBeNull();
    await user.paste('y');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a form that is kept whole', () => {
  const fresh = () => render(Plan, { child: 'child-1', open: 'make' });
  const outcomes = () =>
    screen.getAllByLabelText('The outcome, in their words').map((box) => (box as HTMLTextAreaElement).value);

  beforeEach(() => {
    const preferences = {
      language: 'en-GB',
      theme: 'light',
      textSize: 100,
      lockAfter: 0,
      singleKeys: true,
      openWithNamesHidden: false,
    };
    take({ phase: 'open', today: '2026-11-23', preferences } as Status);
    vi.spyOn(commands, 'plan').mockResolvedValue(PLAN_PAGE);
  });

  it('is restored with every row and choice, and reset when that is discarded', async () => {
    const { unmount } = fresh();
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Add another outcome' }));
    await user.keyboard('Two friends at lunch');
    const began = outcomes().slice(0, -1);
    await user.click(screen.getAllByRole('radio', { name: /Agreed together/i }).at(-1) as HTMLElement);
    unmount();
    await flushDrafts();
    expect([...kept.keys()]).toEqual(['plan new child-1']);
    fresh();
    expect(await screen.findByText(/What you were writing on .* has been restored/)).toBeVisible();
    expect(outcomes()).toEqual([...began, 'Two friends at lunch']);
    expect(screen.getAllByRole('radio', { name: /Agreed together/i }).at(-1)).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Discard it' }));
    expect(outcomes()).toEqual(began);
    await waitFor(() => expect(kept.size).toBe(0));
  });

  it('keeps the service of a refusal, unless it is not offered any more', async () => {
    const services = [
      { id: 'ep', words: 'Educational Psychology Service' },
      { id: 'ot', words: 'Occupational Therapy' },
    ];
    const reload = () => Promise.resolve();
    const refusal = (offered = services) =>
      render(WithdrawForm, { child: 'child-1', service: null, services: offered, own: false, reload });
    const service = () => screen.getByLabelText('Service');
    const { unmount } = refusal();
    const user = userEvent.setup();
    await user.selectOptions(service(), 'ot');
    await user.type(screen.getByLabelText('Name of the person who said no'), 'Wren Tallow');
    unmount();
    await flushDrafts();
    const again = refusal();
    await waitFor(() => expect(service()).toHaveValue('ot'));
    expect(screen.getByLabelText('Name of the person who said no')).toHaveValue('Wren Tallow');
    again.unmount();
    refusal(services.slice(0, 1));
    await waitFor(() =>
      expect(screen.getByLabelText('Name of the person who said no')).toHaveValue('Wren Tallow'),
    );
    expect(service()).toHaveValue('');
  });

  it('is removed when it is saved', async () => {
    vi.spyOn(commands, 'makePlan').mockResolvedValue(SAVED);
    fresh();
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Add another outcome' }));
    await user.keyboard('Two friends at lunch');
    await user.click(screen.getAllByLabelText(/own words/).at(-1) as HTMLElement);
    await user.click(screen.getByRole('button', { name: /Save the plan/ }));
    await flushDrafts();
    await waitFor(() => expect(kept.size).toBe(0));
  });

  it('does not save a restored view of a child as said today if nobody continued it', async () => {
    vi.spyOn(commands, 'protectedChildren').mockResolvedValue([]);
    const save = vi.spyOn(commands, 'saveSelfView').mockResolvedValue(SAVED);
    vi.spyOn(commands, 'child').mockResolvedValue(childPage());
    const stones = [{ stone: 'success', picture: 'cloud', words: 'Maths' }];
    kept.set('self-view child-1', JSON.stringify({ stones, with: 'Mum' }));
    const { unmount } = render(SelfView, { child: 'child-1' });
    await screen.findByText(/has been restored/);
    unmount();
    expect(save).not.toHaveBeenCalled();
    expect(kept.size).toBe(1);
    const again = render(SelfView, { child: 'child-1' });
    await screen.findByText(/has been restored/);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Turn it now' }));
    await userEvent.setup().click(screen.getByRole('button', { name: 'Start' }));
    again.unmount();
    await waitFor(() => expect(save).toHaveBeenCalledOnce());
    expect(save.mock.calls[0]?.[0].form).toEqual({ stones, with: 'Mum' });
    await waitFor(() => expect(kept.size).toBe(0));
  });

  it('is restored with the chosen way of a correction; a way alone is not kept', async () => {
    vi.spyOn(commands, 'entry').mockResolvedValue(ENTRY);
    const first = render(Entry, { child: 'child-1', seq: 5 });
    const user = userEvent.setup();
    await user.click(await screen.findByLabelText('It was wrong'));
    first.unmount();
    await flushDrafts();
    expect(kept.size).toBe(0);
    const second = render(Entry, { child: 'child-1', seq: 5 });
    await user.click(await screen.findByLabelText('It was wrong'));
    await user.type(screen.getByLabelText(/Reason for the edit/), 'The register says so.');
    second.unmount();
    await flushDrafts();
    expect([...kept.keys()]).toEqual(['entry 5 child-1']);
    render(Entry, { child: 'child-1', seq: 5 });
    expect(await screen.findByText(/What you were writing on .* has been restored/)).toBeVisible();
    expect(screen.getByLabelText('It was wrong')).toBeChecked();
    expect(screen.getByLabelText(/Reason for the edit/)).toHaveValue('The register says so.');
    await user.click(screen.getByRole('button', { name: 'Discard it' }));
    expect(screen.queryByLabelText(/Reason for the edit/)).toBeNull();
    await waitFor(() => expect(kept.size).toBe(0));
  });

  it('keeps the removal of a row from a corrected plan, and announces it', async () => {
    const now = { kind: 'plan' as const, form: structuredClone(PLAN.form) };
    vi.spyOn(commands, 'entry').mockResolvedValue({ ...ENTRY, now });
    render(Entry, { child: 'child-1', seq: 5 });
    const user = userEvent.setup();
    await user.click(await screen.findByLabelText('It was wrong'));
    const [first] = await screen.findAllByRole('button', { name: /Remove/ });
    await user.click(first as HTMLElement);
    expect(screen.getByText(/Removed: .*too loud/)).toHaveAttribute('role', 'status');
    expect(document.activeElement).toHaveTextContent('Add');
    await waitFor(() => expect(kept.get('entry 5 child-1')).toBeDefined());
    const draft = JSON.parse(kept.get('entry 5 child-1') ?? '') as { to: typeof now };
    expect(draft.to.form.outcomes.map(({ id }) => id)).toEqual(['o1']);
  });

  it('keeps which service is refused with the rest of the refusal', async () => {
    const services = [
      { id: 'camhs', words: 'The example service' },
      { id: 'eps', words: 'Another service' },
    ];
    const props = { child: 'child-1', service: null, services, own: false, reload: () => Promise.resolve() };
    const { unmount } = render(WithdrawForm, props);
    const user = userEvent.setup();
    await user.selectOptions(screen.getByLabelText('Service'), 'Another service');
    unmount();
    await flushDrafts();
    const again = render(WithdrawForm, props);
    expect(await screen.findByText(/has been restored/)).toBeVisible();
    expect(screen.getByLabelText('Service')).toHaveValue('eps');
    await user.click(screen.getByRole('button', { name: 'Discard it' }));
    expect(screen.getByLabelText('Service')).toHaveValue('');
    again.unmount();
    await flushDrafts();
    // As an earlier version kept it, without the service.
    kept.set('withdraw any child-1', JSON.stringify({ by: 'Example Parent' }));
    render(WithdrawForm, props);
    expect(await screen.findByText(/has been restored/)).toBeVisible();
    expect(screen.getByLabelText('Service')).toHaveValue('');
    expect(screen.getByLabelText('Name of the person who said no')).toHaveValue('Example Parent');
  });

  it('unfolds what hides it, and only one of two such forms keeps it', async () => {
    kept.set('consent camhs child-1', JSON.stringify({ by: 'Mum', what: 'A referral' }));
    const service = { id: 'camhs', words: 'The example service' };
    const props = { child: 'child-1', services: [service], reload: () => Promise.resolve() };
    const around = document.createElement('details');
    document.body.append(around);
    render(ConsentForm, { target: around, props });
    const { container } = render(ConsentForm, props);
    expect(await screen.findByText(/has been restored/)).toBeInTheDocument();
    expect(around).toHaveAttribute('open');
    expect(around.querySelector('textarea')).toHaveValue('A referral');
    expect(container.querySelector('textarea')).toHaveValue('');
    around.remove();
  });
});
