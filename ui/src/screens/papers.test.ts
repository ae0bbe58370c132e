// Papers: what is chosen is what leaves, and nothing leaves before the protective notes were read.
import axe from 'axe-core';
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PAPERS, PAPERS_OF_NOBODY, PAPER_PREVIEW } from '../dev/mock/papers';
import { NOTE, PROTECTED } from '../dev/mock/protection';
import { commands } from '../lib/commands';
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
    await userEvent.click(screen.getByLabelText(/^Notes/));
    await userEvent.clear(whom);
    await userEvent.type(whom, 'The clinic');
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
        forWhom: 'The clinic',
        why: 'to assess',
      },
      format: 'word',
      seen: [],
    });
    expect(await screen.findByText('Saved. The record says that it was made.')).toBeVisible();
  });

  it('includes nothing that was not ticked', async () => {
    const preview = vi.spyOn(commands, 'previewPaper').mockResolvedValue(PAPER_PREVIEW);
    render(Papers, { child: 'child-1', kind: 'plan' });
    expect(await screen.findByLabelText('The words of the child or young person')).not.toBeChecked();
    await vi.waitFor(() => expect(preview.mock.lastCall?.[0].form.parts).toEqual([]));
  });

  it('lists the papers that were made with the kind of file', async () => {
    render(Papers, { child: 'child-1' });
    const row = await screen.findByRole('rowheader', { name: /Plan and review/ });
    expect(row).toHaveTextContent('PDF');
  });

  it('keeps a tick when another paper is chosen that has it too, and nothing else', async () => {
    const preview = vi.spyOn(commands, 'previewPaper').mockResolvedValue(PAPER_PREVIEW);
    render(Papers, { child: 'child-1', kind: 'plan' });
    await userEvent.click(await screen.findByLabelText('The words of the child or young person'));
    await userEvent.click(screen.getByLabelText('Names of other people'));
    await userEvent.selectOptions(screen.getByLabelText('What to make'), 'The whole record');
    expect(screen.getByLabelText('The words of the child or young person')).toBeChecked();
    await userEvent.type(screen.getByLabelText('Entries to leave out'), '3, 12');
    await vi.waitFor(() =>
      expect(preview.mock.lastCall?.[0].form).toMatchObject({
        kind: 'whole-record',
        parts: ['child-words'],
        covered: [3, 12],
      }),
    );
    await userEvent.selectOptions(screen.getByLabelText('What to make'), 'Plan and review');
    expect(screen.getByLabelText('Entries to leave out')).toHaveValue('');
    await vi.waitFor(() =>
      expect(preview.mock.lastCall?.[0].form).toMatchObject({ kind: 'plan', covered: [] }),
    );
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
