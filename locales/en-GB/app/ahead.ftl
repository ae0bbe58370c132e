# Text of “Coming up”: what will change for a child, and dates to keep.

ahead-title = Coming up
ahead-back = Back to the child
ahead-intro = What will change automatically from { $from } to { $until }: birthdays that open or close options, school moves and dates to keep.
ahead-terms-not-known = Some school terms in this period have not been entered, so holidays may be missing. Add terms in Settings.
ahead-none = Nothing is expected in the next 12 months.
ahead-all = Everything in the next 12 months
ahead-file = Save these dates for another calendar
ahead-sort = Show
ahead-sort-all = Everything
ahead-sort-dates = Dates to keep
ahead-sort-ages = Birthdays and what they change
ahead-sort-school = School years and terms
ahead-sort-texts = Reviews of the pathway text
ahead-count =
    { $count ->
        [0] Nothing of this kind is expected.
        [one] 1 thing is expected.
       *[other] { $count } things are expected.
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
ahead-check-in = Check in on the wait: { $step }
ahead-wait-ends = The wait should end: { $step }
ahead-plan-review = Plan review due
ahead-consent-ends = Last day of consent for { $service }
ahead-consent-asked-anew = Ask for consent for { $service } again: from this day the young person decides
ahead-consent-asked-anew-general = Ask for general consent again: from this day the young person decides
ahead-wait-outlasts = Too old for { $service } while still waiting
ahead-birthday = Turns { $age }
ahead-school-age-begins = Compulsory school age begins
ahead-school-age-ends = Compulsory school age ends
ahead-starts-school = Starts school: Reception
ahead-secondary = Starts Year 7
ahead-year-nine = Starts Year 9
ahead-after-sixteen = Year 11 ends and the next stage begins
ahead-after-eighteen = Year 13 ends
ahead-term-begins = Term begins
ahead-term-ends = Term ends
ahead-edition-review = The text of { $pathway } is due for review

ahead-wait-until = They turn { $age } on this day, and the wait is expected to last until { $date }. Ask now which service will see them from then on, and whether they keep their place in the queue.
ahead-wait-no-end = They turn { $age } on this day, and nobody knows when the wait will end. Ask now whether it will end in time, and which service will see them from then on.

ahead-later =
    { $count ->
        [one] 1 more change after that
       *[other] { $count } more changes after that
    }
ahead-opens = Opens
ahead-closes = Closes
ahead-changes = Changes
ahead-door-route = The choice “{ $what }”
ahead-door-link = The link to “{ $what }”
ahead-door-service = The service { $what }
ahead-door-begin = Starting the pathway { $what }
ahead-states = { $before }, then { $after }
ahead-state-open = open
ahead-state-open-with-reason = open with a reason
ahead-state-waiting = waiting for something
ahead-state-not-for-this-child = not for this child
