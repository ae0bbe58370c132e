# The notice shown when the computer's date does not fit the casebook.

clock-title = Is the date right?
clock-earlier = This computer says that today is { $today }, but the casebook was last used on { $newest }.
clock-long-after = This computer says that today is { $today }. The casebook was last used on { $newest }, more than a year earlier.
clock-why = Ages, due dates and legal time limits are worked out from the date. You can read the casebook, but nothing is saved until you settle this.
clock-mend = If the date is wrong, correct the clock in the computer’s own settings, then come back here.
clock-again = I have corrected the clock
clock-right = The date is right: { $today }
