# Words of urgent help. Short: whoever reads this is in a hurry.

urgent-title = Urgent help
urgent-back = Back to where you were (Escape)
urgent-always = If anyone is in danger now, call 999.
urgent-check = If a number does not work, try the next one or call 999.
urgent-now = Act now
urgent-today = Act today
urgent-note = Note that this happened
urgent-note-what = Note that this happened: { $sign }
urgent-noted = Noted at { $time }
urgent-sources = Where this comes from
