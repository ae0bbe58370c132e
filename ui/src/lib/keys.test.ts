// A shortcut works on every keyboard: by the letter where the keyboard types it, and by the key where it types another script.
import { describe, expect, it } from 'vitest';
import { latinKey } from './keys';

const KEYBOARDS: [string, string, string, string][] = [
  ['British', 'l', 'KeyL', 'l'],
  ['British, with Shift', 'L', 'KeyL', 'l'],
  ['Dvorak, where L is on the P key', 'l', 'KeyP', 'l'],
  ['Dvorak, the key on which L is printed', 'n', 'KeyL', 'n'],
  ['AZERTY, where A is on the Q key', 'a', 'KeyQ', 'a'],
  ['Russian', 'д', 'KeyL', 'l'],
  ['Russian, with Shift', 'Р', 'KeyH', 'h'],
  ['Greek', 'λ', 'KeyL', 'l'],
  ['Arabic', 'م', 'KeyL', 'l'],
  ['Hebrew', 'ך', 'KeyL', 'l'],
  ['Urdu digits', '۳', 'Digit3', '3'],
  ['Polish, a Latin letter of its own', 'ł', 'KeyL', 'ł'],
  ['French, the letter on the key of a digit', 'é', 'Digit2', 'é'],
  ['German, a slash on the key of a digit', '/', 'Digit7', '/'],
  ['Thai, where a tone mark is on the H key', '้', 'KeyH', 'h'],
  ['Thai, the same with Shift', '็', 'KeyH', 'h'],
  ['Hindi, where a vowel sign is on the Z key', 'ॆ', 'KeyZ', 'z'],
  ['Tamil, a letter with its sign on one key', 'க்ஷ', 'KeyL', 'l'],
  ['a key with a name', 'F1', 'F1', 'f1'],
  ['a key that only changes the next letter', 'Dead', 'KeyH', 'dead'],
  ['a key that writes two letters', 'لا', 'KeyB', 'b'],
];

describe('latinKey', () => {
  it.each(KEYBOARDS)('%s', (_, key, code, expected) => {
    expect(latinKey({ key, code })).toBe(expected);
  });
});
