// What a review says of each outcome, what the plan keeps of it, and what helps to type: days, and provision used before.
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PLAN_LINE, PLAN_PAGE, USED_BEFORE } from '../dev/mock/plan';
import { ENTRY, PREVIEW } from '../dev/mock/timeline';
import { commands } from '../lib/commands';
import type { Correction, PlanForm, ReviewForm, Status } from '../lib/generated/wire';
import { showNames, toggleNames } from '../lib/hidden-names.svelte';
import { clearSummary } from '../lib/page-failure.svelte';
import { take } from '../lib/session.svelte';
import Entry from './Entry.svelte';
import Plan from './Plan.svelte';

const [LOUD, CALM] = ['A place to go when it is too loud.', 'That mornings are calm again.'];

beforeEach(() => {
  clearSummary();
  take({
    phase: 'open',
    today: '2026-11-23',
    preferences: { language: 'en-GB', theme: 'light', textSize: 100, lockAfter: 0 },
  } as Status);
  vi.spyOn(commands, 'plan').mockResolvedValue(PLAN_PAGE);
  vi.spyOn(commands, 'draft').mockResolvedValue(null);
  vi.spyOn(commands, 'provisionsUsedBefore').mockResolvedValue(USED_BEFORE);
});
afterEach(() => {
  showNames();
  vi.restoreAllMocks();
});

const answer = (outcome: string, words: string) =>
  within(screen.getByRole('group', { name: outcome })).getByLabelText(words);

describe('Review', () => {
  it('asks of each outcome whether it was met, after the child and before the provision, and sends the answers', async () => {
    const sent = vi.spyOn(commands, 'reviewPlan').mockRejectedValue({
      code: 'progress-missing',
      field: 'progress-o1',
      detail: null,
    });
    render(Plan, { child: 'child-1', open: PLAN_LINE.plan });
    const user = userEvent.setup();
    const outcome = await screen.findByRole('group', { name: LOUD });
    const child = screen.getByRole('group', { name: /What does .*Example Child.* say/ });
    const support = screen.getByLabelText('Meet at the side door');
    expect(child.compareDocumentPosition(outcome)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(outcome.compareDocumentPosition(support)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(within(outcome).getAllByRole('radio')).toHaveLength(4);
    expect(outcome).toHaveAccessibleDescription(/Example Child.* own words/);
    await user.click(answer(LOUD, 'Partly met'));
    await user.type(screen.getByLabelText(`What was seen (optional): ${LOUD}`), 'Twice a week.');
    await user.click(screen.getByRole('button', { name: 'Save the review' }));
    expect(sent.mock.lastCall?.[0].form.outcomes).toEqual([
      { outcome: 'o2', progress: 'partly-met', seen: 'Twice a week.' },
      { outcome: 'o1', progress: null, seen: '' },
    ]);
    expect(screen.getByRole('group', { name: CALM })).toHaveTextContent(
      'Choose whether this outcome was met.',
    );
    expect(screen.getByRole('alert').querySelector('a')).toHaveAttribute('href', '#progress-o1');
  });

  it('leaves an outcome that was met out of the changed plan, unless it is kept', async () => {
    const sent = vi.spyOn(commands, 'reviewPlan').mockResolvedValue({ at: '10:42' });
    render(Plan, { child: 'child-1', open: PLAN_LINE.plan });
    const user = userEvent.setup();
    await user.click(await screen.findByLabelText('Carry on with changes'));
    expect(screen.queryByRole('group', { name: 'Outcomes that were met' })).toBeNull();
    await user.click(answer(LOUD, 'Met'));
    await user.click(answer(CALM, 'Not yet'));
    const outcomes = () =>
      screen
        .getAllByLabelText('The outcome, in their words')
        .map((box) => (box as HTMLTextAreaElement).value);
    expect(outcomes()).toEqual([CALM]);
    const keep = within(screen.getByRole('group', { name: 'Outcomes that were met' })).getByRole('checkbox');
    expect(keep).not.toBeChecked();
    await user.click(keep);
    expect(outcomes()).toEqual([LOUD, CALM]);
    await user.click(keep);
    // With nothing left there is a row for the next outcome.
    await user.click(answer(CALM, 'Met'));
    expect(outcomes()).toEqual(['']);
    await user.type(screen.getByLabelText('The outcome, in their words'), 'Two friends at lunch');
    await user.click(answer(CALM, 'Partly met'));
    const rows = screen.getAllByRole('group', { name: /^Outcome .?[0-9]/u });
    await user.click(within(rows.at(-1) as HTMLElement).getByLabelText(/own words/));
    await user.click(screen.getByRole('button', { name: 'Save the review' }));
    expect(sent.mock.lastCall?.[0].form.carryOn?.outcomes).toEqual([
      { id: 'o1', words: CALM, whose: 'parent' },
      { id: '', words: 'Two friends at lunch', whose: 'child' },
    ]);
  });

  it('says that an outcome that was met stays if the plan goes on as it is', async () => {
    render(Plan, { child: 'child-1', open: PLAN_LINE.plan });
    const user = userEvent.setup();
    await user.click(await screen.findByLabelText('Carry on as it is'));
    expect(screen.queryByText(/stays in the plan/)).toBeNull();
    await user.click(answer(LOUD, 'Met'));
    expect(screen.getByText(/An outcome that was met stays in the plan/)).toBeVisible();
  });

  it('shows the answers in the earlier cycle, and nothing for a review that was not asked', async () => {
    render(Plan, { child: 'child-1' });
    const reviewed = (await screen.findByText(/reviewed on/)).closest('details') as HTMLElement;
    const met = within(reviewed).getByText(CALM).closest('li');
    expect(met).toHaveTextContent(/Met$/);
    expect(within(reviewed).getByText(LOUD).closest('li')).toHaveTextContent(
      /Partly met She used the library corner twice\.$/,
    );
  });

  it('shows nothing of outcomes for a review recorded before they were asked about', async () => {
    const [cycle] = PLAN_PAGE.earlier;
    const review = cycle?.review ? { ...cycle.review, outcomes: [] } : null;
    vi.spyOn(commands, 'plan').mockResolvedValue({
      ...PLAN_PAGE,
      earlier: cycle ? [{ ...cycle, review }] : [],
    });
    render(Plan, { child: 'child-1' });
    const reviewed = (await screen.findByText(/reviewed on/)).closest('details') as HTMLElement;
    expect(within(reviewed).getByText(CALM)).toBeInTheDocument();
    expect(reviewed).not.toHaveTextContent(/Met|Partly met|Not yet|Not looked at/);
  });

  it('is corrected with the answers that it has', async () => {
    const form: ReviewForm = {
      plan: 12,
      day: '20',
      month: '11',
      year: '2026',
      outcomes: [
        { outcome: 'o2', progress: 'met', seen: 'Every day.' },
        { outcome: 'o1', progress: null, seen: '' },
      ],
      delivered: [],
      changed: '',
      child: { how: null, words: '', saidBy: '', voice: null, why: '' },
      parent: { how: null, words: '', saidBy: '', voice: null, why: '' },
      decision: 'change',
      why: '',
      next: '',
      carryOn: null,
    };
    const now: Correction = { kind: 'review', form };
    vi.spyOn(commands, 'entry').mockResolvedValue({ ...ENTRY, now, outcomes: PLAN_LINE.outcomes });
    const preview = vi.spyOn(commands, 'previewEdit').mockResolvedValue(PREVIEW);
    render(Entry, { child: 'child-1', seq: 5 });
    const user = userEvent.setup();
    await user.click(await screen.findByLabelText('It was wrong'));
    expect(answer(LOUD, 'Met')).toBeChecked();
    expect(screen.getByLabelText(`What was seen (optional): ${LOUD}`)).toHaveValue('Every day.');
    for (const words of ['Met', 'Partly met', 'Not yet', 'Not looked at'])
      expect(answer(CALM, words)).not.toBeChecked();
    await user.click(answer(LOUD, 'Not yet'));
    await user.type(screen.getByLabelText(/Reason for the edit/), 'Mistyped.');
    await user.click(screen.getByRole('button', { name: 'Show what this would change' }));
    const edit = preview.mock.lastCall?.[0].edit;
    expect(edit).toMatchObject({
      to: { form: { outcomes: [{ progress: 'not-yet', seen: 'Every day.' }, { progress: null }] } },
    });
  });
});

describe('A review day', () => {
  it('is filled in by one press, with its day of the week', async () => {
    const made = vi.spyOn(commands, 'makePlan').mockResolvedValue({ at: '10:42' });
    render(Plan, { child: 'child-1', open: 'make' });
    const user = userEvent.setup();
    const review = await screen.findByRole('group', { name: 'Review date' });
    await user.click(screen.getByRole('button', { name: /^In 6 weeks: .*Mon,? 4 Jan/ }));
    expect(within(review).getByLabelText('Day')).toHaveValue('4');
    expect(screen.getByText(/^Monday,? 4 January 2027$/)).toBeVisible();
    expect(screen.getByRole('button', { name: /^End of this term/ })).toBeVisible();
    // What is typed is named as well, once it is a real date.
    await user.clear(within(review).getByLabelText('Day'));
    await user.type(within(review).getByLabelText('Day'), '9');
    expect(screen.getByText(/^Saturday,? 9 January 2027$/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save the plan' }));
    expect(made.mock.lastCall?.[0].form).toMatchObject({
      reviewDay: '9',
      reviewMonth: '1',
      reviewYear: '2027',
    });
  });
});

describe('Provision used before', () => {
  async function newRow() {
    render(Plan, { child: 'child-1', open: 'make' });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Add more provision' }));
    const row = screen.getByRole('group', { name: /^Provision .*3/ });
    return { user, row, what: within(row).getByLabelText('What') };
  }
  const offers = () => screen.queryAllByRole('option').map((option) => option.textContent.trim());

  it('is offered for a new row, narrowed by what is typed, and taken by keyboard', async () => {
    const made = vi.spyOn(commands, 'makePlan').mockResolvedValue({ at: '10:42' });
    const { user, row, what } = await newRow();
    expect(what).toHaveFocus();
    expect(what).toHaveAttribute('role', 'combobox');
    // What the plan has already is not offered again.
    expect(offers()).toHaveLength(3);
    await user.keyboard('mové');
    expect(offers()).toEqual([expect.stringMatching(/^Movement break/)]);
    await user.keyboard('{Escape}');
    expect(offers()).toEqual([]);
    expect(what).toHaveValue('mové');
    await user.clear(what);
    await user.type(within(row).getByLabelText('Who'), 'Mrs Rook');
    await user.click(what);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    const second = screen.getByRole('option', { name: /^Now and next cards/ });
    expect(second).toHaveAttribute('aria-selected', 'true');
    expect(what).toHaveAttribute('aria-activedescendant', second.id);
    await user.keyboard('{Enter}');
    expect(made).not.toHaveBeenCalled();
    expect(what).toHaveValue('Now and next cards');
    expect(offers()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Save the plan' }));
    const form = made.mock.lastCall?.[0].form as PlanForm;
    expect(form.provision.at(-1)).toEqual({
      id: '',
      what: 'Now and next cards',
      who: 'Mrs Rook',
      howOften: 'Every lesson',
    });
  });

  it('is not offered while names are hidden, nor for a row of the plan', async () => {
    toggleNames();
    const { user, what } = await newRow();
    expect(what).not.toHaveAttribute('role');
    await user.keyboard('{ArrowDown}');
    expect(offers()).toEqual([]);
    showNames();
    const [first] = screen.getAllByLabelText('What');
    expect(first).not.toHaveAttribute('role');
  });
});
