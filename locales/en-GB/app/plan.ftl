# Text of plans and their reviews: assess, plan, do, review.

plan-title = Plan and reviews
plan-nav = Plan
plan-glance = Plan
plan-look = View the plan
plan-look-all = View the plan with all { $count } outcomes
plan-none = No plan is recorded yet. Start with the outcomes that the child hopes for.
plan-none-now = No plan is in force now.
plan-next-due = The last plan was reviewed on { $date }. The next one has not been recorded yet.
plan-not-given = Left empty

## The current plan

plan-now = Current plan
plan-review-on = Review date
    .hint = The day on which you will look at it together.
plan-review-in-six-weeks = In 6 weeks: { $date }
plan-review-in-twelve-weeks = In 12 weeks: { $date }
plan-review-end-of-term = End of this term: { $date }
plan-review-days = A day at the weekend or in the holidays is moved to the next school day.
plan-review-days-not-known = Some of these terms are missing from Settings, so check that there is school on the day.
plan-from = From
plan-serves = Pathways that use this plan
    .hint = Its review counts as one cycle on each of these.
plan-serves-none = None yet
plan-written = Recorded
plan-written-by = { $date }, { $by }
plan-overdue = Overdue: the review was due { $date }
plan-left =
    { $days ->
        [0] no school days left
        [one] 1 school day left
       *[other] { $days } school days left
    }
plan-left-at-most =
    { $days ->
        [0] no school days left
        [one] 1 school day or fewer
       *[other] { $days } school days or fewer
    }
plan-serving = This pathway’s plan

## What a good plan has

plan-checks = What a good plan has
    .hint = This list shows what is recorded. It does not say how good the words are. It follows the SEND Code of Practice, paragraphs 6.44 to 6.56.
plan-check-met = Recorded
plan-check-not-yet = Not recorded yet
plan-part-child-words = { $name }’s own words, in an outcome or in the record
plan-part-child-words-missing = Ask { $name } and record what they say
plan-part-parent-words = The parents’ or carers’ words, in an outcome or in the record
plan-part-parent-words-missing = Ask the parents or carers and record what they say
plan-part-support = Who gives each piece of support, and how often
plan-part-support-missing = “Who” or “How often” is left empty for some provision. Change the plan to add it, unless its words already say so.
plan-part-review-ahead = A review date that has not passed
plan-part-review-ahead-missing = Review the plan now, or change the date.
plan-part-earlier-review = A review of the plan before this one
plan-part-earlier-review-missing = It ended without a review. Review this one with { $name } and the family.

## Making and changing

plan-make = Make a plan
plan-make-next = Make the next plan
plan-make-beside = Make another plan alongside this one
plan-make-save = Save the plan
plan-change = Change the plan
plan-change-save = Save the changed plan
plan-outcomes = Outcomes
    .hint = What { $name } hopes for. Ask { $name } first, then the parents or carers. Write it down as they say it.
plan-outcome-number = Outcome { $number }
plan-outcome-words = The outcome, in their words
    .hint = For example, what they would like to be able to do, or what a good day would be.
plan-outcome-whose = Whose words
plan-outcome-add = Add another outcome
plan-outcome-whose-missing = Choose whose words this outcome is in.
plan-whose-child = { $name }’s own words
plan-whose-parent = The parents’ or carers’ words
plan-whose-together = Agreed together
plan-provision = Provision
plan-provision-number = Provision { $number }
plan-provision-what = What
plan-provision-who = Who
plan-provision-often = How often
    .hint = For example, twice a week for 20 minutes.
plan-used-before = Provision used before
    .hint = Type, or press the down arrow to choose from provision used before.
plan-provision-add = Add more provision
plan-remove = Remove
plan-removed = Removed: { $what }

## Reviewing

plan-review = Review the plan
plan-review-save = Save the review
plan-reviewed-on = Day of the review
plan-heard-child = What does { $name } say?
    .hint = In whatever way suits them: talking, drawing, signing, pointing.
plan-heard-parent = What do the parents or carers say?
plan-heard-now = I will record it now
plan-heard-already = It is already recorded
plan-heard-not = Not heard this time
plan-heard-words = Their words
    .hint = As they say it, or as they show it. It will be kept with their other words too.
plan-heard-which = Which words
plan-heard-line = { $date }: { $words }
plan-heard-line-by = { $date }, { $saidBy }: { $words }
plan-heard-said-by = { $who }: { $saidBy }
plan-heard-child-why = Why was { $name } not heard, and when will they be asked?
plan-heard-parent-why = Why were the parents or carers not heard, and when will they be asked?
plan-heard-why-hint = You can close the review only with their words or with a reason.
plan-progress = Was each outcome met?
plan-progress-met = Met
plan-progress-partly-met = Partly met
plan-progress-not-yet = Not yet
plan-progress-not-looked-at = Not looked at
plan-progress-seen = What was seen (optional)
plan-met = Outcomes that were met
    .hint = They are left out of the plan from now on. Tick one to keep it.
plan-met-keep = Keep “{ $outcome }”
plan-met-stays =
    { $count ->
        [one] An outcome that was met stays in the plan. To leave it out, choose “Carry on with changes”.
       *[other] { $count } outcomes that were met stay in the plan. To leave them out, choose “Carry on with changes”.
    }
plan-delivered = What happened
plan-changed = What has changed
    .hint = What got easier, what stayed hard, what is new.
plan-decision = Decision
plan-decision-go-on = Carry on as it is
plan-decision-change = Carry on with changes
plan-decision-step-up = More provision is needed
plan-decision-step-down = Less provision is needed
plan-decision-end = A plan is no longer needed
plan-carry-on = The plan from now on
    .hint = It runs from the day of this review. Change the outcomes and the provision as needed.
plan-carry-on-review = Next review date
    .hint = The plan continues unchanged from the day of this review.
plan-why = Why
plan-next = What happens next (optional)
plan-next-told = What happens next
plan-not-heard = Not heard: { $why }
plan-words-gone = The words were undone later.

## Ending without a review

plan-end = End this plan without a review
plan-end-reason = Why it ends without a review
    .hint = Your reason is recorded with your name and today’s date.
plan-end-save = End the plan

## Earlier plans and reviews

plan-earlier = Earlier plans and reviews
plan-earlier-reviewed = From { $from }, reviewed on { $on }: { $decision }
plan-earlier-ended = From { $from }, ended without a review on { $on }
plan-take-back = Undo the closing of this plan
    .hint = If you undo this, the plan is in force again. What was said at the review stays recorded.

## Evidence that the record gives by itself

plan-given-child-words = From the child’s words in the record, { $date }
plan-given-parent-words = From the parents’ or carers’ words in the record, { $date }
plan-given-plan = From the plan in the record, { $date }
plan-given-review = From the review in the record, { $date }
