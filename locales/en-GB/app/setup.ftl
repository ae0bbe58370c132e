# Text for setting up, opening and recovering the casebook.

setup-title = Opening the app
setup-again = Try again

setup-set-up-title = Set up { -app-name }
setup-part = Set-up, part { $part } of 4
setup-what = { -app-name } guides you, one child at a time, by national guidance and what Milton Keynes publishes. It keeps a record of what was decided and why.
setup-not-a-test = It does not diagnose, score or predict. You decide.
setup-where-title = Where the record is stored
setup-where = The record is called the casebook. It is stored, encrypted, in one folder on this computer. Nothing is sent anywhere.
setup-nobody-can = Only your passphrase or your recovery code opens the casebook. If both are lost, nobody can open it.
setup-begin = Start
setup-have-copy = Did you use { -app-name } before, or has this computer replaced another one?

setup-you-title = About you
setup-name = Your name
setup-name-hint = It is shown with each entry that you make.
setup-name-missing = Enter your name.
setup-role = Your role
setup-role-hint = It decides what Today and Children show first. Some choices are open only to some roles. You can change this in Settings.
setup-role-missing = Choose your role.
setup-continue = Continue

setup-passphrase-title = Choose a passphrase
setup-passphrase-advice = Use 3 or more words that are not connected. Words picked at random are easier to remember and harder to guess than a short password with symbols in it.
setup-passphrase = Passphrase
setup-passphrase-hint = At least { $min } characters. Spaces between words count; those before and after do not. You can paste it.
setup-passphrase-again = Type the same passphrase again
setup-passphrase-short = The passphrase must have at least { $min } characters.
setup-passphrase-differ = The passphrases are not the same.
setup-strength-fair = This is good enough. One more word makes it much harder to guess.
setup-strength-strong = This passphrase is strong.
setup-make = Make the casebook
setup-making = Making the casebook. This takes a few seconds.

setup-code-title = Your recovery code
setup-code-why = If you forget the passphrase, this code opens the casebook. It is shown only now. Every page reminds you until you confirm that you wrote it down.
setup-code-letters = The code has no letter I, L, O or U. What looks like an O is the number 0, and what looks like an I or an L is the number 1.
setup-code-group = Group { $number }
setup-code-keep = Keep it on paper, locked away, and not on this computer.
setup-code-earlier = Any earlier code no longer works.
setup-code-print = Print this page
setup-code-printer = Use a printer that only you can reach. The queue of this computer and the memory of a shared printer can keep a copy of every page.
setup-code-type = Type group { $number } of the code
setup-code-type-hint = Read it from your paper copy. This shows that the copy is there.
setup-code-wrong-group = That is not group { $number } of the code. Check your paper copy.

setup-unlock-title = Open the casebook
setup-unlock = Open
setup-fault-folder = The casebook folder on this computer:
setup-look-again = Check again
setup-opening = Opening. This takes a few seconds.
setup-forgotten = I have forgotten the passphrase
setup-nothing-opens = If nothing opens this casebook, a copy of it may.
setup-works-locked = You can use these without opening the casebook

setup-recover-title = Open with the recovery code
setup-recover-what = Type the code from your paper copy and choose a new passphrase. You then get a new code; the old one stops working.
setup-code = Recovery code
setup-code-hint = Capital letters, spaces, hyphens and dots do not matter. An O is read as the number 0, and an I or L as the number 1.
setup-code-missing = Enter the recovery code.
setup-new-passphrase = New passphrase
setup-recover = Open and set the new passphrase
