# Words of the page with a child’s evidence and the files attached to it.

evidence-title = Evidence
evidence-heading = Evidence for { $name }
evidence-nav = Evidence
evidence-lead = Everything here is written down once and used by every step of every pathway that asks for it.
evidence-all = All evidence and files

## What is held

evidence-list = Held
evidence-list-none = No evidence is held yet.
evidence-of = Of { $date }
evidence-of-from = Of { $date }, from { $who }
evidence-written = Written down { $date } by { $by } ({ $role })
evidence-wanted-by = Wanted by
evidence-wanted-here = { $pathway }: { $step }, where they are now
evidence-wanted-step = { $pathway }: { $step }
evidence-wanted-more =
    { $count ->
        [one] and one other step
       *[other] and { $count } other steps
    }
evidence-wanted-none = No pathway under way asks for this.
evidence-take-back = Take back
    .evidence = Take this evidence back
    .title = Take this back?
    .what = “{ $words }” no longer counts for any step. It stays in the history.
    .file = “{ $words }” is no longer shown with the evidence. It stays in the history, where it can be put back.
    .confirm = Take back
    .cancel = Keep it

## What is missing

evidence-missing = Wanted now, not held yet
evidence-missing-none = No step where they are now asks for anything more.
evidence-add = Write down evidence
evidence-add-this = Write this down
evidence-which = Which evidence
evidence-which-now = Wanted now
evidence-which-other = Everything else

## Files

evidence-files = Files without a piece of evidence
evidence-files-none = No file is attached to the child alone.
evidence-file-line = { $kind }, { $size }. Attached { $date } by { $by }
evidence-file-kb = { $size } KB
evidence-file-mb = { $size } MB
evidence-media-pdf = PDF
evidence-media-png = Picture (PNG)
evidence-media-jpeg = Picture (JPEG)
evidence-attach = Attach a file
evidence-attach-of = : { $words }
evidence-attach-note = Note on the file (optional)
evidence-attach-pick = Choose a file and attach it
    .hint = A PDF, PNG or JPEG of up to 10 MB. It is kept encrypted inside the casebook.
evidence-look = Look at it
evidence-look-close = Close the picture
evidence-copy = Save a copy
    .title = Save a copy of this file?
    .what = The copy is not encrypted: whoever can open the place where you save it can read it. Delete it when you no longer need it.
    .confirm = Choose where to save it
    .cancel = Do not save a copy
