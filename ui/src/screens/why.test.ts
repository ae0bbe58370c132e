// Why a journey is at its step: what was not chosen is folded by step, with how much there is.
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { WHY, journeyStep } from '../dev/mock/casebook';
import { commands } from '../lib/commands';
import { plain } from '../lib/words.svelte';
import Why from './Why.svelte';

describe('Why', () => {
  it('shows the facts, and unfolds the choices that were not made', async () => {
    vi.spyOn(commands, 'step').mockResolvedValue(journeyStep(null));
    vi.spyOn(commands, 'whyHere').mockResolvedValue(WHY);
    render(Why, { journey: 'journey-1' });
    const [routes] = WHY.routes;
    const [notTaken] = routes?.routes ?? [];
    const line = await screen.findByText((words) =>
      plain(words).startsWith(`At “${routes?.step.words ?? ''}” (1)`),
    );
    const fold = line.closest('details') as HTMLDetailsElement;
    expect(fold.open).toBe(false);
    await userEvent.click(line);
    expect(fold.open).toBe(true);
    expect(fold).toHaveTextContent(notTaken?.choice ?? 'no choice');
    for (const fact of WHY.facts) expect(screen.getByText(fact.about).closest('details')).toBeNull();
  });
});
