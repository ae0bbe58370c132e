# Words of the page of one step, for a child and without a child.

## Top of the page

step-caption = { $child }, { $age } · { $pathway }
step-back-to-child = Back to { $name }
step-loading = Opening the step
step-explore-notice = You are looking at this step without a child. Nothing is saved here.
step-here = You are here
step-not-here = { $name } is not at this step now.
    .go = Go to where { $name } is
step-since = Here since
step-cycles =
    { $cycles ->
        [one] 1 assess–plan–do–review cycle completed on this journey
       *[other] { $cycles } assess–plan–do–review cycles completed on this journey
    }
step-to-choices = To the choices
step-back-to-choices = Back to the choices
step-ended = This journey has come to its end.
step-outcome = How it ended

## The child's own words

step-voice = What { $name } says
step-voice-none = Nobody has written down { $name }’s own words yet. Ask first, and write down what they say as they say it.
step-voice-all = All of { $name }’s words
step-voice-ask = Write down { $name }’s words
step-voice-add = Add newer words

## What the step is

step-lead = Who leads
step-within = How long it should take
step-check-in = When to check in
step-due = Due
step-next-check-in = Next check-in
step-decided-earlier = It was decided on another day
step-decided-on = The day on which it was decided
    .hint = Leave it empty for today. Clocks, ages and due dates count from this day.
step-clock = How long the law gives, counted from “{ $step }”
step-clock-began = That clock began on
step-ends-by = The wait should end by
step-due-earliest = At the earliest: not every term of this time is written down in the settings, and where one is missing every weekday was counted.
step-overdue = Overdue: this was due { $date }
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
step-note = Take care
step-tasks = What to do
step-tasks-hint = Each tick is saved at once.
step-tasks-done = { $done } of { $all } done

## Waiting

step-wait = While you wait
step-wait-owner = Who holds this wait
step-wait-setting = What the setting goes on doing
step-wait-early = Signs to act before the check-in
step-family = What the family can do meanwhile

## Choices

step-choices = What happens next
step-choices-question = The answer leads on
step-choices-hint = You decide. The last decision can be taken back.
step-choices-elsewhere = Choices can be made only where { $name } is now.
step-choices-stopped = No new decision can be made while the record does not fit.
step-choices-none-open = No choice is open yet. What is missing stands with each one.
step-choose = Choose this
step-choose-with-reason = Choose this and say why
step-look-on = Look at the next step
step-leads-to = Leads to:
step-state-open = Open
step-state-open-with-reason = Open with a reason
step-state-waiting = Something is missing
step-state-not-for-this-child = Not for this child now
step-missing = What is missing
step-not-for = Not for { $name } now
step-not-for-nobody = Not for the age or role chosen
step-gate-reason = Why go on although this is not met?
    .hint = Your reason is kept in the record with your name and today’s date.
step-reason = Why this choice?
    .hint = Your reason is kept in the record with your name and today’s date.
step-confirm-choice = Go on with this choice
step-cancel = Leave it for now

## Gates

step-gates = Before this choice
step-gate-met = Met
step-gate-not-met = Not met
step-gate-not-known-yet = Not known yet
step-gate-overridden = Passed with a reason
step-gate-law-blocks = The law asks for this first. The choice opens when it is held.
step-gate-sources = Where this comes from
step-ehc-right = Asking for an EHC needs assessment is every parent’s and young person’s right at any time. Nothing here has to be met first.

## Missing facts, each one sentence

step-missing-age-opens = Opens at { $from }, on { $on }.
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
        [past] Opens on { $on }, when compulsory school age is over.
       *[during] Opens on { $on }, when compulsory school age begins.
    }
step-missing-school-age-unknown =
    { $when ->
        [before] The birth date is not known here. Is for children below compulsory school age.
        [past] The birth date is not known here. Is for young people over compulsory school age.
       *[during] The birth date is not known here. Is for children of compulsory school age.
    }
step-missing-answer-unknown = Nobody has said yet: { $question }
step-missing-answer-given = { $question } The answer is “{ $given }”. This way is for: { $wanted }.
step-missing-answer-not = { $question } The answer is “{ $given }”. This way is for any other answer than: { $wanted }.
step-missing-evidence = Not held yet: { $evidence }.
step-missing-asked-of = { $sentence } Could be answered by: { $who }.
step-missing-comes-from = { $sentence } Could come from: { $who }.
step-missing-cycles = { $done } of { $needed } cycles completed.
step-missing-been = Comes after the step “{ $step }”, which this journey has not passed.
step-missing-role = This way is taken by: { $roles }.
step-missing-evidence-not = Is only for when this is not held: { $evidence }.
step-missing-cycles-not = Is only for before { $needed } cycles are completed; { $done } are.
step-missing-been-not = Is only for a journey that has not passed the step “{ $step }”.
step-missing-role-not = This way is not taken by: { $roles }.
step-missing-absent = { $needed } school days away ({ $done } so far)
step-missing-gate = Something must be held first: { $gate }.

## Evidence

step-evidence = Evidence
step-evidence-held = Held
step-evidence-not-held = Not held yet
step-evidence-from = From { $date }, said by { $who }
step-evidence-from-date = From { $date }
step-evidence-who = Could come from: { $who }.
step-evidence-add = Add this evidence
step-evidence-renew = Add a newer one
step-evidence-date = Date of the evidence
    .hint = For example, 23 11 2026
step-evidence-said-by = Who said, wrote or gave it
step-evidence-note = Note (optional)
step-evidence-save = Save the evidence

## Questions answered on the spot

step-question-answer = Answer this question
step-question-who = Could be answered by: { $who }.
step-question-save = Save the answer
step-question-choose = Choose an answer first

## Services, doors, sources

step-signposts = Who can help
step-signposts-left-out =
    { $count ->
        [one] 1 more service belongs to this step but is not for a child of this age, or not for your role.
       *[other] { $count } more services belong to this step but are not for a child of this age, or not for your role.
    }
step-links = Other doors
step-links-hint = Opening another door does not close this one.
step-link-begins-at = Begins at:
step-link-always = Stands open beside every step
step-link-under-way = Under way
step-link-go = Go to the journey under way
step-link-begin = Begin this pathway
step-link-look = Look at this pathway
step-sources = Where this step comes from
step-edition = Edition { $version } ({ $digest }). Law as at { $law }. To be reviewed by { $review }.
    .past = This edition is past its review date. Check before you rely on it.

## Notes, ways back and on

step-notes = Notes
step-notes-none = No notes on this journey yet.
step-note-line = { $date }, { $by }
step-note-add = Add a note
step-note-words = Note
step-note-save = Save the note
step-more = About this journey
step-why = Why am I here?
step-map = The whole pathway
step-way = What is still needed before a later step
    .choose = Choose a step
    .show = Show the way
step-undo = Take back the last decision
    .title = Take back the last decision?
    .what-stopped = This takes back: “{ $choice }” at “{ $step }”.
    .what = This takes back “{ $choice }” at the step “{ $step }”, decided on { $date }.
    .kept = The decision stays in the record, marked as taken back. The journey stands again where it stood before.
    .confirm = Take it back
    .cancel = Keep it

## A record that no longer fits

step-stopped = The record no longer fits from here on
    .what = At the step “{ $step }” it says “{ $choice }”. With what is known now, that way is not open:
    .then = Nothing is lost: every entry is still in the history. Mend the fact that changed (an answer here, or the date of birth on the child’s page), or take that decision back. Until then no new decision can be made.

## The map and the way

step-map-title = The whole pathway: { $pathway }
step-map-title-plain = The whole pathway
step-map-caption = { $child }, { $age }
step-way-title = What is still needed
    .before = What is still needed before “{ $step }”
step-way-unreachable = No way leads to this step for { $name }, as far as is known. If something that was answered has changed, change that answer first.
step-way-hops = The way, decision by decision
step-way-no-advice = This is not advice. Each line says what would have to be true. At the step, choose only what is true.
step-way-hop = At “{ $from }”, if this is true: “{ $choice }”
step-way-hop-to = Then comes: { $to }
step-way-nothing-needed = Nothing more is needed for this decision.
step-way-needed = Everything still needed
step-way-all-there = Nothing is missing. You can make each decision on the way if it is true.
step-way-back = Back to the step
step-way-here = { $name } is at this step already.
