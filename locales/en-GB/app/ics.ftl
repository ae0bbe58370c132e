# Text of the form that saves dates for another calendar.

ics-title = Save dates for another calendar
ics-what = The file contains the dates to keep: what is due, when to check in on a wait, and when a wait should end. Most calendars can open it. If you save it again later, it updates the dates that it added before.
ics-care = The file contains no name, no school and no birth date. It is not encrypted, and anyone who sees your calendar sees its dates.
ics-whose = Whose dates
ics-whose-one = This child’s
ics-whose-all = Every child’s
ics-remind = Remind me
ics-remind-never = Never
ics-remind-days =
    { $days ->
        [0] On the day
        [one] 1 day before
       *[other] { $days } days before
    }
ics-steps = Include the pathway and the step of each date
    .hint = Anyone who sees the calendar then sees what a date is about, but not whom it is for.
ics-save = Save the file
ics-saved = The file was saved.
ics-written =
    { $count ->
        [0] There are no dates to keep at present.
        [one] It contains 1 date.
       *[other] It contains { $count } dates.
    }
