# How long records are kept, and what was erased.

retention-title = How long records are kept
retention-erased = Records that were erased
retention-erased-what = Of a record that was erased, only this is kept: that there was one, and the day on which it was erased.
retention-erased-none = No record has been erased from this casebook.
retention-erased-on = A record was erased on { $on }
retention-unfinished = The record is erased, but not every copy on this computer is done yet. The app continues with them the next time the casebook is opened.
retention-done = The record was erased.
retention-done-copies = { $count ->
    [0] No copy on this computer had it.
    [one] 1 copy on this computer was written again without it.
   *[other] { $count } copies on this computer were written again without it.
}
retention-done-removed = { $count ->
    [one] 1 damaged file was removed, because nobody could tell what was in it.
   *[other] { $count } damaged files were removed, because nobody could tell what was in them.
}
retention-done-left = { $count ->
    [one] 1 file in the folders “backups” and “quarantine” could not be read with this casebook’s key, and was left. If it is an old copy of this casebook, delete it.
   *[other] { $count } files in the folders “backups” and “quarantine” could not be read with this casebook’s key, and were left. If they are old copies of this casebook, delete them.
}

## The rule, whose time is over, and who is kept longer

retention-rule = The rule of this setting
retention-rule-what = Schools and services decide for themselves how long they keep records. Choose what your own retention schedule says. The app only lists the records whose time is over. It never erases one by itself.
retention-rule-source = Records about special educational needs are commonly kept for 31 years from the date of birth: 25 years and 6 more. This figure is second hand, from the toolkit for schools of the Information and Records Management Society (IRMS), as found in November 2026; other sources say 25 to 35 years. Your own schedule decides.
retention-rule-legend = The time of a record is over
retention-rule-years = { $years } years after the date of birth
retention-rule-none = Not decided yet
    .hint = No record is listed, and Today says nothing.
retention-rule-save = Save the rule
retention-over = Records whose time is over ({ $count })
retention-over-what = Decide about each of them. Archived children are listed too.
retention-over-none = No record’s time is over.
retention-over-no-rule = Choose a rule first.
retention-over-line = { $age }, time over since { $on }.
retention-over-last = Newest entry on { $on }.
retention-keep = Keep longer…
retention-keep-title = Keep this record longer
retention-keep-what = The record is not listed and cannot be erased until that day has passed.
retention-keep-why = Why it is kept longer
    .hint = For example: a complaint or a claim is open, or the law asks for it.
retention-keep-until = The last day on which it is kept
retention-keep-save = Keep longer
retention-kept = Records that are kept longer
retention-kept-until = Kept until { $on }:
retention-stop = Stop keeping it longer…
    .title = Stop keeping this record longer?
    .what = The reason stays in the timeline as undone. If the record’s time is over by the rule, it is listed again. Nothing is erased.
    .confirm = Stop keeping it
    .cancel = Keep it longer
retention-today = { $count ->
    [one] The time of 1 record is over
   *[other] The time of { $count } records is over
}
