# Words of what an edit would alter, shown before it is done.

preview-title = What this would alter
preview-nothing = No pathway stands differently. The record will say what you put right.
preview-no-journey = No pathway has been begun, so nothing moves.
preview-stays = Stays at “{ $step }”
preview-moves = Stands at “{ $now }” now; would stand at “{ $then }”
preview-ends = This would end the pathway.
preview-due-moves = Due { $now } now; would be due { $then }
preview-due-new = Would be due { $then }
preview-due-gone = Would no longer have a day on which it is due (now { $now })
preview-cycles = Rounds of plan and review counted: { $now } now; would be { $then }
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
preview-gone = The pathway “{ $pathway }” will be treated as if it had never begun. The entry stays in the timeline, marked as taken back.
preview-back = The pathway “{ $pathway }” will be under way again, from where it began.
