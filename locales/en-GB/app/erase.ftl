# The page on which one record is erased.

erase-link = Erase this record…
erase-title = Erase this record
erase-when = Erase a record only when its time is over, or when it was made by mistake.
erase-over = By the rule of this setting, its time has been over since { $on }.
erase-not-over = By the rule of this setting, its time is not over before { $on }.
erase-kept = This record cannot be erased now. It is kept until { $on }:
erase-no-undo = This cannot be undone. No copy is made first, and no copy on this computer will have the record afterwards.
erase-what = What is erased
erase-empty = The record has no entries.
erase-entries = { $count ->
    [one] The 1 entry of { $from }
   *[other] All { $count } entries, from { $from } to { $to }
}
erase-joined = { $count ->
    [one] The other record that was joined to this one
   *[other] The { $count } other records that were joined to this one
}
erase-files = { $count ->
    [0] Everything else that is kept with it: no file is attached, but there may be drafts and words in the search
    [one] 1 attached file, and every draft and every word in the search
   *[other] { $count } attached files, and every draft and every word in the search
}
erase-copies = { $count ->
    [0] There is no copy of the casebook on this computer
    [one] The same in the 1 copy of the casebook on this computer, which is written again without it
   *[other] The same in the { $count } copies of the casebook on this computer, which are written again without it
}
erase-set-aside = The same in files that were set aside. A copy or a set-aside file that is damaged is removed, because nobody can tell what is in it
erase-not = What cannot be erased from here
erase-elsewhere-none = This casebook knows of no copy in another place since the record began. A backup of the whole computer or of the folder still has it.
erase-elsewhere = { $count ->
    [one] The casebook was copied to another place on { $days }. That copy still has the record: delete it and make a new one. A backup of the whole computer or of the folder still has it too.
   *[other] The casebook was copied to another place on { $days }. Those copies still have the record: delete them and make a new one. A backup of the whole computer or of the folder still has it too.
}
erase-papers = { $count ->
    [0] Papers and files that were saved outside the casebook. The record lists none.
    [one] Papers and files that were saved outside the casebook. The record lists 1 paper: delete or shred it yourself.
   *[other] Papers and files that were saved outside the casebook. The record lists { $count } papers: delete or shred them yourself.
}
erase-others = What the records of other children say about this child
erase-disk = Space on the disk that is no longer in use. It can only contain encrypted bytes
erase-trace = A line in the settings that says that a record was erased, and on which day. It does not say whose
erase-instead = To take a child out of the lists and keep the record, archive it instead.
erase-instead-link = Back to the child’s page
erase-name = The name in this record is
erase-typed = To confirm, type this name
    .hint = Capital letters and accents do not matter.
erase-confirm = Erase for good
erase-keep = Keep the record
