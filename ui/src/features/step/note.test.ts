// What a caution keeps in view: everything but what it rests on, and every word about danger.
import { describe, expect, it } from 'vitest';
import { partsOf } from './note';

describe('a caution', () => {
  it('keeps what to do in view and folds what it rests on', () => {
    const parts = partsOf(
      'If the team says no, have the GP call it the same day. That second route is suggested. Masking is easily missed.',
    );
    expect(parts.caution).toBe(
      'If the team says no, have the GP call it the same day. Masking is easily missed.',
    );
    expect(parts.restsOn).toBe('That second route is suggested.');
  });

  it.each([
    'In danger, no consent is needed for 999: this is general knowledge, confirm locally.',
    'That swallowing something always means A&E is general knowledge here: confirm locally.',
    'If the child is unwell now, use urgent help: this step was not confirmed.',
    'Talking Therapies is not for somebody at risk of suicide; other areas differ.',
    'If skills were lost, tell the GP: elsewhere this is not seen.',
  ])('never folds a sentence about danger: %s', (note) => {
    const danger = /999|A&E|urgent|suicide|lost/;
    expect(partsOf(note).caution).toMatch(danger);
    expect(partsOf(note).restsOn).not.toMatch(danger);
  });

  it('loses no word', () => {
    const note = 'Six weeks is a suggestion. Ask again. Milton Keynes’ own limit could not be found.';
    const { caution, restsOn } = partsOf(note);
    expect(`${caution} ${restsOn}`.split(' ').sort()).toEqual(note.split(' ').sort());
  });
});
