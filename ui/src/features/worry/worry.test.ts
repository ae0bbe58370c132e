// “What worries you most?”: from a worry to a pathway, one question at a time, and back.
import { clearMocks } from '@tauri-apps/api/mocks';
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from '../../app/App.svelte';
import { mockShell } from '../../dev/mock/backend';
import { SERVICES } from '../../dev/mock/services';
import { worryPage } from '../../dev/mock/worry';
import { forget, replace, router, type Screen } from '../../lib/route.svelte';
import { follow } from './path';

async function opened(at: Screen) {
  const asked = mockShell('open');
  render(App);
  await vi.waitFor(() => expect(router.current.at).toBe('today'));
  forget(at);
  await screen.findByRole('heading', { level: 1, name: 'What worries you most?' });
  return { user: userEvent.setup(), asked };
}

const press = async (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(await screen.findByRole('button', { name }));

/** The situation is open, and so are its numbers. */
async function expectTile(begins: string) {
  const card = await screen.findByRole('article');
  expect(within(card).getByRole('heading', { level: 2 })).toHaveTextContent(begins);
  expect(within(card).getByRole('list', { name: 'Call' })).toHaveTextContent(/\d{3}/);
}

beforeEach(() => {
  replace({ at: 'start' });
  forget({ at: 'start' });
});
afterEach(() => clearMocks());

describe('a path of answers', () => {
  const page = worryPage(null);
  it('asks the next question, and ends at steps', () => {
    expect(follow(page, []).question?.id).toBe('most');
    expect(follow(page, ['school']).question?.id).toBe('school');
    const end = follow(page, ['school', 'cannot-go']);
    expect(end.question).toBeUndefined();
    expect(end.given.at(-1)?.links).toHaveLength(2);
  });
  it('ends at an answer that is not offered', () => {
    expect(follow(page, ['gone', 'cannot-go'])).toEqual({ question: page.questions[0], given: [] });
    expect(follow({ ...page, questions: [] }, ['school'])).toEqual({ question: undefined, given: [] });
  });
});

describe('what worries you most', () => {
  it('offers urgent help first, then leads to the pathways that fit, and goes back question by question', async () => {
    const { user } = await opened({ at: 'worry' });
    const answers = within(await screen.findByRole('list', { name: 'What worries you most?' }));
    expect(answers.getAllByRole('button')[0]).toHaveTextContent('Somebody is in danger');
    await press(user, 'Getting to school, or being there');
    await press(user, 'They cannot go');
    const cards = await screen.findAllByRole('button', { name: /^View this pathway/ });
    expect(cards).toHaveLength(2);
    expect(screen.getByText(/More than one may fit/)).toBeVisible();
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await screen.findByRole('heading', { name: 'What is it about school?' });
    await press(user, 'Going is getting hard');
    expect(await screen.findByText(/^This may fit/)).toBeVisible();
  });

  it('looks at urgent help first if the worry is about safety', async () => {
    const { user } = await opened({ at: 'worry' });
    await press(user, 'They hurt themselves');
    expect(screen.queryByText(/^This may fit/)).toBeNull();
    await press(user, 'Open urgent help');
    await expectTile('The child says that they want to die');
  });

  it('opens urgent help without a situation if the worry names none', async () => {
    const { user } = await opened({ at: 'worry', path: ['school'] });
    await press(user, 'If it cannot wait, open urgent help.');
    expect(router.current).toMatchObject({ at: 'urgent', sign: undefined });
  });

  it('shows who can help at once before the pathways', async () => {
    const { user } = await opened({ at: 'worry' });
    await press(user, 'Money or food');
    const headings = await screen.findAllByRole('heading');
    const words = headings.map((heading) => heading.textContent?.trim());
    const help = words.indexOf('Who can help now');
    expect(help).toBeGreaterThan(0);
    expect(words[help + 1]).toBe(SERVICES[0]?.name);
    expect(words.indexOf('If it needs more than that')).toBeGreaterThan(help + 1);
  });

  it('opens urgent help from its first answer', async () => {
    const { user } = await opened({ at: 'worry', child: 'child-1' });
    await press(user, 'Somebody is in danger');
    await expectTile('Somebody is in danger now');
  });

  it('begins the pathway for the child, or goes to the one under way', async () => {
    const { user } = await opened({ at: 'worry', child: 'child-1', path: ['school', 'hard-to-go'] });
    await user.click(await screen.findByRole('button', { name: /School avoidance, Notice early signs/ }));
    expect(router.current).toEqual({ at: 'step', journey: 'journey-1' });
  });
});
