// How long records are kept: the rule, the records whose time is over, and keeping one longer with a reason.
import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import App from '../app/App.svelte';
import { mockShell } from '../dev/mock/backend';
import { RETENTION } from '../dev/mock/retention';
import { commands } from '../lib/commands';
import { forget, go } from '../lib/route.svelte';
import { plain } from '../lib/words.svelte';

const named = (words: RegExp) => (name: string) => words.test(plain(name));
const said = () => plain(document.body.textContent);

async function open(page = RETENTION) {
  mockShell('open');
  vi.spyOn(commands, 'retention').mockResolvedValue(page);
  render(App);
  forget({ at: 'today' });
  go({ at: 'retention' });
  await screen.findByRole('heading', { level: 2, name: named(/Records that were erased/) });
}

describe('how long records are kept', () => {
  beforeEach(() => vi.restoreAllMocks());

  it('lists whose time is over, archived ones too, and what keeps others longer', async () => {
    await open();
    expect(said()).toMatch(/Records whose time is over \(1\)/);
    expect(said()).toMatch(/time over since 2 July 2026/);
    expect(screen.getByText('Archived')).toBeVisible();
    expect(said()).toMatch(/Kept until 31 January 2028: A complaint is open/);
    expect(said()).toMatch(/A record was erased on 22 July 2026/);
  });

  it('says of whoever has died that they have died, and not that they are archived', async () => {
    await open({ ...RETENTION, over: RETENTION.over.map((one) => ({ ...one, died: true })) });
    expect(screen.getByText('Has died')).toBeVisible();
    expect(screen.queryByText('Archived')).toBeNull();
  });

  it('says that there is no rule yet, and stores the one that is chosen', async () => {
    const user = userEvent.setup();
    const set = vi.spyOn(commands, 'setRetention').mockResolvedValue({ at: '10:42' });
    await open({ ...RETENTION, years: null, over: [], kept: [], erased: [] });
    expect(said()).toMatch(/Choose a rule first/);
    expect(said()).toMatch(/No record has been erased/);
    await user.click(screen.getByRole('radio', { name: named(/31 years after the date of birth/) }));
    await user.click(screen.getByRole('button', { name: 'Save the rule' }));
    await waitFor(() => expect(set).toHaveBeenCalledWith({ years: 31 }));
  });

  it('keeps one longer by keyboard alone, with a reason and a day', async () => {
    const user = userEvent.setup();
    const keep = vi.spyOn(commands, 'keepLonger').mockResolvedValue({ at: '10:42' });
    await open();
    screen.getByRole('button', { name: named(/^Keep longer….*Linnet/) }).focus();
    await user.keyboard('{Enter}');
    await user.type(await screen.findByRole('textbox', { name: named(/Why it is kept longer/) }), 'A claim');
    await user.keyboard('{Tab}31{Tab}1{Tab}2030{Enter}');
    await waitFor(() =>
      expect(keep).toHaveBeenCalledWith({
        child: 'child-8',
        form: { why: 'A claim', day: '31', month: '1', year: '2030' },
      }),
    );
  });

  it('asks before a record is no longer kept longer', async () => {
    const user = userEvent.setup();
    const stop = vi.spyOn(commands, 'stopKeeping').mockResolvedValue({ at: '10:42' });
    await open();
    await user.click(screen.getByRole('button', { name: named(/Stop keeping it longer….*Rowan/) }));
    expect(stop).not.toHaveBeenCalled();
    await user.click(await screen.findByRole('button', { name: 'Stop keeping it' }));
    await waitFor(() => expect(stop).toHaveBeenCalledWith({ child: 'child-9', seq: 41 }));
  });

  it('is one quiet line on Today', async () => {
    mockShell('open');
    render(App);
    forget({ at: 'today' });
    expect(await screen.findByRole('link', { name: named(/The time of 1 record is over/) })).toBeVisible();
  });
});
