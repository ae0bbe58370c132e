// What was saved is named at the bottom of the window, undone act by act and redone in order, and never shown over urgent help or a turned screen.
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
  preferences: { language: 'en-GB', theme: 'system', textSize: 100, lockAfter: 10, singleKeys: true },
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
    await says('Decided: Declined');
    expect(words()).toContain('Example Child is now at “Agree a plan together”.');
    expect(words()).toContain('Saved 22:57');
    expect(document.body).toHaveFocus();
  });

  it('tells two saves in one minute apart', async () => {
    did(DECISION);
    await says('Decided: Declined');
    did(NOTE);
    await says('NoteRang home.');
    saved('22:57');
    await waitFor(() => expect(words()).toBe('Saved 22:57'));
  });

  it('hides the name and the words while names are hidden', async () => {
    did(NOTE);
    await says('Rang home.');
    toggleNames();
    await waitFor(() => expect(words()).not.toContain('Rang home.'));
    expect(words()).not.toContain('Example Child');
    expect(words()).toContain('Note');
  });

  it('leaves after eight seconds, but not while it is pointed at or has the focus', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
    did(NOTE);
    await says('Rang home.');
    await user.hover(screen.getByText('Rang home.'));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(words()).toContain('Rang home.');
    await user.unhover(screen.getByText('Rang home.'));
    await vi.advanceTimersByTimeAsync(7_000);
    expect(words()).toContain('Rang home.');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(words()).toBe('');
  });

  it('is not shown over urgent help, nor on a turned screen', async () => {
    did(NOTE);
    await says('Rang home.');
    goUrgent();
    await waitFor(() => expect(words()).toBe(''));
    back();
    await says('Rang home.');
    go({ at: 'self-view', child: 'child-1', turned: true });
    await waitFor(() => expect(words()).toBe(''));
  });
});

describe('Undo and Redo', () => {
  it('go back act by act, and on in order, by key', async () => {
    const user = userEvent.setup();
    did(DECISION);
    await says('Declined');
    did(NOTE);
    await says('Rang home.');
    expect(screen.queryByRole('button', { name: /^Redo/ })).toBeNull();
    await user.keyboard('{Control>}zz{/Control}');
    await says('Undone 22:57');
    await waitFor(() => expect(done).toEqual([]));
    await says('Decision');
    expect(screen.getAllByRole('button', { name: /^Undo/ })[0]).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');
    await says('Redone 22:57');
    await user.keyboard('{Control>}y{/Control}');
    await waitFor(() => expect(done).toEqual([DECISION, NOTE]));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Redo/ })).toBeNull());
  });

  it('keep the focus where it was, and never drop it to the page', async () => {
    const user = userEvent.setup();
    did(NOTE);
    await says('Rang home.');
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
    await says('Rang home.');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await says('Undone 22:57');
    await waitFor(() => expect(field).toHaveFocus());
    field.remove();
  });

  it('leave text fields their own undo', async () => {
    const user = userEvent.setup();
    did(NOTE);
    await says('Rang home.');
    const field = document.body.appendChild(document.createElement('textarea'));
    field.focus();
    await user.keyboard('{Control>}z{/Control}');
    field.remove();
    expect(done).toEqual([NOTE]);
  });
});
