// The notice above every page when the casebook's files are faulty, and the line in Settings when they are sound.
import { clearMocks, mockIPC } from '@tauri-apps/api/mocks';
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HEALTH } from '../../dev/mock/health';
import CasebookHealth from '../settings/CasebookHealth.svelte';
import type { Health } from '../../lib/generated/wire';
import Unlock from '../../screens/Unlock.svelte';
import HealthBanner from './HealthBanner.svelte';

afterEach(() => clearMocks());

/** Answers with this, and after `check_now` or `accept_loss` with what is sound. */
function pretendHealth(first: string): string[] {
  const asked: string[] = [];
  let now = HEALTH[first] as Health;
  mockIPC((command) => {
    asked.push(command);
    if (command !== 'health') now = HEALTH['sound'] as Health;
    return now;
  });
  return asked;
}

describe('above every page', () => {
  it.each([
    ['database', 'can no longer be read', 'newest good copy'],
    ['entry', 'was changed outside the app', 'You can carry on working'],
    ['attachment', 'An attached file is missing', 'You can carry on working'],
    ['replaced', 'Another program moved, removed or replaced', 'synchronises'],
  ])('says what a fault (%s) is and what to do', async (fault, what, way) => {
    pretendHealth(fault);
    render(HealthBanner);
    const alert = await screen.findByRole('alert');
    await vi.waitFor(() => expect(alert).toHaveTextContent(what));
    expect(alert).toHaveTextContent(way);
  });

  it('says nothing if nothing is wrong', async () => {
    const asked = pretendHealth('sound');
    render(HealthBanner);
    await vi.waitFor(() => expect(asked).toContain('health'));
    expect(screen.getByRole('alert')).toHaveTextContent('');
  });

  it('says what is missing, whose it is, and which copy has it, until somebody acknowledges it', async () => {
    const asked = pretendHealth('lost');
    render(HealthBanner);
    expect(await screen.findByText('Wren Tallow')).toBeVisible();
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent(/3.* entries that were saved are no longer/);
    expect(alert).toHaveTextContent('One child is missing completely');
    expect(alert).toHaveTextContent('20261122T160000Z-copy.db');
    await userEvent.setup().click(screen.getByRole('button', { name: /I understand/ }));
    await vi.waitFor(() => expect(alert).toHaveTextContent(''));
    expect(asked).toContain('accept_loss');
  });
});

describe('a restored casebook', () => {
  it('says from which copy, and where the damaged files are', async () => {
    pretendHealth('putBack');
    render(HealthBanner);
    const alert = await screen.findByRole('alert');
    await vi.waitFor(() => expect(alert).toHaveTextContent('20261122T160000Z-auto.db'));
    expect(alert).toHaveTextContent('/casebook/quarantine/20261123T104200Z');
  });

  it('is offered if the casebook cannot be read, but not if a passphrase is wrong', async () => {
    const asked: string[] = [];
    let code = 'wrong-passphrase';
    mockIPC((command) => {
      asked.push(command);
      throw { code, field: null, detail: null } satisfies Record<string, string | null>;
    });
    render(Unlock);
    const user = userEvent.setup();
    await user.type(screen.getByLabelText('Passphrase'), 'some words together');
    await user.click(screen.getByRole('button', { name: 'Open' }));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(screen.queryByRole('button', { name: /newest good copy/ })).toBeNull();
    code = 'log-of-another-time';
    await user.click(screen.getByRole('button', { name: 'Open' }));
    await user.click(await screen.findByRole('button', { name: /newest good copy/ }));
    await vi.waitFor(() => expect(asked.at(-1)).toBe('put_back'));
  });
});

describe('in Settings', () => {
  it('says when the casebook was last checked, and checks it when asked', async () => {
    const asked = pretendHealth('checking');
    render(HealthBanner);
    render(CasebookHealth);
    expect(await screen.findByText(/Checking the casebook/)).toBeVisible();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Check now' }));
    expect(await screen.findByText(/No damage was found/)).toHaveTextContent('10:42');
    expect(asked).toContain('check_now');
  });
});
