# Words of voices: what a child and their parents say, what matters, what helps, and who was not heard.

voice-about-matters = What matters to them
voice-about-helps = What helps

voice-child-matters = What matters to { $name }
    .hint = People, places, things, wishes. As they say it.
voice-child-helps = What helps { $name }
    .hint = What others do, or let be, that makes things easier.
voice-parents-matters = What matters to the parents or carers
    .hint = As they say it.
voice-parents-helps = What helps, as the parents or carers see it
    .hint = At home, and elsewhere.
voice-any = Fill in what was said; the rest may stay empty.

## Who was not heard

voice-not-heard-child = { $name } has not been heard yet
voice-not-heard-parents = The parents or carers have not been heard yet
voice-not-heard-why = Why: { $reason }
voice-not-heard-from = { $date }, written down by { $by }
voice-not-heard-add = Not heard yet? Write why
voice-not-heard-add-again = Not heard this time? Write why
voice-not-heard-reason-child = Why { $name } has not been heard
    .hint = For example: was asked and did not want to say; somebody who signs is needed first; will be asked by the key adult. It stands here until words come.
voice-not-heard-reason-parents = Why the parents or carers have not been heard
    .hint = For example: rang twice; an interpreter is needed first. It stands here until words come.
voice-not-heard-save = Save the reason
