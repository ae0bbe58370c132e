// Hidden names, for when somebody else can see the screen. Kept in memory alone, until the key is pressed again or the casebook locks.

let hidden = $state(false);

export const names = {
  get hidden(): boolean {
    return hidden;
  },
};

export function toggleNames(): void {
  hidden = !hidden;
}

export function showNames(): void {
  hidden = false;
}

const MOST_INITIALS = 3;

/** The first letters of a name: enough for whoever knows the child. Empty where a name has no letters. What tells two children apart beside it, in brackets, is no name. */
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
