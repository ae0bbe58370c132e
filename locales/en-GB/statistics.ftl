# The figures of the statistics, on screen and in the file.

figure-from = From
figure-to = To
figure-what = Figure
figure-part = Part
figure-count = How many
figure-few = fewer than 5
figure-hidden = not shown
figure-total = Total
figure-children = Children in the casebook

figure-under-way-by-pathway = Under way today, by pathway
figure-under-way-by-stage = Under way today, by stage
figure-time-at-step = Under way today, by time at the current step
figure-due = Under way today, by what is due
figure-waits = Waits under way today
figure-reviews-due = Plans in force today, by when their review is due
figure-begun-by-stage = Started in the period, by the stage of the first step
figure-begun-by-age = Started in the period, by age
figure-first-pathway = First pathways started in the period, by time since the first entry about the child
figure-law-times = Steps with a legal time limit, passed in the period
figure-other-times = Other steps with a time limit, passed in the period
figure-reviews-kept = Plans closed in the period
figure-child-heard = Children heard in the period
figure-parent-heard = Parents or carers heard in the period

figure-part-under-4-weeks = Less than 4 weeks
figure-part-4-to-12-weeks = 4 to 12 weeks
figure-part-over-12-weeks = More than 12 weeks
figure-part-overdue = Overdue
figure-part-this-week = Due within a week
figure-part-later = Due later
figure-part-no-date = No due date
figure-part-wait-in-time = Within the expected time
figure-part-wait-over = Longer than expected
figure-part-wait-no-end = With no end date set
figure-part-under-5 = Under 5
figure-part-5-to-10 = 5 to 10
figure-part-11-to-15 = 11 to 15
figure-part-16-and-over = 16 and over
figure-part-in-time = In time
figure-part-late = Late
figure-part-not-reviewed = Ended without a review
figure-part-heard = Heard
figure-part-not-heard = Not heard, with a reason
figure-part-nobody-asked = Nobody asked yet
