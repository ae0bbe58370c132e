# Disagreements: recorded without blame, each with what can be done.

disagreement-page-title = Disagreements
disagreement-page-lead = Seeing things differently is nobody’s fault. Record what each person says, in their own words.
disagreement-page-right = A parent, or a young person over compulsory school age, may ask the council for an EHC needs assessment at any time.
disagreement-page-none = No disagreements are recorded.
disagreement-page-open = Not settled
disagreement-page-settled = Settled
# The record of consent shows that people do not agree.
disagreement-page-consent = Consent to refer
disagreement-page-consent-go = See everything about consent, or record what changed
disagreement-page-add = Record a disagreement

disagreement-decision = Last days to act on the decision: { $about }
disagreement-decision-letter = Counted from the letter of { $date }.
disagreement-decision-answer = Counted from { $date }, the day of the answer on this pathway. Record the letter: its date counts.
disagreement-decision-unknown = The law gives a last day to ask for mediation and to appeal. It is counted from the date on the council’s letter. Record the letter.
disagreement-decision-record = Record the letter
disagreement-decision-disagree = Record who disagrees, and why
disagreement-banner = Not settled
disagreement-banner-line = { $who } and others see this differently: { $about }
disagreement-banner-on = on { $pathway }
disagreement-banner-limit = Last day for the next step: { $date }
disagreement-banner-letter = Add the date of the letter to work out the time limits.
disagreement-banner-go = See what can be done

disagreement-who = Who disagrees?
disagreement-who-child = The child
disagreement-who-young-person = The young person
disagreement-who-parent = A parent or carer
disagreement-who-school = The school, nursery or college
disagreement-who-service = A service
disagreement-who-council = The council
disagreement-about = What is it about?
disagreement-journey = Which pathway is it on?
disagreement-journey-none = No particular pathway
disagreement-words = What they say, in their own words
disagreement-letter = Date of the decision letter
disagreement-letter-hint = Leave it empty if there is no letter. Legal time limits are counted from this date.
disagreement-save = Save the disagreement

disagreement-said = { $who } said on { $date }:
disagreement-written = Recorded by { $by }
disagreement-letter-on = Letter of { $date }
disagreement-certificate-on = Mediation certificate of { $date }
disagreement-steps = What can be done
disagreement-limit = Until { $date }
disagreement-limit-past = This time limit ended on { $date }
disagreement-limit-letter = Counted from the letter. { $law }
disagreement-limit-certificate = Counted from the mediation certificate. { $law }
disagreement-limit-unknown = There is a legal time limit. Add the date of the letter to see it.
disagreement-certificate-hint = When you receive a mediation certificate, add it to the evidence. It gives one month from its date, if that is later.
disagreement-settle = Record how it was settled
disagreement-settle-how = How was it settled?
disagreement-settle-agreed = Agreed together
disagreement-settle-decided = Decided by a panel, a tribunal or an ombudsman
disagreement-settle-let-rest = The person who disagreed does not want to take it further
disagreement-settle-overtaken = Overtaken by events
disagreement-settle-words = What was settled
disagreement-settle-save = Save
disagreement-settled-on = { $how }, { $date }
