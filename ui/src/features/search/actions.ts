// What a search offers to open besides what is recorded: sections of the settings, and what can be done for the child who was opened last.
import { recentChildren } from '../../lib/child-headers.svelte';
import type { ChildHeader, FindGroup, FindHit, FindTarget, Named } from '../../lib/generated/wire';
import { isMatch, marked } from '../../lib/matching';
import type { Screen, SettingsPart } from '../../lib/route.svelte';
import { session } from '../../lib/session.svelte';
import { t } from '../../lib/words.svelte';

export type Target = Exclude<FindTarget, { at: 'paper' }> | { at: 'screen'; screen: Screen };
export type Hit = Omit<FindHit, 'target'> & { target: Target };
export type Group = Omit<FindGroup, 'hits'> & { hits: Hit[] };

/** The message has the words, and in its attribute `also` others to find it by. */
interface Action {
  words: string;
  screen: Screen;
  child?: Named;
  about?: string;
}

const MOST = 6;

const part = (part: SettingsPart): Screen => ({ at: 'settings', part });
const ANYWHERE: Action[] = [
  { words: 'search-action-copies', screen: part('copies') },
  { words: 'search-action-letterhead', screen: part('letterhead') },
  { words: 'search-action-health', screen: part('health') },
  { words: 'search-action-code', screen: part('code') },
  { words: 'search-action-look', screen: part('look') },
  { words: 'search-action-casebook', screen: part('casebook') },
  { words: 'search-action-sample', screen: part('sample') },
  { words: 'search-action-retention', screen: { at: 'retention' } },
  { words: 'search-action-ahead', screen: { at: 'lookahead-of-all' } },
  { words: 'search-action-papers-nobody', screen: { at: 'papers' } },
];

function ofChild({ child: named, journeys }: ChildHeader): Action[] {
  const child = named.id;
  const screens: [words: string, screen: Screen][] = [
    ['search-action-referral', { at: 'papers', child, kind: 'referral' }],
    ['search-action-papers', { at: 'papers', child }],
    ['search-action-note', { at: 'child', child, open: 'note' }],
    ['search-action-consent', { at: 'consents', child, open: 'give' }],
    ['search-action-refusal', { at: 'consents', child, open: 'refuse' }],
    ['search-action-evidence', { at: 'evidence', child, open: 'add' }],
    ['search-action-child-words', { at: 'child', child, open: 'child-words' }],
    ['search-action-parent-words', { at: 'child', child, open: 'parent-words' }],
    ['search-action-plan', { at: 'plan', child }],
    ['search-action-disagreement', { at: 'disagreements', child, open: 'add' }],
    ['search-action-absence', { at: 'child', child, open: 'absence' }],
    ['search-action-contacts', { at: 'child', child, open: 'contacts' }],
    ['search-action-protection', { at: 'protections', child, open: 'add' }],
    ['search-action-pathway', { at: 'pathways', child, open: 'begin' }],
    ['search-action-self-view', { at: 'self-view', child }],
    ['search-action-next', { at: 'next-steps', child }],
    ['search-action-lookahead', { at: 'lookahead', child }],
    ['search-action-timeline', { at: 'timeline', child }],
    ['search-action-details', { at: 'child-form', child }],
  ];
  const underWay = journeys.filter(({ ended }) => !ended);
  return [
    ...screens.map(([words, screen]): Action => ({ words, screen, child: named })),
    ...underWay.flatMap(({ id, pathway }): Action[] => [
      { words: 'search-action-map', screen: { at: 'journey-map', journey: id }, about: pathway.words },
      {
        words: 'search-action-family-view',
        screen: { at: 'family-view', journey: id },
        about: pathway.words,
      },
      { words: 'search-action-what-if', screen: { at: 'what-if', journey: id }, about: pathway.words },
    ]),
  ];
}

/** What was typed is in the words or begins one of the others; the words come first. */
export function actionsOf(typed: string): Hit[] {
  if (!session.open || typed.trim() === '') return [];
  const header = recentChildren()[0];
  const all = [...(header ? ofChild(header) : []), ...ANYWHERE];
  const named = all.filter(({ words }) => isMatch(t(words), typed));
  const others = all.filter((one) => !named.includes(one) && isAlias(one, typed));
  return [...named, ...others].slice(0, MOST).map((one) => hit(one, typed));
}

const isAlias = ({ words }: Action, typed: string) => isMatch(`${t(words)} ${t(`${words}.also`)}`, typed);

function hit({ words, screen, child, about }: Action, typed: string): Hit {
  return {
    pieces: marked(t(words), typed),
    about: about ?? null,
    child: child ?? null,
    archived: false,
    died: false,
    target: { at: 'screen', screen },
  };
}

/**
 * The actions beside those that the answer has, the closest first. They come after urgent help, the children and a paper that
 * is called so, and before everything else, unless none of them is called what was typed and the answer had them later.
 */
export function withActions(found: FindGroup[], actions: Hit[], typed: string): Group[] {
  const groups = found.flatMap(opened);
  if (actions.length === 0) return groups;
  const own = groups.find(({ kind }) => kind === 'command');
  const commands: Group = {
    kind: 'command',
    more: own?.more ?? false,
    hits: [...(own?.hits ?? []), ...actions].sort((one, other) => rank(one, typed) - rank(other, typed)),
  };
  if (own !== undefined && !actions.some((one) => isCalled(one, typed)))
    return groups.map((one) => (one === own ? commands : one));
  const isBefore = ({ kind, hits }: Group) =>
    kind === 'child' || (kind === 'paper' && hits.some((one) => isCalled(one, typed)));
  const others = groups.filter((one) => one !== own);
  const isUrgent = own?.hits.some(({ target }) => target.at === 'command' && target.command === 'urgent');
  const before = others.filter(isBefore);
  const after = others.filter((one) => !isBefore(one));
  return isUrgent ? [commands, ...before, ...after] : [...before, commands, ...after];
}

const isCalled = ({ pieces }: Hit, typed: string) => isMatch(pieces.join(''), typed);

/** Urgent help first, then what is called what was typed, then what is found by other words. */
function rank(hit: Hit, typed: string): number {
  if (hit.target.at === 'command' && hit.target.command === 'urgent') return 0;
  return isCalled(hit, typed) ? 1 : 2;
}

/** A paper opens where it is made: for the child who was opened last, or for nobody. Without a child, those of a child are left out. */
export function opened(group: FindGroup): Group[] {
  const child = recentChildren()[0]?.child;
  const hits = group.hits.flatMap((one): Hit[] => {
    const { target } = one;
    if (target.at !== 'paper') return [{ ...one, target }];
    if (!target.ofChild) return [{ ...one, target: at({ at: 'papers', kind: target.paper }) }];
    const screen: Screen = { at: 'papers', child: child?.id, kind: target.paper };
    return child === undefined || !session.open ? [] : [{ ...one, child, target: at(screen) }];
  });
  return hits.length === 0 ? [] : [{ ...group, hits }];
}

const at = (screen: Screen): Target => ({ at: 'screen', screen });
