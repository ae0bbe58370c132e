# Words of "what if", where nothing is written down.

what-if-title = What if
what-if-heading = What if … for { $name }
what-if-banner = What if: nothing here is written down
what-if-caption = { $pathway } · { $age } · imagined day { $date }
what-if-back = Back to the step, as it really is
what-if-hint = Try things on a copy. Leave this page and all of it is gone; { $name }’s record stays as it is.
what-if-link = What if …

what-if-imagine = Imagine something
what-if-later = Time goes by
what-if-later-months = How long
what-if-months =
    { $months ->
        [one] 1 month
       *[other] { $months } months
    }
what-if-later-do = Imagine the time gone by
what-if-absent = Days away from school
what-if-absent-days = School days away, up to the imagined day
what-if-absent-how = How
what-if-absent-run = In one run
what-if-absent-total = Here and there
what-if-absent-do = Imagine these days away
what-if-answer = An answer
what-if-answer-question = Question
what-if-answer-value = Answer
what-if-answer-do = Imagine this answer
what-if-consent = Consent for a service
what-if-consent-which = Service
what-if-consent-by-age = Whoever decides at that age
what-if-consent-given = { $service } (consent given)
what-if-consent-do = Imagine that consent is given
what-if-withdraw-do = Imagine that consent is withdrawn
what-if-evidence = Consent in general and other evidence
what-if-evidence-which = Which
what-if-evidence-held = { $evidence } (held)
what-if-hold-do = Imagine that it is held
what-if-lose-do = Imagine that it is not held
what-if-review = The plan is looked back at
what-if-review-hint = One more round of plan and review on this pathway. Where no plan serves it, one is imagined first.
what-if-review-do = Imagine that a review is held
what-if-back-last = The last decision was never made
what-if-back-do = Imagine the last decision away
what-if-choose = Imagine this choice
what-if-of = : { $what }

what-if-list = What is imagined, in order
what-if-list-none = Nothing yet: this is where { $name } really is.
what-if-is-later =
    { $months ->
        [one] 1 month goes by
       *[other] { $months } months go by
    }
what-if-is-run =
    { $days ->
        [one] 1 school day away
       *[other] { $days } school days away in one run
    }
what-if-is-total =
    { $days ->
        [one] 1 school day away
       *[other] { $days } school days away, here and there
    }
what-if-is-answer = { $about } – { $words }
what-if-is-held = Held: { $about }
what-if-is-lost = Not held: { $about }
what-if-is-consented = Consent given: { $about }
what-if-is-consented-by = Consent given: { $about } ({ $as })
what-if-is-withdrawn = Consent withdrawn: { $about }
what-if-is-withdrawn-by = Consent withdrawn: { $about } ({ $as })
what-if-is-review = Review held: { $about }
what-if-is-round = A plan is made, and its review held
what-if-is-choice = At “{ $about }”: { $words }
what-if-is-back = Never decided, at “{ $about }”: { $words }
what-if-is-nothing = (not there any more)
what-if-refused = Left out: it does not fit after what comes before it.
what-if-take-off = Take off
what-if-all-off = Take everything off

what-if-differs = How this differs from the record
what-if-differs-not = No pathway stands differently from the record.
what-if-stands = Where { $name } would be
what-if-choices = What could be chosen there
what-if-ended = The pathway would have ended here.
what-if-stopped = A decision would no longer fit, so that nothing can be chosen from here.
what-if-would-open = Would then be open:
what-if-would-end = The pathway would end there.
what-if-would-wait = Nothing would be open there at once.
what-if-closed = Closed, and why
