# Text of the timeline: everything recorded about one child.

timeline-title = Timeline
timeline-hint = Nothing is ever overwritten. Corrected and undone entries stay here, with who changed them and why.
timeline-nav = Timeline
timeline-narrow = Filters
timeline-dates = Dates
timeline-kind = Kind of entry
timeline-all-kinds = Every kind
timeline-journey = Pathway
timeline-all-journeys = Every pathway, and entries on none
timeline-by = Written by
timeline-all-people = Everyone
timeline-text = Words it contains
timeline-from = From (optional)
timeline-to = Until (optional)
timeline-show = Apply filters
timeline-clear = Clear filters
timeline-found =
    { $found ->
        [one] 1 entry
       *[other] { $found } entries
    } of { $of }
timeline-page = Page { $page } of { $pages }
timeline-pages = Pages of the timeline
timeline-earlier = Earlier entries
timeline-later = Later entries
timeline-none = No entries match. Clear the filters, or search for other words.
timeline-why = Why is { $name } here?
timeline-why-on = { $pathway }: why { $name } is there
timeline-mend = The record is inconsistent
timeline-mend-what = On { $pathway }, a decision no longer fits something that was corrected or undone before it. See what, and undo the decisions from there on.
timeline-mend-look = Review and correct
timeline-mend-of = : { $pathway }
timeline-by-whom = { $date } at { $at }, { $by } ({ $role })
timeline-by-whom-then = { $at }, { $by } ({ $role })
timeline-number = Entry { $number }
timeline-undos =
    Undone and restored: { $count ->
        [one] 1 entry
       *[other] { $count } entries
    }
timeline-undo-undone = Undone on { $date } at { $at } by { $by } ({ $role }).
timeline-undo-restored = Restored on { $date } at { $at } by { $by } ({ $role }).
timeline-misdated = Dated { $date } because the computer’s clock was wrong. It counts from { $on }.
timeline-since = Since { $date }
timeline-day = Day: { $date }
timeline-date = Date: { $date }
timeline-date-not-known = Date not known
timeline-until = Until { $date }
timeline-told = Told on { $date }
timeline-days = Days: { $from } to { $to }
timeline-about = About: { $kind }
timeline-as-written = Original text:
timeline-corrected = Corrected on { $date } by { $by } ({ $role }). It now reads:
timeline-taken-back = Undone on { $date } by { $by } ({ $role })
timeline-reason = Reason: { $reason }
timeline-edit = Correct, change or undo
timeline-put-back = Restore
timeline-of-entry = : { $kind }, { $date }
timeline-former = Show the name as it was recorded then
