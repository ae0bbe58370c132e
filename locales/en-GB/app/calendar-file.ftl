# Text of the form that saves dates for another calendar.

calendar-file-title = Save dates for another calendar
calendar-file-what = The file contains the dates to keep: what is due, when to check in on a wait, and when a wait should end. Most calendars can open it. If you save it again later, it updates the dates that it added before.
calendar-file-care = The file contains no name, no school and no birth date. It is not encrypted, and anyone who sees your calendar sees its dates.
calendar-file-whose = Whose dates
calendar-file-whose-one = This child’s
calendar-file-whose-several = { $count ->
    [one] The dates of the child whom you selected.
   *[other] The dates of the { $count } children whom you selected.
}
calendar-file-whose-all = Every child’s
calendar-file-remind = Remind me
calendar-file-remind-never = Never
calendar-file-remind-days =
    { $days ->
        [0] On the day
        [one] 1 day before
       *[other] { $days } days before
    }
calendar-file-steps = Include the pathway and the step of each date
    .hint = Anyone who sees the calendar then sees what a date is about, but not whom it is for.
calendar-file-save = Save the file
calendar-file-saved = The file was saved.
calendar-file-written =
    { $count ->
        [0] There are no dates to keep at present.
        [one] It contains 1 date.
       *[other] It contains { $count } dates.
    }
