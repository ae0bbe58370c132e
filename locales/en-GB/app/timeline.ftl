# Words of the timeline, of one entry and what can be done about it, and of taking the last thing back.

timeline-title = Timeline
timeline-of = Everything that happened to { $name }
timeline-hint = Nothing is ever overwritten. What was put right or taken back stays here, with who did it and why.
timeline-nav = Timeline
timeline-narrow = Narrow down
timeline-kind = Kind of entry
timeline-all-kinds = Every kind
timeline-journey = Pathway
timeline-all-journeys = Every pathway, and what belongs to none
timeline-by = Written by
timeline-all-people = Everybody
timeline-text = Words in it
timeline-from = From (optional)
timeline-to = Until (optional)
timeline-show = Show these
timeline-clear = Show everything
timeline-found =
    { $found ->
        [one] 1 entry
       *[other] { $found } entries
    } of { $of }
timeline-page = Page { $page } of { $pages }
timeline-pages = Pages of the timeline
timeline-earlier = Earlier entries
timeline-later = Later entries
timeline-none = No entry fits. Show everything, or look for other words.
timeline-why = Why is { $name } here?
timeline-why-on = { $pathway }: why { $name } stands there
timeline-mend = The record no longer fits together
timeline-mend-what = On { $pathway }, a decision no longer fits what was put right or taken back before it. See what, and take back the decisions from there on.
timeline-mend-look = See and mend
timeline-mend-of = : { $pathway }

timeline-by-whom = { $date } at { $at }, { $by } ({ $role })
timeline-since = Since { $date }
timeline-about = About: { $kind }
timeline-as-written = First written:
timeline-corrected = Put right on { $date } by { $by } ({ $role }). It now reads:
timeline-taken-back = Taken back on { $date } by { $by } ({ $role })
timeline-reason = Reason: { $reason }
timeline-edit = Put right, change or take back
timeline-put-back = Put it back
timeline-of-entry = : { $kind }, { $date }

child-history-newest = The newest of what happened
child-history-whole = See the whole timeline

## One entry

entry-title = One entry
entry-back = Back
entry-what = What is it about this entry?
entry-correct = It was never so
    .hint = A correction. The past is read anew as if it had said this from the start; the old words stay to be seen.
entry-change = It was so, and has changed
    .hint = A change. What was decided before stays as it was; from now on the new answer counts.
entry-add = There is something to add
    .hint = New information. This entry stays as it is.
entry-take-back = It should not be in the record
    .hint = It is taken back: read as if it had never been written. It stays to be seen here, and can be put back.
entry-put-back = It should hold again after all
    .hint = It is put back: read as it was before it was taken back.
entry-nothing = Nothing can be done about this entry here.
entry-reason = Why
    .hint = Whoever reads the record later sees this reason.
entry-reason-line = Why the past is read differently
entry-value = The right answer
entry-value-new = The answer now
entry-choice = What was really decided
entry-choice-reason = The reason that was given, if any
entry-gate-reason = Why it went on without what is expected, if so
entry-evidence-said-by = Who said, wrote or gave it
entry-evidence-date = The date of it
entry-evidence-note = Note
entry-words = What it should say
entry-add-words = What is to be added
entry-since = Since when
    .hint = The day from which it is so, as far as you know.
entry-look = Show what this would alter
entry-save-add = Add this
entry-do = Put it right
entry-do-change = Record the change
entry-do-take-back = Take it back
entry-do-put-back = Put it back
entry-do-mend = Take these decisions back
entry-leave = Leave it as it is

preview-title = What this would alter
preview-nothing = No pathway stands differently. The record will say what you put right.
preview-no-journey = No pathway has been begun, so nothing moves.
preview-stays = Stays at: { $step }
preview-moves = Now at: { $now }. Would stand at: { $then }
preview-ends = This would end the pathway.
preview-due-moves = Due { $now } now; would be due { $then }
preview-due-new = Would be due { $then }
preview-due-gone = Would no longer have a day on which it is due (now { $now })
preview-misfits = Decisions that would no longer fit
preview-misfit = { $date }, at “{ $step }”: { $choice }
preview-misfit-because = In the way:
preview-misfit-follows = It rests on the decision before it.
preview-misfit-not-there = The pathway would not have come to this step.
preview-opens = Opens
preview-closes = Closes
preview-door = { $words } (leads to { $to })
preview-prompt-opens = Would be brought up: { $words }
preview-prompt-closes = Would no longer be brought up: { $words }
preview-mend =
    { $count ->
        [one] Also take back the decision that would no longer fit
       *[other] Also take back the { $count } decisions that would no longer fit
    }
    .hint = Otherwise the pathway stops there until somebody mends it.

## The last thing

undo-last = Undo
undo-last-of = : { $kind }
undo-taken-back = Taken back { $time }
