// What a screen shows: the answer to its newest request, whatever order the answers arrive in.
import { render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import Asking from '../dev/Asking.svelte';
import { clearSummary, page } from './page-failure.svelte';
import { requests } from './requests.svelte';
import type { Resource } from './resource.svelte';

beforeEach(clearSummary);

const FULL = { code: 'disk-full', field: null, detail: null };

/** Shows a resource, with the ways to answer each of its requests, and to change what it asks about. */
function shown(options: { query?: string; rest?: number; quiet?: boolean } = {}) {
  const answers: { resolve: (text: string) => void; reject: (why: unknown) => void }[] = [];
  const ask = vi.fn<(query: string) => Promise<string>>(
    () => new Promise((resolve, reject) => answers.push({ resolve, reject })),
  );
  let made: Resource<string> | undefined;
  const onmade = (resource: Resource<string>) => (made = resource);
  const { unmount, rerender } = render(Asking, { ask, onmade, ...options });
  return { ask, answers, resource: made as Resource<string>, unmount, rerender };
}

describe('a resource', () => {
  it('asks when its component opens', async () => {
    const { answers, resource } = shown();
    expect(resource.value).toBeNull();
    answers[0]?.resolve('first');
    expect(await screen.findByText('first')).toBeVisible();
  });

  it('does not let a slow answer replace a later one', async () => {
    const { answers, resource } = shown();
    const again = resource.reload();
    answers[1]?.resolve('second');
    await again;
    answers[0]?.resolve('first');
    await vi.waitFor(() => expect(requests.busy).toBe(false));
    expect(resource.value).toBe('second');
  });

  it('keeps its answer if it cannot ask again, and tells the caller', async () => {
    const { answers, resource } = shown();
    answers[0]?.resolve('first');
    await waitFor(() => expect(resource.value).toBe('first'));
    const again = resource.reload();
    answers[1]?.reject({ code: 'locked', field: null, detail: null });
    await expect(again).rejects.toMatchObject({ code: 'locked' });
    expect(resource.value).toBe('first');
  });

  it('shows the failure of its first request', async () => {
    const { answers } = shown();
    answers[0]?.reject({ code: 'disk-full', field: null, detail: null });
    await vi.waitFor(() => expect(page.failure?.code).toBe('disk-full'));
  });

  it('ignores an earlier request that fails late', async () => {
    const { answers, resource } = shown();
    const again = resource.reload();
    answers[1]?.resolve('second');
    await again;
    answers[0]?.reject(FULL);
    await vi.waitFor(() => expect(requests.busy).toBe(false));
    expect(page.failure).toBeNull();
    expect(resource.failure).toBeNull();
  });

  it('keeps callers of an earlier request waiting for the newest answer', async () => {
    const { answers, resource } = shown();
    const first = resource.reload();
    const second = resource.reload();
    answers[1]?.resolve('second');
    answers[2]?.resolve('third');
    await first;
    expect(resource.value).toBe('third');
    await second;
  });

  it('asks again when what it asks about changes', async () => {
    const { ask, rerender } = shown({ query: 'one' });
    await rerender({ query: 'two' });
    expect(ask.mock.calls).toEqual([['one'], ['two']]);
  });

  it('does not ask again about what was asked already', async () => {
    const { ask, resource, rerender } = shown({ query: 'one' });
    await rerender({ query: 'one' });
    void resource.reload();
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('waits until the changes rest, but not before its first request', async () => {
    vi.useFakeTimers();
    const { ask, rerender } = shown({ query: '', rest: 100 });
    expect(ask).toHaveBeenCalledOnce();
    await rerender({ query: 'a' });
    await vi.advanceTimersByTimeAsync(50);
    await rerender({ query: 'ab' });
    await vi.advanceTimersByTimeAsync(99);
    expect(ask).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(1);
    expect(ask.mock.lastCall).toEqual(['ab']);
    vi.useRealTimers();
  });

  it('that is quiet keeps its failure out of the error summary', async () => {
    const { answers, resource } = shown({ quiet: true });
    answers[0]?.reject(FULL);
    await vi.waitFor(() => expect(resource.failure?.code).toBe('disk-full'));
    expect(page.failure).toBeNull();
  });
});
