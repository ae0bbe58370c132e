# Protective notes: who must not be told something about a child, not be sent anything, or have no contact with them.

protection-title = Protective notes
protection-nav = Protective notes
protection-heading = Protective notes: { $name }
protection-lead = Record here if somebody must not be told something about this child, must not be sent or given anything, or must have no contact. A note is shown on every page of the child, and must be read before anything leaves the casebook.
protection-none = No protective note is written down.
protection-now = Notes in force
protection-ended = Notes that have ended
protection-kind = What must not happen
protection-kind-must-not-know = Must not be told
protection-kind-must-not-receive = Must not be sent or given anything
protection-kind-no-contact = Must have no contact
protection-who = Who
    .hint = As you would name them: the father, a former partner, a relative.
protection-what = What exactly, and why
    .hint = For example: must not learn the address or the school. The order of the court of 3 March.
protection-given-by = Who said so
protection-from = Since when
protection-add = Write a protective note
protection-save = Save this note
protection-said-by = Said by { $who }, since { $date }. Written by { $by }.
protection-end = End this note
protection-end-reason = Why it no longer applies
protection-end-on = On which day it ended
protection-end-save = End the note
protection-ended-on = Ended on { $date }: { $reason } Written by { $by }.
protection-mark = { $count ->
    [one] Protective note
   *[other] { $count } protective notes
}
protection-mark-open = Read it before you tell or send anything
protection-mark-page = All protective notes
protection-hidden = The words are hidden together with the names.
protection-not-read = Protective notes could not be read. Check them before you tell or send anything about this child.
protection-before = Read this first
protection-before-shown = A protective note is written down. Read it before anybody else sees this screen or anything leaves the casebook.
protection-seen = I have read this, and what I do now respects it
protection-go-on = Go on
protection-go-back = Go back
