// One form: what is wrong with it, its sending, and that it keeps out of the others on its page.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commands } from '../lib/commands';
import type { Code, Failure } from '../lib/generated/wire';
import { attempt, clearSummary, summary } from '../lib/page-failure.svelte';
import { Form } from './form.svelte';
import { act } from './save';

const fault = (code: Code, field: string | null): Failure => ({ code, field, detail: null });
const refuse = (failure: Failure) => () => Promise.reject(failure);
const save = () => Promise.resolve({ at: '10:42' });
const reload = () => Promise.resolve();
const fields = () => summary.of.mistakes.map(({ field }) => field);

beforeEach(clearSummary);
afterEach(() => vi.restoreAllMocks());

describe('a form', () => {
  it('keeps what is wrong with each field, and the summary lists it', async () => {
    const form = new Form({ from: 'fromDay', why: 'why' });
    const failure = { ...fault('date-not-real', 'from'), also: [fault('reason-missing', 'why')] };
    expect(await form.submit(refuse(failure), reload)).toBe(false);
    expect(form.errors.from).toMatch(/first day/);
    expect(form.errors.why).toMatch(/reason/);
    expect(fields()).toEqual(['from', 'why']);
    expect(summary.of.ids.from).toBe('fromDay');
  });

  it('has nothing wrong with it once it is saved, and asks for the page again', async () => {
    const form = new Form({ from: 'fromDay' });
    await form.submit(refuse(fault('date-not-real', 'from')), reload);
    const again = vi.fn(reload);
    expect(await form.submit(save, again)).toBe(true);
    expect(form.errors).toEqual({});
    expect(summary.of.mistakes).toEqual([]);
    expect(again).toHaveBeenCalledOnce();
  });

  it('drops its draft once it is saved, and keeps it if it is refused', async () => {
    const draft = { drop: vi.fn(() => Promise.resolve()) };
    const form = new Form({ words: 'words' }, { draft });
    await form.submit(refuse(fault('disk-full', null)), reload);
    expect(draft.drop).not.toHaveBeenCalled();
    await form.submit(save, reload);
    expect(draft.drop).toHaveBeenCalledOnce();
  });

  it('is pending while it is sent', async () => {
    let answer = (): void => undefined;
    const form = new Form({});
    const sent = form.attempt(() => new Promise<void>((resolve) => (answer = resolve)));
    expect(form.pending).toBe(true);
    answer();
    await sent;
    expect(form.pending).toBe(false);
  });

  it('is refused before it is sent, and forgets that once nothing is wrong', () => {
    const form = new Form({ name: 'name' });
    expect(form.check([{ field: 'name', words: 'Enter a name.' }])).toBe(false);
    expect(form.errors.name).toBe('Enter a name.');
    expect(form.check([])).toBe(true);
    expect(form.errors.name).toBeUndefined();
  });

  it('says which field a failure is about if the shell does not', async () => {
    const form = new Form({}, { about: { 'wrong-passphrase': 'passphrase' } });
    await form.attempt(refuse(fault('wrong-passphrase', null)));
    expect(fields()).toEqual(['passphrase']);
  });

  it('asks for an old page again when the journey has moved on, and keeps the failure', async () => {
    const form = new Form({});
    const again = vi.fn(reload);
    await form.submit(refuse(fault('journey-moved-on', null)), again);
    expect(again).toHaveBeenCalledOnce();
    expect(summary.of.mistakes).toHaveLength(1);
  });
});

describe('two forms on one page', () => {
  it('do not share errors, though both have a field of one name', async () => {
    const first = new Form({ from: 'fromDay' });
    const second = new Form({ from: 'moveFromDay' });
    await first.submit(refuse(fault('date-not-real', 'from')), reload);
    expect(second.errors).toEqual({});
    await second.submit(refuse(fault('words-missing', 'from')), reload);
    expect(first.errors.from).not.toBe(second.errors.from);
  });

  it('leave each other’s errors alone when one is saved', async () => {
    const first = new Form({ from: 'fromDay' });
    const second = new Form({});
    await first.submit(refuse(fault('date-not-real', 'from')), reload);
    await second.submit(save, reload);
    expect(first.errors.from).toBeDefined();
  });

  it('are not pending together', () => {
    const first = new Form({});
    const second = new Form({});
    void first.attempt(() => new Promise(() => undefined));
    expect(second.pending).toBe(false);
  });

  it('show in the summary what is wrong with the one that was sent last', async () => {
    const first = new Form({});
    const second = new Form({});
    await first.submit(refuse(fault('date-not-real', 'from')), reload);
    await second.submit(refuse(fault('words-missing', 'words')), reload);
    expect(fields()).toEqual(['words']);
  });

  it('are sent one after the other', async () => {
    const order: string[] = [];
    const slow = async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push('first');
      return { at: '10:42' };
    };
    const fast = async () => {
      order.push('second');
      return { at: '10:42' };
    };
    await Promise.all([new Form({}).submit(slow, reload), new Form({}).submit(fast, reload)]);
    expect(order).toEqual(['first', 'second']);
  });
});

describe('a button', () => {
  it('leaves its failure to the page and no mark on a form', async () => {
    vi.spyOn(commands, 'setTaskDone').mockRejectedValue(fault('disk-full', null));
    const form = new Form({});
    expect(
      await act(() => commands.setTaskDone({ journey: '', step: '', task: '', done: true }), reload),
    ).toBe(false);
    expect(summary.of.failure?.code).toBe('disk-full');
    expect(form.failure).toBeNull();
  });

  it('takes the place of a form in the summary when it is pressed later', async () => {
    const form = new Form({});
    await form.attempt(refuse(fault('date-not-real', 'from')));
    await attempt(() => Promise.resolve(1));
    expect(summary.of.mistakes).toEqual([]);
    expect(form.failure?.code).toBe('date-not-real');
  });
});
