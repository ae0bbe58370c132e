# Text of the page about what is not known about the area.

gaps-title = What we do not know about { $area }
gaps-link = What we do not know about { $area }
gaps-what = These things were looked for and not found in public sources. If you know one, tell your SEND team, so that it can be added.
gaps-none = Nothing is listed.
gaps-all = Every pathway
gaps-until = Until then
gaps-ask = Who may know
gaps-checked = Last looked for { $date }
