# What a disagreement is about, and what can be done. Neutral words: nobody is to blame for seeing things differently.

disagreement-support-in-school = Support in school
disagreement-refused-to-assess = No EHC needs assessment
disagreement-refused-plan = No EHC plan after the assessment
disagreement-content-of-plan = What the EHC plan says
disagreement-placement = The school or college named
disagreement-out-of-time = A legal time limit that has passed
disagreement-medical-needs-education = Education while the child cannot attend
disagreement-exclusion = A suspension or exclusion
disagreement-service-declined = A service said no
disagreement-between-parents = Parents who do not agree with each other
disagreement-consent = Consent
disagreement-other = Something else

disagreement-any-information-service = Ask the information service first. It is free, separate from school and council, and someone can come to meetings with you.
disagreement-any-may-ask-for-assessment = A parent, or a young person over compulsory school age, may ask the council for an EHC needs assessment at any time. Nothing on this page has to come first. Compulsory school age ends on the last Friday in June of Year 11.

disagreement-support-in-school-meet = Meet with the SENCO and someone the family trusts. Write down what each side thinks, what will be tried, and until when.
disagreement-support-in-school-school-complaint = Use the school’s own complaints procedure: the headteacher, then governors or the trust. The Ombudsman usually cannot look at what happens inside a school.
disagreement-support-in-school-reasonable-adjustments = Ask which adjustments the school makes for a disability, and why one was not made. That duty needs no EHC plan and no diagnosis.
disagreement-support-in-school-discrimination = If the school treats a disabled child unfairly, a discrimination claim to the SEND Tribunal must arrive within 6 months of what happened. Against a college or a private nursery it goes to the county court. Ask for advice first.

disagreement-exclusion-read-the-letter = Read the letter: it gives the reason, the length, and who can look at it and until when. Sending a child home without a letter is not allowed, even if the parent agrees.
disagreement-exclusion-education-meanwhile = The school sets and marks work on days 1 to 5. From day 6 there must be full-time education: from the school after a suspension, from the council after a permanent exclusion.
disagreement-exclusion-governors = Write to the governors. They must meet within 15 school days about a permanent exclusion, more than 15 days in one term, or a public exam or national test that would be missed. For shorter suspensions they must read what you write.
disagreement-exclusion-review-panel = If the governors uphold a permanent exclusion, ask for an independent review panel within 15 school days of their letter. Ask in the same letter for a SEN expert: it is free, and the child need not be known to have special needs.
disagreement-exclusion-discrimination = If a disability was not taken into account, a claim to the SEND Tribunal must arrive within 6 months of what happened. Against a college it goes to the county court. Ask for advice first.

disagreement-medical-needs-education-written-decision = Ask the council for its decision about education in writing, with reasons.
disagreement-medical-needs-education-council-complaint = Complain to the council if it does not decide, or does not arrange what it decided. Keep every date.
disagreement-medical-needs-education-ombudsman = After the council’s own procedure, the Ombudsman can look at it.

disagreement-refused-to-assess-read-reasons = Read the reasons in the letter, and compare each one with what the school knows.
disagreement-refused-to-assess-mediation = Contact the mediation adviser named in the letter within 2 months of it. Mediation is your right and optional: a meeting takes place within 30 days, or the certificate that an appeal needs comes within 3 working days. A talk with the council is not needed first.
    .family = Call the mediation adviser named in the council’s letter. You need a certificate from them to appeal, even if you do not want mediation.
    .passed = The 2 months to contact the mediation adviser are over: ask the adviser, SENDIAS or IPSEA today what is still possible.
    .family-passed = The time to ask for mediation is over. Call SENDIAS or IPSEA today, and ask what is still possible.
disagreement-refused-to-assess-tribunal = Appeal to the SEND Tribunal. The parent appeals until compulsory school age is over; after that the young person appeals in their own name. Compulsory school age ends on the last Friday in June of Year 11.
    .family = Send your appeal to the SEND Tribunal, if you want to appeal.
    .passed = The tribunal may still accept a late appeal: send it as soon as possible, say why it is late, and call SENDIAS or IPSEA today. A judge decides.
    .family-passed = The time to appeal is over. The tribunal may still accept a late appeal if there is a good reason. Call SENDIAS or IPSEA today.

disagreement-refused-plan-read-reasons = Read the reasons, and what the advice in the assessment says about each.
disagreement-refused-plan-mediation = Contact the mediation adviser named in the letter within 2 months of it. Mediation is your right and optional: a meeting takes place within 30 days, or the certificate that an appeal needs comes within 3 working days. A talk with the council is not needed first.
    .family = Call the mediation adviser named in the council’s letter. You need a certificate from them to appeal, even if you do not want mediation.
    .passed = The 2 months to contact the mediation adviser are over: ask the adviser, SENDIAS or IPSEA today what is still possible.
    .family-passed = The time to ask for mediation is over. Call SENDIAS or IPSEA today, and ask what is still possible.
disagreement-refused-plan-tribunal = Appeal to the SEND Tribunal. The parent appeals until compulsory school age is over; after that the young person appeals in their own name. Compulsory school age ends on the last Friday in June of Year 11.
    .family = Send your appeal to the SEND Tribunal, if you want to appeal.
    .passed = The tribunal may still accept a late appeal: send it as soon as possible, say why it is late, and call SENDIAS or IPSEA today. A judge decides.
    .family-passed = The time to appeal is over. The tribunal may still accept a late appeal if there is a good reason. Call SENDIAS or IPSEA today.

disagreement-content-of-plan-name-the-parts = Write down which part of the plan is in dispute, and what it should say instead. Ask for a meeting with the EHC team.
disagreement-content-of-plan-mediation = Contact the mediation adviser named in the letter with the final plan, within 2 months of it. Mediation is your right and optional: a meeting takes place within 30 days, or the certificate that an appeal needs comes within 3 working days.
    .family = Call the mediation adviser named in the council’s letter. You need a certificate from them to appeal, unless it is only about the school or college.
    .passed = The 2 months to contact the mediation adviser are over: ask the adviser, SENDIAS or IPSEA today what is still possible.
    .family-passed = The time to ask for mediation is over. Call SENDIAS or IPSEA today, and ask what is still possible.
disagreement-content-of-plan-kept = If the council wants to end the plan, it stays in force until the time to appeal is over or the appeal has ended.
disagreement-content-of-plan-health-and-care = If health or social care in the plan is in dispute too, the same appeal can ask for recommendations on it. They do not bind, but the council or health board must give reasons if it does not follow them.
disagreement-content-of-plan-tribunal = Appeal to the SEND Tribunal about the parts that can be appealed. The parent appeals until compulsory school age is over; after that the young person appeals in their own name. Compulsory school age ends on the last Friday in June of Year 11.
    .family = Send your appeal to the SEND Tribunal, if you want to appeal.
    .passed = The tribunal may still accept a late appeal: send it as soon as possible, say why it is late, and call SENDIAS or IPSEA today. A judge decides.
    .family-passed = The time to appeal is over. The tribunal may still accept a late appeal if there is a good reason. Call SENDIAS or IPSEA today.

disagreement-placement-talk-to-council = Ask the EHC team why this place was named, and what they would need to know to name another.
disagreement-placement-tribunal = Appeal to the SEND Tribunal. If only the school or college named is in dispute, no mediation certificate is needed; mediation is still your right.
    .family = Send your appeal to the SEND Tribunal, if you want to appeal.
    .passed = The tribunal may still accept a late appeal: send it as soon as possible, say why it is late, and call SENDIAS or IPSEA today. A judge decides.
    .family-passed = The time to appeal is over. The tribunal may still accept a late appeal if there is a good reason. Call SENDIAS or IPSEA today.

disagreement-out-of-time-which-clock = Find out which legal time limit has passed, and when. Ask the EHC team for a date in writing.
disagreement-out-of-time-council-complaint = Complain to the council about the delay and what it has meant for the child.
disagreement-out-of-time-ombudsman = After the council’s own procedure, the Ombudsman can look at delay.

disagreement-service-declined-written-reasons = Ask the service for its reasons in writing, and what would change its answer.
disagreement-service-declined-next-door = Try the next service in the meantime: support does not wait for the answer.
disagreement-service-declined-health-complaint = Raise it with the service or its patient advice and liaison service (PALS), then with the NHS board (ICB), then with the Parliamentary and Health Service Ombudsman. While Healthwatch exists, you can tell it too.

disagreement-between-parents-child-first = Ask the child or young person first; support continues meanwhile. From 16 they can agree to health care themselves; under 16 too, if they understand enough. A parent’s consent is then not needed.
disagreement-between-parents-safety-does-not-wait = If a child may be in danger, tell the safeguarding lead or call the safeguarding hub (MASH) today. No parent has to agree to that. When it is closed, call the Emergency Social Work Team. From 18, call adult social care.
disagreement-between-parents-one-parent-may-act = In law, each person with parental responsibility may act alone, unless a court order or another law says otherwise. A new school usually needs the agreement of all of them. A health service needs only one consent, but often tries for agreement: ask what it needs.
disagreement-between-parents-school-treats-alike = The school treats both parents alike and stays out of their conflict. It tells both about meetings and lets both take part, unless a court order limits one of them.
disagreement-between-parents-mediation-or-court = A family mediator can help the parents to agree. As a last step, a parent can ask the family court to decide the question (a specific issue order). Before that they usually go to a meeting about mediation, but not if there was domestic abuse.

disagreement-consent-stop-and-listen = Nothing is sent until it is settled. Ask what worries each person, and write it down in their words.
disagreement-consent-young-person-decides = From 16 the young person usually decides; under 16, ask whether they understand enough to decide. Ask them first, and ask who they want with them.
disagreement-consent-safety-does-not-wait = If a child may be in danger, tell the safeguarding lead or call the safeguarding hub (MASH) today, with or without consent. When it is closed, call the Emergency Social Work Team. From 18, call adult social care.

disagreement-other-meet = Meet, with someone the family trusts. Write down what each side thinks, what will be tried, and until when.
