# Text of the page with a child’s evidence and the files attached to it.

held-title = Evidence
held-heading = Evidence for { $name }
held-nav = Evidence
held-lead = Record each piece of evidence once. Every step of every pathway that asks for it uses it.
held-all = All evidence and files

## Recorded evidence

held-list = Recorded
held-list-none = No evidence has been recorded yet.
held-of = Dated { $date }
held-of-from = Dated { $date }, from { $who }
held-written = Recorded { $date } by { $by } ({ $role })
held-wanted-by = Needed by
held-wanted-here = { $pathway }: { $step }, the current step
held-wanted-step = { $pathway }: { $step }
held-wanted-more =
    { $count ->
        [one] and one other step
       *[other] and { $count } other steps
    }
held-wanted-none = No pathway under way asks for this.
held-take-back = Undo this attachment
    .evidence = Undo this evidence
    .title = Undo this entry?
    .what = “{ $words }” no longer counts for any step. It stays in the history.
    .file = “{ $words }” is no longer shown with the evidence. It stays in the history, and you can restore it there.
    .confirm = Undo entry
    .cancel = Keep it

## What is missing

held-missing = Needed now, not recorded yet
held-missing-none = The current steps need no more evidence.
held-add = Record evidence
held-add-this = Record this
held-which = Which evidence
held-which-now = Needed now
held-which-other = Other evidence

## Files

held-files = Files not attached to evidence
held-files-none = No file is attached to the child alone.
held-file-line = { $kind }, { $size }. Attached { $date } by { $by }
held-file-kb = { $size } KB
held-file-mb = { $size } MB
held-media-pdf = PDF
held-media-png = Picture (PNG)
held-media-jpeg = Picture (JPEG)
held-attach = Attach a file
held-attach-of = : { $words }
held-attach-note = Note on the file (optional)
held-attach-pick = Choose a file and attach it
    .hint = A PDF, PNG or JPEG of up to 10 MB. It is kept, encrypted, in the casebook.
held-look = View
held-look-close = Close the picture
held-copy = Save a copy
    .title = Save a copy of this file?
    .what = The copy is not encrypted: anyone who can open the place where you save it can read it. Delete it when you no longer need it.
    .confirm = Choose where to save it
    .cancel = Do not save a copy
