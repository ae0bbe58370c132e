// The child's page begins with the child's own words; the form shows the age and ties mistakes to fields.
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { commands } from '../lib/commands';
import { clearFailure } from '../lib/failing.svelte';
import type { Status } from '../lib/generated/wire';
import { take } from '../lib/session.svelte';
import { childPage } from '../lib/step/testing';
import Child from './Child.svelte';
import ChildForm from './ChildForm.svelte';

const STATUS = {
  phase: 'open',
  today: '2026-11-23',
  preferences: { language: 'en-GB', theme: 'light', textSize: 100, lockAfter: 0 },
} as Status;

beforeEach(() => {
  clearFailure();
  take(STATUS);
});

describe('Child', () => {
  it('begins with the child’s own words, and keeps the name out of the title of the window', async () => {
    vi.spyOn(commands, 'child').mockResolvedValue(childPage());
    render(Child, { child: 'child-1' });
    await screen.findByText('It is too loud.');
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent ?? '');
    expect(headings[0]).toMatch(/What .*Example Child.* says/);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Example Child');
    expect(document.title).not.toMatch(/Example/);
  });

  it('says so when nobody has written down the child’s words', async () => {
    vi.spyOn(commands, 'child').mockResolvedValue(childPage({ childWords: [] }));
    render(Child, { child: 'child-1' });
    expect(await screen.findByText(/Nobody has written down .*Example Child.* own words yet/)).toBeVisible();
  });

  it('keeps the words that were typed when they could not be saved', async () => {
    vi.spyOn(commands, 'child').mockResolvedValue(childPage());
    vi.spyOn(commands, 'say').mockRejectedValue({ code: 'disk-full', field: null, detail: null });
    render(Child, { child: 'child-1' });
    const user = userEvent.setup();
    await user.click(await screen.findByText(/Write down .*Example Child.* words/));
    const box = screen.getByLabelText(/Example Child.* own words/);
    await user.type(box, 'I want my own peg.');
    await user.click(screen.getByRole('button', { name: /Save .*Example Child.* words/ }));
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(box).toHaveValue('I want my own peg.');
  });
});

describe('ChildForm', () => {
  it('shows the age as soon as the date is real', async () => {
    render(ChildForm, {});
    const user = userEvent.setup();
    await user.type(await screen.findByLabelText('Day'), '31');
    await user.type(screen.getByLabelText('Month'), '6');
    await user.type(screen.getByLabelText('Year'), '2017');
    expect(screen.queryByText(/Age today/)).toBeNull();
    await user.clear(screen.getByLabelText('Day'));
    await user.type(screen.getByLabelText('Day'), '24');
    expect(screen.getByText(/Age today/)).toHaveTextContent(/9.*years.*4.*months/);
  });

  it('ties a refused date to its fields and keeps what was typed', async () => {
    const refusal = { code: 'birth-date-not-real', field: 'born', detail: null };
    vi.spyOn(commands, 'addChild').mockRejectedValue(refusal);
    render(ChildForm, {});
    const user = userEvent.setup();
    await user.type(await screen.findByLabelText('Full name'), 'Example Child');
    await user.type(screen.getByLabelText('Day'), '31');
    await user.click(screen.getByRole('button', { name: 'Add this child' }));
    const alert = await screen.findByRole('alert');
    expect(alert.querySelector('a')).toHaveAttribute('href', '#bornDay');
    expect(screen.getByLabelText('Day')).toHaveAttribute('aria-invalid', 'true');
    expect(screen.getByLabelText('Full name')).toHaveValue('Example Child');
  });
});
