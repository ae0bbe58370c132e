# Words of the step in large type, to be turned towards a family.

family-view-title = For the family
family-view-turn = Turn the screen to the family
family-view-says = { $name } says
family-view-purpose = What this is for
family-view-meanwhile = What you can do meanwhile
family-view-next = What happens next
family-view-due = We look at it again by { $date }.
family-view-due-earliest = We look at it again on { $date } at the earliest.
family-view-was-due = This should have been looked at by { $date }. Ask us about it.
family-view-ends-by = This wait should end by { $date }.
family-view-who = Who takes care of this: { $who }
family-view-then = After this comes:
family-view-then-one-of = After this can come, as we decide together:
family-view-end = This is the last step of this way.
family-view-early = Tell us sooner if you see this
family-view-ring = Who you can ask yourselves
family-view-urgent = If somebody is in danger, do not wait: “Urgent help” stands at the top of this page.
family-view-back = Turn the screen back (Escape)
