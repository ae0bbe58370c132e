# The check of the casebook: what it found, and what to do.

health-title = Casebook check
health-hint = Each time you open the casebook, and once a day, the app checks that every page, entry and attached file is as it was saved.
health-checking = Checking the casebook. You can carry on working.
health-not-checked = Not checked since the casebook was opened.
health-sound = Last checked { $date }, { $time }. No damage was found.
health-faulty = Last checked { $date }, { $time }. Damage was found: see the top of the page.
health-check = Check now
health-fault-title = The casebook is damaged
health-fault-database = Part of the casebook file can no longer be read. Some pages may not open.
health-fault-entry = An entry in the record is missing, or was changed outside the app.
health-fault-attachment = An attached file is missing, or was changed outside the app. The entry that names it is still there.
health-fault-replaced = Another program moved, removed or replaced the casebook file while it was open. Nothing more is saved. Everything saved until then was copied to the folder “quarantine” beside it, if that folder could be written to.
health-replaced-what-to-do = Turn off any program that synchronises or moves the casebook folder. Then lock the casebook and open it again: the app says what is missing from the file that is there now.
health-go-on = You can carry on working. Leave the casebook folder as it is, and make a copy of all of it: the copies in “backups” may contain what is missing. Ask for help before you remove anything.
health-what-to-do = Delete nothing. Lock the casebook, then choose “Restore the newest good copy” on the page that opens. The damaged files are kept.


health-loss-title = Saved work is missing
health-loss-entries = { $least ->
    [yes] { $entries ->
        [one] At least one entry that was saved is no longer in the casebook.
       *[other] At least { $entries } entries that were saved are no longer in the casebook.
    }
   *[no] { $entries ->
        [one] One entry that was saved is no longer in the casebook.
       *[other] { $entries } entries that were saved are no longer in the casebook.
    }
}
health-loss-why = This happens if a casebook file was damaged or removed, or replaced by an older one.
health-loss-children = Entries are missing from the records of:
health-loss-gone = { $count ->
    [one] One child is missing completely.
   *[other] { $count } children are missing completely.
}
health-loss-copy = The copy { $copy } in the casebook folder contains the missing entries.
health-loss-copy-part = The copy { $copy } in the casebook folder contains the missing entries of { $count ->
    [one] one child
   *[other] { $count } children
}.
health-loss-no-copy = No copy in the casebook folder contains them. If you have a copy elsewhere, keep it.
health-loss-accept = I understand; continue with the casebook as it is

health-put-back-title = The casebook was restored from a copy
health-put-back-copy = It is now the same as the copy { $copy }.
health-put-back-without-log = It is now the same as casebook.db, without the log that did not belong to it.
health-put-back-aside = The files that were there before are kept in { $folder }.
health-go-back-title = Restore the newest good copy
health-go-back-why = If the casebook is damaged, or its files do not belong together, the app can open the most complete copy in its folder. The current files are kept in the folder “quarantine”. The app then says what is missing from the copy.
health-go-back-type = Type the passphrase above first.
health-go-back-do = Restore the newest good copy

# Entries that cannot be read.

health-unreadable-title = { $count ->
    [one] One entry cannot be shown
   *[other] { $count } entries cannot be shown
}
health-unreadable-why = This version of the app cannot read it. It is kept as it was saved. It may come from a newer version of the app: install that version to read it.
health-unreadable-entry = Entry { $number }, { $date }, by { $by }
