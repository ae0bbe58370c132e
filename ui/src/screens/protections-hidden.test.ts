// Protective notes while somebody else can see the screen: covered with names, in their forms too, and behind what is open over the page.
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mockShell } from '../dev/mock/backend';
import { line } from '../dev/mock/entry';
import { NOTE, PROTECTED, PROTECTIONS } from '../dev/mock/protection';
import { ENTRY } from '../dev/mock/timeline';
import { commands } from '../lib/commands';
import type { EntryPage } from '../lib/generated/wire';
import { showNames, toggleNames } from '../lib/hidden-names.svelte';
import { clearSummary } from '../lib/page-failure.svelte';
import { take } from '../lib/session.svelte';
import Entry from './Entry.svelte';
import Protections from './Protections.svelte';

beforeEach(() => {
  clearSummary();
  vi.restoreAllMocks();
  showNames();
  vi.spyOn(commands, 'protectedChildren').mockResolvedValue(PROTECTED);
});

it('marks every protective note for what is open over the page: it covers what is behind it', async () => {
  vi.spyOn(commands, 'protections').mockResolvedValue(PROTECTIONS);
  const { container } = render(Protections, { child: 'child-1' });
  await screen.findByRole('region', { name: 'Read first' });
  const covers = container.querySelectorAll('.protective');
  const [mark, now, ended] = [1, PROTECTIONS.now.length, PROTECTIONS.ended.length];
  expect(covers).toHaveLength(mark + now + ended);
});

describe('a protective note while names are hidden', () => {
  const hideThem = () => toggleNames();

  it('shows nothing when its fold is opened, and nothing of a note that has ended', async () => {
    vi.spyOn(commands, 'protections').mockResolvedValue(PROTECTIONS);
    const { container } = render(Protections, { child: 'child-1' });
    const folds = await screen.findAllByText('Protective note: open to read');
    for (const fold of folds) await userEvent.click(fold);
    expect(container).toHaveTextContent(NOTE.words);
    hideThem();
    await vi.waitFor(() => expect(container).not.toHaveTextContent(NOTE.words));
    expect(container).not.toHaveTextContent('The order has run out.');
  });

  it('is covered in the form too, and what was typed comes back', async () => {
    mockShell('open');
    take(await commands.status());
    vi.spyOn(commands, 'protections').mockResolvedValue(PROTECTIONS);
    render(Protections, { child: 'child-1', open: 'add' });
    const add = await screen.findByRole('dialog', { name: 'Add a protective note' });
    await userEvent.type(within(add).getByLabelText(/^Who$/), 'An uncle');
    hideThem();
    await vi.waitFor(() => expect(within(add).queryByLabelText(/^Who$/)).toBeNull());
    await userEvent.click(within(add).getByRole('button', { name: 'Show names' }));
    expect(within(add).getByLabelText(/^Who$/)).toHaveValue('An uncle');
  });
});

describe('what was typed about a protective note', () => {
  const note = {
    kind: NOTE.kind,
    who: NOTE.who,
    words: NOTE.words,
    givenBy: NOTE.givenBy,
    day: '2',
    month: '11',
    year: '2026',
    notKnown: false,
  };
  const page: EntryPage = {
    ...ENTRY,
    line: line(7, { kind: 'protected', words: NOTE.words }),
    now: { kind: 'protection', form: note },
    question: null,
    canChange: false,
  };
  const fields = (container: Element) => container.querySelectorAll('form textarea, form input[type=text]');

  it('stays under a cover when it is restored below the note', async () => {
    vi.spyOn(commands, 'entry').mockResolvedValue(page);
    const restored = {
      way: 'correct',
      to: { kind: 'protection', form: { ...note, who: 'A former partner' } },
      value: '',
      since: { day: '', month: '', year: '' },
      words: '',
      reason: 'He is called otherwise',
    };
    vi.spyOn(commands, 'draft').mockResolvedValue({
      text: JSON.stringify(restored),
      on: '2026-11-23',
      at: '10:42',
    });
    const { container } = render(Entry, { child: 'child-1', seq: 7 });
    await screen.findByText(/has been restored/);
    expect(fields(container).length).toBeGreaterThan(0);
    for (const field of fields(container)) expect(field).not.toBeVisible();
    const covers = screen.getAllByText('Read first: open to read');
    await userEvent.click(covers.at(-1) as HTMLElement);
    expect(screen.getByLabelText(/^Who$/)).toBeVisible();
    expect(screen.getByLabelText(/^Who$/)).toHaveValue('A former partner');
  });

  it('is in sight once somebody chooses to edit the note', async () => {
    vi.spyOn(commands, 'entry').mockResolvedValue(page);
    vi.spyOn(commands, 'draft').mockResolvedValue(null);
    render(Entry, { child: 'child-1', seq: 7 });
    await userEvent.click(await screen.findByLabelText('It was wrong'));
    expect(screen.getByLabelText(/^Who$/)).toBeVisible();
  });
});
