// The timeline shows old and new text, an edit shows what it would alter first, and "what if" cannot be mistaken for the record.
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PLAN } from '../dev/mock/plan';
import { WITHDRAWN } from '../dev/mock/several-pathways';
import { line } from '../dev/mock/entry';
import { ENTRY, PREVIEW, TIMELINE, whatIf } from '../dev/mock/timeline';
import { commands } from '../lib/commands';
import { clearSummary } from '../lib/page-failure.svelte';
import { showNames, toggleNames } from '../lib/hidden-names.svelte';
import { forget, router } from '../lib/route.svelte';
import { plain } from '../lib/words.svelte';
import Entry from './Entry.svelte';
import Timeline from './Timeline.svelte';
import WhatIf from './WhatIf.svelte';

beforeEach(() => {
  clearSummary();
  forget({ at: 'children' });
  vi.restoreAllMocks();
});

describe('Timeline', () => {
  it('groups by day, and shows the old text beside the new with who, when and why', async () => {
    vi.spyOn(commands, 'timeline').mockResolvedValue(TIMELINE);
    render(Timeline, { child: 'child-1' });
    expect(await screen.findByRole('heading', { name: '4 November 2026' })).toBeVisible();
    expect(screen.getByRole('heading', { name: '30 October 2026' })).toBeVisible();
    const line = screen.getByText('Rang home on Monday.').closest('li') as HTMLElement;
    expect(line).toHaveTextContent('Rang home on Tuesday.');
    expect(line).toHaveTextContent(/Misread the diary/);
    expect(line).toHaveTextContent(/Another/);
    const taken = screen.getByText('Mondays are hardest.').closest('li') as HTMLElement;
    expect(taken).toHaveTextContent('Undone later');
    await userEvent.setup().click(within(taken).getByRole('link', { name: /Restore/ }));
    expect(router.current).toEqual({ at: 'entry', child: 'child-1', seq: 3 });
  });

  it('shows a decision and its answer as one line, with the undos folded into it', async () => {
    vi.spyOn(commands, 'timeline').mockResolvedValue(TIMELINE);
    render(Timeline, { child: 'child-1' });
    const line = (await screen.findByText('Something at school')).closest('li') as HTMLElement;
    expect(line).toHaveTextContent('Why does the child stay away?');
    const folded = within(line)
      .getByText(/Undone and restored/)
      .closest('details') as HTMLElement;
    expect(folded).not.toHaveAttribute('open');
    expect(
      within(folded)
        .getAllByRole('listitem', { hidden: true })
        .map((one) => one.textContent),
    ).toEqual([expect.stringMatching(/^Undone on/), expect.stringMatching(/^Restored on/)]);
  });

  it('shows a former name when asked, but not while names are hidden', async () => {
    vi.spyOn(commands, 'timeline').mockResolvedValue(TIMELINE);
    render(Timeline, { child: 'child-1' });
    const former = await screen.findByText('Former Name');
    expect(former.closest('details')).not.toHaveAttribute('open');
    toggleNames();
    await vi.waitFor(() => expect(screen.queryByText('Former Name')).toBeNull());
    showNames();
  });

  it('filters, turns the page, and shows everything again', async () => {
    const asked = vi.spyOn(commands, 'timeline').mockResolvedValue(TIMELINE);
    render(Timeline, { child: 'child-1' });
    const user = userEvent.setup();
    await user.selectOptions(await screen.findByLabelText('Kind of entry'), 'Evidence');
    await user.type(screen.getByLabelText('Words it contains'), 'Monday');
    await user.click(screen.getByRole('button', { name: 'Apply filters' }));
    expect(asked.mock.lastCall?.[0].query).toMatchObject({ kind: 'evidence', text: 'Monday', page: 0 });
    await user.click(screen.getByRole('button', { name: 'Earlier entries' }));
    expect(asked.mock.lastCall?.[0].query).toMatchObject({ kind: 'evidence', page: 1 });
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(asked.mock.lastCall?.[0].query).toMatchObject({ kind: null, text: '', page: 0 });
  });
});

describe('Entry', () => {
  it('distinguishes the three edits, and does nothing before it has shown what it would alter', async () => {
    vi.spyOn(commands, 'entry').mockResolvedValue(ENTRY);
    const looked = vi.spyOn(commands, 'previewEdit').mockResolvedValue(PREVIEW);
    const done = vi.spyOn(commands, 'editEntry').mockResolvedValue({ at: '10:42' });
    render(Entry, { child: 'child-1', question: 'on-roll' });
    const user = userEvent.setup();
    await user.click(await screen.findByLabelText('It was wrong'));
    await user.selectOptions(screen.getByLabelText('The correct answer'), 'No');
    await user.type(screen.getByLabelText(/Reason for the edit/), 'The register says so.');
    expect(screen.queryByRole('button', { name: 'Correct the entry' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Show what this would change' }));
    const edit = {
      kind: 'correct',
      seq: 5,
      to: { kind: 'answer', value: 'no' },
      reason: 'The register says so.',
    };
    expect(looked).toHaveBeenCalledWith({ child: 'child-1', edit });
    expect(await screen.findByText(/would be at/)).toBeVisible();
    expect(screen.getByText(/depends on the decision before it/)).toBeVisible();
    expect(screen.getByText(/would be due .*1 December 2026/)).toBeVisible();
    expect(done).not.toHaveBeenCalled();
    expect(screen.getByLabelText(/Also undo the .*2.* decisions/)).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Correct the entry' }));
    expect(done).toHaveBeenCalledWith({ child: 'child-1', edit, mend: true, newest: 9 });
  });

  it('shows nothing of what an entry says in the fields of a correction while names are hidden', async () => {
    vi.spyOn(commands, 'entry').mockResolvedValue({
      ...ENTRY,
      line: line(12, { kind: 'plan' }),
      now: { kind: 'plan', form: structuredClone(PLAN.form) },
      journeys: PLAN.journeys,
      canChange: false,
      consent: false,
    });
    toggleNames();
    render(Entry, { child: 'child-1', seq: 12 });
    await userEvent.click(await screen.findByLabelText('It was wrong'));
    expect(await screen.findByRole('button', { name: 'Show names' })).toBeVisible();
    expect(screen.queryAllByLabelText(/^The outcome/)).toEqual([]);
    showNames();
    expect((await screen.findAllByLabelText(/^The outcome/))[0]).toHaveValue(
      'A place to go when it is too loud.',
    );
  });

  it('corrects a plan from its present words, and says how the rounds would be counted', async () => {
    const form = structuredClone(PLAN.form);
    vi.spyOn(commands, 'entry').mockResolvedValue({
      ...ENTRY,
      line: line(12, { kind: 'plan' }),
      now: { kind: 'plan', form },
      journeys: PLAN.journeys,
      canChange: false,
      consent: false,
    });
    const looked = vi.spyOn(commands, 'previewEdit').mockResolvedValue(PREVIEW);
    render(Entry, { child: 'child-1', seq: 12 });
    const user = userEvent.setup();
    await user.click(await screen.findByLabelText('It was wrong'));
    expect(screen.getByText(/change it on the plan’s own page/)).toBeVisible();
    const outcome = screen.getAllByLabelText(/^The outcome/)[0] as HTMLElement;
    expect(outcome).toHaveValue('A place to go when it is too loud.');
    await user.clear(outcome);
    await user.type(outcome, 'A quiet place.');
    await user.click(screen.getByLabelText('Sensory needs'));
    await user.click(screen.getByRole('button', { name: 'Show what this would change' }));
    const sent = looked.mock.lastCall?.[0].edit;
    expect(sent).toMatchObject({ kind: 'correct', seq: 12, to: { kind: 'plan' } });
    expect(sent?.kind === 'correct' && sent.to.kind === 'plan' && sent.to.form).toEqual({
      ...PLAN.form,
      journeys: ['journey-1'],
      outcomes: [{ ...PLAN.form.outcomes[0], words: 'A quiet place.' }, PLAN.form.outcomes[1]],
    });
    expect(await screen.findByText(/Completed cycles: now .*2.*; would be .*1/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Correct the entry' })).toBeVisible();
  });

  it('corrects the date of a decision, and says which consent would change', async () => {
    const now = { kind: 'choice', choice: 'agreed', gateReason: '', reason: '' } as const;
    vi.spyOn(commands, 'entry').mockResolvedValue({
      ...ENTRY,
      line: line(12, { kind: 'chosen' }),
      now: { ...now, day: '2', month: '11', year: '2026' },
      choices: [{ id: 'agreed', words: 'Choice agreed' }],
      question: null,
      canChange: false,
    });
    const consents = [{ now: { ...WITHDRAWN, state: 'given' as const, date: null }, then: WITHDRAWN }];
    const preview = { ...PREVIEW, journeys: [], consents };
    const looked = vi.spyOn(commands, 'previewEdit').mockResolvedValue(preview);
    render(Entry, { child: 'child-1', seq: 12 });
    const user = userEvent.setup();
    await user.click(await screen.findByLabelText('It was wrong'));
    const date = within(screen.getByRole('group', { name: 'Date of the decision' }));
    await user.clear(date.getByLabelText('Day'));
    await user.type(date.getByLabelText('Day'), '3');
    await user.click(screen.getByRole('button', { name: 'Show what this would change' }));
    expect(looked.mock.lastCall?.[0].edit).toMatchObject({ to: { ...now, day: '3', month: '11' } });
    expect(plain((await screen.findByText(/^Consent for/)).textContent)).toMatch(
      /Educational Psychology Service.*: now “.*Consent given, with no end date.*”; would be “.*withdrawn on/,
    );
    expect(screen.queryByText(/nothing moves|No pathway would change/)).toBeNull();
  });

  it('says plainly if an entry cannot be corrected itself', async () => {
    const ticked = line(6, { kind: 'task', canCorrect: false });
    vi.spyOn(commands, 'entry').mockResolvedValue({ ...ENTRY, line: ticked, now: null, canChange: false });
    render(Entry, { child: 'child-1', seq: 6 });
    expect(await screen.findByText(/undo it and do it again/)).toBeVisible();
    expect(screen.queryByLabelText('It was wrong')).toBeNull();
  });

  it('does not send what was typed after the preview', async () => {
    vi.spyOn(commands, 'entry').mockResolvedValue(ENTRY);
    vi.spyOn(commands, 'previewEdit').mockResolvedValue(PREVIEW);
    render(Entry, { child: 'child-1', seq: 5 });
    const user = userEvent.setup();
    await user.click(await screen.findByLabelText('It was right, but has changed'));
    await user.click(screen.getByRole('button', { name: 'Show what this would change' }));
    expect(await screen.findByRole('button', { name: 'Record the change' })).toBeVisible();
    await user.type(screen.getByLabelText('Day'), '3');
    expect(screen.queryByRole('button', { name: 'Record the change' })).toBeNull();
  });

  it('keeps what was typed if it is refused, with the mistake beside its field', async () => {
    vi.spyOn(commands, 'entry').mockResolvedValue(ENTRY);
    vi.spyOn(commands, 'previewEdit').mockRejectedValue({
      code: 'reason-missing',
      field: 'reason',
      detail: null,
    });
    render(Entry, { child: 'child-1', seq: 5 });
    const user = userEvent.setup();
    await user.click(await screen.findByLabelText('It should not be in the record'));
    await user.click(screen.getByRole('button', { name: 'Show what this would change' }));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByLabelText(/Reason for the edit/)).toBeInvalid();
  });
});

describe('WhatIf', () => {
  it('says throughout that nothing is saved, and asks only what is imagined', async () => {
    const asked = vi
      .spyOn(commands, 'whatIf')
      .mockImplementation(({ imagined }) => Promise.resolve(whatIf(imagined)));
    const writes = [
      vi.spyOn(commands, 'decide'),
      vi.spyOn(commands, 'editEntry'),
      vi.spyOn(commands, 'recordAnswer'),
    ];
    render(WhatIf, { journey: 'journey-1' });
    const user = userEvent.setup();
    expect((await screen.findAllByText('What if: nothing here is recorded')).length).toBe(2);
    await user.click(await screen.findByText('Days away from school'));
    await user.click(screen.getByRole('button', { name: 'Imagine these days away' }));
    const absent = { kind: 'absent', days: 15, run: true };
    expect(asked).toHaveBeenLastCalledWith({ journey: 'journey-1', imagined: [absent] });
    expect((await screen.findAllByText(/15.* school days away in a row/)).length).toBeGreaterThan(0);
    // What changed comes first, and has the focus.
    const result = screen.getByRole('heading', { name: 'How this differs from the record' });
    expect(result).toHaveFocus();
    const list = screen.getByRole('heading', { name: 'What is imagined, in order' });
    expect(result.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    await user.click(screen.getAllByRole('button', { name: /Imagine this choice/ })[0] as HTMLElement);
    expect(asked.mock.lastCall?.[0].imagined).toHaveLength(2);
    await user.click(screen.getAllByRole('button', { name: /Remove/ })[0] as HTMLElement);
    expect(asked.mock.lastCall?.[0].imagined).toMatchObject([{ kind: 'choose' }]);
    for (const write of writes) expect(write).not.toHaveBeenCalled();
  });
});
