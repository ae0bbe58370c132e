# Text of urgent help. Short: the reader is in a hurry.

urgent-title = Urgent help
urgent-back = Back to where you were (Escape)
urgent-always = If anyone is in danger now, call 999.
urgent-check = If a number does not work, try the next one or call 999.
urgent-index = What is happening?
urgent-index-keys = Press a number, or choose.
urgent-now = Act now
urgent-today = Act today
urgent-choose = Choose what is happening. You will see what to do, and whom to call.
urgent-numbers = Call
urgent-unsure = Not confirmed
urgent-more = { $count ->
    [one] More numbers (1 more service)
   *[other] More numbers ({ $count } more services)
  }
urgent-details = More about these numbers
urgent-note = Record that this happened
urgent-note-what = Record that this happened: { $sign }
urgent-noted = Recorded at { $time }
urgent-sources = Where we read this
