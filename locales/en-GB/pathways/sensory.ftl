# The words of the sensory needs pathway.

sensory = Sensory needs
    .purpose = For a child whose senses make daily life hard: noise, touch, light, movement, or hearing and sight themselves.

## Notice, and rule things out

sensory-notice = Notice what the senses make hard
    .purpose = Look at daily life: dressing, eating, noise, crowds, writing, sleep. Ask the child what it is like.
    .task-ask-child = Ask the child what feels too much, too little, or just right
    .task-write-down = Write down when, where, and what came before and after
    .family = Keep a short diary: what, where, before, after, and what calmed.
    .note = No sensory pathway of Milton Keynes’ own could be found. This is put together from other areas’ practice: check it against local guidance.
    .choice-goes-on = It makes daily life hard
    .choice-hearing-or-sight = It is hearing or sight itself that worries us
    .choice-settled = A small change was enough

sensory-rule-out = Rule out pain, illness and worry
    .purpose = Ears, teeth, reflux, sleep and medicines can look like sensory needs. So can fear.
    .task-pain = Ask about pain, sleep, tummy, teeth and medicines
    .task-eating = Not growing, losing weight or eating what is not food: see the GP now
    .task-worry = Ask gently about worries and what happened before
    .family = Tell the GP what you see. Say how long it has gone on.
    .note = This list is general knowledge: agree it with the GP or health visitor.
    .choice-clear = Nothing else explains it, or not all of it
    .choice-treated = It was something else, and is being treated

sensory-hearing-and-sight = Check hearing and sight first
    .purpose = A child who ignores sound or avoids print may not hear or see well. What stands out?
    .task-hearing = Arrange a hearing check
    .task-sight = Arrange a sight check; a child with a learning disability needs a full one
    .family = Ask the GP, health visitor or school nurse for a hearing check, and an optician for sight.
    .note = An old page of the hospital says that its hearing clinic takes children from a GP, school nurse, health visitor or paediatrician: confirm it. Autistic children may not manage a test on the high street: ask for one that suits them.

## Sensory processing

sensory-environment = Look at the room, not only the child
    .purpose = Walk through the day with all eight senses in mind, and change what is cheap and helps everyone.
    .task-walk = Walk the classroom, hall, corridor and dinner hall at busy times
    .task-change = Change light, noise, seating and clutter where you can
    .task-breaks = Offer movement and quiet breaks to everyone
    .family = Walk through your home in the same way and tell the school what you found.
    .note = Other areas expect such a walk in every setting. The eight senses: sight, sound, touch, taste, smell, balance, body position, and signals from inside the body.
    .choice-better = That was enough
    .choice-not-enough = It helps, but not enough

sensory-profile = Find this child’s own pattern
    .purpose = Sense by sense: what they seek, avoid or do not notice, what calms them, and which daily task it stops.
    .task-with-child = Do it with the child, in pictures if that helps
    .task-tasks = Write the daily task that each thing stops
    .task-calm = Write down what calms
    .family = Add what you see at home: mornings, meals, clothes, bath, sleep.
    .note = It is not a diagnosis. It counts as a difficulty only where it stops the child from taking part.
    .choice-stops-daily-life = It stops something in daily life
    .choice-no-effect = There is a pattern, but it stops nothing
    .choice-worry = Worry or what happened to them explains more

sensory-strategies = Try two or three things, and write down what happens
    .purpose = One goal for each. The same at home and in the setting. Long enough to tell.
    .task-choose = Choose two or three things with the child
    .task-log = Keep a log: how often, for how long, what changed
    .task-workshop = Look at the occupational therapists’ advice online
    .family = Use the same words and the same things at home. Buy nothing yet.
    .note = Twelve weeks is other areas’ practice, not a rule of Milton Keynes. Do not wait for it where eating, harm or school attendance is at stake.
    .choice-time-to-review = Look back together
    .choice-cannot-wait = It cannot wait

sensory-strategies-review = Look back together
    .purpose = What was done, what changed, what does the child say?
    .task-child-first = Ask the child first
    .task-log = Read the log together
    .task-decide = Decide what to keep, change and stop
    .family = Say what got easier and what did not.
    .choice-met = The goal is met: keep it as ordinary practice
    .choice-again = Partly: change it and try again
    .choice-more-help = It still stops daily life

sensory-ot-criteria = Could occupational therapy help?
    .purpose = The service takes children with a Milton Keynes GP whose daily life is significantly affected: self-care, learning, or play.
    .task-daily-life = Write down which everyday skill is affected, and how
    .task-universal = Note the advice that was tried
    .family = Say which everyday things matter most to your child.
    .note = The service’s newer page says 0 to 18, or up to 19 in a special school. Pages disagree: older ones say 25 in special schools.
    .choice-under-eighteen = They are under 18
    .choice-special-school = They are 18 and in a special school
    .choice-adult = They are 18 or over
    .choice-elsewhere = The GP is not in Milton Keynes: ask that area’s service
    .choice-not-now = Not enough effect on daily life: go on with the plan

sensory-ot-referral = Refer to occupational therapy
    .purpose = Send one clear goal, what was tried and what came of it, and the child’s own words.
    .task-form = Ask for the referral form
    .task-goal = Write the goal and the effect on daily life
    .task-attach = Add the profile, the log and the hearing and sight results
    .family = Read it before it goes. Add your own words.
    .note = What Milton Keynes’ form asks for could not be seen. Elsewhere requests come back that name only a diagnosis or an assessment, and no daily task.
    .choice-sent = It has been sent
    .choice-no-consent = The family says no for now
    .gate-consent = Consent to refer
    .gate-milton-keynes-gp = A GP in Milton Keynes
    .gate-tried = A log of what was tried
    .gate-checked = Hearing and sight were checked

sensory-ot-triage = Waiting for the answer
    .purpose = The service decides whether and how it can help.
    .task-chase = Ask for an answer at the check-in
    .family = Keep the log going. Use the advice online.
    .setting = Strategies and breaks go on. Nothing pauses for the answer.
    .early = Eating, harm to themselves or attendance gets worse: tell the service at once.
    .note = How long it takes in Milton Keynes could not be found.
    .choice-accepted = Accepted
    .choice-declined = Declined
    .choice-more-wanted = They ask for more information

sensory-ot-wait = Waiting for the first appointment
    .purpose = The log and the plan go on, so that the first appointment starts from facts.
    .task-keep-log = Keep the log
    .task-tell = Tell the service if school, address or risk changes
    .family = Keep noting what helps. Return forms in time.
    .setting = Go on with what helps. Review it each half term.
    .early = Eating, harm or attendance gets worse.
    .note = How long it takes in Milton Keynes could not be found. Eighteen weeks is only this project’s reminder.
    .choice-seen = The first appointment has been
    .choice-too-long = It is taking too long

sensory-ot-help = Work on the goal together
    .purpose = A short time of help with clear goals. The therapist teaches those around the child.
    .task-plan = Put the therapist’s advice into the support plan
    .task-practise = Practise at home and in the setting
    .family = Try each thing at home and say honestly what does not work.
    .note = Sensory integration therapy was tried against usual care in a large trial; its result was not read here, and some areas do not offer it. Nothing here recommends it.
    .choice-review = The time of help is over

sensory-ot-review = Look back after therapy
    .purpose = What does the child do now that they could not? Who carries it on?
    .task-child-first = Ask the child first
    .task-carry-on = Agree who carries on with what
    .family = Ask what to watch for, and how to come back.
    .choice-met = The goal is met
    .choice-again = There is a new goal
    .choice-more = It is not enough

sensory-next-door = The door closed: here is the next one
    .purpose = Keep the reason. Mend what was missing, or choose another way. Support goes on.
    .task-reason = Keep the reason in writing
    .task-choose = Choose the next door with the family
    .family = Ask for the reason in writing. You may ask for an EHC needs assessment at any time.
    .choice-mend = Mend what was missing and send it again
    .choice-go-on = Go on with the plan in the setting
    .choice-other = Another pathway fits better

sensory-adult-help = Help from 18
    .purpose = College, work and adult services make reasonable adjustments. The GP is the way to adult therapy.
    .task-adjust = Write down the adjustments that help
    .task-gp = Ask the GP about adult therapy
    .family = They may want you beside them. Ask.
    .choice-adjusted = Adjustments are in place
    .choice-more = Another service leads

## Hearing

sensory-hearing = Have hearing checked
    .purpose = Screening at birth, done by four or five weeks, looks for greater losses; milder, one-sided and later ones can be missed. A worry at any age means a test.
    .task-ask = Ask for a hearing test
    .task-seat = Seat the child where they hear best, now
    .family = Ask the GP, health visitor or school nurse for a test. Face the child when you speak.
    .note = Which tests the hearing clinic offers, and how to be sent there, stand on an old page: confirm.
    .choice-loss = A lasting loss was found
    .choice-glue-ear = It comes and goes, or is glue ear
    .choice-to-watch = A mild or one-sided loss, to be watched and tested again
    .choice-both = Sight is affected too
    .choice-clear = Hearing is well

sensory-hearing-glue-ear = Hearing that comes and goes, or is being watched
    .purpose = Seating, quiet and facing the child help at once. Test again.
    .task-seat = Seat them near and facing
    .task-quiet = Cut background noise
    .task-retest = Set the date of the next test
    .family = Speak face to face, with the television off. Ask about the next test.
    .note = How often to test again is the clinic’s to say. Three months is only this project’s reminder.
    .choice-better = Hearing is well again
    .choice-lasting = It is lasting

sensory-hearing-found = Ask for a teacher of the deaf
    .purpose = Usually the hearing clinic refers when a loss is found.
    .task-letter = Get the clinic’s letter
    .task-needs = Write down what the child cannot follow, and where
    .family = Ask the clinic to refer. Ask about signing classes if you would like them.
    .note = How Milton Keynes’ teachers of the deaf are reached could not be found: ask the SEND team. As an example, Buckinghamshire names four levels: mild 21–40 dB, moderate 41–70, severe 71–95, profound above 95. A level alone never says how much help a child needs.
    .choice-sent = It has been sent
    .choice-no-consent = The family says no for now
    .gate-consent = Consent to refer
    .gate-letter = The hearing clinic’s letter

sensory-hearing-assessment = Waiting for the teacher of the deaf
    .purpose = A teacher of the deaf looks at how the child listens in real rooms, with family and setting.
    .task-rooms = Write down which rooms are hardest
    .family = Note when they do and do not hear. Keep hearing aids working.
    .setting = Seating, quiet, and checking that they have understood, from today.
    .early = Hearing gets suddenly worse, or they withdraw.
    .note = Ten weeks for a report, with a first visit within four, is Northern Ireland’s practice, shown as an example.
    .choice-advised = Advice has come
    .choice-declined = Declined

sensory-hearing-support = Support hearing and language
    .purpose = Aids and radio aids, good acoustics, language by speech or sign, and being proud of who they are.
    .task-aids = Check the aids every morning
    .task-technology = Ask about radio aids and captions, and learn to use them
    .task-teach = Teach new words before the lesson
    .task-outcomes = Choose outcomes: understanding deafness, communication, speaking up, identity, change
    .task-watch = Keep the dates of the clinic’s tests, and pass on what the setting sees
    .family = Meet other deaf children and families. Choose language together with your child.
    .note = Milton Keynes’ own outcomes framework for hearing was not published where it could be read. The national one is named here.
    .choice-review = Look back together
    .choice-sight-too = Sight is affected too

## Vision

sensory-vision = Have sight checked
    .purpose = Screening at four to five looks mainly for lazy eye. Any worry means an optician; a child with a learning disability needs a full test.
    .task-test = Arrange an eye test
    .task-enlarge = Use larger print and a good place to sit, now
    .family = Book an eye test. Ask for the result in writing.
    .choice-glasses = Glasses are enough
    .choice-eye-clinic = They are sent to the eye clinic
    .choice-both = Hearing is affected too
    .choice-clear = Sight is well

sensory-vision-clinic = Waiting for the eye clinic
    .purpose = The clinic says how well they see and whether it will change.
    .task-ask-letter = Ask for a letter that the setting may read
    .task-certificate = Ask whether certification fits, and what being registered would bring
    .family = Ask what they can see in a classroom and outdoors. Ask about certification if sight is poor.
    .setting = Larger print, good light, a clear way through the room.
    .early = Sight gets suddenly worse, or they bump into things.
    .note = Certification is medical; help at school does not depend on it. This is general knowledge, and eighteen weeks is only a reminder.
    .choice-impaired = Sight is impaired
    .choice-brain = The eyes are well, but the brain does not use what they see
    .choice-clear = Sight is well

sensory-vision-found = Ask for a teacher of children with vision impairment
    .purpose = Send the clinic’s letter and what the child cannot see or do.
    .task-letter = Get the eye clinic’s letter
    .task-needs = Write down what is hard: board, print, playground, stairs
    .family = Ask the clinic for its liaison officer, if it has one.
    .note = How Milton Keynes’ specialist teachers are reached could not be found: ask the SEND team. As an example, Northern Ireland takes sight worse than 6/12 in both eyes, a condition that gets worse, or much of the field of view missing; Buckinghamshire also takes impairment that comes from the brain.
    .choice-sent = It has been sent
    .choice-no-consent = The family says no for now
    .gate-consent = Consent to refer
    .gate-letter = The eye clinic’s letter

sensory-vision-assessment = Waiting for the specialist teacher
    .purpose = The teacher looks at how the child uses sight in real life, and whether moving about safely needs teaching.
    .task-places = Write down which places are hardest
    .family = Note what they can see and when they tire.
    .setting = Larger print, contrast, and time, from today.
    .early = Sight gets suddenly worse, or there was an accident.
    .note = Ten weeks for a report, with a first visit within four, is Northern Ireland’s practice, shown as an example.
    .choice-advised = Advice has come
    .choice-declined = Declined

sensory-vision-support = Support sight and independence
    .purpose = Print or braille, technology, moving about, daily living, friends, and getting ready for adult life.
    .task-materials = Make materials ready before the lesson
    .task-technology = Ask about screen readers, magnifiers and tablets
    .task-mobility = Ask for a habilitation specialist: moving about safely, and daily living
    .task-outcomes = Choose outcomes from the eleven areas of the national framework
    .family = Let them do things by themselves, slowly. Ask for enlarged books now.
    .note = Milton Keynes’ own outcomes framework for vision was not published where it could be read. The national one is named here.
    .choice-review = Look back together
    .choice-hearing-too = Hearing is affected too

## Both senses, and looking back

sensory-multi-sensory = Both hearing and sight
    .purpose = A teacher for multi-sensory impairment looks at both together, and at how the child communicates.
    .task-both-tests = See that both hearing and sight have been tested
    .task-communicate = Agree with the family how the child says yes, no, more and stop
    .family = Show everyone how your child tells you things.
    .note = Whether Milton Keynes has such a teacher could not be found; many areas have none. Ask the SEND team, and Sense.
    .choice-supported-now = Support has started: look back together
    .choice-hearing-first = Hearing has not been tested
    .choice-sight-first = Sight has not been tested

sensory-sensory-review = Look back together
    .purpose = What is easier? What does the child want next? The specialist teacher, setting and family decide together.
    .task-child-first = Ask the child first
    .task-outcomes = Look at each outcome
    .task-next = Set the next review
    .family = Say what changed at home.
    .note = For an EHC plan, the advice on a child with a hearing or sight impairment should come with a teacher qualified for it. This is general knowledge of the regulations: confirm it.
    .choice-well = It goes well: review each term
    .choice-hearing-goes-on = Go on with hearing support
    .choice-vision-goes-on = Go on with vision support
    .choice-more = It is not enough

## Where this pathway ends

sensory-supported = What helps is ordinary practice now
    .purpose = Keep it in the plan, and look at it each term. Come back whenever something changes.

sensory-handed-on = Another pathway leads
    .purpose = Take the profile and the child’s words along, so that nothing is asked twice.

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
