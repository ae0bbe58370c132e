// The plan: the child’s outcomes first, rows added and removed by keyboard, a review that needs the child’s view.
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PLAN, PLAN_LINE, PLAN_PAGE } from '../dev/mock/plan';
import { commands } from '../lib/commands';
import { clearSummary } from '../lib/page-failure.svelte';
import type { PlanForm, Status } from '../lib/generated/wire';
import { take } from '../lib/session.svelte';
import { childPage } from '../dev/mock/step';
import Child from './Child.svelte';
import Plan from './Plan.svelte';

beforeEach(() => {
  clearSummary();
  take({
    phase: 'open',
    today: '2026-11-23',
    preferences: {
      language: 'en-GB',
      theme: 'light',
      textSize: 100,
      lockAfter: 0,
      singleKeys: true,
      openWithNamesHidden: false,
    },
  } as Status);
  vi.spyOn(commands, 'plan').mockResolvedValue(PLAN_PAGE);
});

describe('Plan', () => {
  it('shows the child’s outcome first, the table, and how long is left; earlier rounds are closed', async () => {
    const { container } = render(Plan, { child: 'child-1' });
    await screen.findByRole('heading', { name: 'Current plan' });
    const outcomes = container.querySelectorAll('.plan-now .outcomes__one');
    expect(outcomes[0]).toHaveTextContent(/Example Child.* own words/);
    const now = screen.getByRole('region', { name: 'Current plan' });
    const table = within(now).getByRole('table', { name: 'Provision' });
    expect(within(table).getByRole('rowheader', { name: 'Meet at the side door' })).toBeVisible();
    expect(screen.getByText(/school days left/)).toHaveTextContent(/14/);
    const earlier = screen.getByText(/From .*14 September 2026.*reviewed on/).closest('details');
    expect(earlier).not.toHaveAttribute('open');
    expect(earlier).toHaveTextContent(/Not heard: .*Away at work/);
    expect(document.title).not.toMatch(/Example/);
  });

  it('lists what a good plan has, with what to do about each part that is not recorded, and no number', async () => {
    render(Plan, { child: 'child-1' });
    const list = await screen.findByRole('region', { name: 'What a good plan has' });
    const lines = within(list)
      .getAllByRole('listitem')
      .map((line) =>
        line.textContent
          .replace(/[\u2066-\u2069]/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
      );
    expect(lines[0]).toMatch(/Example Child’s own words.* Recorded$/);
    expect(lines[1]).toMatch(/parents’ or carers’ words.* Not recorded yet Ask the parents/);
    expect(lines[4]).toMatch(/Not recorded yet It ended without a review/);
    expect(within(list).getByRole('link', { name: /Ask the parents or carers/ })).toBeVisible();
    expect(within(list).getAllByRole('link')).toHaveLength(1);
    expect(lines.join(' ')).not.toMatch(/\d/);
  });

  it('adds and removes rows by keyboard, says which, and keeps what is typed with its row and its id', async () => {
    const changed = vi.spyOn(commands, 'changePlan').mockResolvedValue({ at: '10:42' });
    render(Plan, { child: 'child-1' });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Change the plan' }));
    expect(screen.getByRole('heading', { name: 'Change the plan' })).toHaveFocus();
    screen.getByRole('button', { name: 'Add another outcome' }).focus();
    await user.keyboard('{Enter}');
    // Focus is in the new row.
    await user.keyboard('Two friends at lunch');
    // A row that is left empty is sent as one that is ignored.
    await user.click(screen.getByRole('button', { name: 'Add another outcome' }));
    screen.getByRole('button', { name: 'Remove: A place to go when it is too loud.' }).focus();
    await user.keyboard('{Enter}');
    expect(screen.getByText(/Removed: .*too loud/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Add another outcome' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Save the changed plan' }));
    // Nobody is chosen beforehand: whose words they are has to be said.
    expect(screen.getAllByText('Choose whose words this outcome is in.').length).toBeGreaterThan(0);
    expect(changed).not.toHaveBeenCalled();
    await user.click(screen.getAllByLabelText(/own words/).at(-2) as HTMLElement);
    await user.click(screen.getByRole('button', { name: 'Save the changed plan' }));
    const form = changed.mock.calls[0]?.[0].form as PlanForm;
    expect(form.outcomes).toEqual([
      { id: 'o1', words: 'That mornings are calm again.', whose: 'parent' },
      { id: '', words: 'Two friends at lunch', whose: 'child' },
      { id: '', words: '', whose: 'child' },
    ]);
    expect(form.provision).toEqual(PLAN.provision);
    expect(form.journeys).toEqual(['journey-1', 'journey-2']);
  });

  it('links a refused row to its field', async () => {
    vi.spyOn(commands, 'makePlan').mockRejectedValue({
      code: 'words-missing',
      field: 'provision-1-what',
      detail: null,
    });
    render(Plan, { child: 'child-1', open: 'make' });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Save the plan' }));
    const link = (await screen.findByRole('alert')).querySelector('a');
    expect(link).toHaveAttribute('href', '#provision-1-what');
    expect(document.getElementById('provision-1-what')).toHaveAttribute('aria-invalid', 'true');
    expect(screen.getByRole('heading', { name: 'Make the next plan' })).toBeVisible();
  });

  it('asks the child first, and does not lose what is typed while the view is unanswered', async () => {
    const sent = vi
      .spyOn(commands, 'reviewPlan')
      .mockRejectedValue({ code: 'child-view-missing', field: 'child', detail: null });
    render(Plan, { child: 'child-1', open: PLAN_LINE.plan });
    const user = userEvent.setup();
    const child = await screen.findByRole('group', { name: /What does .*Example Child.* say/ });
    const parents = screen.getByRole('group', { name: 'What do the parents or carers say?' });
    expect(child.compareDocumentPosition(parents)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await user.type(screen.getByLabelText('What has changed'), 'Fridays are easier.');
    await user.click(screen.getByRole('button', { name: 'Save the review' }));
    expect(child).toHaveTextContent(/or why they were not heard/);
    expect(screen.getByLabelText('What has changed')).toHaveValue('Fridays are easier.');
    expect(screen.getByRole('alert').querySelector('a')).toHaveAttribute('href', '#child');

    // Words on record already are chosen, not typed again.
    await user.click(within(child).getByLabelText('It is already recorded'));
    expect(screen.getByLabelText('Which words')).toHaveTextContent(/I like the library/);
    await user.click(within(parents).getByLabelText('Not heard this time'));
    await user.type(screen.getByLabelText(/^Why were the parents/), 'At work; we ring on Monday.');
    await user.click(screen.getByLabelText('More provision is needed'));
    await user.click(screen.getByRole('button', { name: 'Save the review' }));
    expect(sent.mock.lastCall?.[0].form).toMatchObject({
      plan: PLAN_LINE.plan,
      day: '23',
      month: '11',
      year: '2026',
      child: { how: 'already', voice: 14 },
      parent: { how: 'not-heard', why: 'At work; we ring on Monday.' },
      decision: 'step-up',
    });
  });

  it('closes a plan without a review only with what the person typed', async () => {
    const ended = vi.spyOn(commands, 'endPlan').mockResolvedValue({ at: '10:42' });
    render(Plan, { child: 'child-1' });
    const user = userEvent.setup();
    await user.click(await screen.findByText('End this plan without a review'));
    await user.type(screen.getByLabelText('Why it ends without a review'), 'The family moved.');
    await user.click(screen.getByRole('button', { name: 'End the plan' }));
    expect(ended).toHaveBeenCalledWith({ child: 'child-1', plan: 12, reason: 'The family moved.' });
  });
});

describe('Child', () => {
  it('shows the plan after where the child is, overdue until it is closed', async () => {
    const plans = { current: [{ ...PLAN_LINE, overdue: true }], nextAfter: null };
    vi.spyOn(commands, 'child').mockResolvedValue(childPage({ plans }));
    render(Child, { child: 'child-1' });
    expect(await screen.findByText(/the review was due/)).toBeVisible();
    const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent ?? '');
    const at = (words: RegExp) => headings.findIndex((heading) => words.test(heading));
    expect(at(/^Plan$/)).toBeGreaterThan(at(/Example Child.*pathways/));
  });
});
