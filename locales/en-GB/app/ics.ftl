# Words of the file of dates for another calendar.

ics-title = Save dates for another calendar
ics-what = The file holds the dates to keep: what is due, when to look in on a wait, when a wait should be over. Most calendars open it. Saved again later, it moves the dates that it brought before.
ics-care = The file holds no name, no school and no birth date. It is not encrypted, and whoever sees your calendar sees its dates.
ics-whose = Whose dates
ics-whose-one = Of this child
ics-whose-all = Of every child
ics-remind = Remind me
ics-remind-never = Never
ics-remind-days =
    { $days ->
        [0] On the day
        [one] 1 day before
       *[other] { $days } days before
    }
ics-steps = Say the pathway and the step of each date
    .hint = Whoever sees the calendar then sees what a date is about, though not for whom.
ics-save = Save the file
ics-saved = The file was saved.
ics-written =
    { $count ->
        [0] There is no date to keep at present.
        [one] It holds 1 date.
       *[other] It holds { $count } dates.
    }
