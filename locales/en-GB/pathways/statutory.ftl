# The words of the statutory routes pathway.

statutory = Statutory routes
    .purpose = The routes that the law gives to every child and young person with special needs, and to which the other pathways hand over.

## Which route

statutory-which-route = Which route is needed?
    .purpose = Several routes are set by law. Choose the one that fits now; more than one may run at once.
    .task-ask-child = Ask the child and the family what they want to happen
    .task-check-plan = Find out whether there is an EHC plan already
    .family = Write down what you want to change. You can ask for any of these routes yourself.
    .choice-ehc-request = Ask for an EHC needs assessment
    .choice-review = There is a plan: review it
    .choice-adulthood = Plan for adulthood
    .choice-register = There is a danger of admission to a mental health hospital
    .choice-missing = The child is of school age and on no school roll
    .choice-health = Health keeps the child from education
    .choice-safety = Somebody worries about the child’s safety
    .choice-stalled = Something is late, refused or not done

## Asking for an EHC needs assessment

statutory-ehc-request = Ask for an EHC needs assessment
    .purpose = The council must decide whether to assess. The law asks only whether the child has or may have special educational needs, and whether a plan may be needed.
    .task-say-why = Say in a few words why a plan may be needed
    .task-add-views = Put the child’s and the parents’ own words first
    .task-add-evidence = Add what has been tried and what came of it
    .task-keep-copy = Keep a copy and the date
    .family = You may ask the council yourself, in a letter or email, at any time. Keep a copy with the date.
    .note = Every parent, and every young person over school age, has the right to ask at any time. Milton Keynes generally expects two reviewed cycles of support; the law does not. The council’s form, and its wording for those over 16, could not be seen.
    .choice-sent-by-setting = The setting has sent the request
    .choice-sent-by-parent = The parent has sent the request
    .choice-sent-by-young-person = The young person has sent the request
    .choice-not-now = The family does not want to ask now
    .gate-two-cycles = Two reviewed cycles of support, as the council generally expects
    .gate-heard = The child’s own words are part of the request

statutory-decision-to-assess = Waiting for the decision whether to assess
    .purpose = The council has six weeks from the request to say yes or no, with reasons.
    .task-note-date = Note the day on which the six weeks end
    .family = Note the date six weeks on. Answer letters from the council. Keep your diary going.
    .setting = Support in the setting goes on and is reviewed. A request is no reason to pause it.
    .early = The child stops attending, is at risk of losing the place, or somebody is in danger.
    .note = The six weeks run from the day the council got the request, school holidays included, with few exceptions.
    .choice-will-assess = The council will assess
    .choice-refused = The council refuses
    .choice-late = Six weeks have passed without a decision

statutory-gathering-advice = The assessment: advice is gathered
    .purpose = The council asks the setting, an educational psychologist, health, social care and the family for advice. Each has six weeks.
    .task-send-advice = Send the setting’s advice in time
    .task-family-advice = Help the family to write theirs
    .family = Write what your child is good at, what is hard, and what help works. You may ask for somebody to be consulted.
    .setting = Support goes on. Send advice within six weeks and tell the family what you wrote.
    .early = The place breaks down, or attendance falls away.
    .note = By week 16 at the latest the council must say if it will not write a plan.
    .choice-draft = A draft plan has come
    .choice-no-plan = The council will not write a plan
    .choice-late = Sixteen weeks have passed without word

statutory-draft-plan = Answer the draft plan
    .purpose = The family has 15 days to comment on the draft and to name the school or college they want.
    .task-read-draft = Read the draft with the family: is every need met by help that is clear?
    .task-name-school = Write down which school or college they ask for
    .task-answer = Send the answer in time
    .family = Check that each need has help against it that says what, who and how often. You may ask for a meeting.
    .choice-answered = The answer has gone to the council

statutory-final-plan = Waiting for the final plan
    .purpose = The final plan is due within 20 weeks of the request, with few exceptions. If every step before took all its time, 13 days are left.
    .task-note-date = Note the day on which the 20 weeks end
    .family = Note the date 20 weeks after the request. If it passes, you may complain.
    .setting = Make ready to do what the draft says. Support goes on.
    .early = The place breaks down, or somebody is in danger.
    .note = Count the 20 weeks from the day of the request. If the draft came early, there is more time left than the clock here shows.
    .choice-agreed = The plan is final and the family agrees
    .choice-disagree = The plan is final and the family disagrees
    .choice-late = Twenty weeks have passed

statutory-plan-in-place = Put the plan to work
    .purpose = The council must secure the special educational help that the plan names.
    .task-share = Share the plan with everyone who teaches the child
    .task-start = Start each part and note the date
    .task-review-date = Set the date of the first review
    .family = Keep the plan at hand. Tell the setting if a part of it is not happening.
    .choice-working = It is working: review within a year
    .choice-not-done = Part of the plan is not being done
    .choice-changed = Needs have changed: review early

statutory-refused-to-assess = The council refuses to assess
    .purpose = The letter must give reasons. The family may go to mediation and may appeal.
    .task-read-reasons = Read the reasons and write down what they say is missing
    .task-note-limit = Note the day two months after the letter: the limit to appeal
    .task-keep-plan = Go on with support and its reviews
    .family = Ask for advice early: there is a time limit. You may ask again when there is something new.
    .note = A young person over school age appeals in their own name. Some advice services count 30 days for parts of this: go by the letter.
    .choice-mediation = The family wants mediation, or its certificate
    .choice-again = Gather what was missing and ask again
    .choice-accept = The family accepts; support goes on

statutory-refused-plan = The council will not write a plan
    .purpose = The assessment is done but no plan follows. The reasons must be given, and the family may appeal.
    .task-read-reasons = Read the reasons and the advice that was gathered
    .task-use-advice = Use the advice in the support plan at once
    .task-note-limit = Note the day two months after the letter
    .family = Ask for the advice that was gathered: the setting can use it now.
    .note = The council need not look at a new request within six months of an assessment, but may.
    .choice-mediation = The family wants mediation, or its certificate
    .choice-accept = The family accepts; support goes on

statutory-disagree-with-plan = The family disagrees with the plan
    .purpose = The needs, the help or the school that a plan names may be appealed. So may a decision to end the plan.
    .task-which-part = Write down which part is wrong and what it should say
    .task-note-limit = Note the day two months after the letter
    .family = If you only disagree about the name of the school you need not go through mediation first.
    .note = That mediation may be skipped for the name of the school is general knowledge, not yet confirmed by a page.
    .choice-mediation = Mediation, or its certificate
    .choice-appeal = Appeal
    .choice-settled = It was settled by talking
    .choice-accept = The family lets it rest, or agrees that the plan ends

statutory-mediation = Mediation
    .purpose = Somebody independent helps the family and the council to agree. It must be offered within 30 days; a certificate comes within three working days where the family does not want it.
    .task-contact = Ring the mediation adviser named in the letter
    .task-certificate = Keep the certificate: an appeal needs it
    .family = Mediation is free and does not stop you from appealing. Bring what your child says.
    .setting = Support goes on. Come to the meeting if the family asks you.
    .early = The time limit to appeal is near: one month from the certificate, or two from the letter, whichever is later.
    .choice-agreed = They agreed, and it was written down
    .choice-appeal = The family appeals
    .choice-ends = The family lets it rest

statutory-tribunal = Appeal to the tribunal
    .purpose = A tribunal decides. A young person over school age appeals in their own name.
    .task-lodge = Lodge the appeal within two months of the letter, or one month of the certificate if that is later
    .task-evidence = Gather the reports and the child’s own words
    .family = Get advice before you lodge. You can go on talking with the council all the while.
    .setting = Support goes on. Answer questions with facts.
    .early = The place breaks down, or somebody is in danger.
    .note = How long an appeal takes was not found. Six months is only this project’s reminder.
    .choice-won = The tribunal orders an assessment, a plan or a change
    .choice-settled = It was agreed before the hearing
    .choice-lost = The tribunal agrees with the council

statutory-agreement-kept = Waiting for what was agreed or ordered
    .purpose = An agreement or an order is only worth what is done. Write down each part and its day.
    .task-write-dates = Write down what must be done, by whom and by when
    .task-ask-council = Ask the council for its dates in writing
    .family = Keep the agreement or order with your letters. Note what has been done and what has not.
    .setting = Support goes on. Send advice at once if the council asks for it.
    .early = The place breaks down, a promised day passes, or somebody is in danger.
    .note = The law sets days for carrying these out. They could not be read, so five weeks is only a reminder: ask SENDIAS.
    .choice-assessing = The assessment has begun
    .choice-plan-came = The plan, or the changed plan, has come
    .choice-other-help = Other help was agreed and has begun
    .choice-not-done = It has not been done

## Reviewing a plan

statutory-annual-review = Prepare the review
    .purpose = Every plan is reviewed at least every 12 months, and for children under five about every six. A review may be asked for early.
    .task-ask-child = Ask the child first, in a way that suits them
    .task-ask-family = Ask the family for their view
    .task-send-advice = Send out everyone’s advice two weeks before the meeting
    .task-early = Ask for an early review where attendance falls, hours are cut or the place is at risk
    .family = Send your own report. Say what works, what does not, and what should change.
    .note = The day of the last review, or of the plan, counts: look it up. How soon Milton Keynes holds an early review was not seen.
    .choice-met = The advice is out and the meeting is set

statutory-review-meeting = The review meeting
    .purpose = Look at each outcome: what was done, what changed, what comes next. From Year 9 the meeting looks towards adulthood.
    .task-outcomes = Go through each outcome
    .task-health-care = Ask health and social care
    .task-report = Send the report within two weeks
    .family = Bring somebody with you if it helps. Ask what happens next and by when.
    .choice-report-sent = The report has gone to the council

statutory-review-decision = Waiting for the council’s decision
    .purpose = Within four weeks of the meeting the council says whether it will keep, change or end the plan. A changed plan follows within eight more.
    .task-note-date = Note the day four weeks after the meeting
    .family = Note the date. If the plan is to change, check the wording when it comes.
    .setting = The plan stands as it is until it is changed.
    .early = The place breaks down, or attendance falls away.
    .note = For a move to a new phase the plan must be changed by 15 February, and for the move after school by 31 March. Other moves after 16: five months before.
    .choice-keep = The plan stays as it is
    .choice-amend = The plan will be changed
    .choice-cease = The council wants to end the plan
    .choice-late = Four weeks have passed

statutory-amended-plan = Waiting for the changed plan
    .purpose = The council sends the proposed changes. The final changed plan is due within 12 weeks of the meeting: eight after the decision.
    .task-read-changes = Read the changes with the family and the young person
    .task-answer = Answer in time; the council’s letter gives the day
    .task-note-date = Note the day 12 weeks after the meeting
    .family = Check that each need still has help against it that says what, who and how often.
    .setting = The old plan stands until the new one is final.
    .early = The place breaks down, a move of school is near, or somebody is in danger.
    .choice-agreed = The changed plan is final and the family agrees
    .choice-disagree = The changed plan is final and the family disagrees
    .choice-late = Twelve weeks have passed since the meeting

## Preparing for adulthood

statutory-preparing-for-adulthood = Start planning for adulthood
    .purpose = From Year 9 every review of a plan looks ahead: work, a home, friends and community, good health.
    .task-aspirations = Ask the young person what they hope for
    .task-four-outcomes = Look at each of the four: employment, independent living, community, health
    .task-who-helps = Write down who is in their network
    .family = Talk about hopes before services. Try small steps of independence: money, travel, cooking.
    .choice-younger = They are not yet near Year 9
    .choice-year-nine = They are in Year 9 to 11
    .choice-sixteen = They are 16 or 17
    .choice-eighteen = They are 18 or over

statutory-adulthood-later = Note it for later
    .purpose = Planning for adulthood begins in Year 9. Until then, small steps of independence help.
    .task-note = Note the year in which planning begins
    .family = Let them choose and do small things for themselves.
    .choice-noted = It is noted

statutory-adulthood-fourteen = Year 9 to Year 11
    .purpose = Turn the review towards adulthood: choices after 16, travel, health, and who will help.
    .task-options = Visit choices after 16
    .task-travel = Plan how they will travel
    .task-health-check = With a learning disability: ask the GP for the yearly health check from 14
    .task-skills = Practise money, food and time
    .family = Visit colleges together. Ask about the yearly health check.
    .note = In the year of the move after school, a plan must be changed by 31 March.
    .choice-sixteen = They are now 16
    .choice-on-track = The plan for the next year is set

statutory-adulthood-sixteen = 16 and 17
    .purpose = From 16 the young person speaks for themselves, and is taken to be able to decide unless it is shown otherwise.
    .task-own-voice = Ask the young person how they want to be involved and who may help
    .task-needs-assessment = Ask for the adult needs assessment where they are likely to need care after 18
    .task-health-move = Ask each health service when it ends and who comes after
    .task-talking = From 17 years and 9 months, tell them about Talking Therapies
    .family = Your role changes: agree together what you still do. Ask for the adult assessment well before 18.
    .choice-assessment-asked = The adult assessment has been asked for
    .choice-eighteen = They are now 18
    .choice-no-care-need = They are not likely to need care; education goes on

statutory-adulthood-assessment = Waiting for the adult assessment
    .purpose = Children’s support goes on until the adult plan is agreed.
    .task-prepare = Write down a usual day and what help it takes
    .family = Write down a usual week and what you do for them. Ask for a carer’s assessment too.
    .setting = Keep the four outcomes in every review.
    .early = They turn 18 in three months with no named worker, or somebody is in danger.
    .choice-agreed = The adult plan is agreed
    .note = No time limit for this assessment was found. Six months is only a reminder.
    .choice-agreed-early = The adult plan is agreed and begins at 18
    .choice-not-eligible = They are not eligible; other help is found
    .choice-no-word = No word, and 18 is near

statutory-adulthood-eighteen = 18 to 25
    .purpose = A plan may go on to 25 while there is more to learn. Adult services take over care and health.
    .task-four-outcomes = Look again at work, home, community and health
    .task-adult-contacts = Write down the name of each adult contact
    .family = Ask who the named adult worker is. You may still help if they want you to.
    .choice-moved = Adult plans are in place
    .choice-education = Education goes on with a plan
    .choice-gap = There is a gap between services

## Dynamic support register

statutory-dynamic-support-register = Is there a learning disability or autism?
    .purpose = The register is for people with a learning disability, or who are autistic, and may be admitted to a mental health hospital without more support.
    .family = If anyone is in danger now, use urgent help. You may ask for the register yourself.
    .note = How to reach the register for Milton Keynes could not be found: ask the mental health team or the GP.

statutory-register-learning = Is there a learning disability?
    .purpose = A learning disability alone is enough for the register.
    .family = Tell them what earlier assessments said.

statutory-register-consent = Ask for the register, with consent
    .purpose = The register is only joined with consent: of a parent below 16, of the young person from 16 if they can decide.
    .task-explain = Explain what the register is and that it can be left
    .task-signs = Write down what is happening: harm, breakdown of home or school, visits to A&E, police
    .task-one-page = Write a one-page profile with the young person
    .family = Write down what helps in a crisis and what makes it worse.
    .choice-sent-child = Sent, with the parent’s consent
    .choice-sent-young-person = Sent, with the young person’s own consent
    .choice-no-consent = Consent was not given
    .gate-consent = Consent to join the register

statutory-register-wait = Waiting for the register
    .purpose = A team looks at how urgent it is. If admission is near, a community review or an emergency meeting is held.
    .task-named-person = Agree one person whom the family can ring
    .task-safety-plan = Keep the safety plan up to date
    .family = Keep the safety plan where everyone finds it. Ring at once if things get worse.
    .setting = Low demands, one known adult, and every change told to the team.
    .early = Harm grows, somebody talks of dying, or home cannot hold.
    .note = How long it takes for Milton Keynes could not be found. In an emergency a meeting is called at once; it does not replace the review.
    .choice-review = A community review will be held
    .choice-support = More support without a review
    .choice-declined = They are not put on the register

statutory-community-review = Care, education and treatment review
    .purpose = Everyone meets the young person and the family, with people from outside, to find what would keep them safe at home.
    .task-prepare = Prepare with the young person what they want to say
    .task-actions = Write down each action, who and by when
    .family = Say what you need to keep going. You may bring somebody.
    .note = Under 18 it is a care, education and treatment review; from 18 education is part of it only with an EHC plan. Other areas’ pages speak of a review within two weeks of an unplanned admission, and every three months in hospital: check.
    .choice-plan = There is a plan to stay at home
    .choice-admitted = They are admitted

statutory-stay-safe = Keep them safe and supported
    .purpose = Whatever was decided, a plan with names and dates stands, and support goes on.
    .task-safety-plan = Write or renew the safety plan
    .task-who-rings = Write down who rings whom, and when
    .task-next-look = Set the day on which it is looked at again
    .family = Agree who does what on a bad day.
    .choice-steady = Things are steady
    .choice-again = Things are getting worse: look at the register again

statutory-not-for-register = The register is not for them
    .purpose = Other urgent help is: the mental health service, NHS 111, safeguarding.
    .task-other-door = Choose the next door and open it today
    .family = Use urgent help whenever you are worried.
    .choice-done = The next door is open

## Education out of school

statutory-children-missing-education = Tell the council that a child is missing education
    .purpose = A child of school age who is on no roll and has no other suitable education is missing education.
    .task-enquire = Make reasonable enquiries: ring, visit, ask family and other schools
    .task-tell = Tell the council’s team for children missing education
    .task-worried = If you fear for their safety, ring the safeguarding hub
    .family = Answer the council’s letters. Ask for a school place, or for help in finding one.
    .note = Milton Keynes speaks of 20 school days or an unknown address; the national definition speaks of no roll and no suitable education. A child who is on a roll but does not attend is not missing education.
    .choice-found = They are found, or have a place
    .choice-on-roll = They are on a roll after all, but cannot attend
    .choice-not-found = They are not found, or have no place yet
    .choice-outside-school-age = They are not of compulsory school age: another kind of help

statutory-cme-wait = Waiting for a school place
    .purpose = The council looks for the child and for a place.
    .task-ask = Ask the council what has been done
    .family = Keep a note of each call. Ask what education there will be meanwhile.
    .setting = Keep work and contact going if you knew the child.
    .early = Signs of exploitation, forced marriage or harm: ring the safeguarding hub or 999.
    .choice-place = There is a place
    .choice-late = Nothing happens

statutory-medical-needs = Health keeps the child from education
    .purpose = The school supports children with health needs, body or mind. When 15 school days are missed, or will be, in one run or in all, the school tells the council, and the council should arrange education.
    .task-count = Count the days missed, in a run and in all
    .task-health-plan = Write a health care plan with the family
    .task-send-work = Send work that fits, and stay in touch
    .task-tell-council = Tell the council when 15 days are reached or expected
    .family = Ask in writing what education the council will arrange, and when. You do not have to prove a diagnosis.
    .note = The duty itself is law. The 15 days stand in statutory guidance and in the sickness return; nobody need wait for the fifteenth day. The duty is for children of compulsory school age. Below and above it, use support in the setting and, where needed, an EHC needs assessment.
    .choice-told = The council has been told
    .choice-managed = The school can manage it with the health plan
    .choice-outside-school-age = They are not of compulsory school age: support in the setting

statutory-section-19 = Waiting for the council’s decision on education
    .purpose = The council decides whether to arrange education and says so, with reasons.
    .task-ask-in-writing = Ask for the decision in writing
    .family = Ask for a written decision. Keep a note of the days without education.
    .setting = Work and contact go on. Plan the way back from the start.
    .early = Nobody has seen the child, or the family is pressed to leave the roll.
    .note = The name of the council’s officer for health needs, and its form, could not be found. A consultant’s letter is not the only proof: a GP’s note or other evidence counts where it is quicker.
    .choice-arranged = Education is arranged
    .choice-refused = The council says no
    .choice-late = No decision comes

statutory-education-arranged = Education is arranged: review it
    .purpose = It should be full time unless health says otherwise. Look every half term at whether it is enough, and plan the way back.
    .task-enough = Ask the child whether it is too much or too little
    .task-way-back = Plan small steps back, with exams in mind
    .family = Say how the child is on the days of learning and the days after.
    .choice-back = They are back
    .choice-go-on = It goes on
    .choice-plan-needed = A plan may be needed

## Safety

statutory-safeguarding = Worries about a child’s safety
    .purpose = Tell the safeguarding lead at once. The safeguarding hub decides between advice, early help and social care.
    .task-tell-lead = Tell the safeguarding lead now
    .task-facts = Write what was seen and said, in the child’s own words
    .task-tell-family = Tell the family, unless that would be unsafe
    .family = You may ring the safeguarding hub yourselves to ask for help.
    .note = From 18, adult safeguarding applies. Consent is asked for early help. It is not needed where a child may be suffering serious harm.
    .choice-referred = The safeguarding hub has been told
    .choice-adult-referred = They are 18 or over: the adult team has been told
    .choice-early-help = Early help is enough

statutory-safeguarding-adult = Waiting for the adult safeguarding team
    .purpose = From 18 the adult team decides what happens. The young adult’s own wishes lead.
    .task-own-wishes = Ask the young adult what they want to happen
    .task-chase = Ring again if there is no answer
    .family = Ask the young adult how far they want you with them. In danger, ring 999.
    .setting = Keep contact every day, as they wish it. Keep to facts.
    .early = They are in danger now: 999.
    .note = The rules of adult safeguarding are general knowledge here, not yet confirmed by a page.
    .choice-adult-team-leads = The adult team leads
    .choice-advice = Advice only

statutory-safeguarding-answer = Waiting for the safeguarding hub
    .purpose = The hub says what it will do. Keep watch meanwhile.
    .task-chase = Ring again if there is no answer
    .task-see-child = See the child every school day
    .family = Ask what will happen next and who your contact is.
    .setting = See the child each day. Keep to facts.
    .early = The child is in danger now: 999.
    .choice-assessment = Social care will assess
    .choice-early-help = Early help is offered
    .choice-advice = Advice only

statutory-early-help = Ask for early help, with consent
    .purpose = A team helps the family with several needs at once. The family has to agree.
    .task-agree = Ask the family, and the young person, whether they want it
    .task-one-plan = Write one page: what is wanted, who is there already, who leads
    .family = Say what would help most. You may stop at any time.
    .note = How Milton Keynes’ early help is asked for today could not be fully seen: ask the safeguarding hub or a family centre.
    .gate-consent = Consent to refer
    .choice-asked = Early help has been asked for
    .choice-family-says-no = The family says no for now
    .choice-worse = Worries have grown

statutory-early-help-review = Look back at early help
    .purpose = See what has changed, and whether one person still holds it together.
    .task-child-first = Ask the child first
    .task-one-lead = Check who leads, and who does what next
    .family = Say what helps, what does not, and what you would like to stop.
    .choice-helping = It is helping, or has helped
    .choice-go-on = It goes on: set the next look
    .choice-not-started = Nothing has begun
    .choice-worse = Worries have grown

## When it stalls

statutory-stalled = Is there an EHC plan?
    .purpose = What can be done depends on whether there is a plan.
    .family = Gather letters and dates in one place.

statutory-complain-about-plan = The plan is not kept, or is late
    .purpose = The council must secure what the plan names. Appeals are for the tribunal; delay and what is not done are for a complaint.
    .task-which = Write down which part is not done, since when
    .task-write = Write to the council and ask for an answer by a date
    .family = Write, rather than ring. Keep copies.
    .choice-solved = It was put right
    .choice-review = Ask for an early review
    .choice-complaint = Complain
    .choice-appeal = It can be appealed: mediation first

statutory-complain = Complain, step by step
    .purpose = First to whoever is responsible: the school and its governors, or the council. Then to the ombudsman.
    .task-first = Complain to the school or the council
    .task-answer = Wait for the answer and keep it
    .task-ombudsman = Go to the ombudsman if the council’s answer is not enough
    .family = Say what happened, what harm it did, and what would put it right.
    .note = The ombudsman usually cannot look at what may go to the tribunal, or at what happens inside a school.
    .choice-waiting = The complaint is sent
    .choice-appeal = It is a decision that may be appealed: mediation first
    .choice-solved = It was put right

statutory-complaint-wait = Waiting for an answer to the complaint
    .purpose = Support goes on meanwhile.
    .task-chase = Ask for an answer if the promised date passes
    .family = Note the promised date. If it passes, go to the next stage.
    .setting = Keep support and contact going. Do not let the complaint come between you and the child.
    .early = The child loses their place or is without education.
    .note = How long each body may take stands in its own complaints procedure. Twelve weeks is only a reminder.
    .choice-answered = Answered, and put right
    .choice-again = Not put right: the next stage

## Where these routes end

statutory-keep-support = Support in the setting goes on
    .purpose = Whatever was decided, help follows need. Come back to any of these routes at any time.

statutory-plan-kept = The plan stands, and is reviewed within a year
    .purpose = Come back for the next review, or sooner if something changes.

statutory-place-found = There is a place
    .purpose = Watch how the first weeks go.

statutory-social-care = Social care is assessing
    .purpose = The social worker now leads. Support in the setting goes on.

statutory-handed-to-hospital = In hospital, with a plan to come home
    .purpose = Education and review go on in hospital. Plan the way home from the first day.

statutory-adult-life = Adult plans are in place
    .purpose = The young person’s own plans and contacts stand.

## Evidence that only these routes use

evidence-law-request-letter = Copy of the request, with its date
evidence-law-decision-letter = The council’s decision letter
evidence-law-register-consent = Consent to join the dynamic support register
evidence-law-absence-count = Count of school days missed, in a run and in all
evidence-law-health-plan = Individual health care plan
evidence-law-safeguarding-record = Record of the worry about safety
