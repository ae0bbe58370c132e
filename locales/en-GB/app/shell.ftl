# Words of the frame around every screen.

-app-name = Stepping Stones
shell-app-name = { -app-name }
shell-words-missing = (words missing)
shell-skip = Skip to the page
shell-back = Back
shell-urgent = Urgent help
shell-urgent-key = Urgent help (F1)
shell-nav = Main
shell-nav-children = Children
shell-nav-today = Today
shell-nav-explore = Explore pathways
shell-nav-services = Find a service
shell-nav-settings = Settings
shell-saved = Saved { $time }
shell-lock = Lock now
shell-open-casebook = Open the casebook
shell-set-up = Set up
shell-footer = A guide through published pathways. It does not diagnose, score or predict; the professional decides.

notice-code = Nobody has shown yet that the recovery code is written down. Without it, a forgotten passphrase closes the casebook for good.
notice-code-new = Get a new recovery code
notice-sharing-closed = Until now, other accounts of this computer could read the casebook’s files. They are encrypted, and the app has now closed them to everybody else. If somebody may have taken a copy, choose a new passphrase.
notice-sharing-open = Other accounts of this computer can read the casebook’s files, and the app may not change that. They are encrypted, but may be copied and guessed at. Ask whoever looks after this computer to give you a folder of your own.
notice-read = I have read this
