// Words that say how far a day is (D39), and headings that set nothing apart (D38).
import { render, screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clearMocks } from '@tauri-apps/api/mocks';
import { mockShell } from '../dev/mock/backend';
import { commands } from '../lib/commands';
import type { AheadEvent } from '../lib/generated/wire';
import { awayOf } from '../features/lookahead/words';
import { plain } from '../lib/words.svelte';
import NextSteps from './NextSteps.svelte';

beforeEach(() => {
  vi.restoreAllMocks();
  clearMocks();
  mockShell('open');
});

describe('a day to come', () => {
  it.each([
    ['2026-11-30', 0, 'in 7 days'],
    ['2026-11-24', 0, 'tomorrow'],
    ['2026-12-22', 0, 'in 29 days'],
    ['2026-12-23', 1, 'in 1 month'],
    ['2027-05-23', 6, 'in 6 months'],
  ])('%s is %i months away, said as “%s”', (on, monthsAway, words) => {
    const event = { on, monthsAway } as AheadEvent;
    expect(plain(awayOf(event, '2026-11-23'))).toBe(words);
  });
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
