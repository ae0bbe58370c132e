// The words for the closed lists of plans and reviews.
import type {
  GivenBy,
  OutcomeProgress,
  PlanLine,
  PlanPart,
  ReviewDecision,
  ReviewIn,
  Whose,
} from '../generated/wire';
import { t } from '../words.svelte';

export const WHOSE = {
  child: 'plan-whose-child',
  parent: 'plan-whose-parent',
  together: 'plan-whose-together',
} satisfies Record<Whose, string>;

export const DECISIONS = {
  'go-on': 'plan-decision-go-on',
  change: 'plan-decision-change',
  'step-up': 'plan-decision-step-up',
  'step-down': 'plan-decision-step-down',
  end: 'plan-decision-end',
} satisfies Record<ReviewDecision, string>;

export const PROGRESS = {
  met: 'plan-progress-met',
  'partly-met': 'plan-progress-partly-met',
  'not-yet': 'plan-progress-not-yet',
  'not-looked-at': 'plan-progress-not-looked-at',
} satisfies Record<OutcomeProgress, string>;

export const REVIEW_IN = {
  'six-weeks': 'plan-review-in-six-weeks',
  'twelve-weeks': 'plan-review-in-twelve-weeks',
  'end-of-term': 'plan-review-end-of-term',
} satisfies Record<ReviewIn, string>;

export const GIVEN_BY = {
  'child-words': 'plan-given-child-words',
  'parent-words': 'plan-given-parent-words',
  plan: 'plan-given-plan',
  review: 'plan-given-review',
} satisfies Record<GivenBy, string>;

/** What a good plan has. */
export const PLAN_PARTS = {
  'child-words': 'plan-part-child-words',
  'parent-words': 'plan-part-parent-words',
  support: 'plan-part-support',
  'review-ahead': 'plan-part-review-ahead',
  'earlier-review': 'plan-part-earlier-review',
} satisfies Record<PlanPart, string>;

/** What to do about a part that is not recorded yet. */
export const PLAN_PARTS_MISSING = {
  'child-words': 'plan-part-child-words-missing',
  'parent-words': 'plan-part-parent-words-missing',
  support: 'plan-part-support-missing',
  'review-ahead': 'plan-part-review-ahead-missing',
  'earlier-review': 'plan-part-earlier-review-missing',
} satisfies Record<PlanPart, string>;

/** How many school days are left until the review. */
export function leftWords({ schoolDaysLeft, leftIsMost }: PlanLine): string {
  return t(leftIsMost ? 'plan-left-at-most' : 'plan-left', { days: schoolDaysLeft });
}
