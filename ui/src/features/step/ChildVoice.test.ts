// What the child said, at the top of a step: words as they said them, and the stepping stones one below another.
import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { journeyStep } from '../../dev/mock/casebook';
import type { JourneyAt } from '../../lib/generated/wire';
import { plain } from '../../lib/words.svelte';
import ChildVoice from './ChildVoice.svelte';

const journey = journeyStep(null).journey as JourneyAt;
const show = (childWords: string) =>
  render(ChildVoice, {
    journey: { ...journey, childWords, notHeard: null },
    reload: () => Promise.resolve(),
  });

describe('the child’s words at a step', () => {
  it('show each stepping stone on a line of its own', () => {
    const { container } = show('Success: Cloud, They said well done · Get to know me: Sunny path');
    const lines = [...container.querySelectorAll('.voice__stones > div')].map((one) =>
      plain(one.textContent),
    );
    expect(lines.map((one) => one.replace(/\s+/g, ' ').trim())).toEqual([
      'Success Cloud, They said well done',
      'Get to know me Sunny path',
    ]);
    expect(container.querySelector('blockquote')).toBeNull();
  });

  it.each(['It is too loud · and cold', 'Success: yes · I like the library'])('stay whole: %s', (words) => {
    const { container } = show(words);
    expect(container.querySelector('blockquote')).toHaveTextContent(words);
    expect(within(container).queryByText('Success')).toBeNull();
    expect(screen.getByRole('heading', { level: 2 })).toBeVisible();
  });
});
