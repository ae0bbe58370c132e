# Text of “What if”, where nothing is recorded.

what-if-title = What if
what-if-heading = What if … for { $name }
what-if-banner = What if: nothing here is recorded
what-if-caption = { $pathway } · { $age } · imagined day { $date }
what-if-back = Back to the step, as it really is
what-if-hint = Try things on a copy. When you leave this page the copy is discarded; { $name }’s record stays as it is.
what-if-link = What if …

what-if-imagine = Imagine a change
what-if-later = Time passes
what-if-later-months = How long
what-if-months =
    { $months ->
        [one] 1 month
       *[other] { $months } months
    }
what-if-later-do = Imagine that this time passes
what-if-absent = Days away from school
what-if-absent-days = School days away, up to the imagined day
what-if-absent-how = How
what-if-absent-run = In a row
what-if-absent-total = Spread out
what-if-absent-do = Imagine these days away
what-if-answer = An answer
what-if-answer-question = Question
what-if-answer-value = Answer
what-if-answer-do = Imagine this answer
what-if-consent = Consent for a service
what-if-consent-which = Service
what-if-consent-by-age = The person who decides at that age
what-if-consent-given = { $service } (consent given)
what-if-consent-do = Imagine that consent is given
what-if-withdraw-do = Imagine that consent is withdrawn
what-if-evidence = General consent and other evidence
what-if-evidence-which = Which
what-if-evidence-held = { $evidence } (recorded)
what-if-hold-do = Imagine that it is recorded
what-if-lose-do = Imagine that it is not recorded
what-if-review = The plan is reviewed
what-if-review-hint = One more cycle of plan and review on this pathway. If no plan is used on it, one is imagined first.
what-if-review-do = Imagine a review
what-if-back-last = The last decision was never made
what-if-back-do = Imagine that it was never made
what-if-choose = Imagine this choice
what-if-of = : { $what }

what-if-list = What is imagined, in order
what-if-list-none = Nothing yet: this is where { $name } really is.
what-if-is-later =
    { $months ->
        [one] 1 month passes
       *[other] { $months } months pass
    }
what-if-is-run =
    { $days ->
        [one] 1 school day away
       *[other] { $days } school days away in a row
    }
what-if-is-total =
    { $days ->
        [one] 1 school day away
       *[other] { $days } school days away, spread out
    }
what-if-is-answer = { $about } – { $words }
what-if-is-held = Recorded: { $about }
what-if-is-lost = Not recorded: { $about }
what-if-is-consented = Consent given: { $about }
what-if-is-consented-by = Consent given: { $about } ({ $as })
what-if-is-withdrawn = Consent withdrawn: { $about }
what-if-is-withdrawn-by = Consent withdrawn: { $about } ({ $as })
what-if-is-review = Plan reviewed: { $about }
what-if-is-round = A plan is made and reviewed
what-if-is-choice = At “{ $about }”: { $words }
what-if-is-back = Never decided, at “{ $about }”: { $words }
what-if-is-nothing = (no longer there)
what-if-refused = Left out: it does not fit what comes before it.
what-if-take-off = Remove
what-if-all-off = Remove everything

what-if-differs = How this differs from the record
what-if-differs-not = No pathway differs from the record.
what-if-stands = Where { $name } would be
what-if-choices = What could be chosen there
what-if-ended = The pathway would have ended here.
what-if-stopped = A decision would no longer fit, so nothing could be chosen from here.
what-if-would-open = Would then be open:
what-if-would-end = The pathway would end there.
what-if-would-wait = Nothing would be open there at first.
what-if-closed = Closed, and why
