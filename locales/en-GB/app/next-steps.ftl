# Text of “Next steps”: one list over all pathways of a child.

next-steps-title = Next steps
next-steps-lead = Each item is listed once, even if several pathways need it. Safety comes first, then legal limits that have passed, then the law, then the earliest date.
next-steps-none = Nothing is needed now.
next-steps-all =
    { $count ->
        [one] See it and what you can do
       *[other] See all { $count } and what you can do about each
    }
next-steps-group-safety = Safety
next-steps-group-limit-passed = Legal limit passed
next-steps-group-law = Law
next-steps-group-steps = Steps and reviews
next-steps-group-questions = Questions to answer
next-steps-group-consent = Consent to ask for
next-steps-group-evidence = Evidence to gather
next-steps-group-link = Other pathways that may help
next-steps-wanted-by = Needed by { $pathways }
next-steps-wanted-by-due = { $pathway } by { $date }
next-steps-due = By { $date }
next-steps-noted = Recorded on { $date }
next-steps-sign = Urgent help noted, { $date }
next-steps-overdue = Was due on { $date }
next-steps-two-dates = The pathways need this by different dates. The earlier date counts.
next-steps-answered = Already answered: { $answer }. Open the step to continue.
next-steps-answer = Answer
next-steps-check-in = Check-in: { $date }
next-steps-recurring = Record the newest
next-steps-add = Add it
next-steps-to-plan = Open the plan
next-steps-to-disagreements = See what can be done

next-steps-kind-sign = Urgent help recorded
next-steps-kind-disagreement = Not settled
next-steps-kind-decision = Decision of the council
next-steps-kind-step = Step
next-steps-kind-wait = Waiting
next-steps-kind-link = Link
next-steps-kind-prompt = Prompted by the record
next-steps-kind-question = Question
next-steps-kind-consent = Consent
next-steps-kind-evidence = Evidence
next-steps-kind-recurring = Comes again
next-steps-kind-review = Review of the plan

next-steps-conflict-title = Conflicts between pathways
next-steps-conflict-hint = Some pathways conflict. The full list shows what each one is based on.
next-steps-conflict-answer = The answer has changed
next-steps-conflict-answer-what = “{ $about }” is now answered “{ $now }”. These steps were passed with a different answer.
next-steps-conflict-answer-do = Check each step. If it should be decided again, undo the decision there. If the new answer is wrong, answer again here.
next-steps-conflict-not-needed = Ended as not needed, but needed again
next-steps-conflict-not-needed-what = { $about } ended as not needed on { $on }, but these steps link to it.
next-steps-conflict-not-needed-do = Check whether something has changed since. If so, start it again from the step.
next-steps-conflict-waits-without-consent = Waiting without consent
next-steps-conflict-waits-without-consent-what = This step is waiting for { $about }, but consent has not been in force since { $on }.
next-steps-conflict-waits-without-consent-do = Tell the service. Ask the family what they want now, and decide at the step.
next-steps-conflict-waits-without-general-consent-what = This step is waiting for an answer, but consent has not been in force since { $on }.
next-steps-conflict-may-wait-without-consent = Waiting, perhaps without consent
next-steps-conflict-may-wait-without-consent-what = The choice before this wait named no service. It may have gone to { $about }, and consent for that has not been in force since { $on }.
next-steps-conflict-may-wait-without-consent-do = Check where it was sent. If it went there, tell the service. Ask the family what they want now, and decide at the step.
next-steps-conflict-asked-twice = Asked twice
next-steps-conflict-asked-twice-what = Two pathways are waiting for an answer from { $about }.
next-steps-conflict-asked-twice-do = One request may be enough. Call the service and ask which one it is working with.
next-steps-conflict-rest = { $pathway }: { $step }
next-steps-conflict-rest-said = answered “{ $said }” on { $date }
next-steps-conflict-answer-again = Answer again
