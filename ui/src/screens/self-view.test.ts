// The stepping stones by keyboard: any may be left out, stopping saves what was said, and no two times are compared.
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SELF_VIEWS } from '../dev/mock/casebook';
import { commands } from '../lib/commands';
import { clearSummary } from '../lib/page-failure.svelte';
import { keepAll } from '../lib/before-lock';
import { childPage } from '../dev/mock/step';
import SelfView from './SelfView.svelte';

const heading = () => screen.getByRole('heading', { level: 1 }).textContent.trim();

/** Tabs until what is named has the focus. */
async function tabTo(user: ReturnType<typeof userEvent.setup>, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < 40; pressed += 1) {
    const at = document.activeElement;
    const words = [
      at?.textContent ?? '',
      ...[...((at as HTMLInputElement).labels ?? [])].map((one) => one.textContent),
    ];
    if (at !== document.body && words.some((one) => name.test(one))) return;
    await user.tab();
  }
  throw new Error(`${String(name)} is not reached by Tab`);
}

async function press(user: ReturnType<typeof userEvent.setup>, name: RegExp): Promise<void> {
  await tabTo(user, name);
  await user.keyboard('{Enter}');
}

beforeEach(() => {
  clearSummary();
  vi.spyOn(commands, 'protectedChildren').mockResolvedValue([]);
});

describe('SelfView', () => {
  it('works by keyboard alone: a picture with the arrows, words, one left out, stopped early and saved', async () => {
    vi.spyOn(commands, 'child').mockResolvedValue(childPage());
    const kept = vi.spyOn(commands, 'saveSelfView').mockResolvedValue({ at: '10:42' });
    const { unmount } = render(SelfView, { child: 'child-1' });
    const user = userEvent.setup();
    await screen.findByText(/hold the Escape key/);
    await tabTo(user, /Who is sitting with the child/);
    await user.keyboard('Key adult');
    await press(user, /^Turn it now$/);
    await screen.findByText('Here are 7 stepping stones. Each one has a page of its own.');
    expect(document.body).not.toHaveTextContent(/Escape|passphrase/);
    await press(user, /^Start$/);
    expect(heading()).toBe('When something goes well, people notice and are happy for me.');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();

    await press(user, /Skip this one/);
    expect(heading()).toMatch(/People think I can do things/);
    await tabTo(user, /Bridge/);
    expect(screen.getAllByRole('radio').filter((one) => (one as HTMLInputElement).checked)).toEqual([]);
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('radio', { name: 'Cloud' })).toBeChecked();
    await tabTo(user, /Your words/);
    await user.keyboard('In maths, not in PE.');
    await press(user, /Next stone/);
    expect(heading()).toMatch(/I get time to say/);
    await press(user, /Previous stone/);
    expect(screen.getByRole('textbox')).toHaveValue('In maths, not in PE.');
    await press(user, /Stop here/);

    expect(await screen.findByText('What you said is saved.')).toBeVisible();
    const stones = [{ stone: 'expectations', picture: 'cloud', words: 'In maths, not in PE.' }];
    expect(kept).toHaveBeenCalledExactlyOnceWith({ child: 'child-1', form: { stones, with: 'Key adult' } });
    unmount();
    expect(kept).toHaveBeenCalledOnce();
  });

  it.each(['leaving the page', 'locking'])('saves what was said when it ends by %s', async (way) => {
    vi.spyOn(commands, 'child').mockResolvedValue(childPage());
    const kept = vi.spyOn(commands, 'saveSelfView').mockResolvedValue({ at: '10:42' });
    const { unmount } = render(SelfView, { child: 'child-1' });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Turn it now' }));
    await user.click(await screen.findByRole('button', { name: 'Start' }));
    await user.click(screen.getByRole('radio', { name: 'Bridge' }));
    if (way === 'locking') await keepAll();
    unmount();
    const stones = [{ stone: 'success', picture: 'bridge', words: '' }];
    expect(kept).toHaveBeenCalledExactlyOnceWith({ child: 'child-1', form: { stones, with: '' } });
  });

  it('has no picture chosen beforehand, and takes a choice away again', async () => {
    vi.spyOn(commands, 'child').mockResolvedValue(childPage());
    render(SelfView, { child: 'child-1' });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Turn it now' }));
    await user.click(await screen.findByRole('button', { name: 'Start' }));
    expect(screen.getAllByRole('radio')).toHaveLength(6);
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Tangle' }));
    expect(screen.getByRole('button', { name: 'Next stone' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'No picture' }));
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    expect(screen.getByRole('button', { name: 'Skip this one' })).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Bridge' })).toHaveFocus();
  });

  it('says so if it could not be saved, and loses nothing', async () => {
    vi.spyOn(commands, 'child').mockResolvedValue(childPage());
    const kept = vi
      .spyOn(commands, 'saveSelfView')
      .mockRejectedValueOnce({ code: 'disk-full', field: null, detail: null })
      .mockResolvedValue({ at: '10:42' });
    render(SelfView, { child: 'child-1' });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Turn it now' }));
    await user.click(await screen.findByRole('button', { name: 'Start' }));
    await user.type(screen.getByRole('textbox'), 'My swimming badge.');
    await user.click(screen.getByRole('button', { name: 'Stop here' }));
    expect(await screen.findByRole('alert')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('What you said is saved.')).toBeVisible();
    expect(screen.getByText('My swimming badge.')).toBeVisible();
    expect(kept).toHaveBeenCalledTimes(2);
  });

  it('saves nothing if nothing was said', async () => {
    vi.spyOn(commands, 'child').mockResolvedValue(childPage());
    const kept = vi.spyOn(commands, 'saveSelfView').mockResolvedValue({ at: '10:42' });
    render(SelfView, { child: 'child-1' });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Turn it now' }));
    await user.click(await screen.findByRole('button', { name: 'Start' }));
    await user.click(screen.getByRole('button', { name: 'Stop here' }));
    expect(await screen.findByText('Nothing was saved this time.')).toBeVisible();
    expect(kept).not.toHaveBeenCalled();
  });

  it('shows earlier times separately, without comparing them in figures', async () => {
    const heard = { selfViews: SELF_VIEWS, childNotHeard: null, parentNotHeard: null };
    vi.spyOn(commands, 'child').mockResolvedValue(childPage({ heard }));
    render(SelfView, { child: 'child-1' });
    const earlier = await screen.findByRole('region', { name: 'Earlier times' });
    const times = within(earlier).getAllByRole('group');
    expect(times).toHaveLength(2);
    const said = times.map((one) => [...one.querySelectorAll('li')].map((stone) => stone.textContent.trim()));
    expect(said.map((stones) => stones.map((words) => words.replace(/\s+/g, ' ')))).toEqual([
      ['Success Cloud They said well done to all of us.', 'Get to know me Sunny path'],
      ['Success Tangle'],
    ]);
    // Apart from dates, there is no number.
    const words = earlier.textContent.replace(/\d{1,2} \w+ \d{4}/g, '');
    expect(words).not.toMatch(/\d/);
  });
});

describe('the words of the stones', () => {
  const at = (years: number) =>
    vi.spyOn(commands, 'child').mockResolvedValue(childPage({ age: { years, months: 0 } }));

  it('are for an adult who knows a child under 5, by what the child shows, and nothing is turned', async () => {
    at(2);
    const kept = vi.spyOn(commands, 'saveSelfView').mockResolvedValue({ at: '10:42' });
    render(SelfView, { child: 'child-1' });
    const user = userEvent.setup();
    expect(await screen.findByText(/by what the child shows/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Turn it now' })).toBeNull();
    expect(screen.queryByText(/hold the Escape key/)).toBeNull();
    await user.type(screen.getByLabelText(/Who knows the child well/), 'Grandmother');
    await user.click(screen.getByRole('button', { name: 'Start' }));
    expect(heading()).toBe('When something goes well, people notice and are happy with the child.');
    expect(screen.getByText('What does the child show about this?')).toBeVisible();
    const pictures = screen.getAllByRole('radio').map((one) => (one as HTMLInputElement).value);
    expect(pictures).toEqual(['cloud', 'rain', 'sunny-path', 'not-sure']);
    await user.type(screen.getByLabelText('What was seen or heard'), 'Claps when the tower stands.');
    await user.click(screen.getByRole('button', { name: 'Stop here' }));
    expect(await screen.findByText('What you wrote is saved.')).toBeVisible();
    expect(screen.queryByText(/give the computer back/)).toBeNull();
    const stones = [{ stone: 'success', picture: null, words: 'Claps when the tower stands.' }];
    expect(kept).toHaveBeenCalledExactlyOnceWith({ child: 'child-1', form: { stones, with: 'Grandmother' } });
  });

  it.each([
    [5, 'When something goes well, people notice and are happy for me.'],
    [11, 'When something goes well, people notice and are happy for me.'],
    [12, 'When something goes well for me, people notice it and say so.'],
    [15, 'When something goes well for me, people notice it and say so.'],
    [16, 'When something goes well, people recognise it.'],
    [19, 'When something goes well, people recognise it.'],
  ])('suit somebody of %i, who has the screen', async (years, first) => {
    at(years);
    const { container } = render(SelfView, { child: 'child-1' });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Turn it now' }));
    await user.click(await screen.findByRole('button', { name: 'Start' }));
    expect(heading()).toBe(first);
    expect(screen.getAllByRole('radio')).toHaveLength(6);
    const headings = new Set([heading()]);
    for (let stone = 1; stone < 7; stone += 1) {
      await user.click(screen.getByRole('button', { name: 'Skip this one' }));
      headings.add(heading());
    }
    expect(headings.size).toBe(7);
    for (const said of headings) expect(said).not.toMatch(/\bchild\b/);
    // An adult is asked for words first; a picture can be added.
    const controls = [...container.querySelectorAll('textarea, input[type=radio]')];
    expect(controls[0]?.matches('textarea')).toBe(years >= 16);
  });
});
