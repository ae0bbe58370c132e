// “You said, we did”: words are answered under them in a sheet, and the family view shows what was said and done.
import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ANSWER } from '../dev/mock/casebook';
import { FAMILY } from '../dev/mock/family';
import { childPage } from '../dev/mock/step';
import { commands } from '../lib/commands';
import type { Status, VoiceAnswer } from '../lib/generated/wire';
import { clearSummary } from '../lib/page-failure.svelte';
import { forget } from '../lib/route.svelte';
import { take } from '../lib/session.svelte';
import { plain } from '../lib/words.svelte';
import Child from './Child.svelte';
import FamilyView from './FamilyView.svelte';

const SAVED = { at: '10:42' };
const STATUS = {
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
} as Status;
const LOUD = 'It is too loud.';

/** The child said that it is too loud, and this was answered. */
function answered(answers: VoiceAnswer[]) {
  const [said] = childPage().childWords;
  if (said === undefined) throw new Error('no words');
  return childPage({ childWords: [{ ...said, answers }], parentWords: [] });
}

const button = (action: string) =>
  screen.findByRole('button', { name: (name) => plain(name) === `${action}: ${LOUD}` });

beforeEach(() => {
  clearSummary();
  forget({ at: 'today' });
  vi.restoreAllMocks();
  take(STATUS);
  vi.spyOn(commands, 'draft').mockResolvedValue(null);
  vi.spyOn(commands, 'keepDraft').mockResolvedValue(SAVED);
  vi.spyOn(commands, 'dropDraft').mockResolvedValue(SAVED);
});

describe('words on the overview', () => {
  it('are answered by keyboard in a sheet that shows them', async () => {
    vi.spyOn(commands, 'child').mockResolvedValue(answered([]));
    const answer = vi.spyOn(commands, 'answerVoice').mockResolvedValue(SAVED);
    render(Child, { child: 'child-1' });
    const user = userEvent.setup();
    (await button('Say what was done')).focus();
    await user.keyboard('{Enter}');
    const sheet = await screen.findByRole('dialog', { name: 'You said, we did' });
    expect(within(sheet).getByText(LOUD)).toBeVisible();
    expect(within(sheet).getByLabelText('What we did')).toHaveFocus();
    await user.keyboard('A table in the library');
    const day = within(sheet).getByRole('group', { name: 'When were they told?' });
    for (const [part, typed] of [
      ['Day', '20'],
      ['Month', '11'],
      ['Year', '2026'],
    ] as const)
      await user.type(within(day).getByLabelText(part), typed);
    expect((await axe.run(sheet, { rules: { 'color-contrast': { enabled: false } } })).violations).toEqual(
      [],
    );
    await user.click(within(sheet).getByRole('button', { name: 'Save the answer' }));
    const form = { did: 'A table in the library', couldNot: '', day: '20', month: '11', year: '2026' };
    expect(answer).toHaveBeenCalledWith({ child: 'child-1', seq: 9, form });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('are answered from one line with their number if several wait', async () => {
    const [said] = childPage().childWords;
    if (said === undefined) throw new Error('no words');
    const words = (['words', 'matters', 'helps'] as const).map((about, index) => ({
      ...said,
      seq: said.seq + index,
      about,
    }));
    vi.spyOn(commands, 'child').mockResolvedValue(childPage({ childWords: words, parentWords: [] }));
    render(Child, { child: 'child-1' });
    const line = await screen.findByText((text) => plain(text) === 'Say what was done (3)');
    for (const one of screen.getAllByRole('button', { name: /^Say what was done/, hidden: true }))
      expect(line.closest('details')).toContainElement(one);
    await userEvent.click(line);
    expect(screen.getAllByRole('button', { name: /^Say what was done/ })).toHaveLength(3);
  });

  it('show a mistake in its field and keep what was typed', async () => {
    vi.spyOn(commands, 'child').mockResolvedValue(answered([]));
    vi.spyOn(commands, 'answerVoice').mockRejectedValue({
      code: 'date-in-future',
      field: 'told',
      detail: null,
    });
    render(Child, { child: 'child-1' });
    const user = userEvent.setup();
    await user.click(await button('Say what was done'));
    const sheet = await screen.findByRole('dialog');
    const did = within(sheet).getByLabelText('What we did');
    await user.type(did, 'A table');
    await user.click(within(sheet).getByRole('button', { name: 'Save the answer' }));
    await waitFor(() =>
      expect(within(sheet).getByRole('group', { name: 'When were they told?' })).toHaveTextContent(
        /must be today or earlier/,
      ),
    );
    expect(did).toHaveValue('A table');
  });

  it('show the newest answer, with what could not be done and when they were told, and earlier ones folded', async () => {
    const earlier = { ...ANSWER, seq: 18, did: 'We asked the caretaker.', couldNot: '', toldOn: null };
    vi.spyOn(commands, 'child').mockResolvedValue(answered([ANSWER, earlier]));
    render(Child, { child: 'child-1' });
    expect(await screen.findByText(ANSWER.did)).toBeVisible();
    expect(
      screen.getByText((text) => plain(text).includes(`could not do: ${ANSWER.couldNot}`)),
    ).toBeVisible();
    expect(screen.getByText((text) => plain(text).includes('Told on 10 November 2026.'))).toBeVisible();
    expect(screen.getByText('We asked the caretaker.').closest('details')).not.toHaveAttribute('open');
    await userEvent.click(await button('Answer again'));
    expect(within(await screen.findByRole('dialog')).getByLabelText('What we did')).toHaveValue('');
  });

  it('keep the answer in the form until they were told, so that only the day is missing', async () => {
    vi.spyOn(commands, 'child').mockResolvedValue(answered([{ ...ANSWER, toldOn: null }]));
    render(Child, { child: 'child-1' });
    await userEvent.click(await button('Say when they were told'));
    const sheet = within(await screen.findByRole('dialog'));
    expect(sheet.getByLabelText('What we did')).toHaveValue(ANSWER.did);
    expect(sheet.getByLabelText('What we could not do, and why')).toHaveValue(ANSWER.couldNot);
  });
});

describe('the family view', () => {
  beforeEach(() => {
    vi.spyOn(commands, 'familyView').mockResolvedValue(FAMILY);
    vi.spyOn(commands, 'protectedChildren').mockResolvedValue([]);
  });

  const tick = async (name: RegExp) => userEvent.click(await screen.findByRole('checkbox', { name }));

  it('shows nothing of it unless somebody chose it before the screen was turned', async () => {
    const shown = render(FamilyView, { journey: 'journey-1', turned: false });
    for (const box of await screen.findAllByRole('checkbox')) expect(box).not.toBeChecked();
    await shown.rerender({ turned: true });
    expect(await screen.findByText(/Keep mornings calm/)).toBeVisible();
    expect(screen.queryByRole('region', { name: 'You said, we did' })).toBeNull();
    expect(document.body).not.toHaveTextContent(/Sundays|in the library|The hall is too loud/);
  });

  it('shows what was chosen with what was done, and the child’s words only once', async () => {
    const shown = render(FamilyView, { journey: 'journey-1', turned: false });
    await tick(/newest words/);
    await tick(/^What we did about .*Example Child.*18 November/u);
    await shown.rerender({ turned: true });
    const part = await screen.findByRole('region', { name: 'You said, we did' });
    expect(part).toHaveTextContent('There is a table for you in the library at lunch.');
    expect(screen.getAllByText('The hall is too loud.')).toHaveLength(1);
    expect(document.body).not.toHaveTextContent(/Sundays|recorded by/);
  });

  it('shows what the parents said once it was ticked, and no longer once it was unticked', async () => {
    const shown = render(FamilyView, { journey: 'journey-1', turned: false });
    await tick(/words of the parents or carers/);
    await shown.rerender({ turned: true });
    const part = await screen.findByRole('region', { name: 'You said, we did' });
    expect(part).toHaveTextContent('We send the plan for the week on Friday.');
    await shown.rerender({ turned: false });
    await tick(/words of the parents or carers/);
    await shown.rerender({ turned: true });
    expect(screen.queryByRole('region', { name: 'You said, we did' })).toBeNull();
  });
});
