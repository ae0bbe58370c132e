# Text of the row that names what was saved, undone or redone. It repeats nothing that was typed.

# $kind is the kind of entry.
toast-saved =
    { $kind ->
        [profile] Details saved
        [contacts] Contact details saved
        [voice] Words saved
        [self-view] Stepping stones saved
        [not-heard] Saved: not heard
        [voice-answered] Saved: what we did
        [plan] Plan saved
        [plan-changed] Plan changed
        [review] Review saved
        [plan-ended] Plan ended
        [begun] Pathway started
        [chosen] Decision saved
        [answered] Answer saved
        [consented] Consent saved
        [consent-withdrawn] Refusal saved
        [disagreed] Disagreement saved
        [disagreement-settled] Disagreement settled
        [evidence] Evidence saved
        [attachment] File saved
        [task] Task saved
        [note] Note saved
        [corrected] Correction saved
        [protected] Note saved
        [protection-ended] Note ended
        [urgent] Urgent help noted
        [archived] Archive saved
        [moved] Move saved
        [year-group] Year group saved
        [absence] Days away saved
        [put-off] Put off
        [paper] Paper made
       *[other] Saved
    }
toast-undone = Undone: { $kind }
toast-put-back = Restored: { $kind }
toast-redo = Restore it
toast-now = { $name } is now at “{ $step }”
toast-of = for { $name }
toast-children =
    { $count ->
        [one] for 1 child
       *[other] for { $count } children
    }
toast-discarded = What you typed was discarded
toast-close = Close this message
