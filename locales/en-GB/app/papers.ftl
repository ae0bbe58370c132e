# The screen on which papers are made.

papers-title = Papers
papers-explore-link = Fact sheets for families, pathways on a page, and a form for home visits
papers-pathway-link = Print this pathway on a page
papers-plan-link = Make a paper of the plan
papers-no-referral = No referral can be made now: none of the pathways is at a step that sends one. Start a pathway, or continue to that step.
papers-not-offered = This paper cannot be made now. It belongs to a step of a pathway.
papers-to-pathways = Go to the pathways
papers-intro = Everything recorded comes out as a document. Nothing has to be typed again.
papers-choose = What to make
papers-subject = About
papers-look = How it looks
papers-look-standard = Standard
papers-look-large-print = Large print
papers-look-easy-read = Easy read, with pictures
papers-parts = What to include
papers-parts-hint = These are left out unless you tick them. Names inside free text are not taken out: read the preview.
papers-part-agreed = What the plan agreed in full: its outcomes, and who gives the support
papers-part-child-words = The words of the child or young person
papers-part-parent-words = The words of parents and carers
papers-part-other-people = Names of other people
papers-part-contacts = How to reach the family, their address and the GP practice
papers-part-notes = Notes, and what was written about evidence
papers-part-files = Attached files, joined in page by page
papers-part-safety = What is about safety: worries, the steps about them, and urgent help
papers-part-protections = Protective notes, so that the reader keeps to them too
papers-for-whom = Who it is for
papers-for-whom-hint = Needed before you save: the record says who it was made for. For example, the paediatric team.
papers-why = Why it is made
papers-why-hint = Optional. A referral, a letter and evidence repeat it as the reason.
papers-cover = Leave single entries out
papers-covered = Entries to leave out
papers-covered-hint = Nothing of what a ticked entry says is in the file, nor what repeats it, and neither its kind nor its date. If you tick the start of a pathway, nothing of that pathway is in it. Details of the child or young person, and consent, stay in it.
papers-parts-anew = The paper is for somebody else now, so your ticks were taken away. Choose again what to include.
papers-parts-another = This is another paper, so your ticks were reset. Choose again what to include.
papers-named = A protective note names “{ $who }” ({ $kind }), and this paper is for “{ $whom }”.
papers-named-decide = I have decided that { $whom } may have this paper, and wrote why in “Why it is made”
papers-preview = Preview
papers-preview-loading = Setting the pages…
papers-page = Page { $n } of { $m }
papers-page-picture = Page { $n } of “{ $title }”
papers-earlier-pages = Earlier pages
papers-later-pages = Later pages
papers-missing = Missing
papers-reminders = Before you send it
papers-missing-hint = You can still make the paper. It is better to record these first.
papers-not-drawn = The PDF shows a box for these characters, because no typeface of the app has them: { $characters }
papers-save-pdf = Save as PDF
papers-save-word = Save as Word
papers-save-json = Save as data (JSON)
papers-leaving = Once it is outside the app
papers-leaving-plain = Not encrypted
papers-unsealed = Anybody who can open the folder can read the file.
papers-leaving-sealed = Encrypted with a passphrase
papers-leaving-sealed-hint = Only somebody with the passphrase can read the file.
papers-sealed-open = The person who receives it needs the passphrase and a program that reads age files, such as age (age-encryption.org). Ask them first whether they have one.
papers-sealed-tell = Tell them the passphrase another way, such as by telephone, and never with the file. The app does not keep it. If it is lost, nobody can open this file.
papers-passphrase = Passphrase for this file
papers-saved = Saved. The record says that it was made.
papers-saved-sealed = Saved and encrypted. The record says so. Tell the person the passphrase another way.
papers-open-print = Open to print
papers-open = Open
papers-printer = The program that opens it, the print queue of this computer and the memory of a shared printer can keep a copy. Collect the pages yourself.
papers-saved-plain = Saved.
papers-made = Papers made before
papers-made-none = No paper was made yet.
papers-made-kind = Paper
papers-made-for = Who it was for
papers-made-on = Made on
papers-made-by = By
papers-made-pdf = PDF
papers-made-word = Word
papers-made-json = Data (JSON)
papers-made-sealed = Encrypted with a passphrase
papers-none = No paper can be made here yet.
papers-letterhead = Letterhead
papers-letterhead-which = Check it before the paper leaves. The choice is remembered for this child’s setting.
papers-letterhead-hint = No letterhead is recorded.
papers-letterhead-link = Add one in Settings

## For several children

papers-several-title = { $count ->
    [one] A paper for one child
   *[other] The same paper for { $count } children
}
papers-several-what = You choose a folder, and each child’s paper becomes a file in it. The names of the files do not say whose they are. The files are not encrypted: anybody who can open the folder can read them.
papers-several-parts-hint = These are left out unless you tick them. Names inside free text are not taken out: read each paper before you pass it on.
papers-several-saved = { $done ->
    [one] The paper was saved. The record says so.
   *[other] { $done } papers were saved. Each record says so.
}
papers-several-some = { $done } of { $of } papers were saved. The others could not be made.
