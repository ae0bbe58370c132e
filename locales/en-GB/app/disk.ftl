# The notice that the disk took nothing when the casebook was opened, so that it can only be read.

disk-title = You can read, but not save
disk-full = The disk is full, or this account has used up its share of it.
disk-read-only = The casebook folder or its files cannot be written to.
disk-failed = The disk could not be written to. It may be failing, or it was taken out.
disk-nothing-saved = Nothing that you type is saved for now. Everything that was saved before can be read.
disk-full-what-to-do = Remove files that you do not need from this disk, but nothing from the casebook folder. Then choose “Try again”. What you have typed stays on the page.
disk-read-only-what-to-do = Ask whoever looks after this computer to let this account write to the casebook folder. Then choose “Try again”. What you have typed stays on the page.
disk-failed-what-to-do = If the disk can be taken out, put it back in, then choose “Try again”. If that does not help, copy the casebook to another disk and ask whoever looks after this computer.
disk-again = Try again
disk-still-not = Still nothing can be saved. { $why }
