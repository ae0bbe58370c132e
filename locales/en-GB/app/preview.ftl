# Text of the preview: what an edit would change.

preview-title = What this would change
preview-nothing = No pathway would change. The record will show your correction.
preview-no-journey = No pathway has been started, so nothing moves.
preview-consent = Consent for { $service }: now “{ $now }”; would be “{ $then }”
preview-consent-general = General consent: now “{ $now }”; would be “{ $then }”
preview-stays = Stays at “{ $step }”
preview-moves = Now at “{ $now }”; would be at “{ $then }”
preview-ends = This would end the pathway.
preview-due-moves = Now due { $now }; would be due { $then }
preview-due-new = Would be due { $then }
preview-due-gone = Would no longer have a due date (now { $now })
preview-cycles = Completed cycles: now { $now }; would be { $then }
preview-misfits = Decisions that would no longer fit
preview-misfit = { $date }, at “{ $step }”: { $choice }
preview-misfit-because = Because:
preview-misfit-follows = It depends on the decision before it.
preview-misfit-not-there = The pathway would not have reached this step.
preview-opens = Opens
preview-closes = Closes
preview-offer = { $words } (leads to { $to })
preview-prompt-opens = Would be prompted: { $words }
preview-prompt-closes = Would no longer be prompted: { $words }
preview-mend =
    { $count ->
        [one] Also undo the decision that would no longer fit
       *[other] Also undo the { $count } decisions that would no longer fit
    }
    .hint = Otherwise the pathway stops there until someone corrects it.
preview-gone = The pathway “{ $pathway }” will be treated as if it had never started. The entry stays in the timeline, marked as undone.
preview-back = The pathway “{ $pathway }” will be under way again, from where it started.
