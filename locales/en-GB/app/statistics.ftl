# Text of the statistics: counts of the whole casebook, never of one child.

statistics-title = Statistics
statistics-link = Statistics
statistics-what = These figures count what is recorded in this casebook. They show how the work is going, never how a child is doing. Archived children are left out.
statistics-small-hidden = Hide small numbers
statistics-small-hidden-hint = For when others can see the screen. Counts from 1 to 4 are hidden, as in the saved file.
statistics-names-hidden = While names are hidden, small numbers are hidden too.
statistics-source = The counts follow what Milton Keynes’ SEND Strategy 2021–2025 asked to know: needs seen early, help in time, children and parents heard. A later strategy has since been published.
statistics-period = Period
statistics-period-this-school-year = This school year
statistics-period-last-school-year = Last school year
statistics-period-before = All earlier school years
statistics-children = Children in this casebook: { $count }
statistics-today = Counted today
# $period is the period that was chosen.
statistics-in-period = Counted over the period: { $period }
statistics-nothing = Nothing to count yet
statistics-few = fewer than 5
statistics-hidden = not shown
statistics-total = Total
statistics-part = What
statistics-count = How many
statistics-save = Save these figures as a file
statistics-saved = The file is saved. It contains these figures, with counts from 1 to 4 hidden, and no names.

# One sentence for each figure. Every part of a figure is an argument by its name; $total is their sum.
statistics-says-under-way-by-pathway =
    { $total ->
        [one] 1 pathway is under way.
       *[other] { $total } pathways are under way.
    }
statistics-says-under-way-by-stage =
    { $universal ->
        [one] 1 of { $total } pathways under way is at the universal stage.
       *[other] { $universal } of { $total } pathways under way are at the universal stage.
    }
statistics-says-time-at-step =
    { $over-12-weeks ->
        [0] No pathway has been at one step for more than 12 weeks.
        [one] 1 of { $total } pathways under way has been at one step for more than 12 weeks.
       *[other] { $over-12-weeks } of { $total } pathways under way have been at one step for more than 12 weeks.
    }
statistics-says-due =
    { $overdue ->
        [0] No pathway under way is overdue.
        [one] 1 of { $total } pathways under way is overdue.
       *[other] { $overdue } of { $total } pathways under way are overdue.
    } Due in the next 7 days: { $this-week }. To do first, whatever the date: { $first }. Put off: { $put-off }.
statistics-says-waits =
    { $wait-over ->
        [0] No wait has taken longer than expected.
        [one] 1 of { $total } waits has taken longer than expected.
       *[other] { $wait-over } of { $total } waits have taken longer than expected.
    }
statistics-says-plan-words = This is recorded in { $recorded } of { $total } plans in force.
statistics-says-reviews-due =
    { $overdue ->
        [0] No review is overdue.
        [one] 1 of { $total } reviews is overdue.
       *[other] { $overdue } of { $total } reviews are overdue.
    } Due in the next 7 days: { $this-week }. Put off: { $put-off }.
statistics-says-recurring-due =
    { $overdue ->
        [0] No yearly review is overdue.
        [one] 1 of { $total } yearly reviews is overdue.
       *[other] { $overdue } of { $total } yearly reviews are overdue.
    } Due in the next 7 days: { $this-week }.
statistics-says-limits-due =
    { $overdue ->
        [0] No last day to act has passed.
        [one] 1 of { $total } last days to act has passed.
       *[other] { $overdue } of { $total } last days to act have passed.
    } In the next 7 days: { $this-week }.
statistics-says-begun-by-stage = { $universal } of { $total } pathways started at the universal stage.
statistics-says-begun-by-age = { $under-5 } of { $total } pathways started before the age of 5.
statistics-says-first-pathway = { $under-4-weeks } of { $total } first pathways started in less than 4 weeks.
statistics-says-law-times =
    { $late ->
        [0] Every step was passed in time.
       *[other] { $in-time } of { $total } steps were passed in time.
    }
statistics-says-other-times =
    { $late ->
        [0] Every step was passed in time.
       *[other] { $in-time } of { $total } steps were passed in time.
    }
statistics-says-reviews-kept = { $in-time } of { $total } plans were reviewed in time.
statistics-says-child-heard =
    { $heard ->
        [one] 1 child of { $total } was heard.
       *[other] { $heard } of { $total } children were heard.
    }{ $nobody-asked ->
        [0] { "" }
       *[other] { " " }Nobody has asked { $nobody-asked } of them yet.
    }
statistics-says-parent-heard =
    { $heard ->
        [one] For 1 child of { $total }, a parent or carer was heard.
       *[other] For { $heard } of { $total } children, a parent or carer was heard.
    }
statistics-says-words-answered = { $answered-told } of { $total } recorded words were answered, and the person was told.{ $not-answered ->
        [0] { "" }
        [one] { " " }1 is not answered yet.
       *[other] { " " }{ $not-answered } are not answered yet.
    }
