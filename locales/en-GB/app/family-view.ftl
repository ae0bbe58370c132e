# Text of the page that is turned towards a family.

family-view-title = For the family
family-view-turn = Turn the screen to the family
family-view-now = Turn it now
family-view-says = { $name } says
family-view-said = { $name } said
family-view-parents-said = The parents or carers said
family-view-parent-said = Said by { $saidBy }
family-view-choose = What to show of what was said
family-view-choose-hint = Tick what to show. Words that were said to you alone may not be meant for everybody in the room.
family-view-choose-words = The newest words of { $name }: “{ $words }”
family-view-choose-child = What we did about the words of { $name }: “{ $words }”
family-view-choose-parent = What we did about the words of { $saidBy }: “{ $words }”
family-view-choose-parents = What we did about the words of the parents or carers: “{ $words }”
family-view-meanwhile = What you can do
family-view-next = What happens next
family-view-due = We will look at this again by { $date }.
family-view-due-earliest = We will look at this again no earlier than { $date }.
family-view-was-due = We should have looked at this by { $date }. Ask us about it.
family-view-ends-by = This wait should end by { $date }.
family-view-who = Who is looking after this: { $who }
family-view-asked = We asked this service to help: { $service }.
family-view-asked-reach = You can reach them yourself:
family-view-ring = Who you can contact
family-view-others = More ways to ask
family-view-unchecked = We have not checked this. If it does not work, ask us.
family-view-urgent = If someone is in danger, do not wait: “Urgent help” is at the top of this page.
