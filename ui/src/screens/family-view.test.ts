// The view that is turned to a family: one idea a paragraph, whatever the step says to them.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { render, screen, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FAMILY } from '../dev/mock/family';
import { commands } from '../lib/commands';
import { clearSummary } from '../lib/page-failure.svelte';
import FamilyView from './FamilyView.svelte';

const PATHWAYS = resolve(import.meta.dirname, '../../../locales/en-GB/pathways');
const texts = readdirSync(PATHWAYS).flatMap((file) =>
  [...readFileSync(join(PATHWAYS, file), 'utf8').matchAll(/^ +\.family = (.+)$/gm)].map(
    ([, words = '']) => words,
  ),
);

beforeEach(() => {
  clearSummary();
  vi.restoreAllMocks();
  vi.spyOn(commands, 'protectedChildren').mockResolvedValue([]);
});

async function ideasOf(meanwhile: string): Promise<string[]> {
  vi.spyOn(commands, 'familyView').mockResolvedValue({ ...FAMILY, meanwhile });
  const { unmount } = render(FamilyView, { journey: 'journey-1', turned: true });
  const section = await screen.findByRole('region', { name: 'What you can do' });
  const found = within(section).getAllByText(/./, { selector: 'p' });
  const ideas = found.map((idea) => idea.textContent.trim());
  unmount();
  return ideas;
}

it('names who can help with the worry, with a number, before everybody else', async () => {
  const helper = {
    id: 'example-food',
    name: 'Example Food Bank',
    what: 'Free food.',
    contacts: [
      { kind: 'phone' as const, value: '01632 960042', hours: null, seen: 'page' as const, sure: true },
    ],
    urgent: false,
  };
  vi.spyOn(commands, 'familyView').mockResolvedValue({ ...FAMILY, worry: [helper] });
  render(FamilyView, { journey: 'journey-1', turned: true });
  const worry = await screen.findByRole('region', { name: 'Who can help with what worries you' });
  expect(worry).toHaveTextContent('Example Food Bank');
  expect(worry).toHaveTextContent('01632 960042');
  const other = screen.getByRole('region', { name: 'Who you can contact' });
  expect(worry.compareDocumentPosition(other)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

describe('what a family can do', () => {
  it('is one idea a paragraph', async () => {
    expect(await ideasOf('Keep mornings calm. Write down what each day was like.')).toEqual([
      'Keep mornings calm.',
      'Write down what each day was like.',
    ]);
  });

  it('loses no word of the longest texts of the pathways, and has no long paragraph', async () => {
    expect(texts.length).toBeGreaterThan(300);
    const longest = texts.sort((one, other) => other.length - one.length).slice(0, 15);
    for (const words of longest) {
      const ideas = await ideasOf(words);
      expect(ideas.join(' ')).toBe(words);
      expect(Math.max(...ideas.map((idea) => idea.split(' ').length))).toBeLessThan(25);
      expect(ideas.length).toBeGreaterThan(4);
    }
  });
});
