# Text of the list of children: who needs attention today.

children-title = Children
children-search = Find a child by name or setting
children-search-records = Search all records for this text
children-add = Add a child
children-views = Views
children-view-needs = Needs attention
children-view-no-pathway = No pathway yet
children-view-not-heard = Not heard this term
children-view-not-answered = Not answered for 10 school days
children-view-waiting = Waiting
children-view-all = All
children-count = { $shown } of { $of } shown
children-none-found = No children match your search and filters.
children-none = There are no children to show.
children-samples = { $count ->
    [one] A sample child is shown but not counted.
   *[other] { $count } sample children are shown but not counted.
}
children-all = All children
children-column-choose = Select
children-column-step = Pathway and step
children-column-need = What is next or missing
children-column-review = Plan review
children-column-actions = Actions
children-more-pathways = { $count ->
    [one] and 1 more pathway
   *[other] and { $count } more pathways
}
children-more = Show { $more } more
children-empty-title = Add your first child
children-empty = There are no children in the casebook yet. Add one, then start a pathway for them.
children-explore = Explore pathways without a child
children-setting-none = No setting recorded

## Why a child needs attention

children-need-safety = About their safety, for today: “{ $step }”
children-need-urgent-noted = Urgent help was noted on { $date }: “{ $sign }”. What was done is not recorded yet
children-need-prompt = For today: { $prompt }
children-need-check-in-missed = “{ $step }”: a check-in was planned for { $date }
children-need-check-in = “{ $step }”: check in by { $date }
children-need-put-off-check-in = Put off until { $until }: the check-in of “{ $step }”, on { $date }
children-need-limit-passed = Legal limit passed: “{ $step }” was due by { $date }
children-need-overdue = Overdue: “{ $step }” was due { $date }
children-need-review-overdue = The plan review was due { $date }
children-need-review-this-week = The plan review is due in the next 7 days, on { $date }
children-need-due-this-week = Due in the next 7 days: “{ $step }”, { $date }
children-need-put-off = Put off until { $until }: “{ $step }”, due { $date }
children-need-put-off-review = Put off until { $until }: the plan review, due { $date }
children-need-date-not-known = A limit of the law counts from a day that is not recorded. { $missing }
children-need-disagreement = A disagreement is not settled
children-need-decision-by = { $about }: the last day to act is { $date }
children-need-decision-passed = { $about }: the last day to act was { $date }
children-need-disagreement-passed = A disagreement is not settled, and the last day to act was { $date }
children-need-disagreement-by = A disagreement is not settled; act by { $date }
children-need-needs-mending = The record is inconsistent and needs checking
children-need-no-journey = No pathway has been started yet
children-need-not-heard-why = The child has not been heard yet: { $reason }
children-need-not-heard = Nobody has asked for the child’s view, or nobody has recorded it
children-need-not-answered = Words of { $date } have not been answered yet

## The same, in a few words for the table

children-short-safety = Safety: today
children-short-urgent-noted = Urgent help noted: { $sign }
children-short-prompt = For today
children-short-check-in-missed = Check-in { $away }
children-short-check-in = Check-in { $away }
children-short-limit-passed = Legal limit { $away }
children-short-overdue = { $away }
children-short-review-overdue = Review { $away }
children-short-review-this-week = Review { $away }
children-short-due-this-week = Due { $away }
children-short-date-not-known = Date not known
children-short-disagreement = Disagreement
children-short-needs-mending = Record inconsistent
children-short-put-off = { $away }, put off
children-short-no-journey = Start a pathway
children-short-not-heard = Not heard yet
children-short-not-answered = Not answered
children-short-others = +{ $count } more

## The state of a journey

children-ended = Ended

## Filters and order

children-narrow = Filters
children-narrow-clear = Clear filters
children-any = Any
children-sort = Order
children-sort-needs = Needs attention first
children-sort-health = Referrals and waits first
children-sort-family-support = Not heard this term first
children-sort-name = Name
children-sort-age = Youngest first
children-sort-setting = Setting
children-sort-touched = Most recently updated
children-sort-untouched = Least recently updated
children-narrow-pathway = On pathway
children-narrow-stage = At stage
children-narrow-need = Needs
children-narrow-setting = At setting
children-narrow-archived = Show
children-narrow-safety = Something about their safety
children-narrow-prompt = Something the record asks for today
children-narrow-limit-passed = A legal limit that has passed
children-narrow-date-not-known = A legal limit with a date not known
children-narrow-overdue = Something overdue
children-narrow-due-this-week = Something due in the next 7 days
children-narrow-not-heard-why = The child could not be heard yet
children-narrow-review-overdue = Plan review overdue
children-narrow-review-this-week = Plan review due in the next 7 days
children-narrow-put-off = Something put off
children-narrow-year = Year group
children-current = Current children
children-archived = Archived children ({ $count })

## Several at once

children-choose = Select { $name }
children-chosen = { $count ->
    [0] Select children to do something for several at once.
    [one] One child selected.
   *[other] { $count } children selected.
}
children-choose-all = Select all { $count } shown
children-choose-none = Clear selection
children-several-note = Note…
children-several-put-off = Put off…
children-several-papers = Papers…
children-several-dates = Dates…
children-several-join = Join these 2 records…
children-several-archive = Archive…
# After each of these buttons, for those who do not see what is selected.
children-several-of = { $count ->
    [one] : one child
   *[other] : { $count } children
}
children-several-note-title = { $count ->
    [one] A note about one child
   *[other] The same note about { $count } children
}
children-several-note-what = The record of each child has the note on its own. It names no other child unless you do.
children-several-note-save = { $count ->
    [one] Save the note
   *[other] Save { $count } notes
}
children-several-noted = { $count ->
    [one] The note was saved.
   *[other] { $count } notes were saved.
}
children-archive-ask = { $count ->
    [one] Archive one child?
   *[other] Archive { $count } children?
}
children-archive-what = They leave the lists and Today. Nothing is removed: they are under “Archived children” in the filters, and one step restores all of them.
children-archive = { $count ->
    [one] Archive one child
   *[other] Archive { $count } children
}
children-bring-back = { $count ->
    [one] Restore one child
   *[other] Restore { $count } children
}
children-were-archived = { $count ->
    [one] One child was archived.
   *[other] { $count } children were archived.
}
children-were-brought-back = { $count ->
    [one] One child was restored.
   *[other] { $count } children were restored.
}
children-died-left = { $count ->
    [one] One child has died and stays in the archive. Their own page restores the record, if that was recorded by mistake.
   *[other] { $count } children have died and stay in the archive. Their own pages restore a record, if that was recorded by mistake.
}
children-archive-undo = Undo
