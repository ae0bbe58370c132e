# The letterhead in Settings.

letterhead-title = Letterhead
letterhead-intro = The name, address and logo at the top of every paper. Somebody who works for several settings can have one for the children of each.
letterhead-setting = Whose papers have it
letterhead-setting-hint = A paper about a child begins with the letterhead of their setting, or else with the general one.
letterhead-general = Everybody without a letterhead of their setting
letterhead-of = Children at { $setting }
letterhead-of-none = Children at { $setting } (none yet)
letterhead-save-first = Save this letterhead before you go to another one.
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
