# Words of the list of children: who needs somebody today.

children-title = Children
children-search = Find a child by name or setting
children-search-records = Search all records for this text
children-add = Add a child
children-needing = Who needs you today
children-needing-none = Nobody needs you today.
children-others = Everyone else
children-count = { $shown } of { $of } shown
children-none-found = No child’s name or setting matches what you typed.
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
