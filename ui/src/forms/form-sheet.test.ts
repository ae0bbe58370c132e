// A form in a sheet: opened with a button, closed without losing what was typed, or cancelled, which can be undone, and what went wrong is said inside it.
import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { commands } from '../lib/commands';
import type { Status } from '../lib/generated/wire';
import { flushDrafts } from '../lib/draft';
import { sheets } from '../lib/open-sheets.svelte';
import { clearSummary, summary } from '../lib/page-failure.svelte';
import { back, forget, go, router } from '../lib/route.svelte';
import { take } from '../lib/session.svelte';
import Toast from '../app/Toast.svelte';
import VoiceForm from './VoiceForm.svelte';

const OPEN = {
  phase: 'open',
  preferences: {
    language: 'en-GB',
    theme: 'system',
    textSize: 100,
    lockAfter: 10,
    singleKeys: true,
    openWithNamesHidden: false,
  },
} as Status;
const SAVED = { at: '10:42' };
const kept = new Map<string, string>();
const reload = () => Promise.resolve();
const button = () => screen.getByRole('button', { name: 'Record their words' });
const sheet = () => screen.findByRole('dialog', { name: 'Record their words' });
const words = () => screen.getByLabelText(/own words/);

function draw(target?: HTMLElement) {
  const props = {
    child: 'child-1',
    name: 'Wren',
    speaker: 'parent' as const,
    button: 'Record their words',
    reload,
  };
  render(VoiceForm, target === undefined ? { props } : { target, props });
  return userEvent.setup();
}

beforeEach(async () => {
  await flushDrafts();
  vi.restoreAllMocks();
  clearSummary();
  kept.clear();
  forget({ at: 'start' });
  vi.spyOn(commands, 'draft').mockImplementation(({ key }) => {
    const text = kept.get(key);
    return Promise.resolve(text === undefined ? null : { text, on: '2026-11-23', at: '10:42' });
  });
  vi.spyOn(commands, 'keepDraft').mockImplementation(({ key, text }) => {
    kept.set(key, text);
    return Promise.resolve(SAVED);
  });
  vi.spyOn(commands, 'dropDraft').mockImplementation(({ key }) => {
    kept.delete(key);
    return Promise.resolve(SAVED);
  });
});

/** Somebody has typed into the sheet, and the row at the bottom of the window is there. */
async function typedUnderToast() {
  render(Toast);
  take(OPEN);
  const user = draw();
  await user.click(button());
  await sheet();
  await user.type(words(), 'Mornings are better.');
  return user;
}

describe('a form in a sheet', () => {
  it('has its first field ready, and is clean', async () => {
    const user = draw();
    expect(button()).toHaveAttribute('aria-haspopup', 'dialog');
    await user.click(button());
    const open = await sheet();
    expect(words()).toHaveFocus();
    const { violations } = await axe.run(open, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['Close', async () => userEvent.click(screen.getByRole('button', { name: 'Close' }))],
    [
      'Escape',
      async () => {
        const dialog = screen.getByRole<HTMLDialogElement>('dialog');
        await fireEvent(dialog, new Event('cancel'));
        dialog.close();
      },
    ],
    ['a press beside it', async () => fireEvent.click(screen.getByRole('dialog'))],
  ])(
    'is closed with %s: what was typed is kept and told, and the focus is on the button',
    async (_, close) => {
      const user = draw();
      await user.click(button());
      await sheet();
      await user.type(words(), 'Mornings are better.');
      await close();
      await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
      await vi.waitFor(() => expect(button()).toHaveFocus());
      expect(
        await screen.findByText(/Not saved yet: what you were writing on .*23 November 2026/),
      ).toBeVisible();
      await user.click(button());
      await vi.waitFor(() => expect(words()).toHaveValue('Mornings are better.'));
      expect(screen.getByText(/has been restored/)).toBeVisible();
    },
  );

  it('is cancelled: what was typed is discarded, which can be undone at once', async () => {
    const user = await typedUnderToast();
    await user.type(screen.getByLabelText('Who said it (optional)'), 'Her aunt');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await screen.findByText('What you typed was discarded')).toBeVisible();
    expect(kept.size).toBe(0);
    expect(screen.queryByText(/Not saved yet/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await sheet();
    await vi.waitFor(() => expect(words()).toHaveValue('Mornings are better.'));
    expect(screen.getByLabelText('Who said it (optional)')).toHaveValue('Her aunt');
    expect(screen.queryByText('What you typed was discarded')).toBeNull();
  });

  it('is empty after it was cancelled, and nothing is said of what was typed when nothing was', async () => {
    const user = await typedUnderToast();
    await user.type(screen.getByLabelText('Day'), '9');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await screen.findByText('What you typed was discarded');
    await user.click(screen.getByRole('button', { name: 'Close this message' }));
    await user.click(button());
    await sheet();
    expect(words()).toHaveValue('');
    expect(screen.getByLabelText('Day')).toHaveValue('');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.queryByText('What you typed was discarded')).toBeNull();
    expect(kept.size).toBe(0);
  });

  it('is as it was after urgent help, which is one press away', async () => {
    const user = draw();
    await user.click(button());
    const open = await sheet();
    await user.type(words(), 'Mornings are better.');
    const box = words();
    await user.click(within(open).getByRole('button', { name: 'Urgent help' }));
    expect(router.current.at).toBe('urgent');
    await vi.waitFor(() => expect(open).not.toHaveAttribute('open'));
    expect(sheets.isOpen).toBe(false);
    back();
    await vi.waitFor(() => expect(open).toHaveAttribute('open'));
    expect(words()).toBe(box);
    expect(box).toHaveValue('Mornings are better.');
  });

  it('never opens on a page that is not shown: it would block the window unseen', async () => {
    const page = document.body.appendChild(document.createElement('div'));
    page.hidden = true;
    draw(page);
    await fireEvent.click(screen.getByRole('button', { name: 'Record their words', hidden: true }));
    expect(document.querySelector('dialog[open]')).toBeNull();
    expect(sheets.isOpen).toBe(false);
    page.remove();
  });

  it('is gone once another screen is shown', async () => {
    const user = draw();
    await user.click(button());
    await sheet();
    go({ at: 'children' });
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    back();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('closes once it is saved, and nothing waits any more', async () => {
    const record = vi.spyOn(commands, 'recordVoice').mockResolvedValue(SAVED);
    const user = draw();
    await user.click(button());
    await sheet();
    await user.type(words(), 'Mornings are better.');
    await user.click(screen.getByRole('button', { name: 'Save their words' }));
    expect(record).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await vi.waitFor(() => expect(button()).toHaveFocus());
    expect(kept.size).toBe(0);
    expect(screen.queryByText(/Not saved yet/)).toBeNull();
  });

  it('says inside the sheet what is about no field, and nothing of it on the page once it is closed', async () => {
    vi.spyOn(commands, 'recordVoice').mockRejectedValue({ code: 'disk-full', field: null, detail: null });
    const user = draw();
    await user.click(button());
    const open = await sheet();
    await user.type(words(), 'Mornings are better.');
    await user.click(screen.getByRole('button', { name: 'Save their words' }));
    const alert = await within(open).findByRole('alert');
    expect(alert).toHaveTextContent(/disk is full/);
    await vi.waitFor(() => expect(alert).toHaveFocus());
    expect(words()).toHaveValue('Mornings are better.');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(summary.of.mistakes).toEqual([]);
  });

  it('that was left before a lock unfolds the part of the page that it is in', async () => {
    kept.set('say-parent-words child-1', 'Mornings are');
    const around = document.createElement('details');
    document.body.append(around);
    draw(around);
    expect(await screen.findByText(/Not saved yet/)).toBeVisible();
    expect(around).toHaveAttribute('open');
    around.remove();
  });
});
