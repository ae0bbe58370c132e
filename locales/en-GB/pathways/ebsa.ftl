# Words of the pathway for emotionally based school avoidance (EBSA).

ebsa = Emotionally based school avoidance
    .purpose = For a child or young person who finds being in school or college too hard.

ebsa-notice = Notice early signs
    .purpose = Being in school has become hard. Small changes now do more than big plans later.
    .task-stop-signs = Look at the STOP signs first; if one fits, act on it before anything else
    .task-call-home = Ring home and ask kindly how mornings are
    .task-name-key-adult = Agree one adult whom the child can go to
    .task-ease-stressors = Take away small pressures now, such as challenges about lateness, uniform or homework
    .task-read-register = Look for a pattern in the register: days, lessons, Mondays, after holidays
    .family = Tell the school early, in writing. Keep a short dated note of what each day was like. Keep mornings calm and leave big talks for later in the day.
    .choice-signs-present = There are signs, at whatever level of attendance
    .choice-settled = Small changes were enough
    .choice-no-feelings-in-it = The absence has another plain reason
    .note = Signs count more than percentages: a child can be in every lesson and still be struggling. The inside of Milton Keynes’ own EBSA guidance could not be seen. This follows other areas’ practice: check it against the local guidance.

ebsa-safe-and-fit = Safe, and the right pathway?
    .purpose = Before any plan, be sure the child is safe and that the basic facts are known.
    .task-stop-signs = Go through the STOP signs again
    .task-dsl-view = Ask the safeguarding lead for their view
    .task-who-has-seen = Check who has seen the child in the last two school days
    .task-know-facts = Note age, school year, who has parental responsibility and whether a social worker is involved
    .family = Stay with the child if you are worried about their safety. Use urgent help at any hour; you do not need permission.
    .choice-safe-to-go-on = No safety worry stops us going on
    .choice-safety-worry = There is a worry about safety
    .note = Nothing here is scored. If in doubt, speak to the safeguarding lead today.

ebsa-keep-safe = Safety first
    .purpose = The safeguarding lead decides what must happen today. Support for school goes on beside it.
    .task-tell-dsl = Tell the safeguarding lead today, and write down what was seen and said
    .task-use-own-words = Keep the child’s own words as they were spoken
    .task-tell-family = Tell the family what is being shared and why, unless that would be unsafe
    .task-one-contact = Say who will keep in touch with the child
    .family = Ask what will happen next and who will ring you. A call about safety is not a judgement on your care.
    .choice-go-on = Safety is being looked after; support for school goes on
    .choice-another-team-leads = Another team leads for now
    .note = For a young adult of 18 or over, adult safeguarding applies.

ebsa-on-roll = On a roll?
    .purpose = A child who is on a roll stays that school’s child. Without a roll another duty applies.
    .task-check-roll = Check the roll, and that no one has asked the family to leave it
    .family = You never have to take your child off the roll to get help. If somebody suggests it, ring SENDIAS first.

ebsa-not-on-roll = Not on a roll
    .purpose = What is owed depends on age. Being without a school is never the child’s fault.
    .task-check-age = Check whether the child is of compulsory school age (about 5 to 16)
    .task-tell-council = Tell the council team for children missing education, if the child is of that age
    .task-keep-touch = Say who keeps in touch with the family meanwhile
    .family = Write down when schooling stopped and whom you have told. Keep letters and emails together.
    .choice-school-age = The child is of compulsory school age
    .choice-too-young = The child is not yet of school age
    .choice-past-school-age = The young person is past school age
    .note = Milton Keynes’ page speaks of 20 school days out of education or not knowing where the child is. The national wording is: no roll and no suitable education. Someone of 16 may still be of school age: check the date.

ebsa-look-alikes = Other reasons for the absence
    .purpose = Several things look like EBSA. Some need another answer, and often the picture is mixed.
    .task-who-knows = Ask who knows about the absence and where the child is in the day
    .task-bullying = Look into bullying, and act on it now if it is there
    .task-health = Ask about illness, pain, sleep and medicine
    .task-hidden-need = Ask whether a need with learning, language, attention or senses has been missed
    .task-life = Ask about caring for someone, travel, money, loss, or having been sent home
    .family = Find the letters that you already have from the GP, hospital or other services.
    .choice-ebsa-or-mixed = It is EBSA, or EBSA together with other things
    .choice-long-away = Out for more than a term, never started, or under half of sessions with social care involved
    .choice-other-reason = Another reason explains it all
    .note = Going straight on for a long absence is Buckinghamshire’s rule, shown as an example. Some of the reasons listed are general knowledge: confirm locally.

ebsa-has-plan = Is there an EHC plan?
    .purpose = A plan brings duties with it, and an early review can start at once.
    .task-check-plan = Look at the plan, or ask the family and the council
    .family = If you have an EHC plan, find the part that says what help must be given (Section F).

ebsa-early-review = Ask for an early review
    .purpose = There is an EHC plan. Do not wait for the yearly date when the child cannot get to what it promises.
    .task-ask-review = Ask the council in writing for an early review, saying what cannot be delivered
    .task-compare = Set what Section F promises beside what the child gets now
    .task-family-told = Agree with the family what they want from the review
    .family = You may ask for an early review yourself. Say what has changed and what is not happening.
    .choice-voices-next = Review asked for; now hear the child
    .choice-voices-held = Review asked for; the shared page is there, so go to the plan
    .note = The yearly review is a duty; an earlier one may be asked for. How quickly it is held in Milton Keynes was not seen.

ebsa-child-voice = The child first
    .purpose = Hear the child before anybody explains them. Their words go on top of the page.
    .task-choose-adult = Choose the adult whom the child trusts most
    .task-say-it-is-hard = Say that this is hard to talk about, and that “I don’t know” is fine
    .task-many-ways = Offer ways other than talking: drawing, a map of the building, a worry ladder, text messages
    .task-short-visits = Meet for a short time, more than once
    .task-write-words = Write down their own words, with the date
    .family = Talk in short chats away from mornings, in the car or on a walk. Listen more than you ask.
    .choice-words-held = We have the child’s own words
    .choice-not-yet = The child could not share yet; we go on offering
    .note = Silence never stops the pathway. The inside of Milton Keynes’ own EBSA guidance could not be seen. This follows other areas’ practice: check it against the local guidance.

ebsa-other-voices = The family and the staff
    .purpose = Those who know the child add what they see. Differences are written down, not argued away.
    .task-ask-family = Ask about the first time, mornings, days at home, changes and losses, what has helped, and hopes
    .task-ask-staff = Ask staff about places, lessons, friendships, gaps in learning and what was tried
    .task-home-differs = If the child seems fine in school and falls apart at home, take both accounts as true
    .task-who-missing = Write down who was not heard, and why
    .family = Tell the story in your own order. You may bring notes, or somebody to sit with you.
    .choice-both-held = Both views are written down and dated
    .choice-one-missing = One view is missing; we go on and keep asking
    .note = The inside of Milton Keynes’ own EBSA guidance could not be seen. This follows other areas’ practice: check it against the local guidance.

ebsa-neuro = Might the child be autistic?
    .purpose = The answer changes how support is shaped. It never decides whether support is given.
    .task-ask-kindly = Ask the family what they know or wonder about
    .family = Say what you have noticed, even if nobody has put a name to it.

ebsa-adjust-first = Change the surroundings first
    .purpose = For an autistic child, or one who may be, change what is around them before asking for more time in school.
    .task-walk-the-day = Walk through the day with the child’s eyes: noise, crowds, change, demands, rest
    .task-make-clear = Make each day clear: what, where, with whom, and when it ends
    .task-talk-differently = Agree how the child shows “too much”, without needing speech
    .task-use-interests = Start from what the child loves
    .task-do-not-wait = Do not wait for a diagnosis
    .family = Leave time to rest after school. Falling apart at home can be the cost of holding on all day.
    .choice-changes-begun = The first changes have begun
    .note = The inside of Milton Keynes’ own EBSA guidance could not be seen. This follows other areas’ practice: check it against the local guidance.

ebsa-profile = One shared page
    .purpose = Put together what keeps school hard and what helps. It is a working idea, never a diagnosis.
    .task-child-on-top = Put the child’s words at the top
    .task-push-and-pull = List four things: what pushes away from school, what draws to school, what holds at home, what draws out of home
    .task-five-parts = Write what is happening, what came before, what set it off, what keeps it going, and what protects
    .task-what-it-gives = Ask what staying away makes easier for the child
    .task-agree-page = Read it with the family, change it, and agree it
    .family = Check the draft. Add your own words and strike out what is wrong.
    .gate-child-words-first = The child’s own words are held
    .choice-agreed = The family and the child agree with the page
    .choice-not-agreed = We see it differently; both views are on the page
    .note = Some books use “push” and “pull” the other way round: say which you mean. Questionnaires are a prompt for talk, never a score. The inside of Milton Keynes’ own EBSA guidance could not be seen. This follows other areas’ practice: check it against the local guidance.

ebsa-drivers = What to start with
    .purpose = Choose what the plan takes on first. Other things on the page are not forgotten.
    .task-pick-together = Choose with the child and the family
    .family = Say which one change would help most on Monday morning.

ebsa-ease-senses = Ease the load on the senses
    .purpose = Too much noise, light, touch or crowding can make a building feel unsafe.
    .task-check-places = Check the places and times which the child named
    .task-quiet-way-in = Offer a quiet way in, a calm place and rest in the day
    .task-try-one-change = Try one change at a time and write down what it did
    .family = Tell the school what helps at home: clothes, food, quiet, movement.
    .choice-eased = Changes are in place
    .note = The inside of Milton Keynes’ own EBSA guidance could not be seen. This follows other areas’ practice: check it against the local guidance.

ebsa-ease-worry = Ease worry or low mood
    .purpose = Worry and low mood need help of their own, beside the plan for school.
    .task-open-second-door = Open the mental health pathway as well, with one shared plan
    .task-calm-skills = Teach calming skills and practise them while things are calm
    .task-fix-causes = Lessen what in school feeds the worry before asking the child to face it
    .family = Say that the feeling is real and that it can ease. Try not to argue with it, and not to agree that the worst will happen.
    .choice-begun = Help with worry or mood has begun
    .note = The inside of Milton Keynes’ own EBSA guidance could not be seen. This follows other areas’ practice: check it against the local guidance.

ebsa-ease-people = Ease people and lessons
    .purpose = Being watched, tested, left out or lost in a lesson can keep a child away.
    .task-safe-people = Agree safe people and places for breaks and lunch
    .task-no-spotlight = Let the child take part without reading out, tests or surprise questions
    .task-fill-gaps = Fill gaps in learning quietly, one at a time
    .task-stop-unkindness = Deal with unkindness or bullying, and tell the child what was done
    .family = Help the child to keep one friendship warm outside school.
    .choice-eased = Changes are in place
    .note = Which support fits which reason is this project’s suggestion: agree it locally.

ebsa-ease-separation = Ease being apart
    .purpose = For some children leaving home, or leaving one person, is the hardest part.
    .task-handover-adult = Name one adult who meets the child at the same place each day
    .task-short-goodbye = Agree a short, warm goodbye that is always the same
    .task-carer-support = Ask what would help the carer to feel sure as well
    .family = Practise short times apart which go well. Say when you will be back, and keep to it.
    .choice-eased = The handover is agreed and tried
    .note = Which support fits which reason is this project’s suggestion: agree it locally.

ebsa-plan = Plan and small steps back
    .purpose = A written plan: who does what, and steps back that are small enough for this child.
    .task-adjust-before-steps = Put right what can be put right in school before asking for more time there
    .task-child-sets-steps = Let the child order the steps, from least to most hard
    .task-arrival-and-bad-day = Write how arrival works, and what happens on a bad day
    .task-safe-place = Name a quiet place with an adult in it
    .task-hours-and-code = If hours are shorter: agree them, set an end date, and record the code
    .task-health-plan = If there is a health condition, think about an individual healthcare plan
    .task-review-date = Set the review date now
    .family = Agree one morning routine and keep to it. Note what happened, without blame. Make no new threats or promises.
    .gate-shared-page = The shared page is agreed
    .choice-started = The plan is agreed and has begun
    .choice-cannot-be-delivered = The EHC plan cannot be delivered here
    .choice-cannot-start = The child cannot come in at all
    .choice-no-page-yet = There is no shared page yet: hear the child first
    .note = Shorter hours should be rare, short and agreed, and never used to manage behaviour. Milton Keynes’ own limit could not be found; other areas use six to twelve weeks. The inside of Milton Keynes’ own EBSA guidance could not be seen. This follows other areas’ practice: check it against the local guidance.

ebsa-run-plan = Keep to the plan
    .purpose = Give the plan time. One bad day does not mean that it has failed.
    .task-weekly-contact = Keep one warm contact every week
    .task-two-week-look = Look together every two weeks, for ten minutes
    .task-write-delivered = Write down what was really done
    .task-grow-steps = Take the next step only when this one feels all right
    .family = Keep the diary. Praise trying, not only arriving. Look after your own rest.
    .choice-time-to-review = It is time for the full review
    .choice-harming = It is making things worse, or the child can no longer come in
    .note = Six school weeks is Stockton’s figure. Stop sooner if the plan does harm.

ebsa-review = Review together
    .purpose = Look at what was really done, what it changed, and what the child says.
    .task-child-speaks-first = Ask the child first how it feels now
    .task-done-or-not = For each part: was it done, and did it help?
    .task-all-views = Hear the family and the staff
    .task-new-facts = Write down anything new about health, family or learning
    .task-set-next = Decide the next step and its date
    .family = Bring the diary. Ask: what was done, what comes next, and by when?
    .choice-better = It is getting better
    .choice-no-change = Little has changed
    .choice-worse = It is worse, or more than half of school is missed
    .note = The inside of Milton Keynes’ own EBSA guidance could not be seen. This follows other areas’ practice: check it against the local guidance.

ebsa-second-look = Think again, and wider
    .purpose = The first idea did not fit well enough. Change the idea, not only the timetable.
    .task-what-missed = Ask what has been missed: a need, a place, a person, an event
    .task-fresh-eyes = Talk it through with somebody new, such as an educational psychologist
    .task-choose-way = Choose: a new plan, more help, or both
    .family = Say what nobody has asked you about yet.
    .choice-new-plan = A new plan, for a second cycle
    .choice-more-help = Bring help in
    .choice-several-services = Several services are involved: meet as one team
    .note = The inside of Milton Keynes’ own EBSA guidance could not be seen. This follows other areas’ practice: check it against the local guidance.

ebsa-bring-help-in = Bring help in
    .purpose = Ask the service that fits, with one pack that is used again for the next request.
    .task-build-pack = Put together the pack: the child’s words, the shared page, the story with dates, plans and reviews
    .task-say-what-for = Write what you are asking for, and why now
    .task-out-of-setting = If the child is out of the setting, say so: with complex needs it is one of the things that Milton Keynes psychologists look at first
    .task-read-aloud = Read the request with the family before it goes
    .family = Ask to see the request before it goes. You may say no, and you may change your mind later.
    .gate-consent = Consent to refer
    .gate-pack-ready = The request pack is complete
    .choice-ask-psychology = Educational psychology: consultation, or work with the child
    .choice-ask-specialist-teaching = Specialist teaching team
    .choice-ask-school-team = Mental health support team, if the setting has one
    .choice-ask-chums = CHUMS wellbeing service
    .choice-ask-early-help = Early help for the family
    .choice-family-says-no = The family or young person says no for now
    .note = From 16 the young person’s own consent comes first. CHUMS: 7 to 18, and to 25 with SEND or care experience; that it runs the council’s new service is not confirmed. Mental health support teams work only in some settings.

ebsa-waiting-for-help = Waiting for help
    .purpose = Somebody else must answer. The child’s support does not wait with it.
    .task-note-date = Write down what was sent, to whom and when
    .task-ring-once = Ring at the check-in if nothing has come
    .task-tell-changes = Tell the service if things change
    .family = Keep the routine and the diary. Keep one nice thing in each day. Ring school if things change.
    .setting = The key adult keeps weekly contact. The plan and its adjustments go on as agreed.
    .early = The child stops coming altogether, stops leaving the bedroom, sleeps by day, eats much less, or speaks of having no hope.
    .choice-answer-came = An answer has come
    .choice-no-answer = No answer by the date: ask again, or ask another service
    .choice-worse = It has become worse
    .note = Milton Keynes looks at psychology requests every two weeks. Waits for the other services could not be found.

ebsa-help-answer = What came back?
    .purpose = Write down the answer and its reason. A closed door is shown together with the next one.
    .task-record-answer = Record who answered, when, and the reason in their words
    .task-tell-family = Tell the child and the family the same day
    .task-ask-why = If there is no reason, ask for one
    .family = Ask for the reason in writing. Keep it with your papers.
    .choice-accepted = Accepted: help is starting
    .choice-signposted = Pointed to another service
    .choice-declined = Declined

ebsa-next-door = The next door
    .purpose = One service said no. That is not the end.
    .task-read-reason = Read the reason: does it ask for other facts, or for another service?
    .task-same-pack = Use the same pack again; add what the reason asked for
    .task-do-not-repeat = Do not send the same form twice unchanged
    .family = Ask what would have to be different for a yes. SENDIAS can help you to reply.
    .choice-another-service = Ask another service
    .choice-meet = Call the services together
    .choice-specialist = Go on to specialist decisions
    .note = The order of doors is this project’s suggestion: agree it locally.

ebsa-team-meeting = One team, one plan
    .purpose = When several people help, the family needs one plan and one name to ring.
    .task-invite = Invite the child or somebody who speaks for them, the family, and every service
    .task-one-lead = Agree one lead professional
    .task-decide = Decide on the plan, coding, education while away, and whether to ask for an EHC assessment
    .task-share-note = Send one plain note to everybody within a week
    .family = You may bring somebody with you. Say first what matters most to your child.
    .choice-plan-again = One new plan
    .choice-cannot-come-in = The child cannot come in
    .choice-specialist = Specialist decisions are needed
    .note = When to call such a meeting is suggested: two services or more, an EHC plan, a social worker, or a plan that did not work.

ebsa-cannot-attend = Education while the child cannot attend
    .purpose = Fifteen school days away for health, in a row or added up, set duties going. Count them, and tell the council.
    .task-count-days = Count days missed for health: in a row, and in total this year
    .task-sickness-return = Send the council the sickness return when 15 days are reached or expected
    .task-send-work = Send work which the child can manage; keep the child on the roll and in the life of the class
    .task-use-what-is-held = Gather the health evidence that you already have; do not wait for a specialist’s letter
    .task-ask-in-writing = Ask the council in writing for its decision on education, with reasons
    .task-name-contact = Name who sees or speaks to the child every week
    .family = Write to the council yourself and ask what education it will arrange. Keep appointment cards and letters: they may count as evidence.
    .choice-fifteen-days = Fifteen days reached or expected; the council has been told
    .choice-past-school-age = The young person is past school age
    .choice-too-young = The child is not yet of school age
    .choice-plan-again = Fewer days than that: change the plan
    .choice-start-of-help = Fewer days, or new to this pathway: begin with safety
    .note = Compulsory school age only; someone of 16 may still be of that age, so check the date. The duty covers illness, exclusion, and any other reason. The 15 days come from guidance and the rules on returns; the council’s duty itself is in the Education Act. The council’s named officer and form for Milton Keynes could not be found. Nobody should press a family to leave the roll.

ebsa-council-decision = Waiting for the council
    .purpose = The council decides about suitable education for a child who cannot attend.
    .task-note-asked = Write down when and how the council was told
    .task-answer-questions = Answer its questions the same week
    .task-keep-count = Go on counting days
    .family = Ask for the decision in writing, with reasons. Note every day without education.
    .setting = Send work and look at what comes back. The key adult speaks to the child every week. The child stays on the roll.
    .early = Nobody has seen the child, somebody urges the family to leave the roll, the child’s health drops, or the family is at breaking point.
    .choice-will-arrange = Yes: education will be arranged
    .choice-will-not = No
    .choice-no-decision = No decision by the date
    .note = Guidance expects the council to act once it is clear that 15 days will be missed. It sets no fixed day for the decision: ten school days is a suggestion.

ebsa-arranged-education = Education in another place
    .purpose = Education is arranged. It should fit the child, and keep the way back open.
    .task-as-full-as-health-allows = Agree hours: full time unless health says less
    .task-share-page = Give the tutor or provision the shared page and the child’s words
    .task-keep-belonging = Keep the child in touch with their class
    .task-code-right = Record the right attendance code
    .family = Say what time of day works, and who should come. Tell the council soon if it does not fit.
    .choice-running = It is running
    .choice-not-working = It is not happening, or does not fit
    .note = As a yardstick for full time the ombudsman has used 21 to 25 hours a week, by age (figures of 2011). One-to-one teaching may be enough in fewer hours.

ebsa-education-review = Review the arrangement
    .purpose = At least every half term: is it enough, does it fit, and is the way back open?
    .task-child-first = Ask the child how it is
    .task-enough = Look at hours, learning and health
    .task-way-back = Plan the next small step towards school, or another place
    .family = Say what has changed in sleep, mood and interest. Ask what the next step is.
    .choice-ready = Ready for small steps back
    .choice-carry-on = Carry on for now
    .choice-needs-more = A different kind of help or place is needed
    .note = Half-termly review follows Somerset’s practice. Milton Keynes’ own rhythm could not be seen.

ebsa-council-says-no = The council has said no, or nothing
    .purpose = The reason shows what to do next. The school’s own duties go on.
    .task-get-reasons = Get the reasons in writing
    .task-check-test = Ask: is there education which this child can really get to now?
    .task-add-evidence = Add the evidence that the reason says is missing
    .task-tell-rights = Tell the family about SENDIAS, complaints and the ombudsman
    .family = Keep a dated list of whom you asked and what they said. You may complain to the council, and then to the ombudsman.
    .choice-ask-again = Ask again, with more evidence
    .choice-school-provides = The school will provide meanwhile
    .choice-specialist = Go on to specialist decisions

ebsa-post-sixteen = After school age
    .purpose = From 16 the young person decides more. The school-age duty ends; other rights go on.
    .task-own-voice = Ask the young person what they want, and whom to involve
    .task-college-support = Ask the college or sixth form what support and changes it offers
    .task-own-right = Say that they may ask for an EHC assessment themselves, up to 25
    .task-health = Check which health services fit their age
    .family = Agree with your young person what you may still do for them. Ask the college for one named person.
    .choice-has-place = They have a place, or want one: hear them first
    .choice-help-first = They want help before a place
    .choice-adult-path = They choose another way forward
    .note = Post-16 places for complex mental health needs were named as a gap in Milton Keynes in 2024 (newspaper report).

ebsa-specialist-decisions = Specialist decisions
    .purpose = The need is greater than the school and its helpers can meet alone.
    .task-list-doors = Go through the doors together: EHC assessment, review of a plan, CAMHS, family help
    .task-one-file = Use one file: pack, reviews, days away, the council’s letters
    .task-keep-contact = Keep the plan and the contact alive meanwhile
    .family = You may ask for an EHC needs assessment yourself, at any time. SENDIAS can help with the letter.
    .gate-two-cycles = Two reviewed cycles of support (a local expectation, not the legal test)
    .choice-ehc-asked = An EHC needs assessment has been asked for
    .choice-plan-review-needed = The EHC plan must be reviewed
    .choice-health-leads = CAMHS or another service now leads
    .choice-carry-on = Carry on with a new plan
    .note = The law asks only two things: that there are or may be special educational needs, and that a plan may be needed. Two reviewed cycles are Milton Keynes’ general expectation, not the law.

ebsa-ehc-wait = While the EHC assessment runs
    .purpose = The council has up to 20 weeks when a plan is issued. Support and education do not stop.
    .task-answer-advice = Answer requests for advice in time
    .task-keep-plan = Go on with the plan and its reviews
    .task-watch-dates = Watch the dates: 6 weeks to decide, 16 weeks if there will be no plan, 20 weeks for the plan
    .family = Send your own views and your child’s. Keep copies. Ask what happens meanwhile.
    .setting = The key adult, the plan and the reviews go on. Nothing is put off until the decision.
    .early = The place breaks down, attendance falls to nothing, the child is unsafe, or a date passes without word.
    .choice-plan-issued = A plan was issued: build the school plan on it
    .choice-refused = Refused
    .choice-worse = It has become worse, or the child cannot come in
    .note = A few exceptions allow the council longer. If it refuses, there are two months to ask for mediation or to appeal.

ebsa-keep-going = Keep it going
    .purpose = Things are better. Fade help slowly, and be ready for hard dates.
    .task-staying-plan = Write with the child what helps, and what to do in a hard week
    .task-hard-dates = Mark hard dates: after holidays, illness, tests, changes of staff
    .task-step-down = Take away one kind of help at a time
    .family = Practise the first day after each holiday. A dip is not a new beginning.
    .choice-steady = Steady, and everybody agrees to close
    .choice-dip = A dip: notice early and act early
    .choice-moving = A new school, college or phase is coming
    .note = Put together from general practice: agree it locally.

ebsa-move-setting = Hand over well
    .purpose = A move is a known hard time. The next setting should know the child before the first day.
    .task-share-page = Share the page and the child’s words, with their agreement, and not only attendance figures
    .task-meet-new-adult = Let the child meet the new key adult and see the place
    .task-first-weeks = Plan the first six weeks together
    .family = Visit at a quiet time. Take photographs of places and people.
    .choice-handed-over = Handed over
    .choice-dip-before-move = It is hard again: hear the child now
    .note = Begin early: year 6, year 9 choices, year 11, 16 and 18.

ebsa-supported = Steady for now
    .purpose = School is possible again. The door back stays open.
    .task-say-goodbye = Tell the child and the family how to come back
    .task-keep-watch = Agree who keeps an eye on hard dates

ebsa-not-ebsa = Not EBSA
    .purpose = Another reason explains the absence. It still deserves an answer.
    .task-right-help = Deal with the reason that was found: health, bullying, caring, travel or another need
    .task-how-back = Tell the family how to come back if worry about school grows

ebsa-moved-on = Moved on
    .purpose = The next setting, or another way forward, takes over.
    .task-check-arrived = Check after two weeks that the handover arrived

ebsa-missing-education = Children missing education
    .purpose = No roll and no suitable education: the council must find out and act.
    .task-tell-cme = Tell the council’s team and note the date
    .task-safety = If there is a worry about safety, tell the safeguarding hub as well

ebsa-led-elsewhere = Another route leads
    .purpose = Another service or another pathway takes the lead. The setting goes on caring.
    .task-say-who = Tell the family who leads now, and how to reach them
    .task-come-back = Say how to come back to this pathway

## Questions and evidence of this pathway

question-ebsa-main-driver = What seems to make being in school hardest just now?
    .help = This only steers what the plan starts with. It never decides whether help is given, and it may change.
    .value-senses = Noise, light, crowds, touch or smell
    .value-worry-or-low-mood = Worry or low mood
    .value-people-or-lessons = People, lessons, tests or being watched
    .value-separation = Being away from home or from a carer
    .value-mixed = Several things, or not clear yet
evidence-ebsa-first-call = Note of the first call home
evidence-ebsa-look-alike-check = Check of other reasons for the absence
evidence-ebsa-setting-view = The staff’s view, dated
evidence-ebsa-environment-check = Check of noise, space, change and demands in the day
evidence-ebsa-one-page = One shared page: what keeps school hard, and what helps
evidence-ebsa-baseline = Starting point: sessions on site, sleep, how hard each part of the day feels
evidence-ebsa-coding-decision = How the absence is coded, and why
evidence-ebsa-reduced-hours = Agreement on shorter hours, with an end date
evidence-ebsa-request-pack = Request pack: story with dates, plans, reviews, views, what is asked for
evidence-ebsa-service-answer = Answer of the service, with its reason
evidence-ebsa-days-count = Count of days missed for health, in a row and in total
evidence-ebsa-work-sent = Record of work sent home and what came back
evidence-ebsa-council-decision = The council’s written decision, with reasons
evidence-ebsa-staying-plan = Plan for staying steady and for a hard week
evidence-ebsa-handover-note = Handover note for the next setting
