# The words of the statutory routes pathway.

statutory = Statutory routes
    .purpose = The routes that the law gives to every child and young person with special needs, and to which the other pathways hand over.

## Which route

statutory-which-route = Which route is needed?
    .purpose = Several routes are set by law. Choose the one that fits now; more than one may run at once.
    .task-ask-child = Ask the child and the family what they want to happen
    .task-check-plan = Find out whether there is an EHC plan already
    .task-law-now = Look at the date on this pathway: has the law changed since?
    .family = Write down what you want to change. You can ask for any of these routes yourself.
    .note = New laws were proposed in 2026. When this was written, none had changed what is written here.
    .choice-ehc-request = Ask for an EHC needs assessment
    .choice-review = There is a plan: review it
    .choice-adulthood = Plan for adulthood
    .choice-register = There is a danger of admission to a mental health hospital
    .choice-missing = The child is of school age and on no school roll
    .choice-health = Health keeps the child from education
    .choice-safety = Somebody worries about the child’s safety
    .choice-stalled = Something is late, refused or not done
    .choice-early-review = There is a plan, and it cannot wait for its yearly review
    .choice-excluded = They were permanently excluded
    .choice-plan-refused = A plan was refused and the family let it rest: what now?

## Asking for an EHC needs assessment

statutory-ehc-request = Ask for an EHC needs assessment
    .purpose = The law asks two things: has, or may, the child have special educational needs, and may they need a plan? Nothing else is the test. The council must decide.
    .task-who-asks = See who may ask: the parent until school age ends, the young person after that
    .task-two-questions = Answer the two questions of the law in your own words
    .task-say-why = Say in a few words why a plan may be needed
    .task-add-views = Put the child’s and the parents’ own words first
    .task-add-evidence = Add what has been tried, what happened, attendance, and each report you have
    .task-beyond = List what goes beyond what the setting can ordinarily give
    .task-short-of-cycles = If there were not two cycles, say why: a breakdown, long absence, danger
    .task-keep-copy = Keep a copy and the date
    .family = You may ask the council yourself, in a letter or email, at any time. Keep a copy with the date. Once school age is over, it is the young person who asks; you may help.
    .note = Every parent of a child, and every young person over school age and under 25, has the right to ask at any time. School age ends on the last Friday in June of Year 11: some are still 15 on that day and some are nearly 17. After it a parent may still help. If the young person cannot decide this, even with help, ask SENDIAS who may ask for them: that is general knowledge, not read on a page here. The school or college may ask too, and anybody may tell the council about a child. No diagnosis is needed. Milton Keynes generally expects two reviewed cycles and a talk at its forum; the law does not. If the council assessed within the last six months it need not look again. The council’s form could not be seen.
    .choice-sent-by-setting = The setting has sent the request
    .choice-sent-by-parent = The parent has sent the request, and the child is still of school age or younger
    .choice-sent-by-young-person = The young person, over school age, has sent the request, by themselves or with help
    .choice-not-now = The family does not want to ask now
    .choice-sent-by-other = Somebody else, such as a health worker, has told the council about the child
    .gate-two-cycles = Two reviewed cycles of support, as the council generally expects
    .gate-heard = The child’s own words are part of the request
    .gate-forum = Talked over at the SEND Inclusion Forum, as the council expects

statutory-decision-to-assess = Waiting for the decision whether to assess
    .purpose = The council has six weeks from the request to say yes or no, with reasons.
    .task-note-date = Note the day on which the six weeks end
    .task-answer-council = Help the family to answer: the council must ask what they think
    .task-go-on = Keep the support plan and its reviews going
    .family = Note the date six weeks on. Answer letters from the council. Keep your diary going.
    .setting = Support in the setting continues and is reviewed. A request is not a reason to pause it.
    .early = Somebody is in danger: call 999, and tell the safeguarding lead. Not attending, or the place is at risk: tell the council in writing, as new information for its decision.
    .note = The six weeks run from the day the council got the request, school holidays included, with few exceptions. A refusal must give its reasons.
    .choice-will-assess = The council will assess
    .choice-refused = The council refuses
    .choice-late = Six weeks have passed without a decision
    .choice-withdrawn = The family takes the request back

statutory-gathering-advice = The assessment: advice is gathered
    .purpose = The council asks the setting, an educational psychologist, health, social care and the family for advice. Each has six weeks.
    .task-send-advice = Send the setting’s advice in time
    .task-family-advice = Help the family to write theirs
    .task-who-is-asked = Note who was asked, on which day, and when six weeks end for each
    .task-hearing-sight = Where hearing or sight is impaired, ask that a teacher qualified for it is consulted
    .family = Write what your child is good at, what is hard, and what help works. You may ask for somebody to be consulted.
    .setting = Support continues. Send advice within six weeks and tell the family what you wrote.
    .early = The place breaks down, or attendance falls away: tell the council’s EHC team today, as new information for the assessment. Somebody is in danger: call 999, and tell the safeguarding lead.
    .note = By week 16 at the latest the council must say if it will not write a plan. The clock may only stretch for a few reasons: the family is away for four weeks or more, the setting is shut for four weeks or more, or something exceptional happens. That a qualified teacher must be consulted on hearing and sight is general knowledge of the regulations: confirm it.
    .choice-draft = A draft plan has come
    .choice-no-plan = The council will not write a plan
    .choice-late = Sixteen weeks have passed without word

statutory-draft-plan = Answer the draft plan
    .purpose = The family has 15 days to comment on the draft and to name the school or college they want.
    .task-read-draft = Read the draft with the family: is every need met by help that is clear?
    .task-child-hears = Go through it with the child in their own way: is it them?
    .task-name-school = Write down which school or college they ask for
    .task-answer = Send the answer in time
    .family = Check that each need has help against it that says what, who and how often. You may ask for a meeting.
    .note = The 15 days are days of the calendar, not school days.
    .choice-answered = The answer has gone to the council
    .choice-no-answer = No answer was sent in time
    .choice-meeting = The family wants to talk it over with the council first

statutory-final-plan = Waiting for the final plan
    .purpose = The final plan is due within 20 weeks of the request, with few exceptions. If every step before took all its time, 13 days are left.
    .task-note-date = Note the day on which the 20 weeks end
    .task-consulted = If the council asks whether your setting can take the child, answer within 15 days
    .task-begin = Begin what the draft says, as far as you can
    .family = Note the date 20 weeks after the request. If it passes, you may complain.
    .setting = Make ready to do what the draft says. Support continues.
    .early = The place breaks down: tell the council’s EHC team today and ask what starts now. Somebody is in danger: call 999, and tell the safeguarding lead.
    .note = Count the 20 weeks from the day of the request. If the draft came early, there is more time left than the clock here shows.
    .choice-agreed = The plan is final and the family agrees
    .choice-disagree = The plan is final and the family disagrees
    .choice-late = Twenty weeks have passed

statutory-plan-in-place = Put the plan to work
    .purpose = The council must secure the special educational help that the plan names.
    .task-share = Share the plan with everyone who teaches the child
    .task-child-knows = Tell the child what the plan promises, in their own way
    .task-start = Start each part and note the date
    .task-review-date = Set the date of the first review
    .family = Keep the plan at hand. Tell the setting if a part of it is not happening.
    .choice-working = It is working: nothing more is needed here
    .choice-not-done = Part of the plan is not being done
    .choice-changed = Needs have changed: review early
    .choice-running = It is working: keep watch until the next review
    .choice-running-under-five = It is working, and they are under five: keep watch until the next review

statutory-refused-to-assess = The council refuses to assess
    .purpose = The letter must give reasons. The family may go to mediation and may appeal.
    .task-read-reasons = Read the reasons and write down what they say is missing
    .task-note-limit = Note the day two months after the letter: the limit to appeal
    .task-keep-plan = Continue with support and its reviews
    .task-one-page = Put each reason beside the evidence you have that answers it
    .family = Ask for advice early: there is a time limit. You may ask again when there is something new.
    .note = A young person over school age appeals in their own name. Some advice services count 30 days for parts of this: go by the letter.
    .choice-mediation = The family wants mediation, or its certificate
    .choice-again = Gather what was missing and ask again
    .choice-accept = The family accepts for now
    .choice-talk = Talk with the council first

statutory-refused-plan = The council will not write a plan
    .purpose = The assessment is done but no plan follows. The reasons must be given, and the family may appeal.
    .task-read-reasons = Read the reasons and the advice that was gathered
    .task-use-advice = Use the advice in the support plan at once
    .task-note-limit = Note the day two months after the letter
    .family = Ask for the advice that was gathered: the setting can use it now.
    .note = The council need not look at a new request within six months of an assessment, but may.
    .choice-mediation = The family wants mediation, or its certificate
    .choice-accept = The family accepts for now
    .choice-talk = Talk with the council first

statutory-disagree-with-plan = The family disagrees with the plan
    .purpose = The needs, the help or the school that a plan names may be appealed. So may a decision to end the plan.
    .task-which-part = Write down which part is wrong and what it should say
    .task-note-limit = Note the day two months after the letter
    .task-own-name = Over school age, ask the young person: it is their appeal
    .family = If you only disagree about the name of the school you need not go through mediation first.
    .note = If the council decides to end a plan, it must keep the plan, and what is in it, until the time to appeal is over or the appeal has ended. That mediation may be skipped for the name of the school is general knowledge, not yet confirmed by a page.
    .choice-mediation = Mediation, or its certificate
    .choice-appeal = Appeal
    .choice-settled = It was settled by talking
    .choice-accept = The family agrees that the plan ends, and does not appeal
    .choice-talk = Talk with the council first
    .choice-lets-rest = The family lets it rest; the plan stands

statutory-council-talk = Talk with the council
    .purpose = A meeting can clear up what a letter cannot. It does not stop the clock for an appeal.
    .task-ask-meeting = Ask the council’s EHC team for a meeting, in writing
    .task-bring = Bring the reasons, the reports and the child’s own words
    .task-write-down = Write down what was agreed, by whom and by when, and share it
    .task-watch-date = Keep an eye on the last day to appeal
    .family = Bring somebody with you. Ask them to say what would change their mind.
    .note = Talking first is this project’s suggestion; no page of Milton Keynes on it was seen.
    .choice-agreed = They agreed, and it was written down
    .choice-draft-answered = It was about a draft: the family’s answer has gone
    .choice-no-change = Nothing changed: mediation, or its certificate
    .choice-ask-again = There is something new: ask again
    .choice-lets-rest = The family lets it rest

statutory-without-a-plan = Support without a plan: the next doors
    .purpose = No plan is not no help. Keep the reasons, fill the gap, and set a day to look again.
    .task-child-first = Ask the child what would help now
    .task-use-advice = Use every piece of advice that was gathered
    .task-fill-gap = Do, with dates, what the letter said was missing
    .task-top-up = Ask about extra money for the setting
    .task-date = Set the day on which you look again, within a term
    .family = You may ask again at any time when there is something new. Keep your diary going.
    .note = Within six months of an assessment the council need not look at a new request, but may. What the council asks of a setting before it gives extra money is on its own pages.
    .choice-steady = Support is in place and helps
    .choice-something-new = There is something new: ask for an assessment
    .choice-other-route = Another route fits better

statutory-mediation = Mediation
    .purpose = Somebody independent helps the family and the council to agree. It must be offered within 30 days; a certificate comes within three working days if the family does not want it.
    .task-contact = Get in touch with the adviser named in the letter, within two months of it
    .task-bring = Prepare what the child wants to say, and who says it
    .task-certificate = Keep the certificate: an appeal needs it
    .family = Mediation is free and does not stop you from appealing. Bring what your child says.
    .setting = Support continues. Come to the meeting if the family asks you.
    .early = The time to appeal is nearly over (one month from the certificate, or two months from the letter, whichever is later): call SENDIAS or IPSEA today and lodge the appeal; talks can go on.
    .note = Some advice services count 30 days for parts of this, others two months: go by the letter.
    .choice-agreed = They agreed, and it was written down
    .choice-appeal = The family appeals
    .choice-ends = The family lets it rest, and there is no plan
    .choice-ends-with-plan = The family lets it rest; the plan stands
    .choice-not-offered = Thirty days have passed without a meeting
    .gate-certificate = The mediation certificate

statutory-tribunal = Appeal to the tribunal
    .purpose = A tribunal decides. A young person over school age appeals in their own name.
    .task-lodge = Lodge the appeal within two months of the letter, or one month of the certificate if that is later
    .task-evidence = Gather the reports and the child’s own words
    .task-casework = Ask the advice services whether they can help with the case
    .family = Get advice before you lodge. You can keep talking with the council all the while.
    .setting = Support continues. Answer questions with facts.
    .early = The place breaks down: tell the tribunal and the council, and ask for the hearing to be brought forward. Somebody is in danger: call 999, and tell the safeguarding lead.
    .note = If the appeal is about ending the plan, the council must keep the plan until the appeal has ended. How long an appeal takes was not found. Six months is only this project’s reminder.
    .choice-won = The tribunal orders an assessment, a plan or a change
    .choice-settled = It was agreed before the hearing
    .choice-lost = The tribunal agrees with the council, and there is no plan
    .choice-plan-stands = The tribunal leaves the plan as it is
    .choice-withdrawn = The family takes the appeal back

statutory-agreement-kept = Waiting for what was agreed or ordered
    .purpose = Check that everything that was agreed or ordered happens. Write down each part and its date.
    .task-write-dates = Write down what must be done, by whom and by when
    .task-ask-council = Ask the council for its dates in writing
    .family = Keep the agreement or order with your letters. Note what has been done and what has not.
    .setting = Support continues. Send advice at once if the council asks for it.
    .early = A promised day passes: write to the council the same day. The place breaks down: tell the council’s EHC team today. Somebody is in danger: call 999, and tell the safeguarding lead.
    .note = After a tribunal’s order, counted from its date. To assess: the council says within 2 weeks that it will, then within 10 weeks that it will not make a plan, or sends the final plan within 14. To make a plan: a draft within 5 weeks, the final plan within 11. To change a plan: 5 weeks. To change only the school: 2 weeks. The 2, 10 and 14 weeks to assess and the 5 weeks to change a plan were read in the law only for appeals that the council does not oppose. That they apply to an order too, the 5 and 11 weeks to make a plan, and the 2 weeks for the school were read second-hand: ask SENDIAS or IPSEA to confirm. What was agreed in mediation has its own dates.
    .choice-assessing = The assessment has begun
    .choice-plan-came = The plan, or the changed plan, has come
    .choice-other-help = Other help was agreed and has begun
    .choice-not-done = It has not been done

## Reviewing a plan

statutory-annual-review = Prepare the review
    .purpose = Every plan is reviewed at least every 12 months, and for children under five about every six. A review may be asked for early.
    .task-ask-child = Ask the child first, in a way that suits them
    .task-ask-family = Ask the family for their view
    .task-who-comes = Invite everyone whose advice is needed: health, social care, the council, the next setting
    .task-send-advice = Send out everyone’s advice two weeks before the meeting
    .task-under-five = For a child under five, plan a review about every six months
    .task-early = Ask for an early review where attendance falls, hours are cut or the place is at risk
    .family = Send your own report. Say what works, what does not, and what should change.
    .note = The day of the last review, or of the plan, counts: look it up. How soon Milton Keynes holds an early review was not seen.
    .choice-met = The advice is out and the meeting is set
    .choice-phase-move = A move to a new phase is coming: look at its dates first
    .choice-cannot-wait = It cannot wait for its time: ask for an early review
    .choice-not-held = The review is overdue and nobody holds it

statutory-early-review = Ask for an early review
    .purpose = A plan is looked at early when it no longer fits. Say why in writing, and do not wait for the year to end.
    .task-child-first = Ask the child what has changed
    .task-say-why = Say what has changed: attendance falls, hours are cut, education out of school, the place is at risk, or a stay in a mental health hospital
    .task-write = Write to the council’s EHC team and keep a copy
    .task-meanwhile = Agree what starts now, before the meeting
    .family = You may ask for it yourself, in writing. Say what is no longer happening.
    .note = These reasons come from other areas’ practice; Milton Keynes’ own could not be seen. The ombudsman found fault here where a plan was not reviewed after things had changed.
    .choice-agreed = It will be held: prepare it
    .choice-refused = The council says no
    .choice-no-answer = There is no answer
    .choice-settled = It was settled without a meeting
    .choice-education-now = The child is without education now
    .choice-settled-under-five = It was settled without a meeting, and they are under five

statutory-phase-move = A move to a new phase
    .purpose = For a move the law sets a day by which the plan must name the new place. Plan the review well before it.
    .task-which-date = Write down the day: 15 February, 31 March, or five months before
    .task-child-visits = Visit with the child, more than once if that helps
    .task-say-which = Write down which place the family asks for
    .task-invite = Ask the next setting to the review
    .task-hand-over = Plan how what works is handed on
    .family = Visit early. Say in writing which place you ask for and why.
    .note = The days were read on an advice service’s page, not in the regulations themselves: check them.
    .choice-between-schools = Into school, or from one school to the next: 15 February
    .choice-after-school = From school to what comes after 16: 31 March
    .choice-later-move = Another move after 16: five months before it
    .choice-date-missed = The day has passed

statutory-review-meeting = The review meeting
    .purpose = Look at each outcome: what was done, what changed, what comes next. From Year 9 the meeting looks towards adulthood.
    .task-child-first = Hear the child first, in the way they chose
    .task-outcomes = Go through each outcome
    .task-health-care = Ask health and social care
    .task-adulthood = From Year 9: work, home, community and health
    .task-report = Send the report within two weeks
    .family = Bring somebody with you if it helps. Ask what happens next and by when.
    .choice-report-sent = The report has gone to the council
    .choice-adulthood = The report has gone; plan for adulthood too, once the council has answered
    .choice-not-finished = It was not finished: meet again

statutory-review-decision = Waiting for the council’s decision
    .purpose = Within four weeks of the meeting the council says whether it will keep, change or end the plan. A changed plan follows within eight more.
    .task-note-date = Note the day four weeks after the meeting
    .task-keep-copy = Keep the report and the date of the meeting
    .family = Note the date. If the plan is to change, check the wording when it comes.
    .setting = The plan stays in force as it is until it is changed.
    .early = The place breaks down: tell the council’s EHC team today and ask for an early review. Attendance falls away: tell the council’s EHC team, and count the days.
    .note = If the council decides to end a plan, it must keep the plan, and what is in it, until the time to appeal is over or the appeal has ended. For a move to a new phase the plan must be changed by 15 February, and for the move after school by 31 March. Other moves after 16: five months before.
    .choice-keep = The plan stays as it is
    .choice-amend = The plan will be changed
    .choice-cease = The council wants to end the plan: it stays in force meanwhile
    .choice-late = Four weeks have passed
    .choice-keep-adulthood = The plan stays as it is: now plan for adulthood
    .choice-keep-under-five = The plan stays as it is, and they are under five

statutory-amended-plan = Waiting for the changed plan
    .purpose = The council sends the proposed changes. The final changed plan is due within 12 weeks of the meeting: eight after the decision.
    .task-read-changes = Read the changes with the family and the young person
    .task-answer = Answer in time; the council’s letter gives the day
    .task-note-date = Note the day 12 weeks after the meeting
    .family = Check that each need still has help against it that says what, who and how often.
    .setting = The old plan stays in force until the new one is final.
    .early = The place breaks down, or a move of school is near: call the council’s EHC team and ask for the final plan now. Somebody is in danger: call 999, and tell the safeguarding lead.
    .choice-agreed = The changed plan is final and the family agrees
    .choice-disagree = The changed plan is final and the family disagrees
    .choice-late = Twelve weeks have passed since the meeting

statutory-between-reviews = The plan runs, and is watched
    .purpose = The plan is reviewed within 12 months. Until then somebody looks each term whether every part happens.
    .task-each-term = Look at the outcomes with the child and family each term
    .task-each-part = Note each part of the help that did not happen, and since when
    .task-next-date = Set the day of the next review, with time to gather advice
    .family = Keep a note of what happens and what does not. You may ask for an early review.
    .setting = Do what the plan says, every week. Tell everyone who is new.
    .early = Attendance falls, hours are cut or the place is at risk: ask for an early review in writing. Part of the plan is not being done: write to the council.
    .note = Looking each term is good practice, not this law. If the council decides to end a plan, it must keep the plan, and what is in it, until the time to appeal is over or the appeal has ended.
    .choice-review-due = The review is due
    .choice-changed = Needs have changed: review early
    .choice-not-done = Part of the plan is not being done
    .choice-settled = It runs well: nothing more is needed here
    .choice-ends = The council or the family wants to end the plan: it stays in force meanwhile
    .choice-adulthood = Plan for adulthood now

statutory-between-reviews-under-five = The plan runs, and is watched: under five
    .purpose = A small child changes fast, so the plan is reviewed about every six months. Until then somebody looks every three months whether every part happens.
    .task-small-changes = Look with the family at what the child does now that they did not do before
    .task-each-part = Note each part of the help that did not happen, and since when
    .task-next-date = Set the day of the next review, about six months after the last
    .family = Keep a note of what is new and what does not happen. You may ask for an early review.
    .setting = Do what the plan says, every week. Tell everyone who is new.
    .early = The child loses a skill: see the GP the same day. Hours are cut or the place is at risk: ask for an early review in writing. Part of the plan is not being done: write to the council.
    .note = The law’s limit is 12 months at every age. About six months for a child under five was read on other areas’ and advice services’ pages; whether Milton Keynes does so was not seen. Looking every three months is this project’s suggestion. If the council decides to end a plan, it must keep the plan, and what is in it, until the time to appeal is over or the appeal has ended.
    .choice-review-due = The review is due
    .choice-changed = Needs have changed: review early
    .choice-not-done = Part of the plan is not being done
    .choice-settled = It runs well: nothing more is needed here
    .choice-ends = The council or the family wants to end the plan: it stays in force meanwhile

## Preparing for adulthood

statutory-preparing-for-adulthood = Start planning for adulthood
    .purpose = From Year 9 every review of a plan looks ahead: work, a home, friends and community, good health.
    .task-aspirations = Ask the young person what they hope for
    .task-four-outcomes = Look at each of the four: employment, independent living, community, health
    .task-who-helps = Write down who is in their network
    .task-with-or-without = With an EHC plan it goes into each review; without one, into the support plan
    .family = Talk about hopes before services. Try small steps of independence: money, travel, cooking.
    .note = The law speaks of plans and their reviews. Milton Keynes’ strategy wanted the same questions in support plans too. A council page speaks of planning from 14 to 25.
    .choice-younger = They are not yet near Year 9
    .choice-year-nine = They are in Year 9 to 11
    .choice-sixteen = They are 16 or 17
    .choice-eighteen = They are 18, or will be within three months

statutory-adulthood-later = Note it for later
    .purpose = Planning for adulthood begins in Year 9. Until then, small steps of independence help.
    .task-note = Note the year in which planning begins
    .task-small-steps = Choose one small step of independence with the child
    .family = Let them choose and do small things for themselves.
    .note = That small steps help early is general knowledge.
    .choice-noted = It is noted
    .choice-noted-with-plan = It is noted, and there is an EHC plan: keep watch until its next review

statutory-adulthood-fourteen = Year 9 to Year 11
    .purpose = Turn the review towards adulthood: choices after 16, travel, health, and who will help.
    .task-options = Visit choices after 16
    .task-travel = Plan how they will travel
    .task-health-check = With a learning disability: ask the GP for the yearly health check from 14
    .task-continuing-care = With continuing health care: ask the children’s nurse to tell the adult team at 14
    .task-skills = Practise money, food and time
    .task-look-early = Where mental health is complex, look for a place after 16 early: inspectors saw a gap here
    .family = Visit colleges together. Ask about the yearly health check.
    .note = In the year of the move after school, a plan must be changed by 31 March. Autistic young people: health teams should look again at about 14 at what must continue. The nurse’s notice at 14 is York’s practice, shown as an example.
    .choice-sixteen = They are now 16
    .choice-on-track = The plan for the next year is set
    .choice-four-outcomes = Go through work, home, community and health now
    .choice-phase-move = The move after school is near: look at its dates

statutory-adulthood-sixteen = 16 and 17
    .purpose = From 16 the young person is taken to be able to decide about care and consent, unless it is shown otherwise.
    .task-own-voice = Ask the young person how they want to be involved and who may help
    .task-own-rights = Tell them: once compulsory school age is over (the last Friday in June of Year 11), requests, answers and appeals about an EHC plan are theirs to make; until then they are their parent’s
    .task-needs-assessment = Ask for the adult needs assessment if they are likely to need care after 18 and it would do them real good; anyone may ask, at any time
    .task-health-move = Ask each health service when it ends, at 16 or 18, and who comes after
    .task-three-months = See that adult referrals have gone three months before 18
    .task-talking = From 17 years and 9 months, tell them about Talking Therapies
    .family = Your role changes: agree together what you still do. Ask for the adult assessment well before 18.
    .note = Children’s support continues until the adult plan is agreed: that is the council’s word on social care. Three months before 18 is another place’s practice for autistic young people, shown as an example.
    .choice-assessment-asked = The adult assessment has been asked for
    .choice-eighteen = They are now 18, or will be within three months
    .choice-no-care-need = They are not likely to need care; education goes on
    .choice-four-outcomes = Go through work, home, community and health now
    .choice-cannot-decide = We wonder whether they can decide this themselves

statutory-own-decision = Can they decide this themselves?
    .purpose = From 16 a young person is taken to be able to decide. Doubt is about one decision at one time, never about the whole person.
    .task-one-decision = Write down which decision it is about
    .task-help-first = Help first: plain words, pictures, time, a person they trust
    .task-who-knows = Ask who knows best how they understand and choose
    .task-best-interests = If they cannot decide it, decide with those who know them, for their good, and write down why
    .family = You know how they say yes and no. Show others. Ask what help they would like.
    .note = The rules on deciding are general knowledge of the law, not read on a page here: ask the council’s adult team.
    .choice-decides = They can decide it
    .choice-supported = They can decide it with help
    .choice-for-them = It was decided for them, for their good

statutory-adulthood-assessment = Waiting for the adult assessment
    .purpose = Children’s support continues until the adult plan is agreed.
    .task-prepare = Write down a usual day and what help it takes
    .task-note-date = Keep a copy of the request and its date
    .task-named-worker = Ask for the name of the worker who will do it
    .family = Write down a usual week and what you do for them. Ask for a carer’s assessment too.
    .setting = Keep the four outcomes in every review.
    .early = Three months before 18 with no named worker: call adult social care and ask who it is. Somebody is in danger: call 999, and tell the safeguarding lead.
    .note = No time limit for this assessment was found. Six months is only a reminder.
    .choice-agreed = The adult plan is agreed
    .choice-agreed-early = The adult plan is agreed and begins at 18
    .choice-not-eligible = They are not eligible: look for other help
    .choice-no-word = No word, and 18 is near

statutory-adulthood-eighteen = 18 to 25
    .purpose = A plan may continue to 25 while there is more to learn. Adult services take over care and health.
    .task-four-outcomes = Look again at work, home, community and health
    .task-adult-contacts = Write down the name of each adult contact: care, health, work, home
    .task-still-learning = Ask whether the plan continues: it may, up to 25, while there is more to learn
    .task-own-consent = Ask the young adult whom you may talk to
    .family = Ask who the named adult worker is. You may still help if they want you to.
    .choice-moved = Adult plans are in place
    .choice-education = Education goes on with a plan
    .choice-gap = There is a gap between services
    .choice-assessment-asked = The adult care assessment is still to be done: ask for it now
    .choice-work-through = Go through work, home, community and health now

statutory-adulthood-work = Work and learning
    .purpose = The first of the four: what they like, what they are good at, and a way to work or learning that leads there.
    .task-child-first = Ask what they dream of doing, and what they enjoy now
    .task-profile = Write a profile for work: strengths, interests, what helps
    .task-try = Try it out: visits, tasters, work experience
    .task-internship = With a plan, ask at the review about a supported internship: up to a year at work with a job coach, from 16 to 24
    .task-money-help = Ask about help at university or at work for disabled people
    .family = Talk about jobs you see. Let them have a real task at home.
    .note = The four parts are named by Milton Keynes’ strategy; the law asks that reviews from Year 9 look at adult life. Help at university (DSA) and at work (Access to Work) is general knowledge here: check what they ask for.
    .choice-next = It is written down: go on to home
    .choice-not-work = Paid work is not what they want now: go on to home

statutory-adulthood-home = Home and independent living
    .purpose = The second: doing more for themselves, getting about, money, and where and with whom they would like to live.
    .task-child-first = Ask what they want to do by themselves
    .task-daily = Choose one daily task to learn next
    .task-travel = Plan and practise one journey
    .task-money = Practise money: paying, saving, keeping it safe
    .task-care = Ask who will help after 18, and whether an adult needs assessment is wanted
    .family = Step back from one thing at a time. Write down a usual week and the help it takes.
    .note = Children’s support continues until the adult plan is agreed: that is the council’s word on social care. Anyone may ask its team for the move to adult care.
    .choice-next = It is written down: go on to friends and community
    .choice-care-needed = They are likely to need care: ask for the adult assessment

statutory-adulthood-community = Friends and community
    .purpose = The third: people they like, places where they belong, and being safe there.
    .task-child-first = Ask whom they like to be with and what they like to do
    .task-network = Draw their network: who is in it, and who is paid to be there
    .task-clubs = Find one place to go, and somebody to go with
    .task-short-breaks = Ask what breaks and activities are open to them
    .task-safe = Talk about being safe, online too
    .family = Invite, visit, and let them say no. Meet other families.
    .note = Which breaks and activities are open changes each year: look at the service’s own page.
    .choice-next = It is written down: go on to health
    .choice-nobody = They have nobody: plan for that first, then go on to health

statutory-adulthood-health = Good health
    .purpose = The fourth: keeping well, knowing their own health, and a name at each adult service before the children’s one ends.
    .task-child-first = Ask how they feel, and what they want to know about their health
    .task-health-check = With a learning disability: a yearly health check with the GP from 14
    .task-each-service = List each health service, the age at which it ends and who comes after
    .task-by-eighteen = Ask each service to hand over by 18, with a meeting where needs are complex
    .task-own-health = Practise seeing the doctor, booking, and taking medicine
    .task-talking = From 17 years and 9 months: tell them about Talking Therapies
    .family = Let them speak first at the doctor’s. Ask for letters to be written to them too.
    .note = That autistic young people are looked at again at about 14 and have moved by 18 is national advice. How each Milton Keynes service ends was not seen.
    .choice-next = It is written down: look at the whole
    .choice-ends-without = A service ends and nobody comes after

statutory-adulthood-review = Look at the four together
    .purpose = Work, home, community, health: what is planned, who does it, and what the young person says.
    .task-child-first = Hear the young person first
    .task-four = Go through the four and mark what has no name or date yet
    .task-names = Write a name beside each next step
    .task-next-look = Set the next look, at the latest in a year
    .family = Say what you can keep doing and what you cannot.
    .choice-on-track = It is planned, and stands in the EHC plan
    .choice-no-plan-on-track = It is planned, and stands in the support plan
    .choice-again = Something is missing: go through them again
    .choice-sixteen = They are 16 or 17: go on to what changes then
    .choice-eighteen = They are 18, or will be within three months: go on
    .choice-gap = There is a gap that nobody fills
    .choice-keep-watch = It is planned, and there is an EHC plan: keep watch until its next review
    .choice-review-due = The next review of the EHC plan is due: prepare it

## Dynamic support register

statutory-dynamic-support-register = Is there a learning disability or autism?
    .purpose = The register is for people with a learning disability, or who are autistic, and may be admitted to a mental health hospital without more support.
    .task-danger-first = If somebody is in danger now, use urgent help first
    .task-signs = Write down, with dates: self-harm or hitting out that grows, visits to A&E, police, an earlier stay in hospital
    .task-signs-around = Look around them too: home or school breaking down, worn-out carers, out of school and unseen
    .task-who-asks = Ask the mental health team to look whether it fits: any professional may raise it, and the family may ask
    .family = If anyone is in danger now, use urgent help. You may ask for the register yourself.
    .note = No EHC plan is needed. In a neighbour area professionals use a set form of questions to decide. How to reach the register for Milton Keynes could not be found: ask the mental health team or the GP. Who may raise it, and the signs, are other areas’ practice.

statutory-register-suspected = Autism is wondered about: ask whether that is enough
    .purpose = Some areas word their register for people who have the diagnosis. Do not guess: ask the team, today.
    .task-ask-team = Ask whether they take a child whose autism is wondered about
    .task-sooner = Ask for the assessment to be brought forward
    .task-learning = Ask whether there is a learning disability too: that is enough by itself
    .family = Tell them what makes you wonder, and what happens in a crisis.
    .note = Asking about suspected autism is this project’s advice, not confirmed by a page. Which rule applies to Milton Keynes could not be found.
    .choice-taken = They will look at it
    .choice-ask-learning = We do not know about a learning disability yet
    .choice-not-taken = They only take those with the diagnosis

statutory-register-learning = Is there a learning disability?
    .purpose = A learning disability is enough for the first of the register’s two tests. The second is a risk of going into a mental health hospital.
    .task-ask-papers = Look in the reports: what did a psychologist or paediatrician say?
    .task-ask-gp = Ask the GP whether they are on the list for the yearly health check
    .family = Tell them what earlier assessments said.

statutory-register-consent = Ask for the register, with consent
    .purpose = Joining the register takes consent. Under 16: the parent’s, and the child’s own if they understand enough to decide. From 16: the young person’s, if they can decide. If they cannot, a written decision on what is best for them.
    .task-explain = Explain what the register is and that it can be left
    .task-signs = Write down what is happening: harm, breakdown of home or school, visits to A&E, police
    .task-one-page = Write a one-page profile with the young person
    .task-can-they-decide = Under 16, ask whether they understand enough to decide, and write down what they say. From 16, if they may not be able to decide, ask who looks at that and at what is best for them
    .family = Write down what helps in a crisis and what makes it worse.
    .note = A child under 16 who understands what the register is and what follows decides with you, and their no counts. From 16 a person is taken to be able to decide unless it is shown otherwise. How a decision is made for somebody who cannot decide is general knowledge of the Mental Capacity Act: ask the council’s adult team. How areas ask for consent by age was read on another area’s page. The app never sends anything without consent or that decision; if somebody must act in danger, use urgent help.
    .choice-sent-child = Sent: under 16, with the consent of the parent, and of the child if they understand enough to decide
    .choice-sent-young-person = Sent, with the young person’s own consent
    .choice-no-consent = Consent was not given, by the parent or by a young person who can decide
    .choice-sent-best-interests = Sent: they cannot decide this, even with help, and it was decided for their good
    .gate-consent = Consent to join the register
    .gate-best-interests = A written decision that joining is best for them

statutory-register-wait = Waiting for the register
    .purpose = A team looks at how urgent it is. If admission is near, a community review or an emergency meeting is held.
    .task-named-person = Agree one person whom the family can ring
    .task-safety-plan = Keep the safety plan up to date
    .task-ask-keyworker = Ask for a keyworker, and for more help at home
    .task-what-colour = Ask what was decided on how urgent it is, and what follows from it
    .family = Keep the safety plan where everyone finds it. Ring at once if things get worse.
    .setting = Low demands, one known adult, and every change told to the team.
    .early = Talk of dying or of not wanting to live: stay with them and call NHS 111, mental health option, or 999 if life is at risk. Harm grows, or the family cannot cope at home: call the mental health team today and ask for an emergency meeting. In danger, call 999.
    .note = How long it takes for Milton Keynes could not be found. Some areas show how urgent it is by colours. In an emergency a meeting is called at once; it does not replace the review.
    .choice-review = A community review will be held
    .choice-support = More support without a review
    .choice-declined = They are not put on the register
    .choice-emergency = It cannot wait: an emergency meeting is called
    .choice-admitted = They were admitted meanwhile
    .choice-no-word = No word came

statutory-community-review = Care, education and treatment review
    .purpose = Everyone meets the young person and the family, with people from outside, to find what would keep them safe at home.
    .task-prepare = Prepare with the young person what they want to say
    .task-actions = Write down each action, who and by when
    .task-ask-keyworker = Ask for a keyworker
    .family = Say what you need to keep going. You may bring somebody.
    .note = Under 18 it is a care, education and treatment review; from 18 education is part of it only with an EHC plan. It belongs before any admission.
    .choice-plan = There is a plan to stay at home
    .choice-admitted = They are admitted

statutory-emergency-meeting = Emergency meeting
    .purpose = If there is no time for a review, those who are needed talk at once about how to avoid an admission. It is not the review itself.
    .task-who-calls = Ask the mental health team to call it today
    .task-their-words = Bring the young person’s own words and what helps
    .task-tonight = Agree who is where tonight, and who rings whom
    .task-full-review = Ask for the full review to follow
    .family = Say what you can hold tonight and what you cannot. In danger, ring 999.
    .note = This is read on another area’s page. Who calls such a meeting for Milton Keynes could not be found.
    .choice-review = A full review will follow
    .choice-home = There is a plan to stay at home
    .choice-admitted = They are admitted
    .choice-not-called = No meeting was called

statutory-hospital-review = Review in hospital
    .purpose = If there was no review before, one belongs within two weeks of going in, and one about every three months. It asks what would let them go home.
    .task-child-first = Ask the young person what they want said
    .task-ask-review = Ask for the date of the review
    .task-education = Ask what education they get there, and who tells the school
    .task-going-home = Write down what must be ready before they go home, and who does it
    .family = Ask for the date in writing. Ask who your contact is on the ward.
    .note = Two weeks and three months come from another area’s page that may reflect older rules: check the national code.
    .choice-home = They go home
    .choice-still-there = They stay: set the next review
    .choice-plan-review = There is an EHC plan: ask for its early review too
    .choice-others-lead = The hospital team leads now

statutory-stay-safe = Keep them safe and supported
    .purpose = Whatever was decided, a plan with names and dates is in place, and support continues.
    .task-safety-plan = Write or renew the safety plan
    .task-who-rings = Write down who rings whom, and when
    .task-next-look = Set the day on which it is looked at again
    .task-low-demand = Agree one named adult, and fewer demands on hard days
    .task-carers = Ask for a carer’s assessment
    .family = Agree who does what on a bad day.
    .note = The parts of this plan are general knowledge: go by what the mental health team says. Make sure urgent numbers hang where everyone sees them.
    .choice-steady = Things are steady
    .choice-again = Things are getting worse: look at the register again

statutory-not-for-register = The register is not for them
    .purpose = Other urgent help is: the mental health service, NHS 111, safeguarding.
    .task-keep-reason = Write down who said no and why
    .task-other-door = Choose the next service and contact it today
    .task-safety-plan = Write a safety plan anyway
    .family = Use urgent help whenever you are worried.
    .note = These other services are this project’s suggestion: go by what the mental health team says.
    .choice-done = The next door is open
    .choice-still-unsafe = They are still not safe: keep a safety plan going
    .choice-new-facts = There is something new: look at the register again

## Education out of school

statutory-children-missing-education = Tell the council that a child is missing education
    .purpose = A child of school age who is on no roll and has no other suitable education is missing education.
    .task-which-words = Check: of school age, on no roll, and no other suitable education?
    .task-enquire = Make reasonable enquiries: ring, visit, ask family and other schools
    .task-tell = Tell the council’s team for children missing education
    .task-worried = If you fear for their safety, ring the safeguarding hub
    .task-pressure = If the family feels pressed to leave a roll, tell the safeguarding lead and SENDIAS
    .family = Answer the council’s letters. Ask for a school place, or for help in finding one.
    .note = Milton Keynes speaks of 20 school days or an unknown address; the national definition speaks of no roll and no suitable education. A child who is on a roll but does not attend is not missing education.
    .choice-found = They are found, or have a place
    .choice-on-roll = They are on a roll after all, but cannot attend
    .choice-not-found = They are not found, or have no place yet
    .choice-outside-school-age = They are not of compulsory school age: another kind of help
    .choice-home-educated = The family says that they educate at home
    .choice-excluded = They were permanently excluded

statutory-cme-wait = Waiting for a school place
    .purpose = The council looks for the child and for a place.
    .task-ask = Ask the council what has been done
    .task-write-calls = Write down each call, whom you spoke to and what was said
    .task-see-child = Ask who has seen the child, and when
    .family = Keep a note of each call. Ask what education there will be meanwhile.
    .setting = Keep work and contact going if you knew the child.
    .early = Signs of exploitation, forced marriage or other harm: call the safeguarding hub today, or 999 if there is danger now.
    .choice-place = There is a place
    .choice-late = Nothing happens
    .choice-has-plan = They have an EHC plan: ask for its review
    .choice-home-educated = The family says that they educate at home

statutory-home-education = The family chooses to educate at home
    .purpose = A family may choose this freely. Nobody may press them into it because school is hard or help is missing.
    .task-free-choice = Ask the parents and the child whether it is their own wish
    .task-in-writing = Take a name off the roll only on the parents’ written word
    .task-tell-council = Tell the council
    .task-open-door = Tell them that they may ask for a place, for help, or for an EHC needs assessment at any time
    .family = You need not decide under pressure. Ask SENDIAS first if it is not what you want.
    .note = These rules were read on an adviser’s page about changed guidance: check the guidance itself and the council’s page on home education.
    .choice-own-choice = It is their own wish, and in writing
    .choice-pressed = They feel pressed into it
    .choice-wants-place = They want a school place after all
    .choice-worried = Somebody worries about the child’s safety

statutory-excluded = Permanently excluded: education from the sixth day
    .purpose = From the sixth school day the council must have education for a child who was permanently excluded.
    .task-note-day = Count the school days from the exclusion
    .task-first-days = See that work is sent and marked in the first five days
    .task-unmet-need = Ask which need was not met, and tell the council
    .task-plan = With an EHC plan, ask for an early review at once
    .family = Ask the council in writing what will start on the sixth day. Ask SENDIAS about your rights.
    .setting = Send work and stay kind. Hand on what you know about what helps.
    .early = The child is out of sight, or with people who frighten you: tell the safeguarding lead and call the safeguarding hub today. In danger, call 999.
    .note = The sixth day was read on another council’s page about this duty. How to challenge an exclusion is not covered here: ask SENDIAS. Who sends work in the first five days is general knowledge: ask the school.
    .choice-arranged = Education is arranged
    .choice-has-plan = They have an EHC plan: ask for its early review
    .choice-plan-needed = A plan may be needed
    .choice-late = The sixth day has passed
    .choice-taken-back = The exclusion was taken back

statutory-medical-needs = Health keeps the child from education
    .purpose = The school supports children with health needs, body or mind. When 15 school days are missed, or will be, in one run or in all, the school tells the council, and the council should arrange education.
    .task-count = Count the days missed, in a run and in all
    .task-health-plan = Write a health care plan with the family; the council has a protocol for this
    .task-evidence-now = Gather what there is now: an appointment card, a prescription, a GP’s note
    .task-send-work = Send work that fits, and stay in touch
    .task-tell-council = Tell the council when 15 days are reached or expected
    .task-code = Use the right attendance code: I for illness, C2 for shorter hours that were agreed, K for education that the council arranged
    .task-has-plan = With an EHC plan, ask for an early review as well
    .family = Ask in writing what education the council will arrange, and when. You do not have to prove a diagnosis.
    .note = The duty itself is law. The 15 days are in statutory guidance and in the sickness return; nobody need wait for the fifteenth day. The duty is for children of compulsory school age. Below and above it, use support in the setting and, where needed, an EHC needs assessment. What counts as evidence differs: some areas take cards and prescriptions, others ask for a consultant’s form. Milton Keynes’ own rule was not seen.
    .choice-told = The council has been told
    .choice-managed = The school can manage it with the health plan
    .choice-outside-school-age = They are not of compulsory school age: support in the setting
    .choice-has-plan = They have an EHC plan: review it early
    .choice-not-health = It is not health: no suitable education for another reason

statutory-section-19 = Waiting for the council’s decision on education
    .purpose = The council decides whether to arrange education and says so, with reasons.
    .task-ask-in-writing = Ask for the decision in writing
    .task-reachable = Ask: is there education that this child can really reach and use?
    .task-keep-reasons = Keep each decision with its reasons
    .family = Ask for a written decision. Keep a note of the days without education.
    .setting = Work and contact continue. Plan the way back from the start.
    .early = Nobody has seen the child for two school days: tell the safeguarding lead. The family is pressed to leave the roll: call SENDIAS before anything is signed.
    .note = The duty is wider than health: it also covers exclusion and other reasons. The name of the council’s officer for health needs, and its form, could not be found. A consultant’s letter is not the only proof: a GP’s note or other evidence counts where it is quicker. The ombudsman found fault here where no record showed how it was decided.
    .choice-arranged = Education is arranged
    .choice-refused = The council says no
    .choice-late = No decision comes
    .choice-has-plan = They have an EHC plan: review it early

statutory-education-arranged = Education is arranged: review it
    .purpose = It should be full time unless health says otherwise. Look every half term at whether it is enough, and plan the way back.
    .task-child-first = Ask the child how the days are
    .task-enough = Ask whether it is too much or too little, and what is learnt
    .task-hours = Write down the hours a week, and why they are right for this child
    .task-code = Use code K for education that the council arranged elsewhere; lessons online at home do not count as attending
    .task-way-back = Plan small steps back, with exams and brothers and sisters in mind
    .family = Say how the child is on the days of learning and the days after.
    .note = Hours that have been used as a yardstick: 21 for the youngest, 23½ from 7 to 11, 24 from 11 to Year 10, and 25 in Year 11. One-to-one teaching may make fewer enough. They were read second-hand.
    .choice-back = They are back
    .choice-go-on = It goes on
    .choice-plan-needed = A plan may be needed
    .choice-has-plan = They have an EHC plan: review it early
    .choice-not-enough = It is too little, or does not fit

## Safety

statutory-safeguarding = Worries about a child’s safety
    .purpose = Tell the safeguarding lead at once. Anybody who works with children may also call the safeguarding hub (MASH) or 999 themselves. The hub decides between advice, early help and social care.
    .task-tell-lead = Tell the safeguarding lead now
    .task-refer-yourself = If you cannot reach the lead, or they do not agree and you still fear harm, call the MASH yourself today, or 999 if there is danger now. Tell the lead as soon as you can
    .task-facts = Write what was seen and said, in the child’s own words
    .task-levels = Look at the local Levels of Need with the safeguarding lead
    .task-form = Professionals: send the online multi-agency form
    .task-tell-family = Say to the young person first what you must share and why. Under 16: tell the family too, unless that would be unsafe. 16 or 17: tell the family with their agreement. 18 or over: tell the family only with their agreement. Without agreement, share only what keeps somebody from harm
    .family = You may ring the safeguarding hub yourselves to ask for help.
    .note = From 18, adult safeguarding applies. Consent is asked for early help. It is not needed if a child may be suffering serious harm.
    .choice-referred = The safeguarding hub has been told
    .choice-adult-referred = They are 18 or over: the adult team has been told
    .choice-early-help = Early help is enough
    .choice-advice-only = The lead has looked at it: no referral for now

statutory-safeguarding-adult = Waiting for the adult safeguarding team
    .purpose = From 18 the adult team decides what happens. The young adult’s own wishes lead.
    .task-own-wishes = Ask the young adult what they want to happen
    .task-chase = Ring again if there is no answer
    .family = Ask the young adult how far they want you with them. In danger, ring 999.
    .setting = Keep contact every day, as they wish it. Keep to facts.
    .early = They are in danger now: call 999.
    .note = The rules of adult safeguarding are general knowledge here, not yet confirmed by a page.
    .choice-adult-team-leads = The adult team leads
    .choice-advice = Advice only

statutory-safeguarding-answer = Waiting for the safeguarding hub
    .purpose = The hub looks how urgent it is, shares what is known, and tells you what follows: an assessment, early help, or advice.
    .task-chase = Ring again if there is no answer
    .task-see-child = See the child every school day
    .task-family-knows = Agree who tells the family what, and when
    .family = Ask what will happen next and who your contact is.
    .setting = See the child each day. Keep to facts.
    .early = The child is in danger now: call 999.
    .choice-assessment = Social care will assess
    .choice-early-help = Early help is offered
    .choice-advice = Advice only
    .choice-no-answer = No answer, or it is not enough: tell the lead again

statutory-early-help = Ask for early help, with consent
    .purpose = A team helps the family with several needs at once. The family has to agree.
    .task-agree = Ask the family, and the young person, whether they want it
    .task-one-plan = Write one page: what is wanted, who is there already, who leads
    .family = Say what would help most. You may stop at any time.
    .note = How Milton Keynes’ early help is asked for today could not be fully seen: ask the safeguarding hub or a family centre.
    .choice-asked = Early help has been asked for
    .choice-family-says-no = The family says no for now
    .choice-worse = Worries have grown
    .gate-consent = Agreement to the referral

statutory-early-help-review = Look back at early help
    .purpose = See what has changed, and whether one person still coordinates it.
    .task-child-first = Ask the child first
    .task-one-lead = Check who leads, and who does what next
    .family = Say what helps, what does not, and what you would like to stop.
    .note = Six weeks is this project’s reminder: ask the team how it reviews.
    .choice-helping = It is helping, or has helped
    .choice-go-on = It goes on: set the next look
    .choice-not-started = Nothing has begun
    .choice-worse = Worries have grown

## When it stalls

statutory-stalled = Is there an EHC plan?
    .purpose = What can be done depends on whether there is a plan.
    .task-one-line = Say in one line what is late, refused or not done, and since when
    .task-in-order = Put letters and dates in order
    .task-child-meanwhile = Agree what the child gets meanwhile
    .family = Gather letters and dates in one place.
    .note = Who looks at what: the school’s governors or trust for what happens in a school; the council, then the ombudsman, for delay and duties not done; the tribunal for decisions that can be appealed.

statutory-late-clock = The EHC clock has run out
    .purpose = Six weeks to decide, sixteen to say no to a plan, twenty for the final plan. Ask in writing what is late, why, and by when it comes.
    .task-which-clock = Count the weeks from the day of the request
    .task-ask-why = Ask which of the few exceptions is meant, if any
    .task-write = Write to the council’s EHC team and ask for a date
    .task-meanwhile = Keep support going, and write down what the child has missed
    .family = Write, keep a copy, and give a date for the answer. You may complain while you wait.
    .note = The exceptions: four weeks or more away, a setting shut for four weeks or more, or something exceptional. A shortage of psychologists did not spare the council from fault in a case of 2025.
    .choice-will-assess = They will assess
    .choice-draft-came = The draft has come
    .choice-final-came = The final plan has come
    .choice-refused = They refuse to assess
    .choice-no-plan = They will not write a plan
    .choice-not-moving = Nothing moves: complain

statutory-complain-about-plan = The plan is not kept, or is late
    .purpose = The council must secure what the plan names. Appeals are for the tribunal; delay and what is not done are for a complaint.
    .task-which = Write down which part is not done, since when
    .task-write = Write to the council and ask for an answer by a date
    .task-early-review = Ask whether an early review would solve it sooner
    .task-keep-count = Count what the child has missed
    .family = Write, rather than ring. Keep copies.
    .choice-solved = It was put right
    .choice-review = Ask for an early review
    .choice-complaint = Complain
    .choice-appeal = It can be appealed: mediation first
    .choice-late-change = It is not about a plan that stands, but about one that is late

statutory-complain = Complain, step by step
    .purpose = First to those responsible: the school and its governors, or the council. Then to the ombudsman.
    .task-who = Find out who is responsible: the school, the council, or a health service
    .task-first = Complain to the school or the council
    .task-put-right = Say what happened, when, what harm it did, and what would put it right
    .task-answer = Wait for the answer and keep it
    .task-ombudsman = Go to the ombudsman if the council’s answer is not enough
    .family = Say what happened, what harm it did, and what would put it right.
    .note = The ombudsman usually cannot look at what may go to the tribunal, or at what happens inside a school. It has found fault in Milton Keynes over late plans, missing reviews, and education out of school; it has also found none.
    .choice-waiting = The complaint has gone to the council
    .choice-appeal = It is a decision that may be appealed: mediation first
    .choice-solved = It was put right
    .choice-to-school = It is about the school: it goes there first
    .choice-to-health = It is about a health service
    .choice-to-ombudsman = The council has answered for good, and it is not right
    .choice-not-now = The family does not want to complain

statutory-complaint-wait = Waiting for the council’s answer to the complaint
    .purpose = Support continues meanwhile.
    .task-chase = Ask for an answer if the promised date passes
    .task-meanwhile = Look each month whether the child has what they need now
    .family = Note the promised date. If it passes, go to the next stage.
    .setting = Keep support and contact going. Do not let the complaint come between you and the child.
    .early = The child loses their place or is without education: tell the council in writing today, and ask SENDIAS what else can be done.
    .note = How long each body may take is set out in its own complaints procedure. Twelve weeks is only a reminder.
    .choice-answered = Answered, and put right
    .choice-again = Not put right: the next stage
    .choice-to-ombudsman = The council’s last answer is not enough: the ombudsman
    .choice-lets-rest = The family lets it rest: look at the other doors

statutory-school-complaint = Complain to the school
    .purpose = What happens inside a school goes to the school first, then to its governors or trust.
    .task-talk = Talk with the SENCO or headteacher first, if that is possible
    .task-write = Write the complaint and keep a copy
    .task-governors = If the answer is not enough, go to the governors or the trust
    .family = Ask for the school’s complaints procedure. Bring somebody to each meeting.
    .setting = Answer in time, and keep the child out of it. Support continues.
    .early = The child loses their place, or is sent home without a record: tell the council and call SENDIAS.
    .note = How long each stage takes is set out in the school’s own procedure. Six school weeks is only a reminder.
    .choice-answered = Answered, and put right
    .choice-council-too = The council had a part in it: complain there
    .choice-not-right = Not put right: look at the other doors

statutory-health-complaint = Complain about a health service
    .purpose = Long waits, lost referrals or a refusal in health are raised with the service first, then with those who pay for it.
    .task-service-first = Raise it with the service or its advice and liaison team
    .task-board = If that does not help, raise it with the integrated care board
    .task-support = Keep support in the setting going: it needs no answer from health
    .family = Say how long you have waited and what has got worse. Ask for the answer in writing.
    .setting = Tell the service what has changed at school. Support continues.
    .early = Things get worse while you wait: tell the service at once, or use urgent help.
    .note = This is general knowledge, not confirmed by a page. The name of the board was changing in 2026. Eight weeks is only a reminder.
    .choice-answered = Answered, and put right
    .choice-not-right = Not put right: look at the other doors

statutory-ombudsman = Waiting for the ombudsman
    .purpose = The ombudsman looks at how the council acted: delay, duties not done, decisions without reasons. It may ask for an apology, a payment, and changes.
    .task-send = Send the complaint, the council’s answers and the dates
    .task-missed = List what the child has missed
    .task-answer = Read the draft decision and answer in time
    .family = Keep it to what happened and when. You may ask SENDIAS to read it first.
    .setting = Answer questions with facts and dates. Support continues.
    .early = The child is without education: tell the council in writing today. The last day for an appeal is near: call SENDIAS or IPSEA, because the ombudsman does not stop that clock.
    .note = How long it takes was not found; six months is only a reminder. Councils answer to the ombudsman, not schools, and not what a tribunal may decide.
    .choice-fault = Fault was found: see that it is put right
    .choice-no-fault = No fault was found: look at the other doors
    .choice-tribunal-matter = It belongs to the tribunal: mediation first
    .choice-not-theirs = They cannot look at it: look at the other doors

## Where these routes end

statutory-keep-support = Support in the setting goes on
    .purpose = Whatever was decided, help follows need. Come back to any of these routes at any time.

statutory-plan-kept = The plan stands, and is reviewed within a year
    .purpose = Come back for the next review, for a child under five in about six months, or sooner if something changes.

statutory-place-found = There is a place
    .purpose = Watch how the first weeks go.

statutory-social-care = Social care is assessing
    .purpose = The social worker now leads. Support in the setting goes on.

statutory-handed-to-hospital = In hospital, with a plan to come home
    .purpose = Education and review continue in hospital. Plan the way home from the first day.

statutory-adult-life = Adult plans are in place
    .purpose = The young person’s own plans and contacts are in place.

## Evidence that only these routes use

evidence-law-request-letter = Copy of the request, with its date
evidence-law-decision-letter = The council’s decision letter
evidence-law-register-consent = Consent to join the dynamic support register
evidence-law-register-best-interests = Written decision that joining the register is best for them, for somebody of 16 or over who cannot decide it
evidence-law-absence-count = Count of school days missed, in a run and in all
evidence-law-health-plan = Individual health care plan
evidence-law-safeguarding-record = Record of the worry about safety
evidence-law-forum-note = Note of the talk at the SEND Inclusion Forum
evidence-law-provision-map = List of the help given, what it costs, and what lies beyond it
evidence-law-ehc-plan = The EHC plan, draft or final
evidence-law-draft-answer = The family’s answer to the draft
evidence-law-mediation-certificate = Mediation certificate
evidence-law-next-steps-note = Note of what happens next and who does it
evidence-law-review-report = Report of the review meeting
evidence-law-adulthood-plan = Plan for adult life: work, home, community, health
evidence-law-usual-week = A usual week, and the help that it takes
evidence-law-health-moves = List of health services, when each ends and who comes after
evidence-law-crisis-signs = What is happening, with dates
evidence-law-safety-plan = Safety plan
evidence-law-review-actions = Actions from the review, with names and dates
evidence-law-call-log = Notes of calls and visits, with dates
evidence-law-hub-answer = The safeguarding hub’s answer
evidence-law-letters-and-dates = Letters and dates, in order
evidence-law-complaint-copy = Copy of the complaint, with its date
