# The words of the sensory needs pathway.

sensory = Sensory needs
    .purpose = For a child whose senses make daily life hard: noise, touch, light, movement, or hearing and sight themselves.

## Notice, and rule things out

sensory-notice = Notice what the senses make hard
    .purpose = Look at daily life: dressing, eating, noise, crowds, writing, sleep. Ask what it is like for them.
    .task-ask-child = Ask them what feels too much, too little, or just right
    .task-write-down = Write down when, where, and what happened before and after
    .task-no-diagnosis = Say that no diagnosis is needed for any of this help, and that it starts today
    .family = We look at what your child finds too much or too little, and no diagnosis is needed. Keep a short diary: what, where, before, after, and what calmed. Ask for the room to be looked at first. Ask to talk again within 2 weeks. Call the class teacher or key worker. Hearing suddenly worse: medical help today, from the GP, NHS 111 or A&E. Sight suddenly worse: go to A&E now.
    .note = No sensory pathway of Milton Keynes’ own could be found. This is put together from other areas’ practice. Also not found: how teachers of deaf children and of children with vision impairment are reached, the council’s own outcomes frameworks, the occupational therapy form and waiting times. Ask the SEND Support Line, and confirm each locally.
    .choice-goes-on = It makes daily life hard
    .choice-hearing-or-sight = It is hearing or sight itself that worries us
    .choice-settled = A small change was enough
    .choice-room-first = Noise, light, touch or movement are too much: look at the room first
    .choice-known-hearing = A hearing impairment is already known: ask for the teacher of the deaf now
    .choice-known-vision = A vision impairment is already known: ask for the teacher of children with vision impairment now
    .choice-known-both = Both are already known: ask for the teacher for multi-sensory impairment now

sensory-rule-out = Rule out pain, illness and worry
    .purpose = Ears, teeth, reflux, sleep and medicines can look like sensory needs. So can fear.
    .task-pain = Ask about pain, ears, teeth, reflux and constipation
    .task-eating = Not growing, losing weight or eating what is not food: see the GP today. Collapse, fainting or chest pain: call 999 or go to A&E now.
    .task-worry = Ask gently about worries and what happened before
    .task-body = Ask about sleep, medicines and toileting
    .task-lost = Words, social skills or movement that were there before and have gone: ask the GP for medical advice today. If it came on suddenly, they are ill with it, or they have a first fit (seizure): call 999 or go to A&E now. Follow “Have skills been lost?” (autism pathway), whether or not autism is in question
    .family = Pain, illness or worry can look like sensory needs. Tell the GP what you see and how long it has been happening. If your child is losing weight or eats what is not food, see the GP today. Collapse, fainting or chest pain: call 999 or go to A&E now. If words, skills or movement have gone, call the GP today. If it came on suddenly, your child is ill with it, or has a first fit (seizure): call 999 or go to A&E now. Ask to talk again within 2 weeks. Call the GP or health visitor.
    .note = This list is general knowledge: agree it with the GP or health visitor.
    .choice-clear = Nothing else explains it, or not all of it
    .choice-treated = It was something else, and is being treated
    .choice-eating = Eating is the worry: weight, growth, or eating what is not food

sensory-eating-first = See a doctor about eating first
    .also = arfid avoidant restrictive food pica
    .purpose = See a doctor now if they lose weight, do not grow, or eat things that are not food. Work on the senses can continue meanwhile.
    .task-see-doctor = Help the family to see the GP or paediatrician now
    .task-what-they-eat = Write down what they eat and drink, and what they refuse
    .task-nothing-forced = Agree that nobody makes them eat
    .family = A doctor looks at eating first, because weight and growth matter most. Tell the doctor what and how much they eat, and since when. Keep mealtimes calm. Ask to talk with us within a day. Call the GP; NHS 111 if it is closed. Collapse, fainting or chest pain: call 999 or go to A&E now.
    .note = This step is general knowledge, not confirmed by a page. If the child will not eat or drink at all, use urgent help.
    .choice-doctor-helps = A doctor is helping: continue with the senses too
    .choice-other-team = Another team leads now
    .choice-family-declines = The family says no to a doctor today

sensory-said-no-today = Ask again after a no to a doctor
    .also = arfid
    .purpose = The child is losing weight, is not growing, or eats what is not food, and the family says no to a doctor. Respect the no, ask again within 2 days, and keep checking that the child is safe.
    .task-hear-why = Ask what makes it a no: fear, blame, an earlier bad time, work, money, language
    .task-tell-lead = Tell the safeguarding lead today; if you cannot reach them and fear harm, call the safeguarding hub (MASH) or 999 yourself; when the hub is closed, the Emergency Social Work Team
    .task-advice-without-name = Call the GP, health visitor or school nurse for advice without giving the name
    .task-daily-eyes = Agree who sees them each day, and what they eat and drink
    .task-ask-again = Set the day to ask again: in 2 days at the latest
    .task-write-no = Write down the no, the reason, and who said it
    .task-danger = Collapse, fainting or chest pain: call 999 or go to A&E now. Not drinking or losing weight fast: medical help today, from the GP or at A&E
    .family = You said no to a doctor today, and we respect that. We suggest asking again within 2 days, because your child’s health may be in danger. You may change your mind at any hour, or first ask a doctor what would happen, without agreeing to it. Call the GP or health visitor. Collapse, fainting or chest pain: call 999 or go to A&E now.
    .note = Two days is suggested, as in the mental health pathway. In danger nobody’s consent is needed for 999, and a fear of harm is told to the safeguarding lead.
    .choice-agreed = They agree to see a doctor
    .choice-doctor-explained = A doctor has looked and found nothing that needs one now
    .choice-worried-for-safety = Still no after 2 days, or we are worried for their safety

sensory-keep-safe = Act on a worry about harm
    .purpose = Tell the safeguarding lead at once. Anybody who works with children may also call the safeguarding hub (MASH) or 999 themselves. Help with the senses continues.
    .task-tell-lead = Tell the safeguarding lead today, and write down what was seen and said
    .task-refer-yourself = If you cannot reach the lead, or they do not agree and you still fear harm, call the MASH yourself today. When it is closed, call the Emergency Social Work Team. If there is danger now, call 999. Tell the lead as soon as you can
    .task-own-words = Keep their own words as they were spoken
    .task-tell-family = Say to the young person first what you must share and why. Under 16: tell the family too, unless that would be unsafe. 16 or 17: tell the family with their agreement. 18 or over: tell the family only with their agreement. Without agreement, share only what keeps somebody from harm
    .task-ask-answer = Ask the hub what it decided, and write it down
    .family = We are worried for your child’s safety, so we must ask others for help. Ask what will happen next and who will call you. A call about safety is not a judgement on your care. Ask to hear from us today. Call the safeguarding lead, or SENDIAS for advice. In danger, call 999.
    .choice-go-on = They are safe now: continue with hearing, sight and the senses
    .choice-another-team-leads = Another team leads for now
    .note = For a young adult of 18 or over, adult safeguarding applies.

sensory-hearing-and-sight = Check hearing and sight first
    .purpose = Somebody who ignores sound or avoids print may not hear or see well. What stands out?
    .task-hearing = Arrange a hearing check
    .task-sight = Arrange a sight check; somebody with a learning disability needs a full one
    .task-sudden = Hearing suddenly worse or gone, in one ear or both: medical help today, from the GP, NHS 111 or A&E. Sight suddenly worse or gone, or double vision: go to A&E now
    .family = A child who does not hear or see well can seem not to listen or read. Ask the GP, health visitor or school nurse for a hearing check, and an optician for sight. Help in the room starts now. Ask us to look again within 6 weeks. If hearing has gone suddenly, get medical help today; if sight has, go to A&E now. Do not wait for a test.
    .note = An earlier page of the hospital says that its hearing clinic takes children from a GP, school nurse, health visitor or paediatrician: confirm it. Sight problems are far more common in children with a learning disability. Autistic children may not manage a test on the high street: ask for one that suits them. Support starts now; it does not wait for the tests.

## Sensory processing

sensory-environment = Look at the room, not only the person
    .purpose = Walk through the day with all 8 senses in mind, and change what is cheap and helps everyone. No diagnosis is needed.
    .task-walk = Walk the rooms at busy times. Write what is good, what is not, and what could be done
    .task-hot-spots = Ask the pupils which places are hardest: corridor, dining hall, sport, assembly, bus, uniform
    .task-change = Change light, noise, seating and clutter where you can
    .task-breaks = Give everyone movement and quiet breaks, water, and the toilet when they need it
    .task-half-term = Look again at half term: what was done, and did it help?
    .family = The nursery, school or college looks at its rooms first: noise, light, crowds. No diagnosis is needed for this. Walk through your home in the same way and tell the school what you found. Ask what changes this week. Ask us to look again within 2 weeks. Call the class teacher or the SENCO.
    .note = Other areas expect such a walk in every setting. The 8 senses: sight, sound, touch, taste, smell, balance, body position, and signals from inside the body.
    .choice-better = That was enough
    .choice-not-enough = It helps, but not enough
    .choice-body-first = Pain, eating, hearing or sight have not been checked yet: do that next
    .gate-checked = Hearing and sight were checked

sensory-profile = Find their own pattern
    .purpose = Sense by sense: what they seek, avoid or do not notice, what calms them, and which daily task it stops.
    .task-with-child = Do it with them, in pictures if that helps
    .task-when = Write down the triggers and the time of day
    .task-abc-chart = Use Milton Keynes’ ABC chart: what happened before, what happened, and what happened after
    .task-tasks = Write the daily task that each thing stops
    .task-calm = Write down what calms
    .family = We make a picture of what your child seeks, avoids and finds calming. Add what you see at home: mornings, meals, clothes, bath, sleep. Ask to see it when it is finished, within about 2 weeks. Call the SENCO.
    .note = It is not a diagnosis, and an occupational therapist cannot give one for the senses alone. It counts as a difficulty only if it stops the child from taking part. Aim to change the place and the task, not the child. Published tests of the senses (such as Sensory Profile-2) usually need somebody trained in them.
    .choice-stops-daily-life = It stops something in daily life
    .choice-no-effect = There is a pattern, but it stops nothing
    .choice-worry = Worry, or what happened to them, explains more
    .choice-points-to-hearing = It looks like hearing
    .choice-points-to-sight = It looks like sight

sensory-strategies = Try 2 or 3 things, and write down what happens
    .purpose = Give each strategy one goal. Use it in the same way at home and in the setting, for long enough to see what it does.
    .task-choose = Choose 2 or 3 things with them
    .task-one-goal = Tie each to one everyday task: dressing, eating, writing, lining up, sleep
    .task-log = Keep a log: how often, for how long, what changed
    .task-workshop = Read the occupational therapists’ advice online; ask if they run workshops
    .family = We try 2 or 3 things that your child chose with us. Use the same words and the same things at home. There is no need to buy anything yet. Ask us to review it within 12 school weeks, or sooner. Call the class teacher, and at once if your child is worse.
    .note = Twelve weeks is other areas’ practice, not a rule of Milton Keynes. Some areas also ask families or staff to attend a workshop first. Do not wait if eating, harm or school attendance is at stake.
    .choice-time-to-review = Review it together
    .choice-cannot-wait = It cannot wait: eating, harm to themselves, danger or not attending
    .choice-cannot-wait-adult = It cannot wait, and they are 19 or over

sensory-strategies-review = Review the strategies together
    .purpose = What was done, what changed, what do they say?
    .task-child-first = Ask them first
    .task-log = Read the log together
    .task-decide = Decide what to keep, change and stop
    .task-ask-advice = Ask whether a therapist or specialist teacher would talk it over before any referral
    .family = We look at what helped. Say what got easier and what did not, and ask what is next. Ask to meet within 2 school weeks. Call the SENCO.
    .note = A talk with a therapist before a referral is Wigan’s practice, shown as an example. Ask whether Milton Keynes offers one.
    .choice-met = The goal is met: keep it as ordinary practice
    .choice-again = Partly: change it and try again
    .choice-more-help = It still stops daily life
    .choice-hearing-or-sight = We now wonder about hearing or sight
    .choice-more-help-adult = It still stops daily life, and they are 19 or over
    .choice-move-coming = A move is planned: prepare for it

sensory-ot-gp = Which GP do they have?
    .purpose = Milton Keynes’ occupational therapists take children with a Milton Keynes GP. With another GP, that area’s service is the one to ask.
    .task-ask-practice = Ask the family for the name of the practice
    .family = Which therapists can help depends on your GP practice. Tell the setting which one your child is with, and if that will change. We suggest finding out within a week. Call the practice if you are not sure, or the SENCO.
    .note = Asking this first is suggested. The app keeps the answer and then shows the choices that fit.

sensory-ot-criteria = Could occupational therapy help?
    .purpose = The service takes children with a Milton Keynes GP whose daily life is significantly affected, by a physical, movement or sensory need: self-care, learning, or play.
    .task-daily-life = Write down which everyday skill is affected, and how
    .task-which-area = Say which part of life: looking after themselves, school work, or play and leisure
    .task-universal = Note the advice that was tried. The service’s advice online is open to everyone
    .task-check-gp = Check that the GP is in Milton Keynes, and which age fits
    .family = We ask whether occupational therapy could help with everyday things. Say which of them matter most to your child. If you have not heard what we think within a week, ask. Call the SENCO, or use the therapists’ advice online.
    .note = The service works in 3 layers: advice for all, targeted, and specialist. A council page adds that the difficulty should be out of line with what the child could otherwise do. The newer page says 0 to 18, or up to 19 in a special school; older ones say 25 in special schools. Confirm the age.
    .choice-under-eighteen = They are under 18
    .choice-special-school = They are 18 and in a special school
    .choice-adult = They are 18 or over
    .choice-elsewhere = The GP is not in Milton Keynes: ask that area’s service
    .choice-not-now = Not enough effect on daily life: continue with the plan

sensory-ot-elsewhere = Find the service for their GP
    .purpose = Milton Keynes’ service takes children with a Milton Keynes GP. Other areas have their own.
    .task-which-service = Ask the GP which children’s therapy service is theirs
    .task-take-papers = Send the profile, the log and the child’s own words
    .task-advice-anyway = Use the advice online meanwhile: it is open to everyone
    .family = Your GP is in another area, so its therapists are the ones to ask. Ask your GP who helps there. Continue the log. Ask to talk again within 2 weeks. Call the GP practice.
    .note = Ask the GP which service each neighbouring area has. School support is not tied to the GP.
    .choice-their-service = Their own area’s service takes it on
    .choice-go-on = Continue with the plan in the setting
    .choice-gp-moves = They have a GP in Milton Keynes, or will soon

sensory-ot-referral = Refer to occupational therapy
    .purpose = Send one clear goal, what was tried and what happened, and the child’s own words.
    .task-form = Ask for the referral form
    .task-goal = Write one goal, and the effect on daily life at home and in the setting
    .task-attach = Add the look at the room, the profile, the log and the hearing and sight results
    .task-letters = Add any letters from the speech therapist, the psychologist or the paediatrician
    .family = A referral to occupational therapy tells the therapists what your child wants to be able to do. Read it before it goes, and add your own words. We suggest sending it within a week, if you agree; ask for a copy and the date. Call the SENCO or the GP.
    .note = Ask for Milton Keynes’ own form. Elsewhere requests are returned for these reasons: only a diagnosis or a test is named; no daily task is shown; it is about behaviour with no link to the senses; it only wants advice for an EHC plan. Some areas want one reviewed cycle first.
    .choice-sent = It has been sent
    .choice-no-consent = The family says no for now
    .choice-not-ready = Something is missing: gather it first
    .gate-consent = Agreement to the referral
    .gate-milton-keynes-gp = A GP in Milton Keynes
    .gate-tried = A log of what was tried
    .gate-checked = Hearing and sight were checked

sensory-ot-triage = Waiting for the therapists’ answer
    .purpose = The service decides whether and how it can help.
    .task-note-date = Note the day on which it was sent, and keep a copy
    .task-chase = Ask for an answer at the check-in
    .family = The therapists now decide how they can help. Continue the log, and use the advice online. Ask us to call about it after 3 weeks, and to tell you the answer. Call the SENCO; if your child loses weight or does not drink, see the GP the same day.
    .setting = Strategies and breaks continue. Nothing pauses for the answer.
    .early = Eating gets worse: see the GP; if they are losing weight or not drinking, the same day. Harm to themselves: tell the safeguarding lead today. Attendance gets worse: tell the service and look at the plan this week.
    .note = How long it takes in Milton Keynes: ask, and write it down.
    .choice-accepted = Accepted
    .choice-declined = Declined
    .choice-more-wanted = They ask for more information
    .choice-no-word = No answer, though we asked

sensory-ot-wait = Waiting for the first therapy appointment
    .purpose = The log and the plan continue, so that the first appointment starts from facts.
    .task-keep-log = Keep the log
    .task-tell = Tell the service if school, address or risk changes
    .task-next-move = Tell the service of a new school or an 18th birthday while they wait
    .family = Your child is on the list for a first appointment, and help continues. Note what helps, and return forms in time. Ask us to check in every 6 weeks. Call the therapists or the SENCO, and at once if eating, harm or attendance gets worse.
    .setting = Continue with what helps. Review it each half term.
    .early = Eating gets worse: see the GP; if they are losing weight or not drinking, the same day. Harm to themselves: tell the safeguarding lead today. Attendance gets worse: tell the service and look at the plan this week.
    .note = Inspectors called the service timely in 2024; ask how long it is now. Eighteen weeks is only a suggested reminder.
    .choice-seen = The first appointment has taken place
    .choice-too-long = It is taking too long
    .choice-worse = Eating, harm or attendance is worse, and it cannot wait

sensory-ot-help = Work on the goal together
    .purpose = A short time of help with clear goals. The therapist teaches those around the child.
    .task-plan = Put the therapist’s advice into the support plan
    .task-practise = Practise at home and in the setting
    .task-kit = Ask whether equipment or a change to the room would help
    .task-whole-life = Think of exams, sport, travel and work placements too
    .family = The therapist shows you and the setting what to practise. Try each thing at home and say honestly what does not work. Ask how long this lasts, and for a review within 12 school weeks. Call the therapist.
    .note = Sensory integration therapy was tested against usual care in a large trial; its result was not read here, and some areas do not offer it. Nothing here recommends it. If there is an EHC plan, help that teaches or trains may belong in its education part: that is general knowledge, ask SENDIAS.
    .choice-review = The time of help is over
    .choice-family-stops = The child or family does not want to continue

sensory-ot-review = Review it after therapy
    .purpose = What does the child do now that they could not? Who continues it?
    .task-child-first = Ask the child first
    .task-carry-on = Agree who carries on with what, and look at it each term
    .task-come-back = Agree what would be a reason to return: a new school, or a change in what they can do
    .family = We look at what your child can do now, and who continues it. Ask to meet within 2 school weeks. Ask what to watch for, and how to return. Call the SENCO.
    .note = A short time of help with a review, and returning if something new arises, is other areas’ practice. Ask what Milton Keynes offers.
    .choice-met = The goal is met
    .choice-again = There is a new goal
    .choice-more = It is not enough
    .choice-again-adult = There is a new goal, and they are 19 or over
    .choice-move-coming = A move is planned: prepare for it

sensory-next-door = Find another way if the service says no
    .purpose = Keep the reason. Add what was missing, or choose another way. Support continues.
    .task-reason = Keep the reason in writing
    .task-compare = Look for the usual reasons: no daily task named, nothing tried, one setting only, hearing and sight not checked
    .task-choose = Choose the next service with the family
    .family = The service said no, or there was no answer. Ask for the reason in writing; its patient advice service (PALS) can help. Support continues. You may ask for an EHC needs assessment at any time. Ask to talk again within 2 weeks. Call the SENCO or SENDIAS.
    .note = The usual reasons were read on other areas’ pages. The next services are suggested.
    .choice-mend = Occupational therapy: add what was missing and send it again
    .choice-go-on = Continue with the plan in the setting
    .choice-other = Another pathway fits better
    .choice-hearing-teacher = Hearing: ask for a teacher of the deaf, or ask again
    .choice-vision-teacher = Sight: ask for a teacher for vision, or ask again
    .choice-both-teacher = Both: ask for a teacher for multi-sensory impairment, or ask again

sensory-adult-help = Find help from 18
    .purpose = College, work and adult services make reasonable adjustments. The GP is the way to adult therapy.
    .task-adjust = Write down the adjustments that help
    .task-gp = Ask the GP about adult therapy
    .task-hearing-sight = Check that hearing and sight were tested
    .family = From 18 college, work and adult services adjust to what your young person needs. They say what helps and who may be told. They may want you with them, so ask. Ask us to look again within 4 weeks. Call learning support or the GP.
    .note = Ask the GP what therapy for the senses Milton Keynes offers adults.
    .choice-adjusted = Adjustments are in place
    .choice-more = Another service leads
    .choice-not-wanted = They want no more help now

## Hearing

sensory-hearing = Have hearing checked
    .also = glue ear
    .purpose = The newborn screen looks for greater losses. Milder, one-sided and later ones can be missed, so a worry at any age means a test.
    .task-ask = Ask for a hearing test
    .task-seat = Seat them where they hear best, now
    .task-at-birth = Ask what the newborn screen found, and whether any test was missed
    .task-sudden = Suddenly worse or gone, in one ear or both: medical help today, from the GP, NHS 111 or A&E
    .family = A test shows how well your child hears. Ask the GP, health visitor or school nurse for one, and face your child when you speak. Ask us to look again within 6 weeks. Call them again if no date comes. If hearing has gone suddenly, get medical help today: the GP, NHS 111 or A&E.
    .note = Which tests the hearing clinic offers, and who can refer, are on an earlier page of the hospital: confirm.
    .choice-loss = A lasting loss was found
    .choice-glue-ear = It comes and goes, or is glue ear
    .choice-to-watch = A mild or one-sided loss, to be watched and tested again
    .choice-both = Sight is affected too
    .choice-clear = Hearing is well
    .choice-not-tested = It could not be tested yet, or the family says no
    .choice-known = A hearing impairment is already known: ask for the teacher of the deaf now

sensory-hearing-glue-ear = Help while hearing comes and goes, or is watched
    .also = glue ear grommets otitis
    .purpose = Seating, quiet and facing them help at once. Test again.
    .task-seat = Seat them near and facing
    .task-quiet = Cut background noise
    .task-retest = Set the date of the next test
    .task-advice = Ask the clinic, or a teacher of the deaf, for advice that the setting can use
    .family = Hearing may come and go, so we help now and test again. Speak face to face, with the television off. Ask for the date of the next test, within 3 months. Call the hearing clinic or the health visitor.
    .note = How often to test again is for the clinic to say. Three months is only a suggested reminder. Elsewhere a teacher of the deaf may visit once to advise.
    .choice-better = Hearing is well again, and daily life is easier
    .choice-lasting = It is lasting
    .choice-clear = Hearing is well, but the difficulty continues
    .choice-watch-on = Not settled, or not tested yet: watch on

sensory-hearing-found = Ask for a teacher of the deaf
    .purpose = As soon as a loss is known, ask. Usually the hearing clinic refers, but nobody has to wait for that.
    .task-letter = Get the clinic’s letter
    .task-needs = Write down what they cannot follow, and where
    .task-who-may-ask = Ask who may send it here: in some areas a parent or a school may, with the clinic’s letter
    .task-ask-now = Ask now, even if the clinic’s letter is still to arrive; help in the room starts today
    .task-tell-council = Under school age the law says that health staff tell the parent, then the council, and name a charity that can help. Ask whether this has been done
    .family = If a hearing loss is found, a teacher of the deaf helps your child, you and the setting. Ask the clinic to refer, and ask the SEND team yourself too. Ask about signing classes if you would like them. We suggest sending it within a week. Ask who will call you, and when; meanwhile call the National Deaf Children’s Society.
    .note = How Milton Keynes’ teachers of the deaf are reached: ask the SEND team. As an example, Buckinghamshire names 4 levels: mild 21–40 dB, moderate 41–70, severe 71–95, profound above 95. A level alone never says how much help a child needs.
    .choice-sent = It has been sent
    .choice-no-consent = The family says no for now
    .choice-sent-baby = It has been sent, and they are a baby
    .gate-consent = Agreement to the referral
    .gate-letter = The hearing clinic’s letter

sensory-hearing-first-visit = A baby’s first visit from a teacher of the deaf
    .purpose = When a loss is found in a baby, a teacher of the deaf contacts the family within days and visits them at home.
    .task-who-rings = Give the family the name of the person who will call
    .task-home = Ask what the family wants to know first
    .task-chase = Call the clinic if nobody has been in touch
    .family = A teacher of the deaf comes to meet you and your baby. Hold your baby close, talk, sing, and use your face and hands. Write down your questions. If nobody has called within 2 days, call the hearing clinic or the health visitor.
    .setting = Health visitor and clinic stay in touch. The family does not have to make the first call.
    .early = Nobody has been in touch after a week: call the hearing clinic. The family feels alone with it: call the health visitor or the National Deaf Children’s Society.
    .note = Within one or two days is the practice of other areas, shown as an example. Confirm locally how quickly it happens.
    .choice-met = They have met
    .choice-no-contact = Nobody came, or it was declined

sensory-hearing-assessment = Waiting for the teacher of the deaf
    .purpose = A teacher of the deaf looks at how they listen in real rooms, with family and setting.
    .task-rooms = Write down which rooms are hardest
    .task-ask-child = Ask them where they hear well and where they do not
    .task-first-contact = Note the day of the first contact and of the first visit
    .family = The teacher of the deaf looks at how your child listens in real rooms. Note when they do and do not hear, and keep hearing aids working. Ask us to call about it every 4 weeks. Call the hearing clinic; if hearing is suddenly gone, get medical help today.
    .setting = Seating, quiet, and checking that they have understood, from today.
    .early = Hearing suddenly worse or gone, in one ear or both: medical help today, from the GP, NHS 111 or A&E. They withdraw: tell the teacher of the deaf and the clinic this week.
    .note = The times are other places’ practice, shown as examples: first contact within 5 working days, a first visit within 4 weeks, a report within 10 weeks (Northern Ireland). One English area gives such an assessment about 5 hours in all.
    .choice-advised = Advice has come
    .choice-declined = Declined
    .choice-late = 10 weeks have passed without a report

sensory-hearing-outcomes = Choose hearing outcomes together
    .purpose = The report is ready. Choose what they should be able to do, and what help leads to it.
    .task-child-first = Ask them what they would like to follow, say or join in
    .task-choose = Go through the areas of the national framework (Specialist Deaf Curriculum Framework): 1 deaf identity; 2 communication, language and literacy; 3 access to sound; 4 social, emotional, physical and mental health; 5 managing change; 6 preparing for adulthood; 7 specialist assessment and monitoring
    .task-language = Agree their languages with the family: speech, British Sign Language, signs together with speech
    .task-how-often = Agree how often a teacher of the deaf comes, and how that was decided
    .task-who-does = Write down who does what every day
    .family = We choose what your child should be able to do, and what helps. Choose what matters most at home. Meeting other deaf children and families helps. Ask to agree this within 2 weeks, and when you review it. Call the teacher of the deaf or the SENCO.
    .note = The framework is national but not law. Specialist teachers use another (NatSIP) to decide how much help they give: it guides a service’s time and does not measure the child. Ask the SEND team for Milton Keynes’ own framework.
    .choice-regular = A teacher of the deaf will come regularly
    .choice-advice-only = Advice once; the setting continues it
    .choice-sight-too = Sight is affected too
    .choice-family-declines = The family wants support in the setting only

sensory-hearing-declined = Find another way without a teacher of the deaf
    .purpose = Keep the reason. Add what was missing, or use another way. Good listening in the room starts anyway.
    .task-reason = Ask for the reason in writing
    .task-what-missing = Look for what was missing: the clinic’s letter, a confirmed loss, where it is hard to follow
    .task-advice-meanwhile = Ask the clinic and the charity for advice that the setting can use today
    .family = There is no teacher of the deaf for now, and good listening in the room starts anyway. Ask for the reason, and ask the clinic to write. You may ask for an EHC needs assessment at any time. Ask to talk again within 2 weeks. Call SENDIAS or the National Deaf Children’s Society.
    .note = Ask the SEND team who decides this in Milton Keynes, and by what rule. One neighbouring area takes only a confirmed loss, sent by a doctor or clinic.
    .choice-mend = Add what was missing and send it again
    .choice-go-on = Continue support in the setting without them
    .choice-other = Another pathway fits better

sensory-hearing-support = Support hearing and language
    .purpose = Aids and radio aids, good acoustics, language by speech or sign, and being proud of who they are.
    .task-aids = Check hearing aids and radio aids every morning, and learn to use radio aids and captions
    .task-rooms = Make the rooms quieter, and seat them where they hear and see faces best
    .task-teach = Teach new words before the lesson
    .task-exams = Ask in good time what they need in exams
    .task-outcomes = Look at the outcomes that were chosen: what did they do this week?
    .task-watch = Keep the dates of the clinic’s tests, and pass on what the setting sees
    .task-second-opinion = If autism is in question too, ask for somebody who knows both deafness and autism
    .family = Aids, quiet rooms and language help your child to join in. Meet other deaf children and families, and choose language together with your child. Ask us to review it within 12 school weeks. Call the teacher of the deaf or the SENCO; for a broken aid, the hearing clinic.
    .note = Whether Milton Keynes has its own outcomes framework for hearing was not found: ask the SEND team. The national one is named here.
    .choice-review = Review it together
    .choice-sight-too = Sight is affected too
    .choice-ask-teacher = The family now wants a teacher of the deaf, or one is needed again
    .choice-move-coming = A move is planned: prepare for it

## Vision

sensory-vision = Have sight checked
    .purpose = Screening at 4 to 5 looks mainly for lazy eye. Any worry means an optician; somebody with a learning disability needs a full test.
    .task-test = Arrange an eye test
    .task-enlarge = Use larger print and a good place to sit, now
    .task-result = Ask what the screening at 4 to 5 found
    .task-sudden = Suddenly worse or gone, or double vision: go to A&E now
    .family = A test shows how well your child sees. Book an eye test, and ask for the result in writing. Ask us to look again within 6 weeks. Call the optician, or the school nurse for advice. If sight has gone suddenly, or your child sees double, go to A&E now.
    .choice-glasses = Glasses are enough
    .choice-eye-clinic = They are sent to the eye clinic
    .choice-both = Hearing is affected too
    .choice-clear = Sight is well
    .choice-not-managed = They could not manage the test
    .choice-family-declines = The family does not want a test now
    .choice-glasses-hearing-open = Glasses are enough, but hearing is still to be looked at
    .choice-known = A vision impairment is already known: ask for the specialist teacher now

sensory-vision-adapted-test = Arrange an eye test that suits them
    .purpose = Many children with a learning disability, and some autistic children, cannot manage an ordinary test. They still need a full one.
    .task-tell-optician = Tell the optician beforehand what is hard: touch, light, waiting, words
    .task-practise = Practise with pictures, and visit the room first
    .task-in-school = In a special school, ask whether full eye tests are done there
    .task-through-gp = If it does not work, ask the GP about the eye clinic
    .family = Your child needs a full test in a way that suits them. Ask for the quietest time of day, and bring what calms. Several short visits are fine. Ask us to look again within 8 weeks. Call the optician, or the GP if it does not work.
    .note = Ask which opticians near Milton Keynes do this. Practising and short visits are general advice.
    .choice-glasses = Glasses are enough
    .choice-eye-clinic = They are sent to the eye clinic
    .choice-clear = Sight is well
    .choice-still-not = It still cannot be done: the eye clinic is asked
    .choice-family-declines = The family does not want a test now
    .choice-glasses-hearing-open = Glasses are enough, but hearing is still to be looked at

sensory-vision-clinic = Waiting for the eye clinic
    .purpose = The clinic says how well they see and whether it will change. The specialist teacher can be asked meanwhile.
    .task-ask-letter = Ask for a letter that the setting may read
    .task-certificate = Ask whether certification fits, and what being registered would bring
    .family = The eye clinic finds out how well your child sees. Ask what they can see in a classroom and outdoors, and about certification if sight is poor. The specialist teacher can be asked meanwhile. Ask us to check in every 6 weeks. Call the eye clinic; if sight is suddenly gone, go to A&E now.
    .setting = Larger print, good light, a clear way through the room.
    .early = Sight suddenly worse or gone, or double vision: go to A&E now. They bump into things more than before: call the eye clinic and ask to be seen sooner.
    .note = Certification is medical; help at school does not depend on it. This is general knowledge, and 18 weeks is only a reminder.
    .choice-impaired = Sight is impaired
    .choice-brain = The eyes are well, but the brain does not use what they see
    .choice-clear = Sight is well
    .choice-glasses = Glasses or patching are enough
    .choice-no-word = No appointment, or nobody could say
    .choice-glasses-hearing-open = Glasses or patching are enough, but hearing is still to be looked at
    .choice-ask-teacher-now = Sight is clearly poor: ask for the specialist teacher now, while the clinic wait continues

sensory-vision-found = Ask for a teacher of children with vision impairment
    .purpose = As soon as a vision impairment is known, ask for a specialist teacher. Send what they cannot see or do, with the clinic’s letter if there is one.
    .task-letter = Get the eye clinic’s letter
    .task-needs = Write down what is hard: board, print, playground, stairs
    .task-ask-now = Ask now, even if the clinic’s letter is still to arrive; larger print and good light start today
    .task-tell-council = Under school age the law says that health staff tell the parent, then the council, and name a charity that can help. Ask whether this has been done
    .family = If a vision impairment is found, a specialist teacher helps your child to learn and to move about. Ask the SEND team for one yourself too, and ask the clinic for its liaison officer, if it has one. We suggest sending it within a week. Ask who will call you, and when; meanwhile the RNIB can help.
    .note = How Milton Keynes’ specialist teachers are reached: ask the SEND team. As an example, Northern Ireland takes sight worse than 6/12 in both eyes, a condition that gets worse, or much of the field of view missing; Buckinghamshire also takes impairment that is in the brain, not the eyes.
    .choice-sent = It has been sent
    .choice-no-consent = The family says no for now
    .gate-consent = Agreement to the referral
    .gate-letter = The eye clinic’s letter

sensory-vision-assessment = Waiting for the specialist teacher
    .purpose = The teacher looks at how they use sight in real life, and whether moving about safely needs teaching.
    .task-places = Write down which places are hardest
    .task-ask-child = Ask them what they can and cannot see, and what tires them
    .task-first-contact = Note the day of the first contact and of the first visit
    .family = The teacher looks at how your child uses sight in real life. Note what they can see and when they tire. Ask us to call about it every 4 weeks. Call the SENCO; if sight is suddenly gone, go to A&E now.
    .setting = Larger print, contrast, and time, from today.
    .early = Sight suddenly worse or gone, or double vision: go to A&E now. An accident: get any injury seen to, and tell the specialist teacher the same day.
    .note = The times are Northern Ireland’s practice, shown as an example: first contact within 5 working days, a first visit within 4 weeks, a report within 10 weeks.
    .choice-advised = Advice has come
    .choice-declined = Declined
    .choice-late = 10 weeks have passed without a report

sensory-vision-outcomes = Choose sight and independence outcomes together
    .purpose = The report is ready. Choose what they should be able to do, and what help leads to it.
    .task-child-first = Ask them what they want to read, reach, play or do alone
    .task-eleven = Go through the 11 areas of the national framework (CFVI). The first 6 are: 1 an inclusive world; 2 sensory development; 3 communication; 4 reading and writing (literacy); 5 moving about (habilitation, orientation and mobility); 6 living day to day (habilitation, independent living skills)
    .task-print = Agree print size, braille, sound or screen for each subject
    .task-how-often = Agree how often the specialist teacher comes, and how that was decided
    .task-who-does = Write down who makes the materials ready, and by when
    .task-eleven-more = Go through the other 5 areas too: 7 accessing information; 8 technology; 9 health: social, emotional, mental and physical wellbeing; 10 social, sports and leisure; 11 preparing for adulthood
    .family = We choose what your child should be able to do, and what helps. Choose what matters most at home: dressing, cooking, going out, games. Ask to agree this within 2 weeks, and when you review it. Call the specialist teacher or the SENCO.
    .note = The framework is national but not law. Specialist teachers use another (NatSIP) to decide how much help they give; it does not measure the child. Ask the SEND team for Milton Keynes’ own framework.
    .choice-regular = A specialist teacher will come regularly
    .choice-moving-about = Moving about or daily living needs teaching too
    .choice-advice-only = Advice once; the setting continues it
    .choice-hearing-too = Hearing is affected too
    .choice-family-declines = The family wants support in the setting only

sensory-habilitation = Teach moving about and daily living
    .purpose = A habilitation specialist teaches people with little sight. They learn to get about safely and to do daily things alone.
    .task-ask = Ask the specialist teacher who teaches this here
    .task-routes = List the journeys that matter: in school, to school, to a friend
    .task-daily-living = List the daily things: dressing, food, money, cooking
    .task-staff = Show staff how to guide, and when not to
    .family = Your child learns to move about safely and do daily things alone. Let them try, with time. Practise one thing until they can do it alone. Ask us to look again within 6 weeks. Call the specialist teacher.
    .note = Who offers this in Milton Keynes: ask the SEND team.
    .choice-started = It has started
    .choice-none-here = Nobody offers it, or it was declined
    .choice-family-declines = The family does not want it now

sensory-vision-declined = Find another way without a specialist teacher for vision
    .purpose = Keep the reason. Add what was missing, or use another way. Larger print and good light start anyway.
    .task-reason = Ask for the reason in writing
    .task-what-missing = Look for what was missing: the eye clinic’s letter, what they cannot see or do, where
    .task-advice-meanwhile = Ask the charities for advice that the setting can use today
    .family = There is no specialist teacher for now, and larger print and good light start anyway. Ask for the reason, and ask the clinic to write. You may ask for an EHC needs assessment at any time. Ask to talk again within 2 weeks. Call SENDIAS or the RNIB.
    .note = Ask the SEND team who decides this in Milton Keynes, and by what rule. Elsewhere the child should have been seen by an optician or eye doctor first.
    .choice-mend = Add what was missing and send it again
    .choice-go-on = Continue support in the setting without them
    .choice-other = Another pathway fits better

sensory-vision-support = Support sight and independence
    .purpose = Print or braille, technology, moving about, daily living, friends, and getting ready for adult life.
    .task-materials = Make materials ready before the lesson
    .task-formats = Ask for large print, braille or sound where they need it
    .task-technology = Ask about screen readers, magnifiers and tablets
    .task-mobility = Ask for somebody to teach them to get about safely and do daily things alone (a habilitation specialist)
    .task-social = Look at friends, sport and clubs, and how they feel
    .task-exams = Ask in good time what they need in exams
    .task-outcomes = Look at the outcomes that were chosen: what did they do this week?
    .family = Print, braille and technology help your child to learn with everyone else. Let them do things by themselves, slowly. Ask for enlarged books now. Ask us to review it within 12 school weeks. Call the specialist teacher or the SENCO.
    .note = Milton Keynes’ own outcomes framework for vision: ask the SEND team. The national one is named here.
    .choice-review = Review it together
    .choice-hearing-too = Hearing is affected too
    .choice-ask-teacher = The family now wants a specialist teacher, or one is needed again
    .choice-habilitation = Moving about or daily living needs teaching: ask for it
    .choice-move-coming = A move is planned: prepare for it

## Both senses, and looking back

sensory-multi-sensory = Look at both hearing and sight
    .purpose = Difficulty with both hearing and sight affects somebody more than either alone. See that both were tested, and how they communicate.
    .task-both-tests = See that both hearing and sight have been tested
    .task-communicate = Agree with the family how they say yes, no, more and stop
    .task-predictable = Make the day predictable: the same start, touch or object before each change
    .family = We make sure that both hearing and sight were tested. Show everyone how your child tells you things. Ask us to look again within 2 weeks. Call the SENCO, or Sense for advice.
    .note = Ask the SEND team and Sense whether Milton Keynes has such a teacher; about half of areas had none. Adults’ and children’s social care have duties to deafblind people: that is general knowledge, so ask.
    .choice-supported-now = Support has started: review it together
    .choice-hearing-first = Hearing has not been tested
    .choice-sight-first = Sight has not been tested
    .choice-specialist = Both were tested: ask for a teacher for multi-sensory impairment

sensory-multi-sensory-request = Ask for a teacher for multi-sensory impairment
    .purpose = Elsewhere such a teacher works from birth to 25, at home and in the setting. They look at communication, and at what the person hears and sees.
    .task-letters = Get the letters of the hearing clinic and the eye clinic
    .task-communication = Write down how they tell people things, and how people tell them
    .task-who = Ask the SEND team who does this work here
    .family = A teacher for both senses looks at how your child communicates. Tell them what your child enjoys, and what each sound, touch or sign means. We suggest sending it within a week. Call the SENCO, or Sense.
    .note = This is another area’s practice, to confirm locally. If there is no such teacher, ask for the teacher of the deaf and the teacher for vision to work together.
    .choice-sent = It has been sent
    .choice-nobody-here = There is no such teacher here
    .choice-family-declines = The family says no for now
    .gate-consent = Agreement to the referral
    .gate-letters = A letter from the hearing clinic or the eye clinic

sensory-multi-sensory-assessment = Waiting for the specialist teacher
    .purpose = The teacher looks at hearing, sight and communication together, at home and in the setting.
    .task-film = With consent, film short moments in which they tell or ask for something
    .task-chase = Ask for the date of the visit at the check-in
    .family = The teacher gets to know your child at home and in the setting. Note what your child hears, sees and feels for, and when they tire. Ask us to call about it every 4 weeks. Call the SENCO. If hearing is suddenly gone, get medical help today; if sight is, go to A&E now.
    .setting = One adult leads, one thing at a time, and the same signs every day.
    .early = Hearing suddenly worse or gone, in one ear or both: medical help today, from the GP, NHS 111 or A&E. Sight suddenly worse or gone, or double vision: go to A&E now. They stop reaching out to people: tell the specialist teacher and the GP this week.
    .note = Ten weeks for a report is Northern Ireland’s practice for hearing and sight, shown as an example.
    .choice-advised = Advice has come
    .choice-declined = Declined
    .choice-late = 10 weeks have passed without an answer

sensory-multi-sensory-declined = Find another way without a teacher for both senses
    .purpose = Keep the reason. Two teachers who know them can do much of it together.
    .task-reason = Ask for the reason in writing
    .task-two-teachers = Ask the teacher of the deaf and the teacher for vision to plan together
    .task-plan-asked = Ask with the family whether an EHC plan is needed
    .family = There is no such teacher for now, and 2 teachers can plan together. Ask for the reason in writing, and ask Sense what help there is. You may ask for an EHC needs assessment at any time. Ask to talk again within 2 weeks. Call SENDIAS.
    .note = Who decides this in Milton Keynes was not found: ask the SEND team. The order here is suggested.
    .choice-mend = Add what was missing and send it again
    .choice-go-on = Continue support with those who know them
    .choice-other = Another pathway fits better

sensory-multi-sensory-support = Support both senses together
    .purpose = One shared way to communicate, a predictable day, and people who know them well.
    .task-child-first = Watch and ask: what do they choose, and what do they turn away from?
    .task-one-way = Write down one way to communicate that everyone uses
    .task-both-frames = Choose outcomes from both national frameworks: the 11 areas for vision (CFVI) and those for deafness
    .task-same-adults = Keep to a few adults who know them
    .task-social-care = Ask social care what help somebody with both losses can have
    .family = Everyone uses one way to communicate, and the day is predictable. Use the same signs and objects at home, and show new people how to say hello. Ask us to review it within 12 school weeks. Call the specialist teacher or the SENCO.
    .note = The national frameworks are for vision and for deafness; which one Milton Keynes uses for both together: ask the SEND team. The question to social care is general knowledge.
    .choice-review = Review it together
    .choice-harder = Hearing or sight has changed: look again
    .choice-move-coming = A move is planned: prepare for it

sensory-sensory-review = Review the support together
    .purpose = What is easier? What do they want next? The specialist teacher, setting and family decide together.
    .task-child-first = Ask them first
    .task-outcomes = Look at each outcome
    .task-next = Set the next review
    .task-next-move = Plan the next move early: nursery, school, college, work
    .family = At a review we look at what is easier, and what your child wants next. Say what changed at home. Ask to meet within 2 school weeks, and for the next date. Call the specialist teacher or the SENCO.
    .note = For an EHC plan, the advice on a child with a hearing or sight impairment should be given with a teacher qualified for it. This is general knowledge of the regulations: confirm it.
    .choice-well = It goes well: review each term
    .choice-hearing-goes-on = Continue with hearing support
    .choice-vision-goes-on = Continue with vision support
    .choice-more = It is not enough
    .choice-both-goes-on = Continue with support for both senses
    .choice-test-again = Hearing or sight has changed: test again
    .choice-move-coming = A move is planned: prepare for it

sensory-plan-the-move = Plan the move to a new setting
    .purpose = A new nursery, school, college, class or home: equipment, rooms and trained adults should be ready before they arrive.
    .task-which-move = Name the move and its date, and start a term early
    .task-child-first = Ask them what worries them and what must move with them
    .task-rooms-there = Walk the new rooms at a busy time, with them if they like: light, noise, seating, stairs, toilets
    .task-equipment = List the equipment and who moves it: radio aid, large print, braille, screen reader, seating
    .task-who-knows = Send one page on what helps, and name the adult who meets them there
    .task-who-takes-over = Ask each specialist who takes over, and from which day; with a new GP or at 18 the service may change
    .task-look-after-six-weeks = Agree a date to look again, about 6 weeks after the move
    .family = Before a move to a new school or college, equipment, rooms and trained adults should be ready there. Visit at a quiet time and practise the journey. Ask who checks the equipment on the first day. Ask us to look again about 6 weeks after the move. Call the SENCO of the new setting.
    .choice-senses-go-on = The move is planned; strategies for the senses continue
    .choice-hearing-go-on = The move is planned; hearing support continues
    .choice-vision-go-on = The move is planned; vision support continues
    .choice-both-go-on = The move is planned; support for both senses continues
    .choice-planned = The move is planned; ordinary practice is enough
    .note = How to plan a move is suggested; both national frameworks name change and adult life among their areas. If there is an EHC plan, the review for a new phase of education has dates in law: open the statutory pathway.

## Where this pathway ends

sensory-supported = What helps is ordinary practice now
    .purpose = Continue it in the plan, and review it each term. Return whenever something changes.
    .task-tell-family = Tell them and the family what continues, and how to return
    .task-tell-setting = Tell everyone who works with them what helps
    .task-next-look = Set the date of the next look, within a term

sensory-handed-on = Another pathway leads
    .purpose = Another pathway or service takes the lead. Send the profile and their own words, so that nothing is asked twice.
    .task-say-who-leads = Tell them and the family who leads now, and how to reach them
    .task-send-papers = With agreement, send the profile, the log and their own words
    .task-next-look = Set a date to check that the new team has taken over

## Questions and evidence that only this pathway uses

question-sensory-what-stands-out = What stands out most?
    .help = Hearing and sight come first. If neither has been checked, choose the one you wonder about.
    .value-hearing = Hearing
    .value-sight = Sight
    .value-both = Both hearing and sight
    .value-processing = Neither: noise, touch, light or movement are too much or too little
evidence-sensory-audit = Look at the room with the senses in mind
evidence-sensory-profile = Profile of the child’s senses and daily tasks
evidence-sensory-strategies-log = Log of what was tried
evidence-sensory-hearing-report = Letter from the hearing clinic
evidence-sensory-eye-report = Letter from the eye clinic
evidence-sensory-hot-spots = Map of the places and times that are hardest
evidence-sensory-ot-copy = Copy of the referral, with its date
evidence-sensory-ot-answer = The occupational therapists’ answer
evidence-sensory-listening-report = Report on how the child listens in real rooms
evidence-sensory-vision-report = Report on how the child uses sight in real life
evidence-sensory-outcomes = Outcomes chosen with the child and family
evidence-sensory-request-copy = Copy of the request to the specialist teachers, with its date
