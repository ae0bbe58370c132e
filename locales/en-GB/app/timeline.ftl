# Words of the timeline: everything that happened to one child.

timeline-title = Timeline
timeline-of = Everything that happened to { $name }
timeline-hint = Nothing is ever overwritten. What was put right or taken back stays here, with who did it and why.
timeline-nav = Timeline
timeline-narrow = Narrow down
timeline-kind = Kind of entry
timeline-all-kinds = Every kind
timeline-journey = Pathway
timeline-all-journeys = Every pathway, and what belongs to none
timeline-by = Written by
timeline-all-people = Everybody
timeline-text = Words in it
timeline-from = From (optional)
timeline-to = Until (optional)
timeline-show = Show these
timeline-clear = Show everything
timeline-found =
    { $found ->
        [one] 1 entry
       *[other] { $found } entries
    } of { $of }
timeline-page = Page { $page } of { $pages }
timeline-pages = Pages of the timeline
timeline-earlier = Earlier entries
timeline-later = Later entries
timeline-none = No entry fits. Show everything, or look for other words.
timeline-why = Why is { $name } here?
timeline-why-on = { $pathway }: why { $name } stands there
timeline-mend = The record no longer fits together
timeline-mend-what = On { $pathway }, a decision no longer fits what was put right or taken back before it. See what, and take back the decisions from there on.
timeline-mend-look = See and mend
timeline-mend-of = : { $pathway }
timeline-by-whom = { $date } at { $at }, { $by } ({ $role })
timeline-misdated = Dated { $date } by a clock that was wrong. It counts from { $on }.
timeline-since = Since { $date }
timeline-day = Day: { $date }
timeline-days = Days: { $from } to { $to }
timeline-about = About: { $kind }
timeline-as-written = First written:
timeline-corrected = Put right on { $date } by { $by } ({ $role }). It now reads:
timeline-taken-back = Taken back on { $date } by { $by } ({ $role })
timeline-reason = Reason: { $reason }
timeline-edit = Put right, change or take back
timeline-put-back = Put it back
timeline-of-entry = : { $kind }, { $date }
timeline-former = Show the name as it was written then
