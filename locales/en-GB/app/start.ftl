# Text for setting up, opening and recovering the casebook.

start-title = Opening the app
start-again = Try again

start-set-up-title = Set up { -app-name }
start-part = Set-up, part { $part } of 4
start-what = { -app-name } walks you through Milton Keynes’ published pathways for one child at a time, and keeps a record of what was decided and why.
start-not-a-test = It does not diagnose, score or predict. You decide.
start-where-title = Where the record is stored
start-where = The record is called the casebook. It is stored, encrypted, in one folder on this computer. Nothing is sent anywhere.
start-nobody-can = Only your passphrase or your recovery code opens the casebook. If both are lost, nobody can open it.
start-begin = Start

start-you-title = About you
start-name = Your name
start-name-hint = It is shown beside each entry that you make.
start-name-missing = Enter your name.
start-role = Your role
start-role-hint = Some choices are open only to some roles. You can change this in Settings.
start-role-missing = Choose your role.
start-continue = Continue

start-passphrase-title = Choose a passphrase
start-passphrase-advice = Use three or more words that are not connected. Words picked at random are easier to remember and harder to guess than a short password with symbols in it.
start-passphrase = Passphrase
start-passphrase-hint = At least { $min } characters. Spaces between words count; those before and after do not. You can paste it.
start-passphrase-again = Type the same passphrase again
start-passphrase-short = The passphrase must have at least { $min } characters.
start-passphrase-differ = The two passphrases are not the same.
start-strength-fair = This is good enough. One more word makes it much harder to guess.
start-strength-strong = This passphrase is strong.
start-make = Make the casebook
start-making = Making the casebook. This takes a few seconds.

start-code-title = Your recovery code
start-code-why = If you forget the passphrase, this code opens the casebook. It is shown only now. Every page reminds you until you confirm that you wrote it down.
start-code-group = Group { $number }
start-code-keep = Keep it on paper, locked away, and not on this computer. Any earlier code no longer works.
start-code-print = Print this page
start-code-type = Type group { $number } of the code
start-code-type-hint = Read it from your paper copy. This shows that the copy is there.
start-code-wrong-group = That is not group { $number } of the code. Check your paper copy.

start-unlock-title = Open the casebook
start-unlock = Open
start-fault-folder = The casebook folder on this computer:
start-look-again = Check again
start-opening = Opening. This takes a few seconds.
start-forgotten = I have forgotten the passphrase
start-works-locked = You can use these without opening the casebook

start-recover-title = Open with the recovery code
start-recover-what = Type the code from your paper copy and choose a new passphrase. You then get a new code; the old one stops working.
start-code = Recovery code
start-code-hint = Capital letters, spaces, hyphens and dots do not matter.
start-code-missing = Enter the recovery code.
start-new-passphrase = New passphrase
start-recover = Open and set the new passphrase
