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
put-off-day-next-working-day = Next working day
put-off-day-week = In a week
put-off-day-two-weeks = In 2 weeks
put-off-day-back-at-school = First day back at school
put-off-save = Put off

## What is due by tomorrow

put-off-late = This is due on { $date }. On the day that you chose it will be { $away }.
put-off-late-already = This was due on { $date }. On the day that you chose it will be { $away }.
put-off-late-several = The first of what is due has the day { $date }. On the day that you chose it will be { $away }.
put-off-knows-late = I know that it will be late

## For several children

put-off-several-title = { $count ->
    [one] Put off what is due for one child
   *[other] Put off what is due for { $count } children
}
put-off-several-what = Everything of these children that is due by the end of the week is put off, with the same reason and day. What is about safety stays. A legal time limit stays too, with the reason beside it.
put-off-several-which = { $count ->
    [one] What is due for this child
   *[other] What is due for each child
}
put-off-several-by-law = { $thing } (legal time limit: it stays in the list, with your reason)
put-off-several-stays = { $thing } (about safety: it stays first)
put-off-several-nothing = Nothing is due that can be put off
put-off-several-done = Put off for { $done } of { $of }. The others have nothing due that can be put off.
