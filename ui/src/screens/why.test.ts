// Why a journey is at its step: what was not chosen is folded by step, with how much there is.
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { WHY, journeyStep } from '../dev/mock/casebook';
import { commands } from '../lib/commands';
import type { Why as WhyPage } from '../lib/generated/wire';
import { plain } from '../lib/words.svelte';
import Why from './Why.svelte';

async function shown(why: WhyPage) {
  vi.spyOn(commands, 'step').mockResolvedValue(journeyStep(null));
  vi.spyOn(commands, 'whyHere').mockResolvedValue(why);
  render(Why, { journey: 'journey-1' });
  await screen.findByRole('heading', { name: 'The facts that led here' });
}

describe('Why', () => {
  it('names the worry, says nothing twice, and folds away which edition applies', async () => {
    const [at] = WHY.routes;
    const [one] = at?.routes ?? [];
    if (at === undefined || one === undefined) throw new Error('no choice');
    const routes = ['A', 'B', 'C'].map((choice, index) => ({
      ...one,
      choice,
      state: index < 2 ? ('open' as const) : ('not-for-this-child' as const),
    }));
    const worry = 'The worry: Getting to school › Cannot get to school';
    const begun = WHY.begun && { ...WHY.begun, words: worry };
    const [fact] = WHY.facts;
    if (fact === undefined) throw new Error('no fact');
    const facts = [fact, { ...fact, seq: 6 }, { ...fact, seq: 7 }];
    await shown({ ...WHY, begun, facts, routes: [{ ...at, routes }] });
    expect(screen.getByText(worry)).toBeVisible();
    const body = plain(document.body.textContent);
    for (const words of ['Open, and not chosen:', 'More than one fact would have to be different:'])
      expect(body.split(words)).toHaveLength(2);
    expect(body).toContain('All were recorded by You.');
    expect(body).not.toContain('2026, You');
    expect(body).not.toContain('Decision');
    const digest = screen.getByText((words) => plain(words).includes(WHY.edition.digest));
    expect(digest).not.toBeVisible();
  });

  it('shows the facts, and unfolds the choices that were not made', async () => {
    vi.spyOn(commands, 'step').mockResolvedValue(journeyStep(null));
    vi.spyOn(commands, 'whyHere').mockResolvedValue(WHY);
    render(Why, { journey: 'journey-1' });
    const [routes] = WHY.routes;
    const [notTaken] = routes?.routes ?? [];
    const line = await screen.findByText((words) =>
      plain(words).startsWith(`At “${routes?.step.words ?? ''}”, 5 November 2026 (1)`),
    );
    const fold = line.closest('details') as HTMLDetailsElement;
    expect(fold.open).toBe(false);
    await userEvent.click(line);
    expect(fold.open).toBe(true);
    expect(fold).toHaveTextContent(notTaken?.choice ?? 'no choice');
    for (const fact of WHY.facts) expect(screen.getByText(fact.about).closest('details')).toBeNull();
  });
});
