# Copies of the casebook, on the settings page.
copies-title = Copies of the casebook
copies-what = A copy on another disk is what helps if this computer is stolen or breaks. It is encrypted like the casebook and opens with the passphrase and the recovery code of today. Each copy is opened and read through before it counts.
copies-never = The casebook has not been copied to another place from here yet.
copies-last = Last copied to another place on { $on }.
copies-copy = Copy the casebook…
copies-back-up = Back up now on this computer
copies-under-way = Copying: { $percent }%. You can go on working.
copies-checking = Reading the copy through. You can go on working.
copies-made = Copied and checked at { $at }:
copies-list = Backups on this computer
copies-line = { $on }, { $at }, { $megabytes } MB, { $why }
copies-kind-asked = made when asked
copies-kind-upgrade = made before a change of format
copies-kind-other = made by the app
