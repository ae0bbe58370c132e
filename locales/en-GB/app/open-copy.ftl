# Opening a copy of a casebook: on a clean computer, or in place of one that does not open.

open-copy-link = Open a copy of a casebook…
open-copy-title = Open a copy of a casebook
open-copy-what = The app reads and checks all of the copy first. Only then does it become the casebook of this computer. The copy itself stays as it is.
open-copy-folder = Folder of the copy
open-copy-folder-hint = It has the files casebook.db and casebook.key. Its name usually starts with “casebook” and the date.
open-copy-choose = Choose the folder…
open-copy-by = Open it with
open-copy-by-passphrase = The passphrase
open-copy-by-passphrase-hint = The one of the day on which the copy was made.
open-copy-by-code = The recovery code
open-copy-by-code-hint = The one of the day on which the copy was made. You choose a new passphrase and get a new code.
open-copy-passphrase-missing = Enter the passphrase.
open-copy-here = There is already a casebook on this computer. Only one can be used at a time.
open-copy-aside = Move the casebook that is here out of the way
open-copy-aside-hint = It is kept, complete, in the folder “quarantine”. Nothing is deleted, and you can open it from there as a copy.
open-copy-aside-missing = Agree that the casebook that is here is moved out of the way.
open-copy-open = Open the copy
open-copy-opening = Checking and opening the copy. This can take a minute.
