// Made-up figures, for looking at the statistics.
import type {
  Figure,
  IndicatorBlock,
  IndicatorKind,
  IndicatorPart,
  Indicators,
  Shown,
} from '../../lib/generated/wire';

/** A figure that the file shows as it is. */
const open = (count: number): Figure => ({ count, inFile: { kind: 'count', count } });
/** A figure that the file hides. */
const hidden = (count: number, kind: Exclude<Shown['kind'], 'count'>): Figure => ({
  count,
  inFile: { kind },
});
const part = (id: string, words: string, figure: Figure): IndicatorPart => ({ id, words, figure });

function block(kind: IndicatorKind, words: string, parts: IndicatorPart[], ofToday = true): IndicatorBlock {
  const total = parts.reduce((sum, { figure }) => sum + figure.count, 0);
  return { kind, words, ofToday, parts, total: open(total) };
}

export const INDICATORS: Indicators = {
  period: 'this-school-year',
  from: '2026-09-01',
  to: '2026-11-23',
  children: open(41),
  blocks: [
    block('under-way-by-stage', 'Under way today, by stage', [
      part('universal', 'Universal', open(14)),
      part('targeted', 'Targeted', open(9)),
      part('specialist', 'Specialist', open(6)),
      part('statutory', 'Statutory', hidden(4, 'few')),
    ]),
    block('time-at-step', 'Under way today, by time at the current step', [
      part('under-4-weeks', 'Less than 4 weeks', open(21)),
      part('4-to-12-weeks', '4 to 12 weeks', hidden(9, 'hidden')),
      part('over-12-weeks', 'More than 12 weeks', hidden(3, 'few')),
    ]),
    block('waits', 'Waits under way today', [
      part('wait-in-time', 'Within the expected time', open(0)),
      part('wait-over', 'Longer than expected', open(0)),
      part('wait-no-end', 'With no end date set', open(0)),
    ]),
    block(
      'child-heard',
      'Children heard in the period',
      [
        part('heard', 'Heard', open(30)),
        part('not-heard', 'Not heard, with a reason', open(0)),
        part('nobody-asked', 'Nobody asked yet', open(11)),
      ],
      false,
    ),
  ],
};
