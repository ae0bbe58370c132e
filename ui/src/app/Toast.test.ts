// What was saved is named at the bottom of the window without repeating what was typed, undone act by act and redone in order,
// and never shown over urgent help, a turned screen or another child's page.
import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { actOf } from '../dev/mock/undo';
import UndoLast from '../features/undo/UndoLast.svelte';
import { commands } from '../lib/commands';
import type { Done, Status } from '../lib/generated/wire';
import { showNames, toggleNames } from '../lib/hidden-names.svelte';
import { forgetSaved, saved } from '../lib/last-saved.svelte';
import { back, forget, go, goUrgent } from '../lib/route.svelte';
import { take } from '../lib/session.svelte';
import { plain } from '../lib/words.svelte';
import Toast from './Toast.svelte';

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

const DECISION = actOf(1, { kind: 'chosen', about: 'Which reason?', words: 'Declined' });
const NOTE = actOf(2, { kind: 'note', words: 'Rang home.' });

let done: Done[] = [];
let undone: Done[] = [];

function did(act: Done) {
  [done, undone] = [[...done, act], []];
  saved('22:57');
}

beforeEach(async () => {
  [done, undone] = [[], []];
  vi.spyOn(commands, 'lastDone').mockImplementation(() =>
    Promise.resolve({ undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null }),
  );
  vi.spyOn(commands, 'undoLast').mockImplementation(({ number }) => {
    const act = done.at(-1);
    if (act?.number !== number) return Promise.reject(new Error('another act is the newest'));
    [done, undone] = [done.slice(0, -1), [...undone, act]];
    return Promise.resolve({ at: '22:57' });
  });
  vi.spyOn(commands, 'redoLast').mockImplementation(({ number }) => {
    const act = undone.at(-1);
    if (act?.number !== number) return Promise.reject(new Error('another act was undone last'));
    [done, undone] = [[...done, act], undone.slice(0, -1)];
    return Promise.resolve({ at: '22:57' });
  });
  forget({ at: 'today' });
  take(OPEN);
  render(Toast);
  render(UndoLast);
  await tick();
});

afterEach(() => {
  forgetSaved();
  showNames();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const words = () => plain(screen.getByRole('status').textContent).replace(/\s+/g, ' ').trim();
const says = (text: string) => waitFor(() => expect(words()).toContain(text));

describe('The message', () => {
  it('names a decision and where the child is now, and takes no focus', async () => {
    did(DECISION);
    await says('Decision saved');
    expect(words()).toContain('Example Child is now at “Agree a plan together”');
    expect(document.body).toHaveFocus();
  });

  it('says for whom and which evidence, but nothing that was typed', async () => {
    did(actOf(1, { kind: 'evidence', about: 'Attendance record', words: 'Sorrel · from the office' }));
    await says('Evidence saved Attendance record for Example Child');
    expect(words()).not.toContain('Sorrel');
    did(actOf(2, { kind: 'urgent', about: 'They want to die, or they hurt themselves', words: 'typed' }));
    await says('Urgent help noted for Example Child');
    expect(words()).not.toMatch(/hurt|typed/);
  });

  it('leaves with the page if the next one is about another child', async () => {
    did(NOTE);
    await says('Note saved');
    go({ at: 'child', child: 'child-1' });
    await says('Note saved');
    go({ at: 'child', child: 'child-2' });
    await waitFor(() => expect(words()).toBe(''));
    back();
    await tick();
    expect(words()).toBe('');
  });

  it('tells two saves in one minute apart', async () => {
    did(DECISION);
    await says('Decision saved');
    did(NOTE);
    await says('Note saved');
    saved('22:57');
    await waitFor(() => expect(words()).toBe('Saved 22:57'));
  });

  it('hides the name while names are hidden', async () => {
    did(NOTE);
    await says('for Example Child');
    toggleNames();
    await waitFor(() => expect(words()).not.toContain('Example Child'));
    expect(words()).toContain('Note saved');
  });

  it('leaves after eight seconds, but not while it is pointed at or has the focus', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    did(NOTE);
    await says('Note saved');
    await user.pointer([
      { target: document.body, coords: { clientX: 10, clientY: 10 } },
      { target: screen.getByText('Note saved'), coords: { clientX: 10, clientY: 850 } },
    ]);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(words()).toContain('Note saved');
    await user.unhover(screen.getByText('Note saved'));
    await vi.advanceTimersByTimeAsync(7_000);
    expect(words()).toContain('Note saved');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(words()).toBe('');
  });

  it('is not held by a pointer that rests where it appears', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    const coords = { clientX: 10, clientY: 850 };
    await user.pointer({ target: document.body, coords });
    did(NOTE);
    await says('Note saved');
    await user.pointer({ target: screen.getByText('Note saved'), coords });
    await vi.advanceTimersByTimeAsync(9_000);
    expect(words()).toBe('');
  });

  it('is not shown over urgent help, nor on a turned screen', async () => {
    did(NOTE);
    await says('Note saved');
    goUrgent();
    await waitFor(() => expect(words()).toBe(''));
    back();
    await says('Note saved');
    go({ at: 'self-view', child: 'child-1', turned: true });
    await waitFor(() => expect(words()).toBe(''));
  });
});

describe('Undo and Redo', () => {
  it('undo nothing of another child on the pages of a child', async () => {
    did(NOTE);
    await says('Note saved');
    go({ at: 'child', child: 'child-2' });
    await tick();
    const button = screen.getByRole('button', { name: /^Undo/ });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveAttribute('title', expect.stringContaining('another child'));
    await userEvent.click(button);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(commands.undoLast).not.toHaveBeenCalled();
    go({ at: 'child', child: 'child-1' });
    await userEvent.click(button);
    await says('Undone: Note');
    go({ at: 'child', child: 'child-2' });
    await userEvent.click(screen.getByRole('button', { name: /^Redo/ }));
    expect(commands.redoLast).not.toHaveBeenCalled();
  });

  it('go back act by act, and on in order, by key', async () => {
    const user = userEvent.setup();
    did(DECISION);
    await says('Decision saved');
    did(NOTE);
    await says('Note saved');
    expect(screen.queryByRole('button', { name: /^Redo/ })).toBeNull();
    await user.keyboard('{Control>}zz{/Control}');
    await waitFor(() => expect(done).toEqual([]));
    await says('Undone: Decision');
    expect(screen.getAllByRole('button', { name: /^Undo/ })[0]).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');
    await says('Restored: Decision');
    await user.keyboard('{Control>}y{/Control}');
    await waitFor(() => expect(done).toEqual([DECISION, NOTE]));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Redo/ })).toBeNull());
  });

  it('keep the focus where it was, and never drop it to the page', async () => {
    const user = userEvent.setup();
    did(NOTE);
    await says('Note saved');
    const undo = screen.getByRole('button', { name: /^Undo: .?Note/u });
    await user.click(undo);
    await waitFor(() => expect(screen.getByRole('button', { name: /^Redo: .?Note/u })).toBeVisible());
    expect(undo).toHaveFocus();
    await user.click(screen.getByRole('button', { name: /^Redo: .?Note/u }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Redo: .?Note/u })).toBeNull());
    await waitFor(() => expect(undo).toHaveFocus());
  });

  it('give the focus back to where it was when the message had it', async () => {
    const user = userEvent.setup();
    const field = document.body.appendChild(document.createElement('textarea'));
    field.focus();
    did(NOTE);
    await says('Note saved');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await says('Undone: Note');
    expect(screen.getByRole('button', { name: 'Restore it' })).toBeVisible();
    await waitFor(() => expect(field).toHaveFocus());
    field.remove();
  });

  it('leave text fields their own undo', async () => {
    const user = userEvent.setup();
    did(NOTE);
    await says('Note saved');
    const field = document.body.appendChild(document.createElement('textarea'));
    field.focus();
    await user.keyboard('{Control>}z{/Control}');
    field.remove();
    expect(done).toEqual([NOTE]);
  });
});
