// Evidence as a table: what is missing comes first, a file is recorded with its evidence, and attached files are read inside the app.
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mockShell } from '../dev/mock/backend';
import { CONSENT_ENTRY, CONSENT_HELD, DOT, EVIDENCE_PAGE, PICKED } from '../dev/mock/evidence';
import { CONSENTS, WITHDRAWN } from '../dev/mock/several-pathways';
import { commands } from '../lib/commands';
import { draggedOver, takeDropped } from '../lib/file-drop';
import { showNames, toggleNames } from '../lib/hidden-names.svelte';
import { clearSummary } from '../lib/page-failure.svelte';
import { forget } from '../lib/route.svelte';
import { refreshStatus } from '../lib/session.svelte';
import { plain } from '../lib/words.svelte';
import Evidence from './Evidence.svelte';

const SAVED = { at: '10:42' };
const FORM = CONSENT_ENTRY.now?.kind === 'evidence' ? CONSENT_ENTRY.now.form : never();
const pdf = vi.hoisted(() => ({ open: vi.fn() }));
vi.mock('../features/evidence/pdf', () => ({ openPdf: pdf.open }));

// Nothing has a size here, so everything is in view.
window.IntersectionObserver = class {
  constructor(private readonly changed: IntersectionObserverCallback) {}
  observe(): void {
    this.changed([{ isIntersecting: true } as IntersectionObserverEntry], this as never);
  }
  disconnect(): void {}
} as never;

function never(): never {
  throw new Error('the mock has a form');
}

async function opened() {
  render(Evidence, { child: 'child-1' });
  await screen.findByRole('heading', { name: 'Recorded' });
  return userEvent.setup();
}

/** Drops a file, as the shell and the frame do together. */
async function drop(onto: Element) {
  const event = new Event('dragover', { bubbles: true });
  Object.assign(event, { dataTransfer: { types: ['Files'] } });
  onto.addEventListener('dragover', (over) => draggedOver(over as DragEvent), { once: true });
  onto.dispatchEvent(event);
  await takeDropped();
}

const rows = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => plain(row.textContent.replace(/\s+/g, ' ').trim()));

beforeEach(async () => {
  vi.restoreAllMocks();
  clearSummary();
  showNames();
  forget({ at: 'children' });
  mockShell('open');
  await refreshStatus();
  pdf.open.mockReset();
});

describe('the date of one piece', () => {
  it('is asked for in the form of that piece, empty and with the cursor in it', async () => {
    const wanted = EVIDENCE_PAGE.kinds.at(-1) ?? never();
    render(Evidence, { child: 'child-1', open: 'add', evidence: wanted.id });
    const form = await screen.findByRole('dialog', {
      name: (name) => plain(name).includes(plain(wanted.words)),
    });
    expect(within(form).queryByRole('combobox')).toBeNull();
    const day = within(form).getByLabelText('Day');
    await vi.waitFor(() => expect(day).toHaveFocus());
    expect(day).toHaveValue('');
  });
});

describe('the table', () => {
  it('says what is missing, what there is, from whom, with which files, and which steps need it', async () => {
    await opened();
    await screen.findByText('parent or carer');
    expect(rows('Needed now, not recorded yet')).toEqual([
      expect.stringMatching(
        /^The plan, written down.*Not recorded yet.*Attach a file.*Plan and small steps back$/,
      ),
    ]);
    expect(rows('Recorded')).toEqual([
      expect.stringMatching(
        /^The pattern in the register.*10 Nov.*Class teacher.*hall\.png.*\+ 1.*Plan and small/,
      ),
      expect.stringMatching(/^The child’s own words.*From the child’s words/),
      expect.stringMatching(/^Consent to the referral.*2 Nov.*Example Parent parent or carer/),
    ]);
    expect(screen.getByText('Not needed now').closest('details')).not.toHaveAttribute('open');
  });

  it('opens a row with everything about it, every step included', async () => {
    const user = await opened();
    await user.click(screen.getByRole('button', { name: 'The pattern in the register' }));
    const sheet = await screen.findByRole('dialog', { name: 'The pattern in the register' });
    expect(plain(sheet.textContent)).toMatch(/Dated 10 November 2026, from Class teacher/);
    expect(within(sheet).getAllByRole('link', { hidden: true })).toHaveLength(4);
    expect(sheet).toHaveTextContent('A Word document is not shown in the app.');
    const looks = within(sheet).getAllByRole('button', { name: /^View/ });
    expect(looks.map((button) => plain(button.textContent))).toEqual(['View: hall.png']);
    const { violations } = await axe.run(sheet, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('hides the names of files with the names of children', async () => {
    await opened();
    toggleNames();
    await vi.waitFor(() => expect(document.body).not.toHaveTextContent('hall.png'));
    expect(rows('Recorded')[0]).toContain('Picture (PNG)');
  });
});

describe('consent that is recorded as evidence', () => {
  const line = () => rows('Recorded').at(-1);

  it('says until when it counts, for whom, and who judged that the child understands it', async () => {
    const counts = { ...CONSENTS, own: false, general: CONSENT_HELD, askedAnew: '2027-08-14' };
    vi.spyOn(commands, 'consents').mockResolvedValue(counts);
    const form = { ...FORM, asWhom: 'child' as const, judgedBy: 'Example Nurse' };
    vi.spyOn(commands, 'entry').mockResolvedValue({ ...CONSENT_ENTRY, now: { kind: 'evidence', form } });
    const user = await opened();
    await vi.waitFor(() => expect(line()).toContain('Example Parent child, until 14 August 2027'));
    await user.click(screen.getByRole('button', { name: CONSENT_HELD.words }));
    const sheet = await screen.findByRole('dialog', { name: CONSENT_HELD.words });
    await within(sheet).findByText(/^Consent given by/);
    expect(plain(sheet.textContent)).toMatch(
      /Consent given by Example Parent \(child\).*Example Nurse judged that they understand it.*counts for every service.*until the birthday on 14 August 2027/,
    );
  });

  it('says why it no longer counts', async () => {
    const closed = { ...WITHDRAWN, service: { id: '', words: '' } };
    vi.spyOn(commands, 'consents').mockResolvedValue({ ...CONSENTS, generalClosed: closed });
    await opened();
    await vi.waitFor(() =>
      expect(line()).toContain('parent or carer. Consent was withdrawn on 20 November 2026'),
    );
  });

  it('begins with what the current step still lacks', async () => {
    const kinds = [...EVIDENCE_PAGE.kinds].reverse();
    vi.spyOn(commands, 'evidence').mockResolvedValue({ ...EVIDENCE_PAGE, kinds });
    const user = await opened();
    await user.click(screen.getByRole('button', { name: 'Record evidence' }));
    const sheet = await screen.findByRole('dialog', { name: 'Record evidence' });
    expect(within(sheet).getByLabelText('Which evidence')).toHaveDisplayValue('The plan, written down');
  });

  it('is asked of those who can give it at that age, and says what it counts for', async () => {
    vi.spyOn(commands, 'consents').mockResolvedValue({ ...CONSENTS, own: false });
    const user = await opened();
    await user.click(screen.getByRole('button', { name: 'Record evidence' }));
    const sheet = await screen.findByRole('dialog', { name: 'Record evidence' });
    expect(sheet).not.toHaveTextContent('counts for every service');
    await user.selectOptions(within(sheet).getByLabelText('Which evidence'), CONSENT_HELD.words);
    expect(sheet).toHaveTextContent('This counts for every service');
    const givers = within(sheet).getAllByRole('radio', {
      name: /child|parent|young|settled|court|interests/i,
    });
    expect(givers.map(({ parentElement: item }) => item?.textContent.trim())).toEqual([
      'A parent or carer with parental responsibility',
      'Someone else with parental responsibility, for example the council',
      'The child',
      'Decided by a court',
    ]);
  });
});

describe('a file', () => {
  it('that is dropped onto missing evidence is saved with it, dated today, in one act', async () => {
    const record = vi.spyOn(commands, 'recordEvidence').mockResolvedValue(SAVED);
    vi.spyOn(commands, 'droppedFile').mockResolvedValue(PICKED);
    const user = await opened();
    await drop(screen.getByRole('button', { name: /^The plan, written down/ }));
    const sheet = await screen.findByRole('dialog', { name: /Record: .*The plan, written down/ });
    expect(sheet).toHaveTextContent('hearing letter.pdf');
    await user.click(within(sheet).getByRole('button', { name: 'Save the evidence' }));
    expect(record.mock.lastCall?.[0]).toMatchObject({
      child: 'child-1',
      form: { evidence: 'support-plan', day: '23', month: '11', year: '2026', file: PICKED.number },
    });
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('that is dropped onto recorded evidence is attached to it', async () => {
    const attach = vi.spyOn(commands, 'attachFile').mockResolvedValue(SAVED);
    vi.spyOn(commands, 'droppedFile').mockResolvedValue(PICKED);
    const user = await opened();
    await drop(screen.getByRole('button', { name: 'The pattern in the register' }));
    const sheet = await screen.findByRole('dialog', { name: 'The pattern in the register' });
    await user.click(within(sheet).getByRole('button', { name: 'Attach this file' }));
    const { seq } = EVIDENCE_PAGE.held[0]?.held ?? { seq: 0 };
    expect(attach.mock.lastCall?.[0].form).toEqual({ to: seq, note: '', file: PICKED.number });
  });

  it('is picked by keyboard as it is dropped by pointer', async () => {
    const record = vi.spyOn(commands, 'recordEvidence').mockResolvedValue(SAVED);
    vi.spyOn(commands, 'pickFile').mockResolvedValue(PICKED);
    const user = await opened();
    screen.getByRole('button', { name: /Attach a file.*The plan, written down/ }).focus();
    await user.keyboard('{Enter}');
    const sheet = await screen.findByRole('dialog', { name: /Record: .*The plan, written down/ });
    await vi.waitFor(() => expect(within(sheet).getByLabelText(/Who said/)).toHaveFocus());
    await user.keyboard('{Enter}');
    await vi.waitFor(() => expect(record.mock.lastCall?.[0].form.file).toBe(PICKED.number));
  });

  it('that is refused is named with the reason, and opens nothing', async () => {
    vi.spyOn(commands, 'droppedFile').mockImplementation(() =>
      Promise.reject({ code: 'file-has-macros', field: 'file', detail: null }),
    );
    await opened();
    await drop(screen.getByRole('button', { name: /^The plan, written down/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent('contains macros');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('reading inside', () => {
  async function look(name: RegExp) {
    const user = await opened();
    await user.click(screen.getByRole('button', { name }));
    return { user, viewer: await screen.findByRole('dialog') };
  }

  it('shows a picture, enlarges it, and closes', async () => {
    vi.spyOn(commands, 'picture').mockResolvedValue({ name: 'hall.png', source: DOT });
    const { user, viewer } = await look(/hall\.png/);
    expect(await within(viewer).findByRole('img', { name: 'hall.png' })).toHaveAttribute('src', DOT);
    await user.keyboard('+');
    expect(plain(viewer.textContent)).toContain('125 %');
    await user.keyboard('0--');
    expect(plain(viewer.textContent)).toContain('50 %');
    const { violations } = await axe.run(viewer, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
    await user.click(within(viewer).getByRole('button', { name: 'Close the file' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('shows every page of a PDF with its text, and frees it when it closes', async () => {
    const close = vi.fn();
    const lay = vi.fn((page: number, over: HTMLElement) => {
      over.textContent = `text of page ${page}`;
      return Promise.resolve();
    });
    pdf.open.mockResolvedValue({
      pages: 3,
      size: () => Promise.resolve({ width: 794, height: 1123 }),
      draw: () => Promise.resolve(),
      lay,
      close,
    });
    const asked = vi.spyOn(commands, 'pdf').mockResolvedValue({ base64: 'JVBERg==' });
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000);
    const { user, viewer } = await look(/^View.*letter\.pdf/);
    await vi.waitFor(() => expect(viewer).toHaveTextContent('text of page 3'));
    expect(asked).toHaveBeenCalledWith({ child: 'child-1', seq: 10 });
    expect(within(viewer).getAllByRole('region', { name: /Page/ })).toHaveLength(3);
    await user.click(within(viewer).getByRole('button', { name: 'Next page' }));
    expect(plain(viewer.textContent)).toContain('Page 2 of 3');
    await user.click(within(viewer).getByRole('button', { name: 'Close the file' }));
    expect(close).toHaveBeenCalledOnce();
  });

  it.each([
    ['damaged', /damaged/],
    ['password', /protected with a password/],
  ])('says why a PDF cannot be shown (%s), and offers a copy', async (trouble, words) => {
    pdf.open.mockRejectedValue(trouble);
    vi.spyOn(commands, 'pdf').mockResolvedValue({ base64: 'JVBERg==' });
    const { viewer } = await look(/^View.*letter\.pdf/);
    expect(await within(viewer).findByRole('alert')).toHaveTextContent(words);
    expect(within(viewer).getByRole('button', { name: /^Save a copy/ })).toBeVisible();
  });
});
