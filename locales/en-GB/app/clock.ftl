# The notice that the computer's date does not fit the casebook.

clock-title = Is the date right?
clock-earlier = This computer says that today is { $today }. But the casebook was last used on { $newest }.
clock-long-after = This computer says that today is { $today }. The casebook was last used on { $newest }, more than a year before.
clock-why = Ages, due dates and what the law asks are worked out from the date. You can read, but nothing is saved until this is settled.
clock-mend = If the date is wrong, set the clock in the computer’s own settings, then come back here.
clock-again = I have set the clock
clock-right = The date is right: { $today }
