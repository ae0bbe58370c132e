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
copies-list = Backups on this computer
copies-line = { $on }, { $at }, { $megabytes } MB, { $why }
copies-kind-asked = made on request
copies-kind-upgrade = made before a format change
copies-kind-other = made automatically
