// Papers: what is chosen is what leaves, and nothing leaves before the protective notes were read.
import axe from 'axe-core';
import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PAPERS, PAPERS_OF_NOBODY, PAPER_PREVIEW } from '../dev/mock/papers';
import { NOTE, PROTECTED } from '../dev/mock/protection';
import { TIMELINE } from '../dev/mock/timeline';
import { commands } from '../lib/commands';
import { toggleNames } from '../lib/hidden-names.svelte';
import { clearSummary } from '../lib/page-failure.svelte';
import Papers from './Papers.svelte';

beforeEach(() => {
  clearSummary();
  vi.restoreAllMocks();
  vi.spyOn(commands, 'papers').mockResolvedValue(PAPERS);
  vi.spyOn(commands, 'previewPaper').mockResolvedValue(PAPER_PREVIEW);
  vi.spyOn(commands, 'protectedChildren').mockResolvedValue([]);
});

describe('the papers of a child', () => {
  it('sends what was chosen: the kind, the journey, the parts, for whom and why', async () => {
    const save = vi.spyOn(commands, 'savePaper').mockResolvedValue({ at: '10:42' });
    const { container } = render(Papers, { child: 'child-1', kind: 'referral' });
    const whom = await screen.findByLabelText('Who it is for');
    expect(whom).toHaveValue('Mental health support team');
    await userEvent.selectOptions(screen.getByLabelText('About'), 'Sensory needs');
    expect(whom).toHaveValue('');
    await userEvent.type(whom, 'The clinic');
    await userEvent.click(screen.getByLabelText(/^Notes/));
    await userEvent.type(screen.getByLabelText('Why it is made'), 'to assess');
    expect(
      (await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations,
    ).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Save as Word' }));
    expect(save).toHaveBeenCalledWith({
      child: 'child-1',
      form: {
        kind: 'referral',
        subject: 'journey-2',
        look: 'standard',
        parts: ['notes'],
        covered: [],
        despite: [],
        letterhead: null,
        forWhom: 'The clinic',
        why: 'to assess',
      },
      format: 'word',
      seen: [],
    });
    expect(await screen.findByText('Saved. The record says that it was made.')).toBeVisible();
  });

  it('begins with what the people who get the paper need, and includes nothing else that was not ticked', async () => {
    const preview = vi.spyOn(commands, 'previewPaper').mockResolvedValue(PAPER_PREVIEW);
    render(Papers, { child: 'child-1', kind: 'plan' });
    expect(await screen.findByLabelText('The words of the child or young person')).not.toBeChecked();
    expect(screen.getByLabelText(/^What the plan agreed in full/)).toBeChecked();
    await vi.waitFor(() => expect(preview.mock.lastCall?.[0].form.parts).toEqual(['agreed']));
    await userEvent.selectOptions(screen.getByLabelText('What to make'), 'Referral');
    expect(screen.queryByText(/your ticks were reset/)).toBeNull();
    await vi.waitFor(() => expect(preview.mock.lastCall?.[0].form.parts).toEqual([]));
  });

  it('says when ticks were reset, and never ticks again what was unticked', async () => {
    render(Papers, { child: 'child-1', kind: 'plan' });
    const words = () => screen.getByLabelText('The words of the child or young person');
    const agreed = () => screen.getByLabelText(/^What the plan agreed in full/);
    const whom = await screen.findByLabelText('Who it is for');
    await userEvent.click(agreed());
    await userEvent.click(words());
    await userEvent.type(whom, '!');
    expect(screen.getByText(/^The paper is for somebody else now/)).toBeVisible();
    expect(agreed()).not.toBeChecked();
    expect(words()).not.toBeChecked();
    await userEvent.selectOptions(screen.getByLabelText('What to make'), 'Referral');
    expect(screen.getByText(/^This is another paper, so your ticks were reset/)).toBeVisible();
    await userEvent.click(words());
    expect(screen.queryByText(/your ticks were reset/)).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('About'), 'Sensory needs');
    expect(screen.getByText(/^This is another paper, so your ticks were reset/)).toBeVisible();
  });

  it('draws no page while names are hidden', async () => {
    render(Papers, { child: 'child-1', kind: 'referral' });
    expect((await screen.findAllByRole('img', { name: /^Page/ })).length).toBeGreaterThan(0);
    toggleNames();
    const shows = await screen.findByRole('button', { name: 'Show names' });
    expect(screen.queryAllByRole('img', { name: /^Page/ })).toEqual([]);
    await userEvent.click(shows);
    expect((await screen.findAllByRole('img', { name: /^Page/ })).length).toBeGreaterThan(0);
  });

  it('says why a paper that was asked for cannot be made, and leads to the pathways', async () => {
    render(Papers, { child: 'child-1', kind: 'meeting' });
    expect(await screen.findByText(/^This paper cannot be made now/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go to the pathways' })).toBeVisible();
    cleanup();
    render(Papers, { child: 'child-1', kind: 'referral' });
    await screen.findAllByRole('img', { name: /^Page/ });
    expect(screen.queryByRole('link', { name: 'Go to the pathways' })).toBeNull();
  });

  it('lists the papers that were made with the kind of file', async () => {
    render(Papers, { child: 'child-1' });
    const row = await screen.findByRole('rowheader', { name: /Plan and review/ });
    expect(row).toHaveTextContent('PDF');
  });

  it('asks anew what goes out for each paper and each person, and keeps what was typed', async () => {
    render(Papers, { child: 'child-1', kind: 'referral' });
    const words = () => screen.getByLabelText('The words of the child or young person');
    const what = await screen.findByLabelText('What to make');
    const about = () => screen.getByLabelText('About');
    const whom = () => screen.getByLabelText('Who it is for');
    await userEvent.click(words());
    await userEvent.type(screen.getByLabelText('Why it is made'), 'to assess');
    await userEvent.type(whom(), '!');
    expect(words()).not.toBeChecked();
    expect(screen.getByText(/^The paper is for somebody else now/)).toBeVisible();
    await userEvent.click(words());
    await userEvent.selectOptions(about(), 'Sensory needs');
    expect(words()).not.toBeChecked();
    // Whom one is for is never carried to another.
    expect(whom()).toHaveValue('');
    expect(screen.getByLabelText('Why it is made')).toHaveValue('');
    await userEvent.click(words());
    await userEvent.selectOptions(what, 'The whole record');
    expect(words()).not.toBeChecked();
    expect(whom()).toHaveValue('');
    await userEvent.selectOptions(what, 'Referral');
    expect(words()).not.toBeChecked();
    expect(whom()).toHaveValue('Mental health support team!');
    expect(screen.getByLabelText('Why it is made')).toHaveValue('to assess');
  });

  it('keeps the ticks while the person is named for the first time', async () => {
    render(Papers, { child: 'child-1', kind: 'whole-record' });
    const words = await screen.findByLabelText('The words of the child or young person');
    await userEvent.click(words);
    const whom = screen.getByLabelText('Who it is for');
    await userEvent.type(whom, 'The clinic');
    await userEvent.tab();
    expect(words).toBeChecked();
    await userEvent.type(whom, 's');
    expect(words).not.toBeChecked();
  });

  it('shows in the preview exactly what is saved, for every paper and subject', async () => {
    const preview = vi.spyOn(commands, 'previewPaper').mockResolvedValue(PAPER_PREVIEW);
    const save = vi.spyOn(commands, 'savePaper').mockResolvedValue({ at: '10:42' });
    for (const offer of PAPERS.offers) {
      for (const subject of offer.subjects.length > 0 ? offer.subjects : [undefined]) {
        const { unmount } = render(Papers, { child: 'child-1', kind: offer.kind, subject: subject?.id });
        const whom = await screen.findByLabelText('Who it is for');
        expect(whom).toHaveValue(subject?.forWhom ?? offer.forWhom);
        await userEvent.type(whom, ' Ward 3');
        await userEvent.type(screen.getByLabelText('Why it is made'), 'asked');
        await userEvent.click(screen.getByLabelText('The words of the child or young person'));
        await userEvent.click(screen.getByRole('button', { name: 'Save as PDF' }));
        const saved = save.mock.lastCall?.[0].form;
        const parts = [...offer.usual, 'child-words'];
        expect(saved).toMatchObject({ kind: offer.kind, why: 'asked', parts });
        await vi.waitFor(() => expect(preview.mock.lastCall?.[0].form).toEqual(saved));
        unmount();
      }
    }
  });

  it('names a protective note among the entries to leave out by its number alone: others may see the screen', async () => {
    const [line] = TIMELINE.lines;
    if (line === undefined) throw new Error('the timeline is empty');
    const note = { ...line, kind: 'protected' as const, about: 'Must not be told', words: 'The father' };
    vi.spyOn(commands, 'timeline').mockResolvedValue({ ...TIMELINE, pages: 1, lines: [note] });
    vi.spyOn(commands, 'previewPaper').mockResolvedValue(PAPER_PREVIEW);
    render(Papers, { child: 'child-1', kind: 'whole-record' });
    await userEvent.click(await screen.findByText('Leave single entries out'));
    const group = await screen.findByRole('group', { name: 'Entries to leave out' });
    expect(group.textContent.replace(/[\u2066-\u2069]/g, '')).toContain(
      `Note to read first · Entry ${note.seq}`,
    );
    expect(group).not.toHaveTextContent(/protecti|Must not|father/i);
  });

  it('leaves out the entries that are ticked beside what they say', async () => {
    vi.spyOn(commands, 'timeline').mockResolvedValue({ ...TIMELINE, pages: 1 });
    const preview = vi.spyOn(commands, 'previewPaper').mockResolvedValue(PAPER_PREVIEW);
    render(Papers, { child: 'child-1', kind: 'whole-record' });
    await userEvent.click(await screen.findByText('Leave single entries out'));
    const [line] = TIMELINE.lines;
    const group = await screen.findByRole('group', { name: 'Entries to leave out' });
    const boxes = within(group).getAllByRole('checkbox');
    expect(boxes).toHaveLength(TIMELINE.lines.length);
    expect(group).toHaveTextContent(line?.words ?? '?');
    await userEvent.click(boxes[0] as HTMLElement);
    await vi.waitFor(() => expect(preview.mock.lastCall?.[0].form.covered).toEqual([line?.seq]));
    await userEvent.selectOptions(screen.getByLabelText('What to make'), 'Plan and review');
    await vi.waitFor(() =>
      expect(preview.mock.lastCall?.[0].form).toMatchObject({ kind: 'plan', covered: [] }),
    );
  });

  it('saves nothing for somebody whom a protective note names until that is decided', async () => {
    vi.spyOn(commands, 'previewPaper').mockResolvedValue({ ...PAPER_PREVIEW, named: [NOTE] });
    const save = vi.spyOn(commands, 'savePaper').mockResolvedValue({ at: '10:42' });
    render(Papers, { child: 'child-1', kind: 'plan' });
    const decide = await screen.findByLabelText(/^I have decided that/);
    expect(screen.getByText(/^A protective note names/)).toHaveTextContent(NOTE.who);
    const button = screen.getByRole('button', { name: 'Save as PDF' });
    expect(button).toBeDisabled();
    await userEvent.click(decide);
    await userEvent.click(button);
    expect(save.mock.lastCall?.[0].form.despite).toEqual([NOTE.seq]);
    await userEvent.type(screen.getByLabelText('Who it is for'), '!');
    expect(decide).not.toBeChecked();
  });

  it('shows what is missing, and the pages some at a time', async () => {
    const preview = vi.spyOn(commands, 'previewPaper').mockResolvedValue(PAPER_PREVIEW);
    render(Papers, { child: 'child-1', kind: 'plan' });
    const missing = await screen.findByText('Nobody has recorded what parents or carers say.');
    // Nobody has to look for it.
    expect(missing).toBeVisible();
    // An answer asks for nothing more.
    await new Promise((done) => setTimeout(done, 600));
    expect(preview).toHaveBeenCalledTimes(1);
    expect(screen.getAllByRole('img', { name: /^Page .* of “/ })).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: 'Later pages' }));
    await vi.waitFor(() => expect(preview.mock.lastCall?.[0].first).toBe(2));
  });

  it('encrypts with a passphrase that was typed twice, and forgets it', async () => {
    const plain = vi.spyOn(commands, 'savePaper');
    const sealed = vi.spyOn(commands, 'saveSealedPaper').mockResolvedValue({ at: '10:42' });
    const { container } = render(Papers, { child: 'child-1', kind: 'plan' });
    await userEvent.click(await screen.findByLabelText('Encrypted with a passphrase'));
    const [first, again] = [
      screen.getByLabelText('Passphrase for this file'),
      screen.getByLabelText('Type the same passphrase again'),
    ];
    await userEvent.type(first, 'harbour violet stone');
    await userEvent.click(screen.getByRole('button', { name: 'Save as PDF' }));
    expect(await screen.findByText('The passphrases are not the same.')).toBeVisible();
    await userEvent.type(again, 'harbour violet stone');
    expect(
      (await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations,
    ).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Save as PDF' }));
    await screen.findByText(/^Saved and encrypted/);
    expect(plain).not.toHaveBeenCalled();
    expect(sealed.mock.lastCall?.[0]).toMatchObject({
      child: 'child-1',
      format: 'pdf',
      passphrase: 'harbour violet stone',
    });
    expect([first, again].map((field) => (field as HTMLInputElement).value)).toEqual(['', '']);
    expect(screen.queryByRole('button', { name: 'Open to print' })).toBeNull();
  });

  it('opens what was just saved, until another paper is chosen', async () => {
    vi.spyOn(commands, 'savePaper').mockResolvedValue({ at: '10:42' });
    const open = vi.spyOn(commands, 'openPaper').mockResolvedValue('pdf');
    render(Papers, { child: 'child-1', kind: 'plan' });
    await userEvent.click(await screen.findByRole('button', { name: 'Save as PDF' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Open to print' }));
    expect(open).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole('button', { name: 'Save as Word' }));
    expect(await screen.findByRole('button', { name: 'Open' })).toBeVisible();
    await userEvent.selectOptions(screen.getByLabelText('What to make'), 'The whole record');
    expect(screen.queryByRole('button', { name: 'Open' })).toBeNull();
  });

  it('asks for the protective notes again if the paper, the person or the contents change', async () => {
    vi.spyOn(commands, 'protectedChildren').mockResolvedValue(PROTECTED);
    render(Papers, { child: 'child-1', kind: 'plan' });
    const seen = await screen.findByLabelText('I have read this, and what I do now respects it');
    const changes = [
      () => userEvent.selectOptions(screen.getByLabelText('What to make'), 'The whole record'),
      () => userEvent.type(screen.getByLabelText('Who it is for'), 'The mother'),
      () => userEvent.click(screen.getByLabelText('The words of the child or young person')),
    ];
    for (const change of changes) {
      await userEvent.click(seen);
      expect(seen).toBeChecked();
      await change();
      expect(seen).not.toBeChecked();
      expect(screen.getByRole('button', { name: 'Save as PDF' })).toBeDisabled();
    }
  });

  it('lets nothing leave before the protective notes were read', async () => {
    vi.spyOn(commands, 'protectedChildren').mockResolvedValue(PROTECTED);
    const save = vi.spyOn(commands, 'savePaper').mockResolvedValue({ at: '10:42' });
    render(Papers, { child: 'child-1', kind: 'plan' });
    const button = await screen.findByRole('button', { name: 'Save as PDF' });
    expect(button).toBeDisabled();
    await userEvent.click(await screen.findByLabelText('I have read this, and what I do now respects it'));
    await userEvent.click(button);
    expect(save.mock.lastCall?.[0].seen).toEqual([{ child: 'child-1', seq: NOTE.seq, digest: NOTE.digest }]);
  });
});

describe('the papers about no child', () => {
  it('opens on the page of the pathway that the map was of, and asks for nobody', async () => {
    vi.spyOn(commands, 'papers').mockResolvedValue(PAPERS_OF_NOBODY);
    const save = vi.spyOn(commands, 'savePaper').mockResolvedValue({ at: '10:42' });
    render(Papers, { kind: 'pathway-page', subject: 'sensory' });
    expect(await screen.findByLabelText('About')).toHaveDisplayValue('Sensory needs');
    expect(screen.queryByLabelText('Who it is for')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Save as PDF' }));
    expect(save.mock.lastCall?.[0]).toMatchObject({
      child: null,
      form: { kind: 'pathway-page', subject: 'sensory', look: 'standard', parts: [] },
      format: 'pdf',
    });
    expect(await screen.findByText('Saved.')).toBeVisible();
  });

  it('offers a fact sheet about a pathway or a move', async () => {
    vi.spyOn(commands, 'papers').mockResolvedValue(PAPERS_OF_NOBODY);
    const preview = vi.spyOn(commands, 'previewPaper').mockResolvedValue(PAPER_PREVIEW);
    render(Papers, { kind: 'fact-sheet' });
    await userEvent.selectOptions(await screen.findByLabelText('About'), 'Moving to secondary school');
    await vi.waitFor(() =>
      expect(preview.mock.lastCall?.[0].form).toMatchObject({
        kind: 'fact-sheet',
        subject: 'move-secondary',
      }),
    );
  });
});
