// Looking for a service by the word of a clinic: the needs that it may mean, and urgent help first if somebody may be in danger.
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { forget, router } from '../../lib/route.svelte';
import Meant from './Meant.svelte';
import { needsMeant } from './meant';

describe('a word of a clinic', () => {
  it.each([
    ['self-harm', ['crisis', 'mental-health']],
    ['Suicide', ['crisis', 'mental-health']],
    ['wants to kill herself', ['crisis']],
    ['he hits his mother', ['crisis']],
    ['tics', ['general']],
    ['autism assessment', ['autism', 'general']],
    ['ADHD', ['general']],
    ['eating', ['mental-health', 'general']],
    ['sleep clinic', ['mental-health', 'general']],
    ['hearing', ['sensory']],
    ['refuser', ['ebsa']],
    ['library', []],
    ['a', []],
  ])('means these needs: %s', (typed, needs) => {
    expect(needsMeant(typed)).toEqual(needs);
  });
});

describe('below what was typed', () => {
  it('urgent help is one action away, and the other needs can be asked for', async () => {
    forget({ at: 'services' });
    const onneed = vi.fn();
    const user = userEvent.setup();
    render(Meant, { typed: 'self harm', need: 'crisis', onneed });
    expect(screen.getAllByRole('button').map((one) => one.textContent)).toEqual([
      'Urgent help',
      'Mental health',
    ]);
    await user.click(screen.getByRole('button', { name: 'Mental health' }));
    expect(onneed).toHaveBeenCalledWith('mental-health');
    await user.click(screen.getByRole('button', { name: 'Urgent help' }));
    expect(router.current.at).toBe('urgent');
  });

  it('nothing is said of a word that means none of them', () => {
    const { container } = render(Meant, { typed: 'library', need: '', onneed: () => undefined });
    expect(container).toHaveTextContent('');
  });
});
