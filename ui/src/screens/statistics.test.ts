// Statistics: the owner sees every count and a sentence; with small numbers hidden, neither a number, a bar nor a
// sentence tells them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi, type MockInstance } from 'vitest';
import { INDICATORS } from '../dev/mock/statistics';
import { commands } from '../lib/commands';
import { showNames, toggleNames } from '../lib/hidden-names.svelte';
import { plain } from '../lib/words.svelte';
import Statistics from './Statistics.svelte';

const user = userEvent.setup();
let asked: MockInstance<typeof commands.statistics>;
const SAYS = '3 of 33 pathways under way have been at one step for more than 12 weeks.';

beforeEach(() => {
  asked = vi.spyOn(commands, 'statistics').mockResolvedValue(INDICATORS);
});

const sentence = (words: string) => screen.queryByText((text) => plain(text) === words);

async function rowOf(name: RegExp): Promise<HTMLElement> {
  const table = await screen.findByRole('table', { name: /time at the current step/ });
  return within(table).getByRole('row', { name });
}

it('says each figure in a sentence and shows a bar beside each count', async () => {
  render(Statistics);
  expect(await rowOf(/More than 12 weeks/)).toHaveTextContent(/3$/);
  expect((await rowOf(/More than 12 weeks/)).querySelector('rect')).not.toBeNull();
  expect(sentence(SAYS)).toBeVisible();
  expect(sentence('30 of 41 children were heard. Nobody has asked 11 of them yet.')).toBeVisible();
  const empty = screen.getByRole('heading', { name: 'Nothing to count yet' });
  expect(empty.nextElementSibling).toHaveTextContent('Waits under way today');
  expect(screen.getByRole('heading', { name: /Counted over the period: .*This school year/ })).toBeVisible();
  await user.selectOptions(screen.getByLabelText('Period'), 'before');
  expect(screen.getByRole('heading', { name: /All earlier school years/ })).toBeVisible();
  expect(asked).toHaveBeenLastCalledWith({ period: 'before' });
});

it.each([
  ['the box', () => user.click(screen.getByLabelText('Hide small numbers'))],
  ['hidden names', () => Promise.resolve(toggleNames())],
])('hides small numbers by %s', async (_, hide) => {
  render(Statistics);
  await rowOf(/More than 12 weeks/);
  await hide();
  expect(await rowOf(/Less than 4 weeks/)).toHaveTextContent(/21/);
  expect(await rowOf(/4 to 12 weeks/)).toHaveTextContent(/not shown/);
  expect(await rowOf(/More than 12 weeks/)).toHaveTextContent(/fewer than 5/);
  expect((await rowOf(/More than 12 weeks/)).querySelector('rect')).toBeNull();
  expect(sentence(SAYS)).toBeNull();
  showNames();
});

it('keeps the words of a hidden number in one line, however narrow its column is', () => {
  const styles = readFileSync(join(import.meta.dirname, '../styles/_statistics.scss'), 'utf8');
  expect(styles).toMatch(
    /\.figure__table \.figure__count \{[^}]*white-space: nowrap;[^}]*overflow-wrap: normal;/,
  );
});

it('gives the shape of a stage to a stage, and not to a pathway of the same name', async () => {
  const figure = { count: 2, inFile: { kind: 'few' as const } };
  const block = {
    kind: 'under-way-by-pathway' as const,
    words: 'Under way today, by pathway',
    ofToday: true,
    total: figure,
    parts: [{ id: 'statutory', words: 'Legal routes, safety and early help', figure }],
  };
  asked.mockResolvedValue({ ...INDICATORS, blocks: [...INDICATORS.blocks, block] });
  const { container } = render(Statistics);
  const table = await screen.findByRole('table', { name: /by pathway/ });
  expect(
    within(table)
      .getByRole('row', { name: /Legal routes, safety and early help/ })
      .querySelector('.stage-shape'),
  ).toBeNull();
  expect(container.querySelectorAll('.stage-shape')).toHaveLength(4);
});
