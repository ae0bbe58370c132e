// The step page offers what the navigator says is open, and sends decisions exactly as they were made.
import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import ErrorSummary from '../../components/ErrorSummary.svelte';
import { commands } from '../../lib/commands';
import { clearSummary, summary } from '../../lib/page-failure.svelte';
import type { StepPage } from '../../lib/generated/wire';
import { lastSave } from '../../lib/last-saved.svelte';
import { plain } from '../../lib/words.svelte';

import StepBody from './StepBody.svelte';
import { SOURCE } from '../../dev/mock/services';
import { JOURNEY, ROUTES, route, stepPage } from '../../dev/mock/step';

const SAVED = { at: '10:42' };

function row(words: string): HTMLElement {
  const item = screen.getByText(words).closest('li');
  if (item === null) throw new Error(`no row around ${words}`);
  return item;
}

const recordButton = () => screen.getByRole('button', { name: /^Record this/ });

function draw(page = stepPage()) {
  const reload = vi.fn(() => Promise.resolve());
  render(StepBody, { page, reload });
  return { reload, user: userEvent.setup() };
}

beforeEach(() => {
  clearSummary();
  vi.spyOn(commands, 'decide').mockResolvedValue(SAVED);
});

describe('the states of a choice', () => {
  it('records the choice that was picked, with the page’s last entry', async () => {
    const { user, reload } = draw();
    await user.click(screen.getByRole('radio', { name: /Choice agreed/ }));
    expect(commands.decide).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Record this: Choice agreed' }));
    const decision = {
      journey: 'journey-1',
      seq: 12,
      step: 'plan',
      choice: 'agreed',
      gateReason: '',
      reason: '',
      day: '',
      month: '',
      year: '',
    };
    expect(commands.decide).toHaveBeenCalledExactlyOnceWith({ decision });
    expect(reload).toHaveBeenCalledOnce();
    expect(lastSave().at).toBe('10:42');
  });

  it('asks for a reason before an expected gate is passed, and says that it binds nobody', async () => {
    const { user } = draw();
    const specialist = row('Choice specialist');
    expect(within(specialist).queryByText('Expected locally')).toBeNull();
    await user.click(within(specialist).getByRole('radio'));
    expect(within(specialist).getByText('Expected locally')).toBeVisible();
    expect(
      within(specialist).getByText(/the right to ask for an EHC needs assessment at any time/),
    ).toBeVisible();
    await user.type(within(specialist).getByLabelText(/Why continue/), 'Things are getting worse.');
    await user.click(recordButton());
    expect(vi.mocked(commands.decide).mock.calls[0]?.[0].decision).toMatchObject({
      choice: 'specialist',
      gateReason: 'Things are getting worse.',
      reason: '',
    });
  });

  it('asks why first if the choice itself asks', async () => {
    const { user } = draw();
    const declined = row('Choice declined');
    await user.click(within(declined).getByRole('radio'));
    await user.type(within(declined).getByLabelText(/Why this choice/), 'The family prefers to wait.');
    await user.click(recordButton());
    expect(vi.mocked(commands.decide).mock.calls[0]?.[0].decision).toMatchObject({
      choice: 'declined',
      gateReason: '',
      reason: 'The family prefers to wait.',
    });
  });

  it('refuses an empty reason without sending anything', async () => {
    const { user } = draw();
    const declined = row('Choice declined');
    await user.click(within(declined).getByRole('radio'));
    await user.click(recordButton());
    expect(commands.decide).not.toHaveBeenCalled();
    expect(within(declined).getByLabelText(/Why this choice/)).toHaveAttribute('aria-invalid', 'true');
  });

  it('asks for a choice if none is picked, without sending anything', async () => {
    const { user } = draw();
    await user.click(recordButton());
    expect(commands.decide).not.toHaveBeenCalled();
    expect(screen.getByText('Choose what happens next')).toBeVisible();
  });

  it('picks the answer that is on record, says when it was given, and sends nothing by itself', () => {
    draw(stepPage({ earlierAnswer: { choice: 'agreed', on: '2026-11-02' } }));
    expect(screen.getByRole('radio', { name: /Choice agreed/ })).toBeChecked();
    expect(plain(screen.getByText(/This was answered on/).textContent)).toContain('2 November 2026');
    expect(commands.decide).not.toHaveBeenCalled();
  });

  it('takes the second press of a double click for no press on the next step', async () => {
    const { user } = draw();
    await user.click(screen.getByRole('radio', { name: /Choice agreed/ }));
    await user.dblClick(recordButton());
    expect(commands.decide).toHaveBeenCalledOnce();
    expect(screen.queryByText('Choose what happens next')).toBeNull();
  });

  it('keeps the reason of one choice out of another', async () => {
    const { user } = draw();
    await user.click(screen.getByRole('radio', { name: /Choice declined/ }));
    await user.type(screen.getByLabelText(/Why this choice/), 'The family prefers to wait.');
    await user.click(screen.getByRole('radio', { name: /Choice agreed/ }));
    await user.click(recordButton());
    expect(vi.mocked(commands.decide).mock.calls[0]?.[0].decision).toMatchObject({
      choice: 'agreed',
      reason: '',
    });
  });

  it('is picked by its number, opened if it is waiting, and recorded with Enter', async () => {
    const { user } = draw();
    await user.keyboard('4');
    expect(row('Choice refer').querySelector('details')).toHaveAttribute('open');
    await user.keyboard('1');
    expect(screen.getByRole('radio', { name: /Choice agreed/ })).toBeChecked();
    expect(commands.decide).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    expect(vi.mocked(commands.decide).mock.calls[0]?.[0].decision).toMatchObject({ choice: 'agreed' });
  });

  it('is recorded with a button that does not scroll away with the choices', () => {
    draw();
    const list = document.querySelector('.choices__all');
    for (const choice of screen.getAllByRole('radio')) expect(list).toContainElement(choice);
    expect(list).not.toContainElement(recordButton());
  });

  it('is dated in a sheet if it was decided on another day, and only then', async () => {
    const { user } = draw();
    const another = () => screen.getByRole('button', { name: 'Decided on another day' });
    await user.click(another());
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByText('Choose what happens next')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: /Choice agreed/ }));
    await user.click(another());
    const sheet = screen.getByRole('dialog', { name: 'Decided on another day' });
    expect(sheet).toHaveTextContent('Choice agreed');
    await user.type(within(sheet).getByLabelText('Day'), '2');
    await user.click(within(sheet).getByRole('button', { name: 'Cancel' }));
    // A date that is out of view goes with no decision.
    await user.click(another());
    expect(screen.getByLabelText('Day')).toHaveValue('');
    for (const [part, typed] of [
      ['Day', '2'],
      ['Month', '11'],
      ['Year', '2026'],
    ] as const)
      await user.type(screen.getByLabelText(part), typed);
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: /^Record this/ }));
    expect(vi.mocked(commands.decide).mock.calls[0]?.[0].decision).toMatchObject({
      choice: 'agreed',
      day: '2',
      month: '11',
      year: '2026',
    });
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('can be dated as a wait that began before the record', async () => {
    const { user } = draw(stepPage({ routes: [route('on-the-list', { mayHaveBegun: true }), ...ROUTES] }));
    await user.click(screen.getByRole('radio', { name: /Choice on-the-list/ }));
    expect(screen.queryByRole('button', { name: 'Decided on another day' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'It began before today' }));
    const sheet = screen.getByRole('dialog', { name: 'It began before today' });
    expect(within(sheet).getByRole('group', { name: 'Date on which the wait began' })).toBeVisible();
    expect(sheet).toHaveTextContent('This can be before the record began');
  });

  it('takes no digit from a text field', async () => {
    const { user } = draw();
    await user.click(screen.getByRole('radio', { name: /Choice declined/ }));
    await user.type(screen.getByLabelText(/Why this choice/), '1 visit');
    expect(screen.getByRole('radio', { name: /Choice declined/ })).toBeChecked();
    expect(screen.getByLabelText(/Why this choice/)).toHaveValue('1 visit');
  });

  it('gives a waiting choice no button, says what is missing, and accepts the answer on the spot', async () => {
    const answer = vi.spyOn(commands, 'recordAnswer').mockResolvedValue(SAVED);
    const { user, reload } = draw();
    const refer = row('Choice refer');
    expect(within(refer).queryByRole('radio', { name: /Choice refer/ })).toBeNull();
    await user.click(within(refer).getByText('Choice refer'));
    expect(within(refer).getByText('Agreement needed')).toBeVisible();
    expect(within(refer).getByText(/Not recorded yet/)).toBeVisible();
    await user.click(within(refer).getByText('Answer this question'));
    await user.click(within(refer).getByRole('radio', { name: 'Yes' }));
    await user.click(within(refer).getByRole('button', { name: 'Save the answer' }));
    expect(answer).toHaveBeenCalledExactlyOnceWith({ child: 'child-1', question: 'on-roll', value: 'yes' });
    expect(reload).toHaveBeenCalledOnce();
  });

  it('keeps what is not for this child apart, with the fact and the date on which it changes', () => {
    draw();
    const closed = screen.getByText(/^.*1.* not for .*Example Child.* now$/).closest('details');
    expect(closed).toHaveTextContent('Choice adult-team');
    expect(closed).toHaveTextContent(/Opens at .*16.*, on .*3 July 2033/);
    expect(screen.queryByRole('radio', { name: /Choice adult-team/ })).toBeNull();
  });
});

describe('saving', () => {
  it('says beside the button that nothing was picked, and pushes no choice out of sight', async () => {
    const { user } = draw();
    render(ErrorSummary);
    await user.click(recordButton());
    expect(screen.getByText('Choose what happens next').closest('.choices__record')).not.toBeNull();
    expect(document.querySelector('.govuk-error-summary')).toBeNull();
    expect(screen.getByRole('radio', { name: /Choice agreed/ })).toHaveFocus();
    await user.click(screen.getByRole('radio', { name: /Choice agreed/ }));
    expect(screen.queryByText('Choose what happens next')).toBeNull();
  });

  it('keeps the reason and shows the failure when a decision is refused', async () => {
    const refusal = { code: 'choice-not-open', field: null, detail: null };
    vi.mocked(commands.decide).mockRejectedValue(refusal);
    const { user, reload } = draw();
    const declined = row('Choice declined');
    await user.click(within(declined).getByRole('radio'));
    await user.type(within(declined).getByLabelText(/Why this choice/), 'The family prefers to wait.');
    await user.click(recordButton());
    expect(summary.of.failure).toEqual(refusal);
    expect(within(declined).getByLabelText(/Why this choice/)).toHaveValue('The family prefers to wait.');
    expect(reload).not.toHaveBeenCalled();
  });

  it('removes a tick that was not saved', async () => {
    vi.spyOn(commands, 'setTaskDone').mockRejectedValue({ code: 'disk-full', field: null, detail: null });
    const { user } = draw();
    const box = screen.getByRole('checkbox', { name: /Ring home/ });
    await user.click(box);
    expect(box).not.toBeChecked();
  });

  it('sends a decision only after the tick before it, from the page that the tick renewed', async () => {
    let release = () => {};
    const tick = new Promise<typeof SAVED>((resolve) => (release = () => resolve(SAVED)));
    vi.spyOn(commands, 'setTaskDone').mockReturnValue(tick);
    let draw: (page: StepPage) => Promise<void> = () => Promise.resolve();
    const reload = () => draw(stepPage({ journey: { ...JOURNEY, seq: 13 } }));
    const view = render(StepBody, { page: stepPage(), reload });
    draw = (page) => view.rerender({ page });
    const user = userEvent.setup();
    await user.click(screen.getByRole('checkbox', { name: /Ring home/ }));
    await user.click(screen.getByRole('radio', { name: /Choice agreed/ }));
    await user.click(recordButton());
    expect(commands.decide).not.toHaveBeenCalled();
    release();
    await vi.waitFor(() => expect(commands.decide).toHaveBeenCalledOnce());
    expect(vi.mocked(commands.decide).mock.calls[0]?.[0].decision.seq).toBe(13);
  });
});

describe('where it comes from', () => {
  it('is one word beside a time, which opens on the sources and the day they were checked', async () => {
    const { user } = draw(stepPage({ sources: [SOURCE] }));
    const mark = screen.getByText('Suggested').closest('summary');
    if (mark === null) throw new Error('the mark does not open');
    expect(plain(mark.textContent)).toBe('Suggested: where this comes from, Expected time');
    const source = within(mark.parentElement as HTMLElement).getByText(SOURCE.title);
    expect(source).not.toBeVisible();
    await user.click(mark);
    expect(source).toBeVisible();
    expect(mark.parentElement).toHaveTextContent(/Suggested: agree locally.*Checked .*23 Nov 2026/);
  });

  it('keeps a caution in view and folds what it could not confirm with the sources', async () => {
    const { user } = draw(stepPage({ note: 'Ask again within two days. Six weeks is a suggestion.' }));
    expect(screen.getByText(/Ask again within two days\./)).toBeVisible();
    const restsOn = screen.getByText('Six weeks is a suggestion.');
    expect(restsOn).not.toBeVisible();
    await user.click(screen.getByRole('heading', { name: /and what to confirm/ }));
    expect(restsOn).toBeVisible();
  });

  it('says who could supply evidence where it is added, or at once without a child', async () => {
    const { user } = draw();
    expect(screen.queryByText(/^Could come from: .*Child/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Add this evidence: The child’s own words' }));
    expect(await screen.findByText(/^Could come from: .*Child/)).toBeVisible();
    cleanup();
    draw(stepPage({ journey: null }));
    expect(screen.getByText(/^Could come from: .*Child/)).toBeVisible();
  });
});

describe('without a child', () => {
  it('saves nothing, but every choice can be looked at', () => {
    draw(stepPage({ journey: null, routes: [...ROUTES, route('last')] }));
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('button', { name: /Record this|Save|Add/ })).toBeNull();
    expect(screen.getByRole('button', { name: /View the next step: The step after refer$/ })).toBeVisible();
  });

  it('puts the child’s own words before everything else if there is a child', () => {
    draw();
    const headings = screen.getAllByRole('heading').map((heading) => heading.textContent ?? '');
    expect(headings[0]).toMatch(/^What .*Example Child.* says$/);
    expect(screen.getByText('It is too loud. I like the library.')).toBeVisible();
  });
});

describe('a limit of the law', () => {
  const limitStarts = {
    time: { amount: 2, unit: 'months' as const, origin: 'law' as const, statute: null },
    fromLetter: true,
  };

  it('asks for the date of its letter with the choice that begins it, and sends it', async () => {
    const { user } = draw(stepPage({ routes: [route('refused', { limitStarts })] }));
    expect(screen.queryByLabelText('Day')).toBeNull();
    await user.click(screen.getByRole('radio'));
    const letter = screen.getByRole('group', { name: 'Date of the letter' });
    expect(plain(letter.textContent)).toContain('The legal limit of 2 months counts from this day.');
    expect(screen.queryByRole('button', { name: 'Decided on another day' })).toBeNull();
    for (const [part, typed] of [
      ['Day', '16'],
      ['Month', '11'],
      ['Year', '2026'],
    ] as const)
      await user.type(within(letter).getByLabelText(part), typed);
    await user.click(recordButton());
    const sent = vi.mocked(commands.decide).mock.calls.at(-1)?.[0].decision;
    expect(sent).toMatchObject({ choice: 'refused', day: '16', month: '11', year: '2026' });
  });

  it('says when a review is due that this step prepares, loudest if the limit of the law has passed', () => {
    const what = { id: 'annual-review', words: 'EHC plan: annual review' };
    const shown = (on: string, past: boolean) => {
      draw(stepPage({ due: null, recurs: [{ what, on, past, origin: 'law' }] }));
      const words = plain(document.querySelector('.facts--rail')?.textContent ?? '');
      cleanup();
      return words;
    };
    expect(shown('2027-03-09', false)).toMatch(/annual review\s*9 March 2027/);
    expect(shown('2026-03-09', true)).toContain('Legal limit passed: 9 March 2026');
  });

  it('says from which day it counts, and that nobody gave that day', () => {
    const from = (isKnown: boolean) =>
      stepPage({ limitFrom: { on: '2026-11-16', isKnown, fromLetter: true } });
    draw(from(true));
    const shown = () => plain(document.querySelector('.facts--rail')?.textContent ?? '');
    expect(shown()).toContain('Time limit counted from');
    expect(shown()).not.toContain('is not recorded');
    cleanup();
    draw(from(false));
    expect(shown()).toContain('The date of the letter is not recorded');
  });
});

describe('the dates of a wait', () => {
  const facts = () =>
    [...document.querySelectorAll('.facts--rail .facts__row')].map((one) =>
      plain(one.textContent).replace(/\s+/g, ' ').trim(),
    );
  const wait = (due: string, dueOrigin: StepPage['dueOrigin'] = 'suggested') =>
    stepPage({
      kind: 'wait',
      due,
      dueOrigin,
      overdue: false,
      dueIsEarliest: false,
      checkIn: { amount: 3, unit: 'weeks', origin: 'suggested', statute: null },
      endsBy: '2027-01-04',
      endsByOrigin: 'law',
    });

  it('come in their order, and a check-in does not look like the limit in law', () => {
    draw(wait('2027-01-12'));
    expect(facts()[0]).toBe('Limit in law 4 January 2027');
    expect(facts()[1]).toBe('Next check-in 12 January 2027 reminder, not a duty');
    cleanup();
    draw(wait('2026-12-14'));
    expect(facts()[0]).toBe('Next check-in 14 December 2026 reminder, not a duty');
    expect(facts()[1]).toBe('Limit in law 4 January 2027');
  });

  it('begin with a limit in law that has passed, however old the check-in is that nobody made', () => {
    draw({ ...wait('2026-12-14'), overdue: true, limitPassed: true });
    expect(facts()[0]).toBe('Limit in law Legal limit passed: 4 January 2027');
    expect(facts()[1]).toMatch(/^Next check-in A check-in was planned for 14 December 2026/);
    const tags = [...document.querySelectorAll('.facts--rail .tag')].slice(0, 2);
    expect(tags.map(({ className }) => /tag--\w+/.exec(className)?.[0])).toEqual([
      'tag--limit',
      'tag--caution',
    ]);
  });

  it('are alarming only if something other than this app set them', () => {
    draw({ ...wait('2026-11-20'), overdue: true });
    const tag = () => document.querySelector('.facts--rail .tag:not(summary .tag)');
    expect(plain(tag()?.textContent ?? '')).toBe('A check-in was planned for 20 November 2026');
    expect(tag()).toHaveClass('tag--caution');
    cleanup();
    draw(stepPage({ due: '2026-11-20', overdue: true, dueOrigin: 'law' }));
    expect(plain(tag()?.textContent ?? '')).toBe('Overdue: 20 November 2026');
    expect(tag()).toHaveClass('tag--stop');
  });
});
