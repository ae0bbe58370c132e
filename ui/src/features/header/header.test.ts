// The top of every page of a child: the tabs, the menu, the note in a sheet, and the children opened last.
import { clearMocks } from '@tauri-apps/api/mocks';
import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from '../../app/App.svelte';
import { mockShell } from '../../dev/mock/backend';
import { HEADER } from '../../dev/mock/child-header';
import { decisionLine } from '../../dev/mock/step';
import { childOfJourney, forgetHeaders, recentChildren } from '../../lib/child-headers.svelte';
import { commands } from '../../lib/commands';
import { showNames, toggleNames } from '../../lib/hidden-names.svelte';
import type { ConsentNow } from '../../lib/generated/wire';
import { back, forget, go, goUrgent, replace, router, type Screen } from '../../lib/route.svelte';
import { plain } from '../../lib/words.svelte';

const SAVED = { at: '10:42' };
const named = (words: string) => ({ name: (name: string) => plain(name).includes(words) });
const tabs = () => screen.findByRole('navigation', { name: 'Pages of this child' });
const button = () => screen.findByRole('button', { name: 'Add' });

async function opened(screen: Screen): Promise<void> {
  mockShell('open');
  render(App);
  await vi.waitFor(() => expect(router.current.at).toBe('today'));
  go(screen);
  await tabs();
}

beforeEach(() => {
  vi.restoreAllMocks();
  forgetHeaders();
  replace({ at: 'start' });
  forget({ at: 'start' });
});
afterEach(() => clearMocks());

describe('the header of a child', () => {
  it('says who it is, where they are and what to bear in mind, with one heading on the page', async () => {
    await opened({ at: 'plan', child: 'child-1' });
    const pathways = await screen.findByRole('list', { name: 'Pathways under way' });
    expect(within(pathways).getAllByRole('listitem')).toHaveLength(2);
    expect(pathways).toHaveTextContent('Targeted');
    expect(screen.getByRole('link', named('1 disagreement, act by 1 Jan 2027'))).toBeVisible();
    expect(screen.getByRole('link', named('Consent was withdrawn'))).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    await userEvent.click(within(screen.getByRole('main')).getByRole('link', named('Example Child')));
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Example Child');
  });

  it.each<[Screen['at'], string]>([
    ['child', 'Overview'],
    ['next-steps', 'Overview'],
    ['pathways', 'Pathways'],
    ['plan', 'Plan'],
    ['evidence', 'Evidence'],
    ['timeline', 'Record'],
    ['consents', 'Record'],
    ['disagreements', 'Record'],
    ['protections', 'Record'],
  ])('has the same five tabs on %s, and %s is the present one', async (at, present) => {
    await opened({ at, child: 'child-1' } as Screen);
    const list = within(await tabs()).getAllByRole('list')[0] as HTMLElement;
    const links = within(list).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual([
      'Overview',
      'Pathways',
      'Plan',
      'Evidence',
      'Record',
    ]);
    expect(links.filter((link) => link.ariaCurrent !== null).map((link) => link.textContent)).toEqual([
      present,
    ]);
    expect(screen.getByRole('link', { name: 'All children' })).toBeVisible();
  });

  it.each<[Screen, string]>([
    [{ at: 'what-if', journey: 'journey-1' }, 'Pathways'],
    [{ at: 'calendar-file', child: 'child-1' }, 'Overview'],
    [{ at: 'child-form', child: 'child-1' }, 'Overview'],
    [{ at: 'why', journey: 'journey-1' }, 'Pathways'],
    [{ at: 'journey-map', journey: 'journey-1' }, 'Pathways'],
    [{ at: 'lookahead', child: 'child-1' }, 'Overview'],
  ])('is on every other page about one child: %o', async (at, present) => {
    await opened(at);
    const nav = await tabs();
    expect(nav.querySelector('[aria-current]')).toHaveTextContent(present);
    expect(await screen.findByRole('link', named('Consent was withdrawn'))).toBeVisible();
    await vi.waitFor(() => expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1));
  });

  it('says how many consents were refused, and how many ended otherwise', async () => {
    const [one] = HEADER.closedConsents;
    const closedConsents = ['refused', 'refused', 'disagreed', 'own-no'].map(
      (state) => ({ ...one, state }) as ConsentNow,
    );
    vi.spyOn(commands, 'childHeader').mockResolvedValue({ ...HEADER, closedConsents });
    await opened({ at: 'plan', child: 'child-1' });
    expect(
      await screen.findByRole('link', named('Consent: 2 refused, 1 not agreed by all, 1 does not count now')),
    ).toBeVisible();
  });

  it('says by when to act on a decision, until when that was, and if the letter is needed', async () => {
    const past = decisionLine().limits.map((one) => ({ ...one, limit: { ...one.limit, past: true } }));
    const decisions = [
      decisionLine(),
      decisionLine({ journey: 'journey-2', limits: past }),
      decisionLine({ journey: 'journey-4', isFromLetter: false }),
      decisionLine({ journey: 'journey-3', decidedOn: null, isFromLetter: false, limits: [] }),
    ];
    vi.spyOn(commands, 'childHeader').mockResolvedValue({ ...HEADER, decisions });
    await opened({ at: 'plan', child: 'child-1' });
    const of = (words: string) =>
      screen.findByRole('link', {
        name: (name: string) => plain(name) === `No EHC needs assessment: ${words}`,
      });
    expect(await of('act by 16 Dec 2026')).toBeVisible();
    expect(await of('act by 16 Dec 2026 at the latest')).toBeVisible();
    expect(await of('time to act ended 20 Jan 2027')).toBeVisible();
    expect(await of('date of the letter needed')).toBeVisible();
  });

  it('is not on the page that adds a child', async () => {
    mockShell('open');
    render(App);
    await vi.waitFor(() => expect(router.current.at).toBe('today'));
    go({ at: 'child-form' });
    await vi.waitFor(() =>
      expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Add a child'),
    );
    expect(screen.queryByRole('navigation', { name: 'Pages of this child' })).toBeNull();
  });

  it('adds nothing while something is only imagined', async () => {
    await opened({ at: 'what-if', journey: 'journey-1' });
    await screen.findByRole('list', { name: 'Pathways under way' });
    expect(screen.queryByRole('button', { name: 'Add' })).toBeNull();
    await userEvent.keyboard('n');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it.each<[Screen, number]>([
    [{ at: 'why', journey: 'journey-1' }, 2],
    // The page has the map itself.
    [{ at: 'journey-map', journey: 'journey-1' }, 0],
    // The page is about both pathways.
    [{ at: 'plan', child: 'child-1' }, 0],
    // No step is passed yet.
    [{ at: 'why', journey: 'journey-2' }, 0],
  ])('draws the route so far of the journey that the page is about: %o', async (at, steps) => {
    await opened(at);
    const pathways = await screen.findByRole('list', { name: 'Pathways under way' });
    const line = within(pathways).queryByRole('list', { name: 'Route so far' });
    expect(line === null ? 0 : within(line).getAllByRole('listitem').length).toBe(steps);
  });

  it('is there at once on the page of a journey, and has nothing left after a lock', async () => {
    await opened({ at: 'child', child: 'child-1' });
    await vi.waitFor(() => expect(childOfJourney('journey-2')).toBe('child-1'));
    await userEvent.keyboard('{Control>}l{/Control}');
    await vi.waitFor(() => expect(router.current.at).toBe('unlock'));
    expect(recentChildren()).toEqual([]);
    expect(childOfJourney('journey-2')).toBeUndefined();
  });

  it('lists the children opened last on Today and Children alone, and never while names are hidden', async () => {
    const listed = () => screen.queryByRole('list', { name: 'Opened last' });
    await opened({ at: 'child', child: 'child-1' });
    await vi.waitFor(() => expect(recentChildren()).toHaveLength(1));
    expect(listed()).toBeNull();
    goUrgent();
    await vi.waitFor(() => expect(router.current.at).toBe('urgent'));
    expect(listed()).toBeNull();
    go({ at: 'children' });
    await vi.waitFor(() => expect(listed()).toHaveTextContent('Example Child'));
    toggleNames();
    await vi.waitFor(() => expect(listed()).toBeNull());
    showNames();
  });

  it('calls the child by the short name after the first mention', async () => {
    await opened({ at: 'child', child: 'child-1' });
    expect(await screen.findByRole('heading', named('What Example says'))).toBeVisible();
    expect(screen.queryByRole('heading', named('What Example Child says'))).toBeNull();
  });

  it('says so if disagreements and consent could not be read', async () => {
    vi.spyOn(commands, 'childHeader').mockRejectedValue({ code: 'unexpected', field: null, detail: null });
    await opened({ at: 'plan', child: 'child-1' });
    expect(await screen.findByText(/could not be read. Check them before you act/)).toBeVisible();
  });
});

describe('the menu', () => {
  it('is used by keyboard alone, and gives the focus back', async () => {
    await opened({ at: 'plan', child: 'child-1' });
    const user = userEvent.setup();
    (await button()).focus();
    await user.keyboard('{ArrowDown}');
    const items = screen.getAllByRole('menuitem');
    expect(items).toHaveLength(15);
    expect(items[0]).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(items[1]).toHaveFocus();
    await user.keyboard('{End}');
    expect(items.at(-1)).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(items[0]).toHaveFocus();
    const { violations } = await axe.run('.child-header', {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(await button()).toHaveFocus();
  });

  it.each([
    ['Words of the child', /^\W*Example\W*’s own words/],
    ['Words of a parent or carer', /parents’ or carers’ own words/],
    ['Evidence', /^Which evidence|^Evidence/],
    ['Consent', /^Service$/],
    ['Disagreement', /^Who disagrees/],
    ['Days away from school', /^Day$/],
  ])('leads to the form: %s', async (item, field) => {
    await opened({ at: 'plan', child: 'child-1' });
    const user = userEvent.setup();
    await user.click(await button());
    await user.click(screen.getByRole('menuitem', { name: item }));
    await vi.waitFor(() => {
      const focused = document.activeElement;
      expect(focused?.matches('input, textarea, select')).toBe(true);
      expect(focused).toBeVisible();
      const label = document.querySelector(`label[for="${focused?.id ?? ''}"]`)?.textContent.trim() ?? '';
      expect(plain(label)).toMatch(field);
    });
  });

  it('opens its form once: coming back to the page later opens nothing', async () => {
    await opened({ at: 'plan', child: 'child-1' });
    const user = userEvent.setup();
    await user.click(await button());
    await user.click(screen.getByRole('menuitem', { name: 'Disagreement' }));
    await screen.findByRole('dialog', { name: 'Record a disagreement' });
    expect(router.current).toEqual({ at: 'disagreements', child: 'child-1' });
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    go({ at: 'plan', child: 'child-1' });
    back();
    expect(await screen.findByRole('button', { name: 'Record a disagreement' })).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('leads to the pathways that can be begun', async () => {
    await opened({ at: 'plan', child: 'child-1' });
    const user = userEvent.setup();
    await user.click(await button());
    await user.click(screen.getByRole('menuitem', { name: 'Pathway' }));
    const heading = await screen.findByRole('heading', { name: 'Start a pathway' });
    await vi.waitFor(() => expect(heading).toHaveFocus());
  });
});

describe('a note', () => {
  it('is written with N on any page of the child, for the pathway that is chosen', async () => {
    const add = vi.spyOn(commands, 'addNote').mockResolvedValue(SAVED);
    await opened({ at: 'evidence', child: 'child-1' });
    await screen.findByRole('list', { name: 'Pathways under way' });
    const user = userEvent.setup();
    await user.keyboard('n');
    const sheet = await screen.findByRole('dialog', { name: 'Write a note' });
    const words = within(sheet).getByLabelText('Note');
    await vi.waitFor(() => expect(words).toHaveFocus());
    const { violations } = await axe.run(sheet, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
    await user.type(words, 'Rang home.');
    await user.selectOptions(within(sheet).getByLabelText('On which pathway?'), 'Sensory needs');
    await user.click(within(sheet).getByRole('button', { name: 'Save the note' }));
    expect(add).toHaveBeenCalledWith({
      journey: 'journey-2',
      note: { words: 'Rang home.', day: '', month: '', year: '' },
    });
    await vi.waitFor(() => expect(screen.queryByRole('dialog', { name: 'Write a note' })).toBeNull());
  });

  it('opens on the page that is shown, and on none that urgent help still keeps below it', async () => {
    vi.spyOn(commands, 'childHeader').mockImplementation(({ child }) =>
      Promise.resolve({ ...HEADER, child: { ...HEADER.child, id: child } }),
    );
    await opened({ at: 'child', child: 'child-1' });
    goUrgent();
    await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Add' })).toBeNull());
    // Urgent help leads on to another page; the first child's page stays below it.
    go({ at: 'evidence', child: 'child-2' });
    await button();
    const user = userEvent.setup();
    await user.keyboard('n');
    await screen.findByRole('dialog', { name: 'Write a note' });
    const opens = [...document.querySelectorAll('dialog[open]')];
    expect(opens).toHaveLength(1);
    expect(opens[0]?.closest('[hidden]')).toBeNull();
  });

  it('is about the journey of the page', async () => {
    const add = vi.spyOn(commands, 'addNote').mockResolvedValue(SAVED);
    await opened({ at: 'why', journey: 'journey-2' });
    await screen.findByRole('list', { name: 'Pathways under way' });
    const user = userEvent.setup();
    await user.keyboard('n');
    const sheet = await screen.findByRole('dialog', { name: 'Write a note' });
    await user.type(within(sheet).getByLabelText('Note'), 'Rang home.');
    await user.click(within(sheet).getByRole('button', { name: 'Save the note' }));
    expect(add.mock.lastCall?.[0].journey).toBe('journey-2');
  });

  it('is not opened by an N that is typed', async () => {
    await opened({ at: 'child', child: 'child-1' });
    const user = userEvent.setup();
    await user.click(await screen.findByText(/^Record .*Example.* words/));
    await user.type(screen.getByLabelText(/Example.* own words/), 'no');
    expect(screen.queryByRole('dialog', { name: 'Write a note' })).toBeNull();
  });

  it('names the child, and needs no pathway', async () => {
    vi.spyOn(commands, 'childHeader').mockResolvedValue({ ...HEADER, journeys: [] });
    const add = vi.spyOn(commands, 'addChildNote').mockResolvedValue(SAVED);
    await opened({ at: 'plan', child: 'child-1' });
    await screen.findByRole('link', named('1 disagreement'));
    const user = userEvent.setup();
    await user.keyboard('n');
    const sheet = await screen.findByRole('dialog', { name: 'Write a note' });
    expect(sheet).toHaveTextContent(new RegExp(`About .?${HEADER.called}`, 'u'));
    await user.type(within(sheet).getByLabelText('Note'), 'Rang home.');
    await user.click(within(sheet).getByRole('button', { name: 'Save the note' }));
    expect(add).toHaveBeenCalledWith({
      child: 'child-1',
      note: { words: 'Rang home.', day: '', month: '', year: '' },
    });
  });
});

describe('a child without a pathway', () => {
  it('has one main action: to start one', async () => {
    const page = await import('../../dev/mock/step');
    vi.spyOn(commands, 'child').mockResolvedValue(page.childPage({ journeys: [] }));
    await opened({ at: 'child', child: 'child-1' });
    const start = await screen.findByRole('button', { name: 'Start a pathway' });
    const main = [...document.querySelectorAll('main .govuk-button')].filter(
      (one) => !one.matches('.govuk-button--secondary') && one.closest('details:not([open])') === null,
    );
    expect(main).toEqual([start]);
    await userEvent.click(start);
    expect(router.current).toEqual({ at: 'pathways', child: 'child-1', open: 'begin' });
  });
});
