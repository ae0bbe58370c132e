// The actions that a search offers: by their words and by others, for the child who was opened last, and none while the casebook is locked.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HEADER } from '../../dev/mock/child-header';
import { askHeader, forgetHeaders, opened } from '../../lib/child-headers.svelte';
import { commands } from '../../lib/commands';
import type { FindGroup, FindHit, Status } from '../../lib/generated/wire';
import { take } from '../../lib/session.svelte';
import { actionsOf, withActions } from './actions';

const found = (typed: string) => actionsOf(typed).map(({ pieces }) => pieces.join(''));
const HIT: FindHit = {
  pieces: [],
  about: null,
  child: null,
  archived: false,
  died: false,
  target: { at: 'command', command: 'about' },
};
const groupOf = (kind: FindGroup['kind'], words = 'Something'): FindGroup => ({
  kind,
  hits: [{ ...HIT, pieces: [words] }],
  more: false,
});

function phase(phase: Status['phase']) {
  const preferences = {
    language: 'en-GB',
    theme: 'light',
    textSize: 100,
    lockAfter: 0,
    singleKeys: true,
    openWithNamesHidden: false,
  };
  take({ phase, today: '2026-11-23', preferences } as Status);
}

async function withChild() {
  vi.spyOn(commands, 'childHeader').mockResolvedValue(HEADER);
  await askHeader('child-1');
  opened('child-1');
}

beforeEach(() => {
  forgetHeaders();
  phase('open');
});

describe('the actions', () => {
  it.each([
    ['referral', 'Make a referral'],
    ['letter', 'Make a referral'],
    ['print', 'Papers'],
    ['note', 'Write a note'],
    ['CONSENT', 'Record consent'],
    ['gdpr', 'Record consent'],
    ['safeguard', 'Add a protective note'],
    ['backup', 'Copies of the casebook'],
    ['logo', 'Letterhead'],
  ])('are found by “%s”: %s', async (typed, words) => {
    await withChild();
    expect(found(typed)).toContain(words);
  });

  it('are found by their own words before those of others, and open for that child', async () => {
    await withChild();
    expect(found('consent')).toEqual(['Record consent', 'Record a refusal of consent']);
    expect(actionsOf('consent')[0]).toMatchObject({
      pieces: ['Record ', 'consent', ''],
      child: { id: 'child-1' },
      target: { at: 'screen', screen: { at: 'consents', child: 'child-1', open: 'give' } },
    });
  });

  it('are those of no child before one was opened, and none while nothing is typed or the casebook is locked', async () => {
    expect(found('letter')).toEqual(['Letterhead', 'Papers for any family']);
    await withChild();
    expect(found(' ')).toEqual([]);
    phase('locked');
    expect(found('backup')).toEqual([]);
  });

  it('come after children, with the other actions', () => {
    const actions = actionsOf('backup');
    const kinds = (groups: FindGroup[]) => withActions(groups, actions, 'backup').map(({ kind }) => kind);
    expect(kinds([groupOf('step'), groupOf('child')])).toEqual(['child', 'command', 'step']);
    expect(withActions([groupOf('step'), groupOf('command')], actions, 'backup')[1]?.hits.slice(1)).toEqual(
      actions,
    );
    expect(withActions([groupOf('step')], [], 'backup')).toEqual([groupOf('step')]);
  });

  it('come first if they or a paper are called what was typed', async () => {
    await withChild();
    const paper = (words: string, paper: 'home-visit' | 'meeting', ofChild: boolean): FindGroup => ({
      kind: 'paper',
      hits: [{ ...HIT, pieces: [words], target: { at: 'paper', paper, ofChild } }],
      more: false,
    });
    const services = groupOf('command', 'Papers without a child: home visit');
    const groups = [paper('Home visit form', 'home-visit', false), services, groupOf('step')];
    const found = withActions(groups, actionsOf('home visit'), 'home visit');
    expect(found[0]?.hits[0]?.target).toEqual({ at: 'screen', screen: { at: 'papers', kind: 'home-visit' } });
    // An action that is called so comes before commands that only mention it, and before steps.
    const note = withActions(
      [groupOf('step'), groupOf('command', 'Something else')],
      actionsOf('note'),
      'note',
    );
    expect(note[0]?.kind).toBe('command');
    expect(note[0]?.hits[0]?.pieces.join('')).toBe('Write a note');
    // A paper of a child is for the one who was opened last, and for nobody if there is none.
    const meeting = paper('Meeting sheet', 'meeting', true);
    expect(withActions([meeting], [], 'meeting')[0]?.hits[0]).toMatchObject({
      child: { id: 'child-1' },
      target: { at: 'screen', screen: { at: 'papers', child: 'child-1', kind: 'meeting' } },
    });
    forgetHeaders();
    expect(withActions([meeting], [], 'meeting')).toEqual([]);
  });
});
