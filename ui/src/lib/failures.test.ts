// Failures of requests: their words, and where they are kept.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { asFailure, FAILURE_WORDS, failureWords } from './failures';
import { attempt, clearSummary, page } from './page-failure.svelte';
import { requests } from './requests.svelte';
import type { Code } from './generated/wire';

const wire = readFileSync(resolve(import.meta.dirname, 'generated/wire.ts'), 'utf8');
const codes = [...(/export type Code = ([^;]+);/.exec(wire)?.[1] ?? '').matchAll(/"([^"]+)"/g)].map(
  (found) => found[1] as Code,
);

beforeEach(clearSummary);

describe('failures', () => {
  it('have words for each code and no other', () => {
    expect(codes.length).toBeGreaterThan(30);
    expect(Object.keys(FAILURE_WORDS).sort()).toEqual([...codes].sort());
  });

  it.each(codes)('have words for %s', (code) => {
    expect(failureWords({ code, field: null, detail: null })).toMatch(/\.$/);
  });

  it('are unexpected if anything else was thrown', () => {
    expect(asFailure('boom').code).toBe('unexpected');
    expect(asFailure({ code: 'not-on-the-list' }).code).toBe('unexpected');
  });
});

describe('a request outside any form', () => {
  it('leaves its failure to the page, until the next one succeeds', async () => {
    const answer = await attempt(() => Promise.reject({ code: 'disk-full', field: null, detail: null }));
    expect(answer).toBeUndefined();
    expect(page.failure?.code).toBe('disk-full');
    expect(await attempt(() => Promise.resolve(4))).toBe(4);
    expect(page.failure).toBeNull();
    expect(requests.busy).toBe(false);
  });
});
