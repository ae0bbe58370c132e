# Words of what is ahead of a child.

lookahead-title = Looking ahead
lookahead-back = Back to the child
lookahead-intro = What will change by itself from { $from } to { $until }: birthdays that open or close a door, moves at school, dates to keep.
lookahead-terms-not-known = Not every school term of this time is written down, so holidays may be missing here. Terms are written down in the settings.
lookahead-none = Nothing is foreseen in the next twelve months.
lookahead-all = Everything in the next twelve months
lookahead-file = Save the dates to keep for another calendar
lookahead-sort = Show
lookahead-sort-all = Everything
lookahead-sort-dates = Dates to keep
lookahead-sort-ages = Birthdays and what they change
lookahead-sort-school = School years and terms
lookahead-sort-texts = Reviews of the pathways’ own text
lookahead-count =
    { $count ->
        [0] Nothing of this sort is foreseen.
        [one] 1 thing is foreseen.
       *[other] { $count } things are foreseen.
    }
lookahead-on-earliest = { $date } at the earliest
lookahead-away =
    { $months ->
        [0] within a month
        [one] in 1 month
       *[other] in { $months } months
    }
lookahead-law = Set by law: { $law }

lookahead-due = Due: { $step }
lookahead-check-in = Look in on the wait: { $step }
lookahead-wait-ends = The wait should be over: { $step }
lookahead-plan-review = The plan is reviewed
lookahead-consent-ends = Last day of consent for { $service }
lookahead-consent-asked-anew = Ask for consent for { $service } again: from this day the young person decides
lookahead-consent-asked-anew-general = Ask for general consent again: from this day the young person decides
lookahead-wait-outlasts = Too old for { $service } while still waiting
lookahead-birthday = Turns { $age }
lookahead-school-age-begins = Compulsory school age begins
lookahead-school-age-ends = Compulsory school age is over
lookahead-starts-school = School begins: Reception
lookahead-secondary = Year 7 begins
lookahead-year-nine = Year 9 begins
lookahead-after-sixteen = Year 11 is over; what comes after begins
lookahead-after-eighteen = Year 13 is over
lookahead-term-begins = Term begins
lookahead-term-ends = Term ends
lookahead-edition-review = The text of { $pathway } is to be looked at again

lookahead-wait-until = They turn { $age } on this day, and the wait is known to last until { $date }. Ask now which service takes them from then on, and whether their place in the queue goes with them.
lookahead-wait-no-end = They turn { $age } on this day, and nobody knows when the wait is over. Ask now whether it will be over in time, and which service takes them from then on.

lookahead-later =
    { $count ->
        [one] 1 more thing changes further along
       *[other] { $count } more things change further along
    }
lookahead-opens = Opens
lookahead-closes = Closes
lookahead-changes = Changes
lookahead-door-route = The choice “{ $what }”
lookahead-door-link = The door to “{ $what }”
lookahead-door-service = The service { $what }
lookahead-door-begin = Beginning the pathway { $what }
lookahead-states = { $before }, then { $after }
lookahead-state-open = open
lookahead-state-open-with-reason = open with a reason
lookahead-state-waiting = waiting for something
lookahead-state-not-for-this-child = not for this child
