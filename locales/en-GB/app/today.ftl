# Text of the first screen: what is overdue, what is due in the next 7 days, what is waiting on others.

today-title = Today
# What there is, in the order of the groups. What comes first is not counted again as overdue.
today-sum-first = { $count } to do first
today-sum-overdue = { $count } overdue
today-sum-this-week = { $count } due in the next 7 days
today-sum-waiting = { $count } waiting with nothing due
today-sum-put-off = { $count } put off
today-order = Order
today-order-date = Most urgent first
today-order-child = Child by child
today-order-health = By date, with waits after what is overdue
today-order-family-support = By date, what the family leads first on each day
today-person = Whose work
today-person-all = Everyone’s
today-person-of = { $person } ({ $count })
today-empty = Nothing is under way yet. Add the first child, then start a pathway for them.

## The groups

today-overdue = Overdue ({ $count })
today-first = To do first ({ $count })
today-safety = Safety: today
today-urgent-noted = Urgent help noted: “{ $sign }”. What was done?
today-next-urgent = Write it down
today-overdue-none = Nothing is overdue.
today-this-week = Due in the next 7 days, by { $until } ({ $count })
today-this-week-none = Nothing is due in the next 7 days.
today-waiting = Waiting on others, with nothing due ({ $count })
today-waiting-none = No other child is waiting. A wait with a check-in or an end soon is listed above.
today-put-off = Put off
today-shown = { $shown } of { $count } shown
today-more = Show { $more } more
    .of = : { $group }

## Children whom nothing dated brings here

today-gaps = Nothing is dated for these
today-no-pathway = { $count ->
    [one] 1 child has no pathway yet
   *[other] { $count } children have no pathway yet
}
today-not-heard = { $count ->
    [one] 1 child not heard this term
   *[other] { $count } children not heard this term
}
today-not-answered = { $count ->
    [one] 1 child with words not answered for 10 school days
   *[other] { $count } children with words not answered for 10 school days
}

## The columns

today-column-step = Step
today-column-when = When
today-column-people = Who leads
today-column-next = Next
today-next-choices = Decide
today-next-answer = Answer
today-next-check-in = Note a check-in
today-next-review = Review
today-next-disagreement = Open
today-next-recurring = Record the newest
today-next-date = Record the date
today-next-prompt = Open their page
today-next-mending = Check the record

## Beside the tables

today-week = The next 7 days
today-week-none = Nothing due
today-week-today = today
today-week-more = and { $count } more
today-week-put-off = put off until { $until }
today-reviews = Plan reviews in the next month ({ $count })
today-reviews-none = No plan review is due in the next month.

## One thing to do

today-was-due = Was due { $date }
today-due = Due { $date }
today-check-in-missed = A check-in was planned for { $date }
today-check-in = Check in by { $date }
today-wait-over = This wait should have ended by { $date }
today-wait-ends = This wait should end by { $date }
today-day-off = not a working day
    .why = This is a time limit of the law, so the app does not move it.
# A date in school days, if a school holiday before it may not be known. The line says why, above the tables.
today-holiday = school holiday
today-earliest = later if there is a holiday first
today-earliest-why = Some dates may change, because some school terms have not been entered.
today-earliest-terms = Add the missing terms
today-law = By law: { $law }
today-by-law = by law
today-limit-past = The last day was { $date }
today-limit = Last day: { $date }
today-decision = Decision of the council: { $about }
today-disagreement = Disagreement: { $about }
today-plan-review = Review the plan
today-prompt = For today
today-date-not-known = Date not known
today-days-away = { $count ->
    [one] Counts one school day away that is recorded
   *[other] Counts { $count } school days away that are recorded
}
today-mending = Record inconsistent
today-waits-for = Waiting for { $who }
today-you-check-in = You check in by { $date }

## The first reading of a large casebook

