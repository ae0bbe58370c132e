# Text of urgent help. Short: the reader is in a hurry.

urgent-title = Urgent help
urgent-back = Back to where you were (Escape)
urgent-back-from-card = Back to where you were
urgent-always = If anyone is in danger now, call 999.
urgent-check = If a number does not work, try the next one or call 999.
urgent-index = What is happening to the child or young person?
urgent-now = Act now
urgent-today = Act today
urgent-choose = What is happening to the child or young person? Choose, or press its key.
urgent-choose-without-keys = What is happening to the child or young person?
urgent-close = Close
urgent-first-numbers = Numbers to call
urgent-numbers = Call
urgent-unsure = Not confirmed
urgent-more = More numbers ({ $count })
urgent-details = More about these numbers
urgent-note = Record this for { $name }
urgent-note-words = What happened or was said (optional)
    .hint = Write the exact words, and who heard them.
urgent-note-save = Save
urgent-noted = Recorded at { $time }
urgent-sources = Where we read this
urgent-done-title = Write what was done
urgent-done-words = What was done
    .hint = Who was told, on which day and at what time, what they said, and what happens next.
urgent-done-save = Save what was done
