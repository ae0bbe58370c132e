# Disagreements: written down without blame, each with what can be done.

disagreement-page-title = Disagreements
disagreement-page-heading = Where people disagree: { $name }
disagreement-page-lead = Seeing a thing differently is nobody’s fault. Write down what each person says, in their words.
disagreement-page-right = A parent, or a young person over compulsory school age, may ask the council for an EHC needs assessment at any time.
disagreement-page-none = Nothing is written down.
disagreement-page-open = Not settled
disagreement-page-settled = Settled
disagreement-page-add = Write down a disagreement

disagreement-banner = Not settled
disagreement-banner-line = { $who } and others see this differently: { $about }
disagreement-banner-on = on { $pathway }
disagreement-banner-limit = Last day for the next step: { $date }
disagreement-banner-letter = The date of the letter is needed to work out the limits.
disagreement-banner-go = See what can be done

disagreement-who = Who disagrees?
disagreement-who-child = The child
disagreement-who-young-person = The young person
disagreement-who-parent = A parent or carer
disagreement-who-school = The school, nursery or college
disagreement-who-service = A service
disagreement-who-council = The council
disagreement-about = About what?
disagreement-journey = On which pathway?
disagreement-journey-none = On none in particular
disagreement-words = What they say, in their words
disagreement-letter = Date of the decision letter
disagreement-letter-hint = Leave it empty if there is no letter. The limits of the law are counted from it.
disagreement-save = Save the disagreement

disagreement-said = { $who } said on { $date }:
disagreement-written = Written down by { $by }
disagreement-letter-on = Letter of { $date }
disagreement-certificate-on = Mediation certificate of { $date }
disagreement-steps = What can be done
disagreement-limit = Until { $date }
disagreement-limit-past = This ran out on { $date }
disagreement-limit-letter = Counted from the letter. { $law }
disagreement-limit-certificate = Counted from the mediation certificate. { $law }
disagreement-limit-unknown = There is a limit by law. Write down the date of the letter to see it.
disagreement-certificate-hint = When a mediation certificate comes, add it to the evidence: it gives one month from its date, where that is later.
disagreement-settle = Write down how it was settled
disagreement-settle-how = How was it settled?
disagreement-settle-agreed = Agreed together
disagreement-settle-decided = Decided by a panel, a tribunal or an ombudsman
disagreement-settle-let-rest = Whoever disagreed does not wish to go on with it
disagreement-settle-overtaken = Overtaken by something else
disagreement-settle-words = What was settled
disagreement-settle-save = Save
disagreement-settled-on = { $how }, { $date }
