// Every mistake in a form is shown at once, beside its field and in the summary, and scrolled into view.
import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commands } from '../lib/commands';
import { clearSummary, summary } from '../lib/page-failure.svelte';
import type { Code, Failure } from '../lib/generated/wire';
import { plain } from '../lib/words.svelte';
import { PLAN_PAGE } from '../dev/mock/plan';
import ChildForm from './ChildForm.svelte';
import Evidence from './Evidence.svelte';
import Plan from './Plan.svelte';
import { EVIDENCE_PAGE } from '../dev/mock/evidence';

const fault = (code: Code, field: string) => ({ code, field, detail: null });
const failure = (first: ReturnType<typeof fault>, ...also: ReturnType<typeof fault>[]): Failure => ({
  ...first,
  also,
});

/** What was scrolled into view, in order. */
const seen: Element[] = [];

beforeEach(() => {
  clearSummary();
  seen.length = 0;
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    seen.push(this);
  });
  vi.spyOn(commands, 'draft').mockResolvedValue(null);
});
afterEach(() => vi.restoreAllMocks());

describe('a form with several mistakes', () => {
  it('shows all of them in the order of the fields, each beside its field, and focuses the summary', async () => {
    vi.spyOn(commands, 'similarChildren').mockResolvedValue([]);
    vi.spyOn(commands, 'addChild').mockRejectedValue(
      failure(
        fault('name-missing', 'name'),
        fault('text-too-long', 'knownAs'),
        fault('birth-date-not-real', 'born'),
      ),
    );
    render(ChildForm, {});
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Add this child' }));
    const summary = await screen.findByRole('alert');
    const links = within(summary).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#name', '#knownAs', '#bornDay']);
    for (const id of ['name', 'knownAs', 'bornDay'])
      expect(document.getElementById(id)).toHaveAttribute('aria-invalid', 'true');
    await waitFor(() => expect(summary).toHaveFocus());
    expect(seen.at(-1)).toBe(summary);
    await user.click(links[2] as HTMLElement);
    expect(document.getElementById('bornDay')).toHaveFocus();
    expect(seen.at(-1)?.id).toBe('bornDay');
  });

  it('shows those of a review together with those of the plan that continues', async () => {
    vi.spyOn(commands, 'plan').mockResolvedValue(PLAN_PAGE);
    const plan = PLAN_PAGE.current[0]?.line.plan ?? 0;
    const sent = vi
      .spyOn(commands, 'reviewPlan')
      .mockRejectedValue(
        failure(
          fault('child-view-missing', 'child'),
          fault('reason-missing', 'why'),
          fault('date-not-real', 'review'),
        ),
      );
    render(Plan, { child: 'child-1', open: plan });
    const user = userEvent.setup();
    expect(screen.queryByRole('group', { name: 'Next review date' })).toBeNull();
    await user.click(await screen.findByLabelText('Carry on as it is'));
    const next = screen.getByRole('group', { name: 'Next review date' });
    await user.click(screen.getByRole('button', { name: 'Save the review' }));
    const links = within(await screen.findByRole('alert')).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#child', '#why', '#reviewDay']);
    expect(within(next).getByLabelText('Day')).toHaveAttribute('aria-invalid', 'true');
    await waitFor(() =>
      expect(links.map((link) => plain(link.textContent))).toEqual([
        'What does Example Child say? Record what the child says, or why they were not heard.',
        'Why: Enter the reason.',
        'Next review date: Enter the review date, for example 23 11 2026.',
      ]),
    );

    await user.click(screen.getByLabelText('Carry on with changes'));
    const [outcome] = screen.getAllByLabelText('The outcome, in their words');
    await user.clear(outcome as HTMLElement);
    await user.paste('Two friends at lunch');
    await user.click(screen.getByRole('button', { name: 'Save the review' }));
    const form = sent.mock.lastCall?.[0].form;
    expect(form?.decision).toBe('change');
    expect(form?.carryOn?.outcomes[0]?.words).toBe('Two friends at lunch');
    expect(form?.carryOn?.provision).toEqual(PLAN_PAGE.current[0]?.form.provision);
    expect(form?.carryOn?.reviewDay).toBe('');
  }, 30_000);
});

describe('the summary', () => {
  it('tells two mistakes of the same kind apart, also in rows with the same fields', async () => {
    vi.spyOn(commands, 'plan').mockResolvedValue(PLAN_PAGE);
    const plan = PLAN_PAGE.current[0]?.line.plan ?? 0;
    vi.spyOn(commands, 'reviewPlan').mockRejectedValue(
      failure(
        fault('reason-missing', 'child-why'),
        fault('reason-missing', 'parent-why'),
        fault('reason-missing', 'why'),
        fault('text-too-long', 'outcome-0'),
        fault('text-too-long', 'outcome-1'),
      ),
    );
    render(Plan, { child: 'child-1', open: plan });
    const user = userEvent.setup();
    for (const notHeard of await screen.findAllByLabelText('Not heard this time')) await user.click(notHeard);
    await user.click(screen.getByLabelText('Carry on with changes'));
    await user.click(screen.getByRole('button', { name: 'Save the review' }));
    const links = () => within(screen.getByRole('alert')).getAllByRole('link');
    await waitFor(() => expect(links()).toHaveLength(5));
    await waitFor(() => expect(new Set(links().map((link) => link.textContent)).size).toBe(5));
    expect(links().map((link) => plain(link.textContent))[3]).toMatch(
      /^Outcome 1, The outcome, in their words:/,
    );
  });
});

describe('a form with one mistake', () => {
  it('focuses the field, which shows it, and not the top of the page', async () => {
    vi.spyOn(commands, 'plan').mockResolvedValue(PLAN_PAGE);
    vi.spyOn(commands, 'endPlan').mockImplementation(() => Promise.reject(fault('reason-missing', 'reason')));
    render(Plan, { child: 'child-1' });
    const user = userEvent.setup();
    await user.click(await screen.findByText('End this plan without a review'));
    const button = screen.getByRole('button', { name: 'End the plan' });
    const field = screen.getByLabelText(/Why it ends/);
    for (let times = 1; times <= 3; times += 1) {
      button.focus();
      seen.length = 0;
      await user.click(button);
      await waitFor(() => expect(field).toHaveFocus());
      expect(seen).toEqual([field]);
    }
    expect(field).toHaveAccessibleDescription(/Enter the reason/);
  });

  it('scrolls another mistake into view too, even if the same field had focus already', async () => {
    vi.spyOn(commands, 'evidence').mockResolvedValue(EVIDENCE_PAGE);
    const codes: Code[] = ['file-of-other-kind', 'file-unreadable', 'file-unreadable'];
    vi.spyOn(commands, 'attachFile').mockImplementation(() =>
      Promise.reject(fault(codes.shift() ?? 'unexpected', 'file')),
    );
    render(Evidence, { child: 'child-1' });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Attach a file' }));
    const [form] = await waitFor(() => {
      const found = [...document.querySelectorAll('form')].filter((one) =>
        one.querySelector('[id$="-file"]'),
      );
      expect(found.length).toBeGreaterThan(0);
      return found;
    });
    const button = form?.querySelector('button') as HTMLElement;
    for (const words of [/are not PDF/, /could not be read/, /could not be read/]) {
      seen.length = 0;
      await user.click(button);
      await waitFor(() => expect(button).toHaveAccessibleDescription(expect.stringMatching(words)));
      await waitFor(() => expect(seen).toEqual([button]));
      expect(button).toHaveFocus();
    }
  });

  it('focuses the summary every time if no field is to blame', async () => {
    vi.spyOn(commands, 'addChild').mockImplementation(() =>
      Promise.reject({ code: 'disk-full', field: null, detail: null }),
    );
    render(ChildForm, {});
    const user = userEvent.setup();
    for (let times = 1; times <= 2; times += 1) {
      seen.length = 0;
      await user.click(await screen.findByRole('button', { name: 'Add this child' }));
      const summary = await screen.findByRole('alert');
      await waitFor(() => expect(seen).toEqual([summary]));
      expect(summary).toHaveFocus();
    }
  });
});

describe('two forms on one page', () => {
  it('do not share mistakes: the summary is about the one sent last, and each keeps its own', async () => {
    vi.spyOn(commands, 'evidence').mockResolvedValue(EVIDENCE_PAGE);
    const mistakes = [fault('text-too-long', 'note'), fault('file-unreadable', 'file')];
    vi.spyOn(commands, 'attachFile').mockImplementation(() => Promise.reject(mistakes.shift()));
    render(Evidence, { child: 'child-1' });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'The pattern in the register' }));
    await user.click(screen.getByRole('button', { name: 'Attach a file' }));
    const [first, second] = await waitFor(() => {
      const forms = [...document.querySelectorAll('form')].filter((one) =>
        one.querySelector('[id$="-file"]'),
      );
      expect(forms.length).toBeGreaterThan(1);
      return forms as [HTMLFormElement, HTMLFormElement];
    });
    const note = (form: HTMLFormElement) => form.querySelector<HTMLElement>('[id$="-note"]');
    const button = (form: HTMLFormElement) => form.querySelector('button') as HTMLElement;
    await user.click(button(first));
    await waitFor(() => expect(note(first)).toHaveAttribute('aria-invalid', 'true'));
    expect(note(second)).not.toHaveAttribute('aria-invalid');

    await user.click(button(second));
    await waitFor(() => expect(button(second)).toHaveAccessibleDescription(/could not be read/));
    expect(button(first)).not.toHaveAccessibleDescription(/could not be read/);
    expect(note(first)).toHaveAttribute('aria-invalid', 'true');
    expect(summary.of.mistakes.map(({ field }) => field)).toEqual(['file']);
    expect(summary.of.ids['file']).toBe(button(second).id);
  });
});
