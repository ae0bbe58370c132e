// Two records of one child: found, compared, joined with a reason if something speaks against it, and separated again.
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import App from '../app/App.svelte';
import { mockShell } from '../dev/mock/backend';
import { BEFORE_JOINING, JOINING } from '../dev/mock/joining';
import { CHILD } from '../dev/mock/casebook';
import { commands } from '../lib/commands';
import { forget, go, router, type Screen } from '../lib/route.svelte';
import { plain } from '../lib/words.svelte';

const named = (words: RegExp) => (name: string) => words.test(plain(name));
const said = () => plain(document.body.textContent);

async function open(screenOf: Screen, heading: RegExp) {
  mockShell('open');
  render(App);
  forget({ at: 'children' });
  go(screenOf);
  await screen.findByRole('heading', { level: 1, name: named(heading) });
}

describe('joining two records', () => {
  beforeEach(() => vi.restoreAllMocks());

  it('shows both side by side, and says loudly what speaks against it', async () => {
    await open({ at: 'join', child: 'child-1', other: 'child-2' }, /Join 2 records/);
    const warning = await screen.findByRole('heading', { name: named(/probably 2 different people/) });
    expect(plain(warning.closest('[role=alert]')?.textContent ?? '')).toMatch(
      /probably 2 different people.*dates of birth are different/s,
    );
    const row = within(screen.getByRole('table')).getByRole('row', { name: named(/Date of birth/) });
    expect(plain(row.textContent)).toMatch(/9 March 2017\s*3 September 2017/);
    expect(said()).toMatch(/Both journeys stay open/);
    expect(said()).toMatch(/The joined record says: Yes/);
  });

  it('asks again with each choice, and sends what was chosen with the numbers of the page', async () => {
    const user = userEvent.setup();
    await open({ at: 'join', child: 'child-1', other: 'child-2' }, /Join 2 records/);
    const asked = vi.spyOn(commands, 'beforeJoining');
    const joined = vi.spyOn(commands, 'joinRecords');
    await user.click(await screen.findByRole('radio', { name: named(/3 September 2017/) }));
    const choices = [{ fact: 'born' as const, side: 'goes' as const }];
    expect(asked).toHaveBeenLastCalledWith({ stays: 'child-1', goes: 'child-2', choices });
    await user.type(screen.getByRole('textbox', { name: named(/Why is it the same child/) }), 'A slip');
    await user.click(screen.getByRole('button', { name: named(/Join these records/) }));
    const form = { choices, reason: 'A slip', newest: BEFORE_JOINING.newest };
    expect(joined).toHaveBeenCalledWith({ stays: 'child-1', goes: 'child-2', form });
    expect(router.current).toEqual({ at: 'child', child: 'child-1' });
    expect(router.before).not.toMatchObject({ at: 'join' });
  });

  it('keeps what was typed if the shell refuses it, and marks the field', async () => {
    const user = userEvent.setup();
    await open({ at: 'join', child: 'child-1', other: 'child-2' }, /Join 2 records/);
    const refused = { code: 'reason-missing', field: 'reason', detail: null };
    vi.spyOn(commands, 'joinRecords').mockRejectedValue(refused);
    await user.click(await screen.findByRole('button', { name: named(/Join these records/) }));
    expect(await screen.findByRole('textbox', { name: named(/Why is it the same child/) })).toBeInvalid();
    expect(router.current.at).toBe('join');
  });

  it('can keep the other record instead', async () => {
    const user = userEvent.setup();
    await open({ at: 'join', child: 'child-1', other: 'child-2' }, /Join 2 records/);
    await user.click(await screen.findByRole('button', { name: named(/Keep the other record/) }));
    expect(router.current).toEqual({ at: 'join', child: 'child-2', other: 'child-1' });
  });
});

describe('the records of one child', () => {
  beforeEach(() => vi.restoreAllMocks());

  it('are found from the child’s page: those that look alike, and any other by name', async () => {
    const user = userEvent.setup();
    await open({ at: 'joining', child: 'child-1' }, /Records of one child/);
    await user.click(await screen.findByRole('link', { name: named(/Compare/) }));
    expect(router.current).toEqual({ at: 'join', child: 'child-1', other: 'child-2' });
  });

  it('are separated with a reason, after it is said what goes back and what stays', async () => {
    const user = userEvent.setup();
    await open({ at: 'joining', child: 'child-1' }, /Records of one child/);
    const separated = vi.spyOn(commands, 'separateRecords');
    await user.click(await screen.findByRole('button', { name: named(/Separate these records/) }));
    const sheet = await screen.findByRole('dialog');
    expect(plain(sheet.textContent)).toMatch(/The 12 entries that were in the other record go back/);
    expect(plain(sheet.textContent)).toMatch(/3 entries that were recorded since/);
    await user.type(within(sheet).getByRole('textbox'), 'Two children');
    await user.click(within(sheet).getByRole('button', { name: named(/^Separate$/) }));
    const asked = { child: 'child-1', seq: 40, reason: 'Two children', newest: JOINING.newest };
    expect(separated).toHaveBeenCalledWith(asked);
  });

  it('lead to the joined record from the address of the other one', async () => {
    mockShell('open');
    vi.spyOn(commands, 'child').mockResolvedValue(CHILD);
    const header = await commands.childHeader({ child: 'child-1' });
    vi.spyOn(commands, 'childHeader').mockResolvedValue(header);
    render(App);
    forget({ at: 'children' });
    go({ at: 'child', child: 'child-2' });
    const led = () => expect(router.current).toEqual({ at: 'child', child: 'child-1' });
    await vi.waitFor(led, { timeout: 10_000 });
  });
});
