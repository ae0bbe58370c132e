// The last days to act on a decision: what can be done by when, and from which day it is counted.
import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { decisionLine } from '../dev/mock/step';
import { plain } from '../lib/words.svelte';
import LastDays from './LastDays.svelte';

const shown = () => plain(document.body.textContent).replace(/\s+/g, ' ');

describe('the last days to act on a decision', () => {
  it('are said with what can be done by then, and counted from the letter', () => {
    render(LastDays, { child: 'child-1', decision: decisionLine() });
    expect(screen.getByRole('heading')).toHaveTextContent('No EHC needs assessment');
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(shown()).toContain('Until 16 December 2026 Contact the mediation adviser.');
    expect(shown()).not.toContain('More about it');
    expect(shown()).toContain('Counted from the letter of 16 October 2026');
    expect(screen.queryByRole('link', { name: 'Record the letter' })).toBeNull();
  });

  it('ask for the letter if they are counted from the answer, or not at all', () => {
    const { rerender } = render(LastDays, {
      child: 'child-1',
      decision: decisionLine({ isFromLetter: false }),
    });
    expect(shown()).toContain('the day of the answer on this pathway');
    expect(shown()).not.toContain('Counted from the letter');
    expect(screen.getByRole('link', { name: 'Record the letter' })).toBeVisible();
    void rerender({
      child: 'child-1',
      decision: decisionLine({ decidedOn: null, isFromLetter: false, limits: [] }),
    });
    return expect.poll(shown).toContain('It is counted from the date on the council’s letter');
  });

  it('that have passed say so', () => {
    const past = decisionLine().limits.map((one) => ({ ...one, limit: { ...one.limit, past: true } }));
    render(LastDays, { child: 'child-1', decision: decisionLine({ limits: past }) });
    expect(shown()).toContain('This time limit ended on 16 December 2026');
  });
});
