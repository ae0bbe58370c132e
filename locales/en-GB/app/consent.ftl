# Consent, service by service.

consent-page-title = Consent to refer to services
# Above the title: whose consent the page is about.
consent-page-whose-own = { $name } decides
consent-page-whose = Parents or carers decide for { $name }, or { $name } if they understand the decision
consent-page-lead = Ask for consent one service at a time, in words that the family understands. It can be withdrawn at any time, without giving a reason. Sharing what protects somebody from serious harm needs no consent.
consent-page-own = { $name } is 16 or over. Young people of this age usually consent for themselves: ask them first, and ask whom they want with them.
consent-page-asked-anew-in = { $name } turns 16 in { $year }. From their birthday they decide for themselves, so ask them again about anything that others agreed to or refused. Ask them in good time.
consent-page-asked-anew = { $name } turns 16 on { $date }. From that day they decide for themselves, so ask them again about anything that others agreed to or refused. Ask them in good time.
consent-page-general = General consent to refer
consent-page-general-held = In force since { $date }.
consent-page-general-none = Not given, or not in force today. Consent for one service is enough for that service.
# What the general consent does: said before it is saved, and where it is recorded.
consent-general-what = This counts for every service that has nothing of its own recorded, until somebody says no.
consent-general-one = If they agree to one service only:
# In a table, below the name. $as is the role of that person.
consent-held-until = { $as }, until { $date }
consent-held-closed = { $as }. { $state }
# In a sentence. $as is the role of that person.
consent-held-by = Consent given by { $by } ({ $as })
consent-held-as = Consent given ({ $as })
consent-page-services = Service by service
consent-page-none = Nothing has been recorded about any service yet.
consent-page-wanted = Needed now on: { $pathways }
consent-page-history = Everything that has been recorded
# The button shows the short words, which must be how the whole begins; a screen reader says all of it.
consent-page-give-service = Record consent for { $service }
    .short = Record consent
consent-page-give-another = Record consent for a service
consent-page-withdraw-service = Record a refusal or withdrawal for { $service }
    .short = Record a refusal or withdrawal
consent-page-give-general = Record general consent
consent-page-refuse = Record a refusal for a service
consent-page-withdraw-all = Record that all consent was refused or withdrawn
consent-page-withdraw-all-what = General consent and consent for every service end immediately. Nothing more is sent to anyone, on any pathway, unless somebody must be protected from serious harm.
consent-page-withdraw-what = Choices that send to this service close immediately, on every pathway. Earlier decisions stay in the record.

consent-given = Consent given, with no end date
consent-given-until = Consent given until { $date }
consent-decided = Others decided for them, with no end date
consent-decided-until = Others decided for them, until { $date }
consent-not-yet = Consent starts on { $date }
consent-ended = Consent ended on { $date }
consent-withdrawn = Consent was withdrawn on { $date }
consent-refused = Consent was refused on { $date }
consent-never-asked = Not asked yet
consent-own-no = They said no themselves on { $date }
consent-own-no-do = Nobody else’s consent changes this, whenever it is given. The choice reopens only if they say yes themselves or, until they are 18, if a court has decided: then record the court’s decision. From 16, if an assessment found that they could not make this decision on that day, correct the entry and say so: then record who decides for them.
consent-disagreed = One person agreed and another said no (on { $date })
consent-disagreed-do = In law, each person with parental responsibility may consent alone, unless a court order or another law says otherwise. A health service needs only one consent, but often tries for agreement: ask what it needs. Nothing is sent until the person who said no says yes, or until you record how the disagreement ended: they now agree, or it was decided to continue with one consent. Then write who decided that, and why. From 16 the young person’s own answer decides, unless a court has decided before they turned 18.
consent-asked-anew = Ask again: they decide for themselves since { $date }
consent-asked-anew-do = What others decided before that birthday no longer counts. Ask the young person. If they cannot make this decision, record the decision made in their best interests.
consent-not-enough = This consent is not enough on its own ({ $date })
consent-not-enough-do = From 16 a parent’s yes does not count as the young person’s: ask them. Under 16 the child’s own yes counts if someone judged that they understand it; otherwise ask someone with parental responsibility too.
consent-asked-anew-ahead = It counts until the birthday on { $date }. From that day, ask the young person again.
consent-voice-yes = { $by } ({ $as }) said yes on { $date }
consent-voice-yes-words = { $by } ({ $as }) said yes on { $date }: “{ $words }”
# Somebody agreed to referrals in general, and not to one service by name.
consent-voice-general = { $by } ({ $as }) gave general consent on { $date }
consent-voice-general-words = { $by } ({ $as }) gave general consent on { $date }: “{ $words }”
consent-voice-no = { $by } ({ $as }) said no on { $date }
consent-voice-no-words = { $by } ({ $as }) said no on { $date }: “{ $words }”
# The end of a disagreement. $by is who agreed or decided, and $words is how it ended.
consent-voice-settled-yes = Their disagreement ended on { $date } with a yes: “{ $words }” ({ $by })
consent-voice-settled-no = Their disagreement ended on { $date } with a no: “{ $words }” ({ $by })
consent-voice-nameless = No name recorded
consent-of = { $service }: { $state }
consent-line-given = Given by { $by } ({ $as }), from { $from }
consent-line-given-until = Given by { $by } ({ $as }), from { $from } to { $until }
consent-line-refused = Refused by { $by } ({ $as }) on { $from }
consent-line-withdrawn = Withdrawn by { $by } ({ $as }) on { $from }
# The end of a disagreement.
consent-line-settled = Yes, after a disagreement, from { $from } ({ $by })
consent-line-settled-until = Yes, after a disagreement, from { $from } to { $until } ({ $by })
consent-line-settled-no = No, after a disagreement, on { $from } ({ $by })
consent-line-ended = How the disagreement ended: { $how }
consent-line-judged = { $by } judged that they understand it
consent-line-written = Recorded by { $by }

consent-as = Who consents?
consent-as-child = The child
consent-as-young-person = The young person
# Mental Capacity Act 2005, sections 1 to 4: it is assessed for one decision at one time, and what they say is heard.
consent-as-unable = The young person, who was assessed as unable to make this decision
consent-as-unable-hint = Everybody of 16 or over is taken to be able to decide, unless an assessment of this one decision shows that they cannot, even with support. What they said is recorded and heard, but it does not decide. Record next who decides: a decision in their best interests, an attorney or deputy, or the Court of Protection.
consent-as-parent = A parent or carer with parental responsibility
consent-as-parent-own-hint = It is recorded. From 16 it does not count as the young person’s own consent: ask them too.
consent-as-responsible = Someone else with parental responsibility, for example the council
consent-as-best-interests = A decision in their best interests, from 16, because they cannot make this decision
consent-as-best-interests-hint = It does not replace the no of someone who could decide. If an assessment found that they could not, record their no as that of somebody assessed as unable.
# Mental Capacity Act 2005, sections 9 (an attorney, whom an adult chose) and 16 (a deputy, from 16).
consent-as-appointed = An attorney or deputy for health and welfare, because they cannot make this decision
consent-as-appointed-hint = Ask to see the document, and check that it covers this decision. From 16 it can be an order that appoints a deputy (Court of Protection). From 18 it can also be a registered lasting power of attorney for health and welfare. It does not replace the no of someone who could decide. If an assessment found that they could not, record their no as that of somebody assessed as unable.
consent-as-court = Decided by a court
consent-as-court-hint = It replaces what everyone said before, including the child’s or young person’s own no. What they say after it counts again. At 18 it ends. From 18 only the Court of Protection can decide, for somebody who cannot make this decision: then record their own no as that of somebody assessed as unable.
consent-as-not-known = role not recorded
# The same in brackets behind a name.
consent-role-child = child
consent-role-young-person = young person
consent-role-unable = young person, assessed as unable to decide this
consent-role-parent = parent or carer
consent-role-responsible = parental responsibility
consent-role-best-interests = decided in their best interests
consent-role-appointed = attorney or deputy
consent-role-settled = settled after a disagreement
consent-role-court = court
consent-unable-by = Who assessed that they cannot make this decision, and when?
consent-unable-by-hint = Name, role and day of the assessment.
consent-line-unable = Assessed as unable to make this decision: { $by }
# Only where people who may decide do not agree: a box to tick, in the form for a yes and in the form for a no.
consent-settled-yes = They no longer disagree about this, or it was decided: yes
consent-settled-no = They no longer disagree about this, or it was decided: no
consent-settled-hint = Some of them said yes, and some said no. Tick this if they now agree with each other, or if it was decided to continue with the consent of one person with parental responsibility. It replaces what they said before. It does not change the no of a child who was judged to understand the decision.
consent-settled-no-hint = Some of them said yes, and some said no. Tick this if they now agree that it does not happen, or if this was decided. It replaces what they said before.
consent-settled-by = Who agreed on this, or decided it?
consent-settled-by-hint = Names, for example of both parents, or of the person who decided.
consent-settled-how = How did the disagreement end?
consent-settled-how-hint = For example: they met and now agree, or the health service continues with one parent’s consent. Write why.
consent-judged-by = Who judged that they understand this decision?
consent-judged-by-hint = Name and role. Under 16 the child’s own answer counts by itself if someone judged this. Leave it empty if nobody did.
consent-form-service = Service
consent-form-service-none = Choose a service
# Headings in the list of services.
consent-form-services-wanted = Needed now
consent-form-services-other = Other services
consent-form-by = Name of the person who gave it
consent-form-by-court = Name of the court
consent-form-by-best-interests = Name of the person who made this decision
consent-form-by-appointed = Name of the attorney or deputy
consent-form-from = First day
consent-form-until = Last day
consent-form-until-hint = Leave it empty if there is none. After this day, the choices for this service close automatically.
consent-form-what = What they consent to, in their words
consent-form-what-hint = For example, which documents may be sent, and to whom.
consent-form-what-best-interests = What was decided, and why it is in their best interests
    .hint = Say too who was consulted, and why they cannot make this decision.
consent-form-what-appointed = What was decided, and why
    .hint = Say too which document lets them decide, and why the young person cannot make this decision.
consent-form-what-court = What the court decided
    .hint = Say too on which day it was ordered.
consent-form-save = Save the consent
consent-withdraw-as = Who says no?
consent-withdraw-by = Name of the person who said no
consent-withdraw-on = When did they say it?
consent-withdraw-reason = Their reason, if they want to give one
consent-withdraw-save = Save this decision
