# Text of the notice after unlocking, and of the line on Today and on a child’s pages: what was typed and not saved.

unsaved-title = { $count ->
    [one] Something was typed and not saved yet:
   *[other] { $count } things were typed and not saved yet:
}
unsaved-unfinished = Not finished yet:
unsaved-open = Continue
unsaved-discard = Discard
unsaved-more = and { $count } more
unsaved-later = Not now
unsaved-this-child = about this child
unsaved-another-child = about another child
unsaved-note = A note
unsaved-check-in = A check-in
unsaved-keep-longer = A reason for keeping a record longer
unsaved-put-off = Putting off
unsaved-urgent-done = What was done after urgent help
unsaved-choice = Reasons for a choice
unsaved-consent = Consent
unsaved-evidence = Evidence
unsaved-disagreement = A disagreement
unsaved-absence = An absence
unsaved-move = A change of school
unsaved-contacts = Contact details
unsaved-plan = A plan
unsaved-review = A plan review
unsaved-details = Details of the child
unsaved-entry = A correction
unsaved-words = Words
unsaved-not-heard = Why somebody was not heard
unsaved-voice-answer = What was done about somebody’s words
unsaved-urgent = Urgent help that was noted
unsaved-join = A reason for joining or separating records
unsaved-paper = Why a paper is made
