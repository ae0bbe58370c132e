# The notice shown when the disk could not be written to, so the casebook is open for reading only.

disk-title = You can read, but not save
disk-full = The disk is full, or this account has used all of its space.
disk-read-only = The casebook folder or its files cannot be written to.
disk-failed = The disk could not be written to. It may be failing, or it may have been removed.
disk-nothing-saved = Nothing you type is saved for now. You can still read everything that was saved before.
disk-full-what-to-do = Delete files that you do not need from this disk, but nothing in the casebook folder. Then choose “Try again”. What you have typed stays on the page.
disk-read-only-what-to-do = Ask your IT support to let this account write to the casebook folder. Then choose “Try again”. What you have typed stays on the page.
disk-failed-what-to-do = If the disk is removable, reconnect it, then choose “Try again”. If that does not help, copy the casebook to another disk and ask your IT support.
disk-again = Try again
disk-still-not = Nothing can be saved yet. { $why }
