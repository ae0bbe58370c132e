# Text of what can be done with a row of Today or of the list of children: a check-in, a note, putting off.

put-off-action = Put off…
put-off-back = Bring back
put-off-note = Note
put-off-of = : { $name }, { $thing }
put-off-until = Put off until { $until }: { $reason }
put-off-reminder = Look again { $until }: { $reason }
put-off-hidden = (reason hidden)

## A check-in or a note

put-off-check-in-title = Note a check-in
put-off-check-in-words = What did you find out?
put-off-check-in-save = Save the check-in

## The form

put-off-title = Put off
put-off-what = The due date stays, and what is late stays late. Until the day that you choose, this is under “Put off” on Today. It comes back sooner if somebody deals with it, or if urgent help is noted for the child.
put-off-what-law = This is a legal time limit, so it stays in the list. Your reason and the day are shown next to it as a reminder.
put-off-why = Why?
put-off-days = Look at it again
put-off-day = On this day
put-off-day-next-school-day = Next school day
put-off-day-week = In a week
put-off-day-two-weeks = In 2 weeks
put-off-day-back-at-school = First day back at school
put-off-save = Put off
