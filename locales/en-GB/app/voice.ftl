# Text of voices: what a child and their parents say, what matters, what helps, and who was not heard.

voice-about-matters = What matters to them
voice-about-helps = What helps

voice-child-matters = What matters to { $name }
    .hint = People, places, things, wishes. As they say it.
voice-child-helps = What helps { $name }
    .hint = What others do, or avoid doing, that makes things easier.
voice-parents-matters = What matters to the parents or carers
    .hint = As they say it.
voice-parents-helps = What helps, in the parents’ or carers’ view
    .hint = At home, and elsewhere.
voice-said-by = Who said it (optional)
    .hint = For example, mum, dad or gran. Two parents can see things differently.
voice-said-on = When it was said
voice-any = Fill in what was said; leave the rest empty.

## Who was not heard

voice-not-heard-child = { $name } has not been heard yet
voice-not-heard-parents = The parents or carers have not been heard yet
voice-not-heard-why = Why: { $reason }
voice-not-heard-from = { $date }, recorded by { $by }
voice-not-heard-add = Not heard yet? Record why
voice-not-heard-add-again = Not heard this time? Record why
voice-not-heard-reason-child = Why { $name } has not been heard
    .hint = For example: was asked and did not want to say; someone who signs is needed first; will be asked by the key adult. It is shown here until their words are recorded.
voice-not-heard-reason-parents = Why the parents or carers have not been heard
    .hint = For example: called twice; an interpreter is needed first. It is shown here until their words are recorded.
voice-not-heard-save = Save the reason

## You said, we did: what was done about somebody’s words

voice-answer-title = You said, we did
voice-answer-said = You said
voice-answer-what-we-did = What we did
voice-answer-say = Say what was done
voice-answer-say-count = Say what was done ({ $count })
voice-answer-say-told = Say when they were told
voice-answer-again = Answer again
voice-answer-of = : { $words }
voice-answer-earlier = Earlier answers
voice-answer-did = What we did
    .hint = In plain words, to read to them. The family view can show it, so name no other child.
voice-answer-could-not = What we could not do, and why
    .hint = Leave this empty if there is nothing.
voice-answer-told = When were they told?
    .hint = Leave this empty if nobody has told them yet.
voice-answer-save = Save the answer
voice-answer-could-not-why = What we could not do: { $why }
voice-answer-told-on = Told on { $date }.
voice-answer-not-told = Not told yet.
