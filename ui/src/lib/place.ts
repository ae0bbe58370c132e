// Where somebody was when the casebook locked, so that unlocking leads there again. In memory only: the kind of screen and ids, never a name or a word that was typed.
import type { Screen } from './route.svelte';

/** The screen to open again after a lock; null if it is best to begin with Today. */
export function placeOf(screen: Screen): Screen | null {
  switch (screen.at) {
    case 'urgent':
      return placeOf(screen.from);
    case 'children':
    case 'statistics':
    case 'about':
      return { at: screen.at };
    case 'settings':
      return screen.part === undefined ? { at: 'settings' } : { at: 'settings', part: screen.part };
    case 'child-form':
      return screen.child === undefined ? { at: 'child-form' } : { at: 'child-form', child: screen.child };
    case 'child':
    case 'plan':
    case 'next-steps':
    case 'protections':
    case 'consents':
    case 'disagreements':
    case 'evidence':
    case 'timeline':
    case 'lookahead':
      return { at: screen.at, child: screen.child };
    case 'turn-back':
      return placeOf(screen.then);
    case 'self-view':
      return { at: 'child', child: screen.child };
    case 'entry': {
      const { child, seq, question, mend } = screen;
      return { at: 'entry', child, seq, question, mend };
    }
    case 'step':
      return screen.step === undefined
        ? { at: 'step', journey: screen.journey }
        : { at: 'step', journey: screen.journey, step: screen.step };
    // A screen turned to a family, and what was only imagined, are left for the step that they were about.
    case 'family-view':
    case 'what-if':
      return { at: 'step', journey: screen.journey };
    case 'journey-map':
    case 'why':
      return { at: screen.at, journey: screen.journey };
    case 'shortest-path':
      return { at: 'shortest-path', journey: screen.journey, step: screen.step };
    default:
      return null;
  }
}
