# Text of “Coming up”: what will change for a child, and dates to keep.

lookahead-title = Coming up
lookahead-of-all = Coming up for all children
lookahead-of-all-intro = The dates of each child from { $from } to { $until }. The child with the nearest date is first.
lookahead-of-all-year = The year
lookahead-intro = What will change automatically from { $from } to { $until }: birthdays that open or close options, school moves and dates to keep.
lookahead-terms-not-known = Some school terms in this period have not been entered, so holidays may be missing.
lookahead-terms-add = Add the missing terms
lookahead-none = Nothing is expected in the next 12 months.
lookahead-all = Everything in the next 12 months
lookahead-file = Save these dates for another calendar
lookahead-sort = Show
lookahead-sort-all = Everything
lookahead-sort-dates = Dates to keep
lookahead-sort-ages = Birthdays and what they change
lookahead-sort-school = School years and terms
lookahead-sort-texts = Reviews of the pathway text
lookahead-count =
    { $count ->
        [0] No dates to keep.
        [one] 1 thing is expected.
       *[other] { $count } things are expected.
    }
lookahead-undated = Dates to record
lookahead-undated-what = The next day cannot be worked out: no date is recorded, or the newest one is too old.
lookahead-undated-not-known = date not known
lookahead-undated-passed = was due by { $date }
lookahead-undated-record = Record the date
lookahead-undated-record-newest = Record the newest date
lookahead-limits-link = What can be done
lookahead-day-hidden = While names are hidden, without the day
lookahead-in-year = in { $year }
lookahead-on-earliest = { $date }, or later if there is a school holiday before then
lookahead-law = Set by law: { $law }

lookahead-prompt = For today: { $prompt }
lookahead-due = Due: { $step }
lookahead-check-in = Check in on the wait: { $step }
lookahead-wait-ends = The wait should end: { $step }
lookahead-limit = Last day to act: { $about }
lookahead-plan-review = Plan review due
lookahead-consent-ends = Last day of consent for { $service }
lookahead-consent-asked-anew = Ask for consent for { $service } again: from this day the young person decides
lookahead-consent-asked-anew-general = Ask for general consent again: from this day the young person decides
lookahead-wait-outlasts = Too old for { $service } while still waiting
lookahead-birthday = Turns { $age }
lookahead-school-age-begins = Compulsory school age begins
lookahead-school-age-ends = Last day of compulsory school age
lookahead-starts-school = Starts school: Reception
lookahead-secondary = Starts Year 7
lookahead-year-nine = Starts Year 9
lookahead-after-sixteen = Year 11 ends and the next stage begins
lookahead-after-eighteen = Year 13 ends
lookahead-term-begins = Term begins
lookahead-term-ends = Term ends
lookahead-edition-review = The text of { $pathway } is due for review

lookahead-wait-until = They turn { $age } on this day, and the wait is expected to last until { $date }. Ask now which service will see them from then on, and whether they keep their place in the queue.
lookahead-wait-no-end = They turn { $age } on this day, and nobody knows when the wait will end. Ask now whether it will end in time, and which service will see them from then on.

lookahead-later =
    { $count ->
        [one] 1 more change after that
       *[other] { $count } more changes after that
    }
lookahead-opens = Opens
lookahead-closes = Closes
lookahead-changes = Changes
lookahead-offer-route = The choice “{ $what }”
lookahead-offer-link = The link to “{ $what }”
lookahead-offer-service = The service { $what }
lookahead-offer-begin = Starting the pathway { $what }
lookahead-states = { $before }, then { $after }
lookahead-state-open = open
lookahead-state-open-with-reason = open with a reason
lookahead-state-waiting = waiting for something
lookahead-state-not-for-this-child = not for this child
