# Words of the list of children: who needs somebody today.

children-title = Children
children-search = Find a child by name or setting
children-search-records = Search all records for this text
children-add = Add a child
children-needing = Who needs you
children-needing-none = None of these needs you today.
children-others = Everyone else
children-count = { $shown } of { $of } shown
children-none-found = No child fits what you asked for.
children-none = No child is here.
children-samples = { $count ->
    [one] A sample child is shown and not counted.
   *[other] { $count } sample children are shown and not counted.
}
children-all = All children
children-more = Show { $more } more
children-empty-title = Begin with a child
children-empty = No child is in the casebook yet. Add the first one, then begin a pathway for them.
children-explore = Look at the pathways without a child
children-setting-none = No setting given

## Why somebody is needed

children-need-overdue = Overdue: “{ $step }” was due { $date }
children-need-review-overdue = The plan’s review was due { $date }
children-need-review-this-week = The plan is to be reviewed this week, on { $date }
children-need-due-this-week = Due this week: “{ $step }”, { $date }
children-need-needs-mending = The record no longer fits and needs a look
children-need-no-journey = No pathway has been begun yet
children-need-not-heard-why = The child has not been heard yet: { $reason }
children-need-not-heard = Nobody has asked the child yet, or nobody wrote it down

## Where a journey stands

children-due = Due { $date }
children-overdue = Overdue: was due { $date }
children-ended = Ended

## Narrowing and sorting

children-narrow = Narrow down
children-narrow-clear = Show everyone
children-any = Any
children-sort = Order
children-sort-needs = Who needs you first
children-sort-name = Name
children-sort-age = Youngest first
children-sort-setting = Setting
children-sort-touched = Written about last
children-sort-untouched = Not written about for longest
children-narrow-pathway = On pathway
children-narrow-stage = At stage
children-narrow-need = Needs
children-narrow-setting = At setting
children-narrow-archived = Show
children-narrow-overdue = Something is overdue
children-narrow-due-this-week = Something is due this week
children-narrow-not-heard-why = The child could not be heard yet
children-narrow-review-overdue = A plan’s review is overdue
children-narrow-review-this-week = A plan is to be reviewed this week
children-narrow-year = Year group
children-current = Current children
children-archived = Archived children ({ $count })

## Several at once

children-choose = Choose { $name }
children-chosen = { $count ->
    [0] Choose children to archive or bring back several at once.
    [one] One child chosen.
   *[other] { $count } children chosen.
}
children-choose-all = Choose all { $count } shown
children-choose-none = Choose none
children-archive = { $count ->
    [one] Archive one child
   *[other] Archive { $count } children
}
children-bring-back = { $count ->
    [one] Bring one child back
   *[other] Bring { $count } children back
}
children-were-archived = { $count ->
    [one] One child was archived.
   *[other] { $count } children were archived.
}
children-were-brought-back = { $count ->
    [one] One child was brought back.
   *[other] { $count } children were brought back.
}
children-archive-undo = Undo
