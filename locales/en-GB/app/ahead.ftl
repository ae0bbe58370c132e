# Words of what is ahead of a child.

ahead-title = Looking ahead
ahead-back = Back to the child
ahead-intro = What will change by itself from { $from } to { $until }: birthdays that open or close a door, moves at school, dates to keep.
ahead-terms-not-known = Not every school term of this time is written down, so holidays may be missing here. Terms are written down in the settings.
ahead-none = Nothing is foreseen in the next twelve months.
ahead-all = Everything in the next twelve months
ahead-file = Save the dates to keep for another calendar
ahead-sort = Show
ahead-sort-all = Everything
ahead-sort-dates = Dates to keep
ahead-sort-ages = Birthdays and what they change
ahead-sort-school = School years and terms
ahead-sort-texts = Reviews of the pathways’ own text
ahead-count =
    { $count ->
        [0] Nothing of this sort is foreseen.
        [one] 1 thing is foreseen.
       *[other] { $count } things are foreseen.
    }
ahead-on-earliest = { $date } at the earliest
ahead-away =
    { $months ->
        [0] within a month
        [one] in 1 month
       *[other] in { $months } months
    }
ahead-law = Set by law: { $law }

ahead-due = Due: { $step }
ahead-check-in = Look in on the wait: { $step }
ahead-wait-ends = The wait should be over: { $step }
ahead-plan-review = The plan is reviewed
ahead-consent-ends = Last day of consent for { $service }
ahead-consent-asked-anew = Ask for consent for { $service } again: from this day the young person decides
ahead-consent-asked-anew-general = Ask for general consent again: from this day the young person decides
ahead-wait-outlasts = Too old for { $service } while still waiting
ahead-birthday = Turns { $age }
ahead-school-age-begins = Compulsory school age begins
ahead-school-age-ends = Compulsory school age is over
ahead-starts-school = School begins: Reception
ahead-secondary = Year 7 begins
ahead-year-nine = Year 9 begins
ahead-after-sixteen = Year 11 is over; what comes after begins
ahead-after-eighteen = Year 13 is over
ahead-term-begins = Term begins
ahead-term-ends = Term ends
ahead-edition-review = The text of { $pathway } is to be looked at again

ahead-wait-until = They turn { $age } on this day, and the wait is known to last until { $date }. Ask now which service takes them from then on, and whether their place in the queue goes with them.
ahead-wait-no-end = They turn { $age } on this day, and nobody knows when the wait is over. Ask now whether it will be over in time, and which service takes them from then on.

ahead-later =
    { $count ->
        [one] 1 more thing changes further along
       *[other] { $count } more things change further along
    }
ahead-opens = Opens
ahead-closes = Closes
ahead-changes = Changes
ahead-door-route = The choice “{ $what }”
ahead-door-link = The door to “{ $what }”
ahead-door-service = The service { $what }
ahead-door-begin = Beginning the pathway { $what }
ahead-states = { $before }, then { $after }
ahead-state-open = open
ahead-state-open-with-reason = open with a reason
ahead-state-waiting = waiting for something
ahead-state-not-for-this-child = not for this child
