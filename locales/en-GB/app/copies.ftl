# Copies of the casebook, on the settings page.
copies-title = Copies of the casebook
copies-what = A copy on another disk helps if this computer is stolen or breaks. It is encrypted like the casebook and opens with the current passphrase and recovery code. The app opens and checks each copy before counting it.
copies-never = The casebook has not been copied from here to another place yet.
copies-last = Last copied to another place on { $on }.
copies-copy = Copy the casebook…
copies-back-up = Back up now on this computer
copies-under-way = Copying: { $percent }%. You can carry on working.
copies-checking = Checking the copy. You can carry on working.
copies-made = Copied and checked at { $at }:
copies-automatic-failed = The last automatic backup could not be made. { $why }
copies-list = Backups on this computer
copies-list-when = The app makes one when you lock or close the casebook, every half hour while you work, and before an import or a change of the archive. It keeps the newest of 14 days and of 12 months.
copies-line = { $on }, { $at }, { $megabytes } MB, { $why }
copies-kind-asked = made on request
copies-kind-upgrade = made before a format change
copies-kind-import = made before an import
copies-kind-archive = made before several children were archived or restored
copies-kind-kept = kept because it has entries that were missing
copies-kind-restore = made before an older backup was restored
copies-kind-other = made automatically

copies-restore = Restore…
copies-restore-title = Restore the backup of { $on }, { $at }
copies-comparing = Comparing the backup with the casebook. You can close this and carry on working.
copies-restore-nothing-lost = The backup has every entry that is in the casebook. Nothing of a child’s record would be lost.
copies-restore-lost = { $least ->
    [yes] { $entries ->
        [one] At least one entry is not in this backup and would be lost.
       *[other] At least { $entries } entries are not in this backup and would be lost.
    }
   *[no] { $entries ->
        [one] One entry is not in this backup and would be lost.
       *[other] { $entries } entries are not in this backup and would be lost.
    }
}
copies-restore-newest = The newest is from { $on }.
copies-restore-gone = { $count ->
    [one] One child is not in the backup at all.
   *[other] { $count } children are not in the backup at all.
}
copies-restore-regained = { $count ->
    [one] One entry that is missing from the casebook would be back.
   *[other] { $count } entries that are missing from the casebook would be back.
}
copies-restore-children = { $count ->
    [one] The child whose record would change
   *[other] The { $count } children whose records would change
}
copies-restore-kept = Unsaved typing and the settings of the casebook go back to that day too. The casebook as it is now is copied first, and its file is kept in the folder “quarantine”. So you can restore it again.
copies-restore-do = Restore this backup
copies-restoring = Copying the casebook, then restoring the backup. This can take a minute.

copies-place-title = Second place for backups
copies-place-what = Choose a folder on another disk or a network drive. The app then makes the same backups there and removes the older ones. It tells you if that place is not there.
copies-place-choose = Choose a second place…
copies-place-other = Choose another place…
copies-place-off = Stop making backups there
copies-place-none = There is no backup of this casebook in that place yet.
copies-place-newest = The newest backup there is from { $on }, { $at }.
