# Text of the page of one step, for a child and without a child.

## Top of the page

step-loading = Opening the step
step-explore-notice = This is the step without a child. Nothing is saved here.
step-here = You are here
step-not-here = { $name } is at another step.
    .go = Go to that step
step-since = Here since
step-cycles =
    { $cycles ->
        [one] 1 cycle completed
       *[other] { $cycles } cycles completed
    }
step-to-choices = Choices ({ $count })
step-ended = This journey has ended.
step-outcome = How it ended

## The child's own words

step-voice = What { $name } says
step-voice-none = Not recorded yet: ask { $name } first.
step-voice-all = All of { $name }’s words
step-voice-ask = Record { $name }’s words
step-voice-add = Add newer words

## What the step is

step-lead = Who leads
step-within = Expected time
step-check-in = When to check in
step-due = Due
step-next-check-in = Next check-in
step-check-in-school = In a school holiday: the last school day before it.
step-decided-earlier = Decided on another day
step-answered-before = This was answered on { $date }. Choose another answer if it has changed.
step-decided-on = Date of the decision
    .hint = Leave it empty for today. Time limits, ages and due dates count from this day.
step-wait-began = It began before today
step-wait-began-on = Date on which the wait began
    .hint = This can be before the record began, for example the date of the referral. Check-ins and the end of the wait count from this day. Leave it empty for today.
step-clock = Legal time limit, counted from “{ $step }”
step-clock-began = Time limit counted from
step-limit-letter = Date of the letter
step-limit-day = Date on which it happened
    .hint = The legal limit of { $time } counts from this day. If you do not know the day, leave it empty: the app counts from today and says that the day is not known.
step-limit-letter-not-known = The date of the letter is not recorded, so the limit is counted from the day on which this was recorded. The limit may be earlier. Ask for the letter, and record it with its date.
step-limit-day-not-known = The day on which it happened is not recorded, so the limit is counted from the day on which this was recorded. The limit may be earlier. Once you know the day, correct the date of the decision on the timeline.
step-ends-by = Should end by
step-ends-by-law = Limit in law
step-due-day-off = This is not a working day. The app does not move a time limit of the law.
step-due-earliest = Later if there is a school holiday before then:
step-due-earliest-terms = add this year’s term dates
step-overdue = Overdue: { $date }
step-time =
    { $unit ->
        [days] { $amount ->
            [one] 1 day
           *[other] { $amount } days
        }
        [school-days] { $amount ->
            [one] 1 school day
           *[other] { $amount } school days
        }
        [weeks] { $amount ->
            [one] 1 week
           *[other] { $amount } weeks
        }
        [school-weeks] { $amount ->
            [one] 1 school week
           *[other] { $amount } school weeks
        }
       *[months] { $amount ->
            [one] 1 month
           *[other] { $amount } months
        }
    }
step-statute = Set by: { $statute }
step-note = Caution
# A sentence of a caution that has one of these says what the caution rests on, and is shown with the sources.
step-note-rests-on = could not be, confirm, not seen, not found, not looked up, no page, suggest, general knowledge, general practice, ’ practice, ’s practice, as an example, reminder, locally, second-hand, was read on, were read on, undated, other areas, another area, elsewhere
# A sentence that has one of these is about danger, and is always in view.
step-note-danger = 999, 111, danger, unsafe, unwell, harm, urgent, emergency, safeguarding, suicide, overdose, same day, at once, straight away, not wait, a&e, must, never, worse, lost
step-tasks = What to do
step-tasks-done = { $done } of { $all } done

## Waiting

step-wait-owner = Responsible
step-wait-setting = What the setting continues to do
# $lead says what is looked for; the things follow as a list.
step-task-list = { $lead }:
step-wait-early = Signs to act sooner
step-family = What the family can do

## Choices

step-choices = What happens next
step-choices-count = { $count } choices
step-choices-stopped = No new decision can be made while the record is inconsistent.
step-choices-none-open = No choice is open yet. Each one shows what is missing.
step-record = Record this
step-choose-first = Choose what happens next
step-look-on = View the next step
step-leads-to = Leads to:
step-state-open-with-reason = Open with a reason
step-state-waiting = Something is missing
step-missing = What is missing
step-not-for = { $count } not for { $name } now
step-not-for-nobody = { $count } not for the age or role chosen
step-gate-reason = Why continue although this is not met?
    .hint = Your reason is recorded with your name and today’s date.
step-reason-optional = Add why (optional)
    .label = Why was this decided?
step-tasks-left =
    { $count ->
        [one] 1 task of this step is not ticked.
       *[other] { $count } tasks of this step are not ticked.
    }
step-reason = Why this choice?
    .hint = Your reason is recorded with your name and today’s date.

## Gates

step-gates = Before this choice
step-gate-met = Met
step-gate-not-needed = Not needed at this age
step-gate-not-met = Not met
step-gate-not-known-yet = Not known yet
step-gate-agreement = Agreement needed
step-gate-agreement-first = Somebody must agree first. The choice opens when that is recorded.
step-gate-law-blocks = The law requires this first. The choice opens when it is recorded.
step-gate-sources = Where this comes from
step-ehc-right = Every parent and young person has the right to ask for an EHC needs assessment at any time. Nothing here has to be met first.

## Missing facts, each one sentence

step-missing-either = One of these is enough:
step-missing-age-opens = Opens at { $from }, on { $on }.
step-missing-age-opens-in = Opens at { $from }, in { $year }.
step-missing-age-opens-at = Opens at { $from }.
step-missing-age-was-under = Was for children and young people under { $under }.
step-missing-age-between = Is for children and young people from { $from } to under { $under }.
step-missing-age-unknown = The age is not known here. Ages: { $ages }.
step-missing-age-not = Is not for these ages: { $ages }.
step-missing-school-age =
    { $when ->
        [before] Is for children below compulsory school age.
        [past] Is for young people over compulsory school age.
       *[during] Is for children of compulsory school age.
    }
step-missing-school-age-not =
    { $when ->
        [before] Is not for children below compulsory school age.
        [past] Is not for young people over compulsory school age.
       *[during] Is not for children of compulsory school age.
    }
step-missing-school-age-opens =
    { $when ->
        [past] Opens on { $on }, the day after compulsory school age ends.
       *[during] Opens on { $on }, when compulsory school age begins.
    }
step-missing-school-age-unknown =
    { $when ->
        [before] The birth date is not known here. Is for children below compulsory school age.
        [past] The birth date is not known here. Is for young people over compulsory school age.
       *[during] The birth date is not known here. Is for children of compulsory school age.
    }
step-missing-answer-unknown = Not answered yet: { $question }
step-missing-answer-given = { $question } The answer is “{ $given }”. This choice is for: { $wanted }.
step-missing-answer-not = { $question } The answer is “{ $given }”. This choice is for any answer except: { $wanted }.
step-missing-evidence = Not recorded yet: { $evidence }.
step-missing-asked-of = { $sentence } Could be answered by: { $who }.
step-missing-comes-from = { $sentence } Could come from: { $who }.
step-missing-cycles = { $done } of { $needed } cycles completed.
step-missing-been = Comes after the step “{ $step }”, which this journey has not passed.
step-missing-role = This choice is for: { $roles }.
step-missing-evidence-not = Only if this is not recorded: { $evidence }.
step-missing-cycles-not = Only before { $needed } cycles are completed; { $done } are.
step-missing-been-not = Only for a journey that has not passed the step “{ $step }”.
step-missing-role-not = This choice is not for: { $roles }.
step-missing-absent = { $needed } school days away ({ $done } so far)
step-missing-gate = This must be recorded first: { $gate }.

## Evidence

step-evidence = Evidence
step-evidence-missing = { $count } not recorded yet
step-evidence-held = Recorded
step-evidence-not-held = Not recorded yet
step-evidence-from = { $known ->
    [no] Date not known, said by { $who }
   *[yes] From { $date }, said by { $who }
}
step-evidence-from-date = { $known ->
    [no] Date not known
   *[yes] From { $date }
}
step-evidence-who = Could come from: { $who }.
# The button shows the short words, which must be how the whole begins; a screen reader says all of it.
step-evidence-add = Add this evidence
    .short = Add
step-evidence-renew = Add newer evidence
    .short = Add newer
step-evidence-date = Date of the evidence
    .hint = For example, 23 11 2026
    .unknown = Nothing is counted from evidence of which the day is not known, such as the next yearly review or a time limit.
step-evidence-said-by = Who said, wrote or gave it
    .hint = Optional if there is a note or a file. One of the 3 is needed.
step-evidence-note = Note (optional)
step-evidence-save = Save the evidence

## Questions answered on the spot

step-question-answer = Answer this question
step-question-who = Could be answered by: { $who }.
step-question-save = Save the answer
step-question-choose = Choose an answer first

## Services, links, sources

step-signposts = Who can help
step-signposts-left-out =
    { $count ->
        [one] 1 more service belongs to this step but is not for a child of this age, or not for your role.
       *[other] { $count } more services belong to this step but are not for a child of this age, or not for your role.
    }
step-links = Other pathways
step-links-hint = Following a link does not close this pathway.
step-link-begins-at = Starts at:
step-link-always = Available at every step
step-link-under-way = Under way
step-link-go = Go to the journey under way
step-link-begin = Start this pathway
step-link-look = View this pathway
step-sources = Sources
step-sources-confirm = Sources, and what to confirm
step-edition = Edition { $version }. Law as at { $law }. To be reviewed by { $review }.
    .past = This edition is past its review date. Check before you rely on it.
step-edition-more = How this edition can be told from others
step-edition-digest = The first 12 letters of its digest: { $digest }

## Notes, undo and the path ahead

step-notes = Notes
step-note-line = { $date }, { $by }
step-note-words = Note
step-note-day = When it happened
step-note-save = Save the note
step-more = About this journey
step-why = Why this step?
step-map = The whole pathway
step-way = Path to a later step
    .choose = Choose a step
    .show = Show the path
step-undo = Undo the last decision
    .title = Undo the last decision?
    .what-stopped = This undoes: “{ $choice }” at “{ $step }”.
    .what = This undoes “{ $choice }” at the step “{ $step }”, decided on { $date }.
    .kept = The decision stays in the record, marked as undone. The journey goes back to where it was before.
    .confirm = Undo decision
    .cancel = Keep it

## A record that no longer fits

step-stopped = The record is inconsistent from here on
    .what = At the step “{ $step }” it says “{ $choice }”. With what is known now, that choice is not open:
    .then = Nothing is lost: every entry is still in the history. Correct the fact that changed (an answer here, or the date of birth on the child’s page), or undo that decision. Until then no new decision can be made.

## The map and the path

step-map-title = The whole pathway: { $pathway }
step-map-title-plain = The whole pathway
step-way-title = What is still needed
    .before = What is still needed before “{ $step }”
step-way-unreachable = As far as is known, { $name } cannot reach this step. If an earlier answer has changed, change that answer first.
step-way-hops = The path, decision by decision
step-way-no-advice = This is not advice. Each line says what would have to be true. At each step, choose only what is true.
step-way-hop = At “{ $from }”, if this is true: “{ $choice }”
step-way-hop-to = Then comes: { $to }
step-way-nothing-needed = Nothing more is needed for this decision.
step-way-needed = Everything that is still needed
step-way-all-there = Nothing is missing. You can make each decision on the path if it is true.
step-way-back = Back to the step
step-way-here = { $name } is at this step already.
