# The letterhead in Settings.

letterhead-title = Letterhead
letterhead-intro = The name, address and logo at the top of every paper.
letterhead-name = Name of the setting or service
letterhead-address = Address
letterhead-contact = Phone and email
letterhead-logo = Logo
letterhead-logo-hint = A PNG or JPEG of at most 1 MB.
letterhead-logo-pick = Choose a logo
letterhead-logo-remove = Remove the logo
letterhead-logo-shown = The logo on every paper
letterhead-save = Save the letterhead
letterhead-saved = The letterhead is saved.
