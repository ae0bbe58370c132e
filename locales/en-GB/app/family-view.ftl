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
family-view-choose-words = { $name }’s newest words, { $date }
family-view-choose-child = What we did about { $name }’s words, { $date }
family-view-choose-parent = What we did about the words of { $saidBy }, { $date }
family-view-choose-parents = What we did about the words of the parents or carers, { $date }
family-view-read-first = Read it first
family-view-meanwhile = What you can do
family-view-next = What happens next
family-view-due = Ask us to look at this again by { $date }.
family-view-due-earliest = Ask us to look at this again by { $date }, or later if there is a school holiday before then.
family-view-due-by-law = The law says that this must be done by { $date }.
family-view-was-due = This was due by { $date }. Ask us about it.
family-view-ends-by = This wait should end by { $date }.
family-view-ends-by-law = By law, this wait should end by { $date }.
family-view-who = Who usually leads this: { $who }
family-view-you = you, as parent or carer
family-view-asked = We asked this service to help: { $service }.
family-view-asked-reach = You can reach them yourself:
family-view-worry = Who can help with what worries you
family-view-ring = Who you can contact
family-view-others = More ways to ask
family-view-unchecked = We have not checked every number and address here. If one does not work, ask us.
family-view-urgent = If someone is in danger, do not wait: “Urgent help” is at the top of this page.
# Said to the family of somebody of 18 or over, because one text of a step is for every age.
family-view-adult = “Your child” here is your son or daughter of any age. From 18 they usually decide for themselves.
family-view-preview = The screen will say, among other things
family-view-who-knows = Does everybody who will see it know this already? If somebody must not know, do not turn the screen to them.
