// The drawing of a pathway: its lines, arrows and shapes.
import { describe, expect, it } from 'vitest';
import type { StepKind } from '../../lib/generated/wire';
import { arrowHead, linePath, outline } from './drawing';

describe('the drawing', () => {
  it('rounds the corners of a line and ends it at its last point', () => {
    expect(linePath([[0, 0], [0, 50], [50, 50]])).toBe('M0 0 L0 42 Q0 50 8 50 L50 50'); // prettier-ignore
    expect(linePath([])).toBe('');
  });

  it('points the arrow at the last point, and draws none without a line', () => {
    expect(arrowHead([[0, 0], [0, 50]])).toMatch(/^M0 50 /); // prettier-ignore
    expect(arrowHead([[0, 0]])).toBe('');
  });

  it('gives each kind of step a shape of its own, except those that are merely done or waited for', () => {
    const kinds: StepKind[] = ['ask', 'act', 'review', 'refer', 'finish'];
    const shapes = kinds.map((kind) =>
      outline({
        id: 'a',
        words: '',
        lines: [],
        kind,
        stage: 'universal',
        place: 'ahead',
        x: 0,
        y: 0,
        choices: [],
        width: 190,
        height: 64,
      }),
    );
    expect(new Set(shapes).size).toBe(kinds.length);
  });
});
