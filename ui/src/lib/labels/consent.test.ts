// Who is offered as giving consent fits the age: an adult has nobody with parental responsibility.
import { describe, expect, it } from 'vitest';
import { WITHDRAWN } from '../../dev/mock/several-pathways';
import { plain } from '../words.svelte';
import { consentTone, consentWords, decidedOn, giversOf, whatWasSaid } from './consent';

describe('who may consent', () => {
  it('is nobody with parental responsibility from 18, and the young person first from 16', () => {
    const adult = giversOf(true, { adult: true });
    expect(adult).toEqual(['young-person', 'unable', 'best-interests', 'appointed', 'court']);
    expect(giversOf(false)).not.toContain('appointed');
    expect(giversOf(true)[0]).toBe('young-person');
    expect(giversOf(true)).toContain('parent');
  });

  it('depends on the age on the day of an entry, not on that of today', () => {
    const page = { ownFrom: '2022-03-09', adultFrom: '2024-03-09' };
    expect(decidedOn(page, '2022-03-08')).toEqual({ own: false, adult: false });
    expect(decidedOn(page, '2022-03-09')).toEqual({ own: true, adult: false });
    expect(decidedOn(page, '2024-03-08')).toEqual({ own: true, adult: false });
    expect(decidedOn(page, '2024-03-09')).toEqual({ own: true, adult: true });
    expect(decidedOn(page, null)).toEqual({ adult: false });
    expect(giversOf(undefined, { adult: true })).not.toContain('parent');
  });

  it('is never “a disagreement is over”, which is nobody’s own word', () => {
    for (const own of [undefined, true, false]) expect(giversOf(own)).not.toContain('settled');
  });

  it('is not a child under school age', () => {
    expect(giversOf(false, { young: true })).not.toContain('child');
    expect(giversOf(false)).toContain('child');
  });
});

it('asks a court and whoever decides for somebody what they decided, in a yes and in a no', () => {
  for (const no of [false, true]) {
    expect(whatWasSaid('court', { no }).label).toBe('What the court decided');
    expect(whatWasSaid('best-interests', { no }).hint).toContain('who was consulted');
  }
  expect(whatWasSaid('parent').label).not.toBe(whatWasSaid('parent', { no: true }).label);
});

it('does not call it consent if others decided, nor colour it as if somebody had agreed', () => {
  const given = { ...WITHDRAWN, state: 'given' as const, date: null };
  expect([consentWords(given), consentTone(given)]).toEqual(['Consent given, with no end date', 'good']);
  const decided = { ...given, decided: true };
  expect([consentWords(decided), consentTone(decided)]).toEqual([
    'Others decided for them, with no end date',
    'plain',
  ]);
  expect(plain(consentWords({ ...decided, date: '2027-03-09' }))).toBe(
    'Others decided for them, until 9 March 2027',
  );
});
