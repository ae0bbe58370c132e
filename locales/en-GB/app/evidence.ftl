# Text of the page with a child’s evidence and the files attached to it.

evidence-title = Evidence
evidence-nav = Evidence
evidence-lead = Record each piece of evidence once. Every step of every pathway that asks for it uses it.
evidence-drop = A file can be dropped onto its row.
evidence-all = All evidence and files

## The table

evidence-column-what = What it is
evidence-column-date = Date
evidence-column-from = From whom
evidence-column-files = Files
evidence-more = + { $count }
evidence-other = Not needed now
# Follows the name of the evidence, for a screen reader.
evidence-row-record = : record it

## Recorded evidence

evidence-list = Recorded
evidence-list-none = No evidence has been recorded yet.
evidence-of = { $known ->
    [no] Date not known
   *[yes] Dated { $date }
}
evidence-of-from = { $known ->
    [no] Date not known, from { $who }
   *[yes] Dated { $date }, from { $who }
}
evidence-written = Recorded { $date } by { $by } ({ $role })
evidence-wanted-by = Needed by
evidence-wanted-here = { $pathway }: { $step }, the current step
evidence-wanted-step = { $pathway }: { $step }
evidence-wanted-more =
    { $count ->
        [one] One other step
       *[other] { $count } other steps
    }
evidence-wanted-none = No pathway under way asks for this.
evidence-take-back = Undo this attachment
    .evidence = Undo this evidence
    .title = Undo this entry?
    .what = “{ $words }” no longer counts for any step. It stays in the history.
    .file = “{ $words }” is no longer shown with the evidence. It stays in the history, and you can restore it there.
    .confirm = Undo entry
    .cancel = Keep it

## What is missing

evidence-missing = Needed now, not recorded yet
evidence-missing-none = The current steps need no more evidence.
evidence-add = Record evidence
evidence-add-title = Record: { $words }
evidence-which = Which evidence
evidence-which-now = Needed now
evidence-which-other = Other evidence

## Files

evidence-files = Files not attached to evidence
evidence-files-none = No file is attached to the child alone.
evidence-file-line = { $kind }, { $size }. Attached { $date } by { $by }
evidence-file-kb = { $size } KB
evidence-file-mb = { $size } MB
evidence-media-pdf = PDF
evidence-media-png = Picture (PNG)
evidence-media-jpeg = Picture (JPEG)
evidence-media-docx = Word document
evidence-file = File (optional)
    .hint = A PDF, a picture (PNG or JPEG) or a Word document (.docx) of up to 10 MB. It is kept, encrypted, in the casebook.
evidence-file-choose = Choose a file
evidence-file-other = Choose another file
evidence-file-remove = Remove the file
evidence-file-taken = { $file }, { $kind }, { $size }
evidence-attach = Attach a file
evidence-attach-of = : { $words }
evidence-attach-note = Note on the file (optional)
evidence-attach-pick = Choose a file and attach it
    .hint = A PDF, a picture (PNG or JPEG) or a Word document (.docx) of up to 10 MB. It is kept, encrypted, in the casebook.
evidence-attach-save = Attach this file
evidence-not-shown = A Word document is not shown in the app. To read it, save a copy.
evidence-look = View
evidence-look-close = Close the file
evidence-copy = Save a copy
    .title = Save a copy of this file?
    .what = The copy is not encrypted: anyone who can open the place where you save it can read it. Delete it when you no longer need it.
    .confirm = Choose where to save it
    .cancel = Do not save a copy
