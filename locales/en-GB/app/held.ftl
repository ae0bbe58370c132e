# Words of the page with a child’s evidence and the files attached to it.

held-title = Evidence
held-heading = Evidence for { $name }
held-nav = Evidence
held-lead = Everything here is written down once and used by every step of every pathway that asks for it.
held-all = All evidence and files

## What is held

held-list = Held
held-list-none = No evidence is held yet.
held-of = Of { $date }
held-of-from = Of { $date }, from { $who }
held-written = Written down { $date } by { $by } ({ $role })
held-wanted-by = Wanted by
held-wanted-here = { $pathway }: { $step }, where they are now
held-wanted-step = { $pathway }: { $step }
held-wanted-more =
    { $count ->
        [one] and one other step
       *[other] and { $count } other steps
    }
held-wanted-none = No pathway under way asks for this.
held-take-back = Take back
    .evidence = Take this evidence back
    .title = Take this back?
    .what = “{ $words }” no longer counts for any step. It stays in the history.
    .file = “{ $words }” is no longer shown with the evidence. It stays in the history, where it can be put back.
    .confirm = Take back
    .cancel = Keep it

## What is missing

held-missing = Wanted now, not held yet
held-missing-none = No step where they are now asks for anything more.
held-add = Write down evidence
held-add-this = Write this down
held-which = Which evidence
held-which-now = Wanted now
held-which-other = Everything else

## Files

held-files = Files without a piece of evidence
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
    .hint = A PDF, PNG or JPEG of up to 10 MB. It is kept encrypted inside the casebook.
held-look = Look at it
held-look-close = Close the picture
held-copy = Save a copy
    .title = Save a copy of this file?
    .what = The copy is not encrypted: whoever can open the place where you save it can read it. Delete it when you no longer need it.
    .confirm = Choose where to save it
    .cancel = Do not save a copy
