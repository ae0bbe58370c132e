// Hides children’s names while somebody else can see the screen: the switch, and what is shown in their place. `words.svelte.ts` applies it to every message. It lasts until the key is pressed again: a lock changes nothing, because the other person may still be there. The shell remembers it for the page after a lock (`session.svelte.ts`).

let hidden = $state(false);
/** Whether somebody’s own words are folded away. */
let foldsWords = $state(false);
/** What that was before names were hidden. */
let foldedBefore = false;

export const names = {
  get hidden(): boolean {
    return hidden;
  },
};

export function toggleNames(): void {
  if (hidden) showNames();
  else hideNames();
}

export function hideNames(): void {
  if (hidden) return;
  hidden = true;
  [foldedBefore, foldsWords] = [foldsWords, true];
}

export function showNames(): void {
  if (hidden) foldsWords = foldedBefore;
  hidden = false;
}

/** Own words are folded away together with names, or at a press; that holds for every child until it is pressed again. */
export const ownWords = {
  get folded(): boolean {
    return foldsWords;
  },
};

export function foldWords(folded: boolean): void {
  foldsWords = folded;
}

const MOST_INITIALS = 3;

/** The first letters of a name: enough for people who know the child. Empty if a name has no letters. The part in brackets that tells two children apart is not part of the name. */
export function initials(name: string): string {
  const letters = name
    .replace(/ \([^)]*\)$/u, '')
    .split(/[\s-]+/u)
    .flatMap((part) => /\p{L}/u.exec(part)?.[0] ?? []);
  return letters
    .slice(0, MOST_INITIALS)
    .map((letter) => `${letter.toLocaleUpperCase()}.`)
    .join(' ');
}

/** Gives the words of a message by its id. */
type Say = (id: string) => string;

/** What replaces an argument of this name while names are hidden. */
const STAND_INS: Record<string, (words: string, say: Say) => string> = {
  name: (name, say) => initials(name) || say('names-child'),
  child: (name, say) => initials(name) || say('names-child'),
  setting: (setting, say) => (setting === '' ? '' : say('names-setting')),
  born: (_, say) => say('names-born'),
  saidBy: (_, say) => say('names-parent'),
  // What urgent help was about tells more than a name.
  sign: (_, say) => say('names-born'),
};

/** What is shown for `words` of a kind (`name`, `child`, `setting`, `born`, `saidBy` or `sign`): the words themselves unless names are hidden. */
export function asShown(kind: string, words: string, say: Say): string {
  const standIn = hidden ? STAND_INS[kind] : undefined;
  return standIn === undefined ? words : standIn(words, say);
}
