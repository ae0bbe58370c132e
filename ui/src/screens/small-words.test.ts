// Headings that set nothing apart (D38).
import { render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clearMocks } from '@tauri-apps/api/mocks';
import { mockShell } from '../dev/mock/backend';
import { commands } from '../lib/commands';
import NextSteps from './NextSteps.svelte';

beforeEach(() => {
  vi.restoreAllMocks();
  clearMocks();
  mockShell('open');
});

describe('next steps', () => {
  async function headings(ranks: string[]): Promise<string[]> {
    const page = await commands.nextSteps({ child: 'child-1' });
    const items = page.items.filter(({ rank }) => ranks.includes(rank));
    vi.spyOn(commands, 'nextSteps').mockResolvedValue({ ...page, items, conflicts: [] });
    render(NextSteps, { child: 'child-1' });
    await screen.findByText(/^Each item is listed once/);
    const all = [...document.querySelectorAll('h2:not(.govuk-visually-hidden)')];
    return all.filter((one) => one.id.startsWith('next-')).map((one) => one.id);
  }

  it('have a heading for each part: what is urgent, then everything else by kind', async () => {
    const shown = await headings(['safety', 'law', 'rest', 'link']);
    expect(shown).toEqual(expect.arrayContaining(['next-safety', 'next-law', 'next-questions']));
  });
});
