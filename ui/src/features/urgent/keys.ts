// The key that opens each situation: the digits, then the letters.
const KEYS = '123456789abcdefghijklmnopqrstuvwxyz';

/** Returns the key of the situation at a place of the list. */
export const keyAt = (place: number): string | undefined => KEYS[place];

/** Returns the place in the list that a key opens, or -1. */
export const placeOf = (key: string): number => (key.length === 1 ? KEYS.indexOf(key.toLowerCase()) : -1);
