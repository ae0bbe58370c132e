// What each search result opens.
import type { FindCommand, FindKind } from '../../lib/generated/wire';
import { toggleNames } from '../../lib/hidden-names.svelte';
import { go, replace, router, type Screen } from '../../lib/route.svelte';
import { lock } from '../../lib/session.svelte';
import type { Target } from './actions';
import { ask } from './palette-state.svelte';

/** The heading of each kind. */
export const GROUPS = {
  child: 'search-palette-children',
  command: 'search-palette-commands',
  paper: 'search-palette-papers',
  pathway: 'search-palette-pathways',
  step: 'search-palette-steps',
  service: 'search-palette-services',
  question: 'search-palette-questions',
  evidence: 'search-palette-evidence',
  record: 'search-palette-records',
} satisfies Record<FindKind, string>;

const to = (screen: Screen) => () => go(screen);

const COMMANDS = {
  today: to({ at: 'today' }),
  children: to({ at: 'children' }),
  'add-child': to({ at: 'child-form' }),
  worries: to({ at: 'worry' }),
  explore: to({ at: 'explore' }),
  services: to({ at: 'services' }),
  indicators: to({ at: 'statistics' }),
  commitment: to({ at: 'commitment' }),
  papers: to({ at: 'papers' }),
  import: to({ at: 'import' }),
  'calendar-file': to({ at: 'calendar-file' }),
  settings: to({ at: 'settings' }),
  passphrase: to({ at: 'settings', part: 'passphrase' }),
  terms: to({ at: 'settings', part: 'terms' }),
  'who-you-are': to({ at: 'settings', part: 'you' }),
  about: to({ at: 'about' }),
  keys: () => ask('keys'),
  'hide-names': toggleNames,
  lock: () => void lock(),
} satisfies Record<Exclude<FindCommand, 'urgent'>, () => void>;

/** Opens the screen of a hit, or runs its command. Urgent help opens as it does elsewhere. */
export function follow(target: Target, onurgent: () => void): void {
  switch (target.at) {
    case 'child':
      return go({ at: 'child', child: target.child });
    case 'journey':
      return go({ at: 'step', journey: target.journey });
    case 'pathway':
      return go({ at: 'explore-pathway', pathway: target.pathway, pretend: { age: null, role: null } });
    case 'step':
      return go({
        at: 'explore-step',
        pathway: target.pathway,
        step: target.step,
        pretend: { age: null, role: null },
      });
    case 'service':
      return go({ at: 'service', id: target.service });
    case 'screen':
      return open(target.screen);
    case 'command':
      return target.command === 'urgent' ? onurgent() : COMMANDS[target.command]();
  }
}

/** The page is opened anew if it is open already, so that its form opens too. */
function open(screen: Screen): void {
  if (router.current.at === screen.at) replace(screen);
  else go(screen);
}
