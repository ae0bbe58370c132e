# Protective notes: who must not be told something about a child, not be sent anything, or have no contact with them.

protection-title = Protective notes
protection-nav = Protective notes
protection-lead = Record here anyone who must not be told something about this child, must not be sent or given anything, or must have no contact. Every page of the child then has the line “Read first”. It says nothing of why, because others may see the screen: open it to read the note. A note must be read before anything leaves the casebook.
protection-none = No protective note is recorded.
protection-now = Notes in force
protection-ended = Notes that have ended
protection-kind = What must not happen
protection-kind-must-not-know = Must not be told
protection-kind-must-not-receive = Must not be sent or given anything
protection-kind-no-contact = Must have no contact
protection-who = Who
    .hint = As you would refer to them: the father, a former partner, a relative.
protection-what = What exactly, and why
    .hint = For example: must not learn the address or the school. Court order of 3 March.
protection-given-by = Who said so
protection-from = Since when
protection-add = Add a protective note
protection-save = Save this note
protection-said-by = { $known ->
    [no] Said by { $who }. Since when is not known. Recorded by { $by }.
   *[yes] Said by { $who }, since { $date }. Recorded by { $by }.
}
protection-end = End this note
protection-end-reason = Why it no longer applies
protection-end-on = Date on which it ended
protection-end-save = End the note
protection-ended-on = Ended on { $date }: { $reason } Recorded by { $by }.
# The mark on the pages of a child. Somebody who looks over the shoulder must not learn from it that there is a protective note.
protection-mark = { $count ->
    [one] Read first
   *[other] Read first ({ $count })
}
protection-fold = Protective note: open to read
# The same where somebody else may see the page: in the timeline, and in what a search finds.
protection-fold-quiet = Read first: open to read
protection-mark-page = All protective notes
protection-hidden = The text is hidden while names are hidden.
protection-not-read = Protective notes could not be read. Check them before you tell or send anything about this child.
protection-before = Read this first
protection-before-shown = There is a protective note. Read it before anyone else sees this screen or anything leaves the casebook.
protection-seen = I have read this, and what I do now respects it
protection-go-on = Continue
protection-go-back = Go back
