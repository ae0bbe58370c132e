# Words of the file of dates for another calendar.

calendar-file-title = Save dates for another calendar
calendar-file-what = The file holds the dates to keep: what is due, when to look in on a wait, when a wait should be over. Most calendars open it. Saved again later, it moves the dates that it brought before.
calendar-file-care = The file holds no name, no school and no birth date. It is not encrypted, and whoever sees your calendar sees its dates.
calendar-file-whose = Whose dates
calendar-file-whose-one = Of this child
calendar-file-whose-all = Of every child
calendar-file-remind = Remind me
calendar-file-remind-never = Never
calendar-file-remind-days =
    { $days ->
        [0] On the day
        [one] 1 day before
       *[other] { $days } days before
    }
calendar-file-steps = Say the pathway and the step of each date
    .hint = Whoever sees the calendar then sees what a date is about, though not for whom.
calendar-file-save = Save the file
calendar-file-saved = The file was saved.
calendar-file-written =
    { $count ->
        [0] There is no date to keep at present.
        [one] It holds 1 date.
       *[other] It holds { $count } dates.
    }
