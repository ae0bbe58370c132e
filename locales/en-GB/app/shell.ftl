# Text of the frame around every screen.

-app-name = Stepping Stones
shell-app-name = { -app-name }
shell-words-missing = (words missing)
shell-skip = Skip to main content
shell-back = Back
shell-back-today = Back to Today
shell-urgent = Urgent help
shell-urgent-key = Urgent help (F1)
shell-recent = Opened last
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

