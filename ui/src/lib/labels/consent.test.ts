// Who is offered as giving consent fits the age: an adult has nobody with parental responsibility.
import { describe, expect, it } from 'vitest';
import { giversOf } from './consent';

describe('who may consent', () => {
  it('is nobody with parental responsibility from 18, and the young person first from 16', () => {
    const adult = giversOf(true, { adult: true });
    expect(adult).toEqual(['young-person', 'best-interests', 'court']);
    expect(giversOf(true)[0]).toBe('young-person');
    expect(giversOf(true)).toContain('parent');
  });

  it('is not a child under school age', () => {
    expect(giversOf(false, { young: true })).not.toContain('child');
    expect(giversOf(false)).toContain('child');
  });
});
