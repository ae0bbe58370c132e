// The actions that a search offers: by their words and by others, for the child who was opened last, and none while the casebook is locked.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HEADER } from '../../dev/mock/casebook';
import { askHeader, forgetHeaders, opened } from '../../lib/child-headers.svelte';
import { commands } from '../../lib/commands';
import type { FindGroup, Status } from '../../lib/generated/wire';
import { take } from '../../lib/session.svelte';
import { actionsOf, withActions } from './actions';

const found = (typed: string) => actionsOf(typed).map(({ pieces }) => pieces.join(''));
const group = (kind: FindGroup['kind']): FindGroup => ({ kind, hits: [], more: false });

function phase(phase: Status['phase']) {
  const preferences = { language: 'en-GB', theme: 'light', textSize: 100, lockAfter: 0, singleKeys: true };
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
    const kinds = (groups: FindGroup[]) => withActions(groups, actions).map(({ kind }) => kind);
    expect(kinds([group('step'), group('child')])).toEqual(['child', 'command', 'step']);
    expect(withActions([group('step'), group('command')], actions)[1]?.hits).toEqual(actions);
    expect(withActions([group('step')], [])).toEqual([group('step')]);
  });
});
