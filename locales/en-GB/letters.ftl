# Letters that leave the app. Each names its law, and the paper adds where and when the law was read. `$name` is the child or young person.

letter-ehc-assessment = Request for an EHC needs assessment
    .purpose = Asks the council to assess education, health and care needs. A parent can ask, a young person over school age, or the setting.
    .say-request = Please carry out an education, health and care (EHC) needs assessment for { $name } (Children and Families Act 2014, section 36).
    .say-two-questions = The law asks 2 questions. Does { $name } have special educational needs, or may they have them? May it be necessary for special educational provision to be made through an EHC plan? The reasons for a yes to both are below.
    .say-only-test = Cycles of support, a diagnosis or a profile are useful evidence. The law does not ask for them before a request.
    .ask-decide = Decide within 6 weeks of the day on which you receive this letter, and send the decision in writing (Special Educational Needs and Disability Regulations 2014).
    .ask-views = Ask { $name }, their parents and the setting for their views before you decide.
    .ask-reasons = If the decision is no, give the reasons, and say how to appeal and how to reach a mediation adviser.

letter-sickness-return = Sickness return
    .purpose = The setting tells the council that 15 school days are missed through illness, or are expected to be, and asks what education it will arrange.
    .say-return = This is the school’s return to the council about { $name }. A school makes it when a pupil has missed 15 school days because of illness, or is expected to (School Attendance (Pupil Registration) (England) Regulations 2024, regulation 13). The days that are recorded are below.
    .say-duty = Illness, exclusion or another reason may keep a child of compulsory school age from suitable education. Then the council must arrange it (Education Act 1996, section 19).
    .ask-education = Say in writing what education will be arranged, how much, and from which day. If none will be arranged, give the reasons.
    .ask-evidence = Say whether more evidence of the illness is needed, and whether the council will ask the doctors itself.
    .ask-officer = Name the officer who decides, and how to reach them.

letter-early-review = Request for an early review of an EHC plan
    .purpose = Asks the council to review the plan before its yearly review is due.
    .say-request = Please review the EHC plan of { $name } now, before its yearly review is due (Children and Families Act 2014, section 44).
    .say-changed = We ask because the plan may no longer fit. The reasons are below.
    .ask-date = Name the date of the review meeting, and who will be invited.
    .ask-meanwhile = Say what will be done until then.
    .ask-reasons = If the answer is no, give the reasons in writing.

letter-late-decision = An EHC time limit that has passed
    .purpose = Asks the council what is late, why, and when it will come.
    .say-late = We think that a time limit of the EHC process for { $name } has passed. What we have recorded is below.
    .say-limits = The council has 6 weeks to decide whether to assess. It has 16 weeks to say that it will not write a plan, and 20 weeks to send the final plan. All are counted from the day of the request (Special Educational Needs and Disability Regulations 2014). There are few exceptions.
    .ask-why = Say what is late, and which of the exceptions applies, if any.
    .ask-date = Name the day on which it will come.
    .ask-meanwhile = Say what support there will be until then.

letter-long-wait = A wait that is too long
    .purpose = Asks a service when somebody will be seen, and what can be done meanwhile.
    .say-waiting = We write about the wait of { $name } for your service. The dates that we have recorded are below.
    .say-effect = Why the wait matters is below.
    .ask-date = Say when { $name } will be seen, and which waiting time you work to.
    .ask-meanwhile = Say what the family and the setting can do meanwhile, and whom to call if things get worse.
    .ask-sooner = Say what would make an earlier appointment possible, and how to complain if there is no answer.

letter-complaint = Complaint to the council
    .purpose = For delay, or for support that was decided and is not there. Decisions that can be appealed go to the tribunal instead.
    .say-complaint = This is a complaint about support for { $name }. What happened, and since when, is below.
    .say-plan-duty = If there is an EHC plan, the council must secure the special educational provision in it (Children and Families Act 2014, section 42).
    .say-education-duty = If a child of compulsory school age cannot attend school, the council must arrange suitable education (Education Act 1996, section 19).
    .ask-action = Say what will be done, who does it, and by when. Say what will be done about what was missed.
    .ask-answer = Answer in writing, with the reasons, within the time of your complaints procedure.
    .ask-ombudsman = Say how to take it to the next stage. After it, the Local Government and Social Care Ombudsman can look at the complaint.

letter-suspension = Disagreement with a suspension
    .purpose = For the governors of the school, through its office. They must read what you write about a suspension of any length.
    .say-disagree = The family does not agree with the suspension of { $name }. The reasons are below.
    .say-governors = Please put this letter before the governors. They must meet within 15 school days if { $name } has missed more than 15 days in one term, or would miss a public examination; for a shorter suspension they must consider this letter (School Discipline (Pupil Exclusions and Reviews) (England) Regulations 2012, regulation 24).
    .say-adjustments = If { $name } has a disability, the school must make reasonable adjustments (Equality Act 2010, section 20).
    .ask-consider = Consider whether { $name } should return at once, and put that decision on the pupil record.
    .ask-record = Send the letter of suspension with its reason, its length and the days already missed in this term. Sending a child home without recording it is unlawful.
    .ask-education = Say what work is set and marked on days 1 to 5, and who provides full-time education from day 6 (Education and Inspections Act 2006, section 100).
    .ask-needs = Say which needs and which adjustments were looked at before the decision, and what will change on return.

letter-health-to-gp = Letter to the GP
    .purpose = From a paediatrician, a health visitor or a therapist to the family’s GP. Ask the parents, or the young person, whether they agree. Send them a copy.
    .say-seen = We write about { $name }. The reason, and what we have recorded, is below.
    .say-record = Please keep this letter in the record of { $name }.
    .ask-check = Say what is known about hearing, sight, pain and sleep, and arrange any check that is still to be done.
    .ask-refer = Say whether you have made a referral, or will make one, and to whom.
    .ask-worse = Tell us if { $name } gets worse, or if any words or other skills are lost.

letter-health-to-setting = Letter to the school, nursery or college
    .purpose = From a paediatrician, a health visitor or a therapist: what helps, and what the setting is asked to do. Ask the parents, or the young person, whether they agree. Send them a copy.
    .say-seen = We write about { $name }. What we ask you to know, and what we have recorded, is below.
    .say-adjustments = If { $name } has a disability, the setting must make reasonable adjustments (Equality Act 2010, section 20).
    .say-medical = A maintained school or an academy must make arrangements to support pupils with medical conditions (Children and Families Act 2014, section 100).
    .ask-plan = Say what will be done in the setting, who does it, and from when.
    .ask-person = Name one person whom the family and we can reach.
    .ask-review = Say when it will be reviewed, and tell us what has changed.

letter-early-notice = Notice to the council about a child under school age
    .purpose = An NHS trust or board that thinks that a child has special educational needs or a disability, or probably has, must tell the council. It first tells the parents, and offers to talk about it with them. Send this once that is done. Which team of the council takes it was not found: ask the EHC team.
    .say-opinion = In our opinion { $name } has special educational needs or a disability, or probably has. { $name } is under compulsory school age. The law asks us to bring this to your attention (Children and Families Act 2014, section 23).
    .tick-parents = We told the parents of this opinion and of this duty.
    .tick-discuss = They had the opportunity to discuss the opinion with us.
    .tick-organisation = We told the parents of each voluntary organisation that we think is likely to be able to advise or help them.
    .ask-confirm = Confirm in writing that you have this notice, and say who deals with it.
    .ask-family = Say what you will do with it, and whom the family can call.
    .ask-more = Say whether you need anything more from us.
