// Adding many children: every row is shown, the decisions are sent, and a mistake changes nothing.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { IMPORT } from '../dev/mock/import';
import { commands } from '../lib/commands';
import { clearSummary } from '../lib/page-failure.svelte';
import type { ImportFault, ImportLeftOut, ImportLike, ImportPage } from '../lib/generated/wire';
import { likeWords } from '../lib/labels/import';
import Import from './Import.svelte';

HTMLDialogElement.prototype.showModal = vi.fn();
HTMLDialogElement.prototype.close = vi.fn();

beforeEach(() => {
  clearSummary();
  vi.restoreAllMocks();
  vi.spyOn(commands, 'closeImport').mockResolvedValue({ at: '10:42' });
});

const FAULT: ImportFault = {
  kind: 'born-not-date',
  heading: 'DOB',
  column: 1,
  found: '31/02/2017',
  blocks: true,
};
const LIKE: ImportLike = {
  isSame: true,
  sameNumber: false,
  sameNhsNumber: false,
  child: null,
  line: 2,
  archived: false,
  died: false,
  name: 'Reed Heron',
  born: '2017-03-09',
  setting: '',
};
const LEFT_OUT: ImportLeftOut[] = [
  { line: 3, name: 'Linnet Moss', faults: [FAULT], likes: [] },
  { line: 7, name: '', faults: [], likes: [] },
  { line: 9, name: 'Reed Heron', faults: [], likes: [LIKE] },
];

async function opened(page: ImportPage = IMPORT) {
  vi.spyOn(commands, 'openImport').mockResolvedValue(page);
  const view = render(Import);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Choose a file' }));
  await screen.findByRole('table');
  return { user, view };
}

describe('a wide table', () => {
  const SOURCES = resolve(import.meta.dirname, '..');
  const style = (name: string) => readFileSync(join(SOURCES, 'styles', name), 'utf8');
  const tables = (readdirSync(SOURCES, { recursive: true }) as string[])
    .filter((path) => path.endsWith('.svelte'))
    .map((path) => [path, readFileSync(join(SOURCES, path), 'utf8')] as const)
    .filter(([, text]) => text.includes('<table'));

  it('scrolls by itself, reached by keyboard, in the page of an import', async () => {
    await opened();
    const table = screen.getByRole('table');
    const box = table.closest('.table-scroll');
    expect(box).toHaveAttribute('tabindex', '0');
    expect(box).toHaveAttribute('role', 'region');
    // Whatever else the file says has a box of its own width.
    for (const select of screen.getAllByRole('combobox')) {
      const isBounded = select.closest('.table-scroll, .import-columns') !== null;
      expect(isBounded || select.id === 'import-show').toBe(true);
    }
  });

  it.each(tables)('never makes the page itself scroll sideways: %s', (_, text) => {
    const isWrapped = /class="[^"]*\b(?:plan-table|figure__table)\b/.test(text);
    const scrolls = /class="(?:table-scroll|scrolls)"[^>]*tabindex="0"[\s\S]*<table/.test(text);
    expect(isWrapped || scrolls || /class="scrolls"[\s\S]*<table/.test(text)).toBe(true);
  });

  it('has styles that let its box be narrower than it is', () => {
    expect(style('_import.scss')).toMatch(/\.table-scroll \{[^}]*overflow-x: auto/);
    expect(style('_components.scss')).toMatch(/\.scrolls \{[^}]*overflow-x: auto/);
    expect(style('_components.scss')).toMatch(/\.govuk-select \{[^}]*max-inline-size: 100%/);
    expect(style('_plan.scss')).toMatch(/\.plan-table \.govuk-table__cell[^}]*overflow-wrap: anywhere/);
    expect(style('_statistics.scss')).toMatch(/\.figure__table td \{[^}]*overflow-wrap: anywhere/);
    expect(style('_frame.scss')).toMatch(/\.shell__page \{[^}]*min-inline-size: 0/);
  });
});

describe('Import', () => {
  it('gives one school to every child for whom the file names none, once the box is left', async () => {
    const { user } = await opened();
    const choose = vi
      .spyOn(commands, 'chooseImportSchool')
      .mockResolvedValue({ ...IMPORT, school: 'Elm School' });
    await user.type(screen.getByLabelText(/School.* for whom the file names none/), 'Elm School');
    expect(choose).not.toHaveBeenCalled();
    await user.tab();
    expect(choose).toHaveBeenCalledWith({ school: 'Elm School' });
    expect(screen.getByLabelText(/for whom the file names none/)).toHaveValue('Elm School');
  });

  it('adds the children at the first press, although that press leaves the box of the school', async () => {
    const { user } = await opened();
    let answer: (page: ImportPage) => void = () => undefined;
    vi.spyOn(commands, 'chooseImportSchool').mockImplementation(
      () => new Promise((resolve) => (answer = resolve)),
    );
    const done = { added: [{ id: 'c1', words: 'Wren Tallow' }], updated: [], leftOut: [], at: '10:42' };
    const taken = vi.spyOn(commands, 'takeInImport').mockResolvedValue(done);
    await user.type(screen.getByLabelText(/for whom the file names none/), 'Elm School');
    await user.click(screen.getByRole('button', { name: /Add 1 child/ }));
    await user.click(screen.getByRole('button', { name: /Add 1 child/ }));
    expect(taken).not.toHaveBeenCalled();
    answer({ ...IMPORT, school: 'Elm School' });
    expect(await screen.findByRole('link', { name: 'Wren Tallow' })).toBeVisible();
    expect(taken).toHaveBeenCalledOnce();
  });

  it('adds nobody if the file could not be read with that school, or if it means other children', async () => {
    for (const asked of [
      () => Promise.reject({ code: 'disk-full', field: null, detail: null }),
      () =>
        Promise.resolve({
          ...IMPORT,
          rows: IMPORT.rows.map((row) => ({ ...row, choice: 'leave-out' as const })),
        }),
    ]) {
      const { user, view } = await opened();
      vi.spyOn(commands, 'chooseImportSchool').mockImplementation(asked);
      const taken = vi.spyOn(commands, 'takeInImport');
      await user.type(screen.getByLabelText(/for whom the file names none/), 'Elm School');
      await user.click(screen.getByRole('button', { name: /Add 1 child/ }));
      await vi.waitFor(() => expect(commands.chooseImportSchool).toHaveBeenCalled());
      await new Promise((done) => setTimeout(done));
      expect(taken).not.toHaveBeenCalled();
      view.unmount();
    }
  });

  it('says what each row has and what was expected, and refuses unsound rows', async () => {
    await opened();
    const wrong = screen.getByRole('row', { name: /Linnet Moss/ });
    expect(wrong).toHaveTextContent(/DOB.*31\/02\/2017.*A real date was expected/);
    expect(within(wrong).queryByRole('combobox')).toBeNull();
    expect(screen.getByText(/could be read day first or month first/)).toBeVisible();
    expect(screen.getByRole('button', { name: /Add 1 child/ })).toBeVisible();
  });

  it('sends the decisions, shows who was added, and undoes it', async () => {
    const { user } = await opened();
    const done = { added: [{ id: 'c1', words: 'Wren Tallow' }], updated: [], leftOut: LEFT_OUT, at: '10:42' };
    const taken = vi.spyOn(commands, 'takeInImport').mockResolvedValue(done);
    const kept = [{ id: 'c1', words: 'Wren Tallow' }];
    const back = vi.spyOn(commands, 'takeBackImport').mockResolvedValue({ archived: 0, kept, at: '10:43' });
    await user.selectOptions(screen.getByLabelText(/What to do with row .*4/), 'update-setting');
    await user.click(screen.getByLabelText(/record that the child is taught outside/));
    await user.click(screen.getByRole('button', { name: /Add 1 child.*update 1 setting/ }));
    const decisions = [{ line: 4, choice: 'update-setting' }];
    expect(taken).toHaveBeenCalledWith({ decisions, yearGroups: true });
    expect(await screen.findByRole('link', { name: 'Wren Tallow' })).toBeVisible();
    const rows = screen.getAllByText(/^Line /).map((row) => row.textContent.replace(/[\u2066-\u2069]/g, ''));
    expect(rows).toEqual([
      'Line 3, Linnet Moss. DOB: “31/02/2017”. A real date was expected, such as 23/11/2016, 2016-11-23 or 23-Nov-2016.',
      'Line 7. You chose to leave it out.',
      'Line 9, Reed Heron. The same name and birth date as row 2 of the file.',
    ]);
    await user.click(screen.getByRole('button', { name: 'Undo this import', hidden: true }));
    await user.click(screen.getByRole('button', { name: 'Undo import', hidden: true }));
    expect(back).toHaveBeenCalledOnce();
    expect(await screen.findByText(/was undone as far as possible/)).toBeVisible();
    expect(screen.getByText(/This child has newer entries/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Wren Tallow' })).toBeVisible();
  });

  it('keeps the rows if they could not be added, and closes the file when the page is left', async () => {
    const { user, view } = await opened();
    const failure = { code: 'disk-full', field: null, detail: null };
    vi.spyOn(commands, 'takeInImport').mockRejectedValue(failure);
    await user.click(screen.getByRole('button', { name: /Add 1 child/ }));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByRole('table')).toBeVisible();
    view.unmount();
    expect(commands.closeImport).toHaveBeenCalledOnce();
  });

  it('shows how the file was read, with the alternatives, and sends the choice', async () => {
    const guessed: ImportPage = {
      ...IMPORT,
      lettersAreAGuess: true,
      samples: [
        { encoding: 'dos', cells: ['Zoë'] },
        { encoding: 'windows1252', cells: ['Zo‰'] },
      ],
      reading: { encoding: 'windows1252', separator: ';', headingLine: 3 },
      top: [...IMPORT.top, { line: 3, words: 'Surname · DOB' }],
      skipped: [{ line: 1, words: 'SEN register' }],
    };
    const { user } = await opened(guessed);
    expect(screen.getByText(/does not say how its letters are encoded/)).toBeVisible();
    expect(screen.getByText(/Zoë/)).toBeVisible();
    // In the order of the list to choose from, whatever order they come in.
    expect(screen.getAllByRole('term').map((one) => one.textContent)).toEqual([
      'Windows (Western European)',
      'MS-DOS (code page 850)',
    ]);
    const offered = within(screen.getByLabelText('Letters')).getAllByRole('option');
    const first = offered.slice(0, 2).map((option) => option.textContent);
    expect(first, 'the two that schools use come first').toEqual([
      'UTF-8 (most programs)',
      'Windows (Western European)',
    ]);
    expect(screen.getByText(/SEN register/)).toBeVisible();
    const read = vi.spyOn(commands, 'readImportAs').mockRejectedValue({ code: 'import-not-table' });
    await user.selectOptions(screen.getByLabelText('Letters'), 'dos');
    expect(read).toHaveBeenCalledWith({ reading: { ...guessed.reading, encoding: 'dos' } });
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.getByLabelText('Letters')).toHaveValue('windows1252');
    await user.selectOptions(screen.getByLabelText('The headings are in'), '0');
    expect(read).toHaveBeenLastCalledWith({ reading: { ...guessed.reading, headingLine: 0 } });
  });

  it('asks first what is in which column, and folds how the letters are read unless that is a guess', async () => {
    await opened({ ...IMPORT, lettersAreAGuess: false, samples: [{ encoding: 'utf8', cells: ['Zoë'] }] });
    const [columns, reading] = ['What is in which column', 'How the file was read'].map((name) =>
      screen.getByRole('heading', { name }),
    );
    expect(columns?.compareDocumentPosition(reading as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getByText(/Zoë/)).not.toBeVisible();
  });

  it.each<[Partial<ImportPage>, RegExp]>([
    [{ dates: 'day-first', orderFrom: 'file' }, /are day first, as in/],
    [{ dates: 'month-first', orderFrom: 'file' }, /cannot be read in that order/],
    [{ dates: 'either', orderFrom: 'memory' }, /as in the last file like this one. Is that right/],
    [{ dates: 'mixed', orderFrom: 'usual' }, /rows that fit both are left out/],
    [{ schoolYear: 'last' }, /a list from last school year/],
  ])('says what the file shows about its dates and its year: %j', async (given, words) => {
    await opened({ ...IMPORT, ...given });
    expect(screen.getByText(words)).toBeVisible();
  });

  it('says that a number belongs to somebody else before it says whose name it is', () => {
    const like = {
      isSame: false,
      sameNumber: true,
      sameNhsNumber: false,
      child: 'c1',
      line: null,
      archived: false,
      died: false,
    };
    const words = likeWords({ ...like, name: 'Reed Heron', born: '2017-03-09', setting: '' });
    expect(words).toMatch(/same unique pupil number as .*Reed Heron/);
  });
});
