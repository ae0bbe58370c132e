# Words of plans and their reviews: assess, plan, do, review.

plan-title = Plan and reviews
plan-nav = Plan
plan-glance = Plan
plan-look = Look at the plan
plan-none = No plan is written down yet. Begin with what the child hopes for.
plan-none-now = No plan is in force now.
plan-next-due = The last plan was reviewed on { $date }. The next one is not written down yet.
plan-cancel = Leave without saving
plan-not-given = Not written down

## The plan now

plan-now = The plan now
plan-review-on = To be reviewed on
    .hint = A day on which you will look at it together.
plan-from = From
plan-serves = Pathways that it serves
    .hint = Its review counts as one round on each of these.
plan-serves-none = None yet
plan-written = Written down
plan-written-by = { $date }, { $by }
plan-overdue = Overdue: the review was due { $date }
plan-left =
    { $days ->
        [0] no school day left
        [one] 1 school day left
       *[other] { $days } school days left
    }
plan-left-at-most =
    { $days ->
        [0] no school day left
        [one] at most 1 school day left
       *[other] at most { $days } school days left
    }
plan-serving = This pathway’s plan
plan-serving-hopes = hopes first of all:

## Making and changing

plan-make = Make a plan
plan-make-next = Make the next plan
plan-make-beside = Make another plan beside this one
plan-make-save = Save the plan
plan-change = Change the plan
plan-change-save = Save the changed plan
plan-outcomes = What is hoped for
    .hint = Ask { $name } first, then the parents or carers. Write it down as they say it.
plan-outcome-number = Hope { $number }
plan-outcome-words = What is hoped for, in their words
    .hint = For example what they would like to be able to do, or what a good day would be.
plan-outcome-whose = Whose words
plan-outcome-add = Add another hope
plan-whose-child = { $name }’s own words
plan-whose-parent = The parents’ or carers’ words
plan-whose-together = Agreed together
plan-provision = What will be done
plan-provision-number = Help { $number }
plan-provision-what = What
plan-provision-who = Who
plan-provision-often = How often
    .hint = For example twice a week for 20 minutes.
plan-provision-add = Add other help
plan-remove = Take out
plan-removed = Taken out: { $what }

## Reviewing

plan-review = Review the plan
plan-review-save = Save the review
plan-reviewed-on = Day of the review
plan-heard-child = What does { $name } say?
    .hint = In whatever way suits them: talking, drawing, signing, pointing.
plan-heard-parent = What do the parents or carers say?
plan-heard-now = I write it down now
plan-heard-already = It is written down already
plan-heard-not = Not heard this time
plan-heard-words = Their words
    .hint = As they say it, or as they show it. It will stand with their other words too.
plan-heard-which = Which words
plan-heard-line = { $date }: { $words }
plan-heard-why = Why not, and when will they be asked?
    .hint = The review closes only with their words or with a reason.
plan-delivered = What came of it
plan-changed = What has changed
    .hint = What got easier, what stayed hard, what is new.
plan-decision = What is decided
plan-decision-go-on = Carry on as it is
plan-decision-change = Carry on with changes
plan-decision-step-up = More help is needed
plan-decision-step-down = Less help is needed
plan-decision-end = No plan is needed any more
plan-carry-on = The plan from now on
    .hint = It goes on from the day of this review. Change what is hoped for and what will be done.
plan-carry-on-review = To be reviewed next on
    .hint = The plan goes on as it is from the day of this review.
plan-why = Why
plan-next = What happens next (optional)
plan-next-told = What happens next
plan-not-heard = Not heard: { $why }
plan-words-gone = The words were taken back later.

## Ending without a review

plan-end = End this plan without a review
plan-end-reason = Why it ends without a review
    .hint = Your reason is kept in the record with your name and today’s date.
plan-end-save = End the plan

## Earlier rounds

plan-earlier = Earlier rounds
plan-earlier-reviewed = From { $from }, reviewed on { $on }: { $decision }
plan-earlier-ended = From { $from }, ended without a review on { $on }
plan-take-back = Take back how this plan was closed
    .hint = The plan is in force again. What was said at the review stays written down.

## Evidence that the record gives by itself

plan-given-child-words = From the child’s words in the record, { $date }
plan-given-parent-words = From the parents’ or carers’ words in the record, { $date }
plan-given-plan = From the plan in the record, { $date }
plan-given-review = From the review in the record, { $date }
