// What a screen shows: the newest answer, whatever order the answers come in.
import { render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import Asking from '../dev/Asking.svelte';
import { clearSummary, page } from './page-failure.svelte';
import { requests } from './requests.svelte';
import type { Resource } from './resource.svelte';

beforeEach(clearSummary);

/** Shows a resource, and gives it with the ways to answer each of its requests. */
function shown() {
  const answers: { resolve: (text: string) => void; reject: (why: unknown) => void }[] = [];
  const ask = () => new Promise<string>((resolve, reject) => answers.push({ resolve, reject }));
  let made: Resource<string> | undefined;
  const { unmount } = render(Asking, { ask, onmade: (resource: Resource<string>) => (made = resource) });
  return { answers, resource: made as Resource<string>, unmount };
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

  it('keeps the answer that it has if it cannot ask again, and says so to whoever asked', async () => {
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
});
