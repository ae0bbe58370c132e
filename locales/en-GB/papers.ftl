# Words of the papers that leave the app: plans, referrals, pages for families, the whole record.

## Dates

paper-date = { $day } { $month } { $year }
paper-date-month = { $month } { $year }
paper-date-not-known = date not known
paper-month-january = January
paper-month-february = February
paper-month-march = March
paper-month-april = April
paper-month-may = May
paper-month-june = June
paper-month-july = July
paper-month-august = August
paper-month-september = September
paper-month-october = October
paper-month-november = November
paper-month-december = December

## What every paper needs

paper-page = Page { $n } of { $m }
paper-continued = continued
paper-ticked = Ticked
paper-not-ticked = Not ticked
paper-logo = Logo of { $name }

## The papers

paper-kind-plan = Plan and review
    .purpose = The plan that was agreed, what was recorded before it, and a review to fill in or already made.
    .for-whom = The people in the plan
paper-kind-referral = Referral
    .purpose = For the services at the step where a pathway is, filled in from the record.
paper-kind-profile = One-page profile
    .purpose = For any adult who meets them: what matters, what helps, and what was agreed.
paper-kind-family = What happens next
    .purpose = For the family: where things are, what they can do, who to call and what their rights are.
    .for-whom = The family
paper-kind-fact-sheet = Fact sheet
    .purpose = For any family: a pathway in short, or a move to the next phase. It names no child.
paper-kind-pathway-page = Pathway on a page
    .purpose = Every step of a pathway as a drawing, and as a list of who leads and how long it takes.
paper-kind-meeting = Meeting sheet
    .purpose = An agenda for the next review, what to bring, and room for notes.
    .for-whom = The people at the meeting
paper-kind-home-visit = Home visit form
    .purpose = A blank form for a visit without a computer, in the order in which it is typed in afterwards.
paper-kind-whole-record = The whole record
    .purpose = Everything that is recorded, in order: for somebody who asks to see it.

paper-kind-letter = Letter
    .purpose = A letter with everything filled in, which names its law. Read it, change what you like in Word, and sign it. It is not legal advice: an information service such as SENDIAS can read it before you send it.
paper-kind-ehc-evidence = Evidence for an EHC needs assessment
    .purpose = The 2 questions of the law beside what is expected locally, what happened, what was tried, and attached files joined in.
    .for-whom = The council’s EHC team
paper-kind-support-plan = Plan in another frame
    .purpose = The same plan, in the order that a form asks for. It can also be saved as data for a school’s system.
    .for-whom = The people in the plan

paper-title-letter = Letter about { $name }
paper-title-ehc-evidence = Evidence for an EHC needs assessment of { $name }
paper-title-support-plan = { $frame } for { $name }
paper-title-plan = Plan and review for { $name }
paper-title-referral = Referral for { $name }
paper-title-profile = About { $name }
paper-title-family = What happens next for { $name }
paper-title-fact-sheet = Fact sheet for families
paper-title-pathway-page = { $pathway }: where { $name } is
paper-title-meeting = Review meeting for { $name }
paper-title-home-visit = Notes of a visit
paper-title-whole-record = Record of { $name }

## The child

paper-section-child = About the child or young person
paper-fact-name = Name
paper-fact-both-names = { $name }, who likes to be called { $called }
paper-fact-born-and-age = { $date } ({ $age })
paper-fact-known-as = Likes to be called
paper-fact-legal-name = Legal name
paper-fact-born = Date of birth
paper-fact-age = Age
paper-fact-setting = School, nursery or college
paper-fact-year = Year group
paper-fact-upn = Unique pupil number (UPN)
# The first letter of such a number is calculated from the rest.
paper-upn-wrong = { $upn } (the check letter does not match: ask the school for the right number)
paper-fact-nhs-number = NHS number
paper-section-contacts = How to reach the family
paper-fact-people = Parents and carers
paper-fact-language = Languages at home
paper-fact-address = Address
paper-fact-gp = GP practice
paper-voice-child = What { $name } says
paper-voice-parent = What parents and carers say
paper-more-said =
    Only the newest words are here. { $count ->
        [one] The record has 1 more entry with their words.
       *[other] The record has { $count } more entries with their words.
    }
paper-voice-stones = About the stepping stones, { $date }
paper-stone = “{ $stone }” { $answer }
paper-stone-picture = Picture chosen: { $picture }.
paper-voice-not-heard = Not heard yet: { $why } ({ $date })
paper-journey-pathway = Pathway
paper-journey-step = Step
paper-journey-line = Follows the pathway “{ $pathway }” since { $date }. That is no diagnosis.
paper-journey-since = Since
paper-evidence-what = Evidence
paper-evidence-of = Date
paper-evidence-consent = General consent to refer
paper-evidence-all = Evidence recorded: { $all }.
paper-evidence-newest = { $count } pieces of evidence are recorded. The newest are: { $newest }.
paper-evidence-item = { $what } ({ $date })
paper-evidence-more = Given by, and notes

## Plan and review

paper-plan-assess = Assess: what is known
paper-plan-plan = Plan: what was agreed on { $date }
paper-plan-do = Do: provision
paper-plan-review = Review: to fill in together
paper-plan-earlier = Earlier plan from { $date }
paper-plan-due = Review due on { $date }.
paper-plan-due-and-by = Review due on { $date }. Recorded by { $by }.
paper-plan-overdue = The review was due on { $date } and is not recorded yet.
paper-plan-overdue-and-by = The review was due on { $date } and is not recorded yet. Recorded by { $by }.
paper-plan-decided = Reviewed on { $date }. Decision: { $decision }. { $changed }
paper-plan-ended = Ended on { $date } without a review: { $reason }
paper-plan-outcome = Outcome
paper-plan-whose = Whose words
paper-plan-what = Provision
paper-plan-who = Who
paper-plan-how-often = How often
paper-plan-review-on = Review due
paper-plan-review-past = { $date }, which is past: no review is recorded yet
paper-plan-by = Recorded by
paper-outcome-child-left-out = An outcome in their own words, left out of this copy
paper-outcome-parent-left-out = An outcome in parents’ or carers’ words, left out of this copy
paper-whose-child = Their own words
paper-whose-parent = Parents’ or carers’ words
paper-whose-together = Agreed together
paper-review-on = Reviewed on
paper-review-progress = Met, partly or not yet
paper-review-seen = What was seen
paper-review-happened = What happened
paper-review-changed = What changed
paper-review-decision = Decision
paper-review-why = Why
paper-review-next = What happens next
paper-review-next-lines = What happens next, who does it, and by when
paper-sign = Signatures
paper-sign-date = Date
paper-sign-parent = Parent or carer
paper-sign-setting = For the setting
paper-sign-referrer = Person who refers
paper-sign-visitor = Person who visited

## Referral

paper-referral-to = To
paper-referral-from = From
paper-referral-referrer = Referred by
paper-referral-pathway = Pathway
paper-referral-step = Step
paper-referral-consent = Consent
paper-referral-why = Why this referral
paper-referral-why-lines = In your own words
paper-referral-tried = What was done, and what came of it
paper-referral-evidence = What is recorded
paper-referral-notes = Notes
paper-service-contact = Contact
paper-referral-answers = What was answered on the pathway
paper-answer-question = Question
paper-answer-answer = Answer
paper-consent-service = Service
paper-consent-kind = Kind of consent
# Who agreed in general has not been asked about this service.
paper-consent-general = General consent to refer, of { $date }, not for one service by name
paper-consent-general-to = General consent to refer, of { $date }, not for “{ $service }” by name
paper-consent-giver = Given by
paper-consent-not-recorded = No consent that counts today is recorded.
paper-consent-said = What they said
paper-consent-said-no = { $who } said no on { $date }.
paper-consent-said-yes = { $who } said yes on { $date }.
paper-consent-judged = Judged to understand by
paper-consent-decider = Decided for them by
paper-consent-own = What the young person said
paper-consent-own-no = No, on { $date } ({ $who })
paper-consent-own-yes = Yes, on { $date } ({ $who })
paper-consent-assessed = Assessed as unable to decide this by
paper-consent-from = From
paper-consent-until = Until
paper-consent-what = What was agreed
# One of several people who agreed: $who is the name and the role.
paper-consent-dated = { $who }, { $date }
paper-consent-ended = How the disagreement ended
paper-consent-ended-on = { $how } ({ $date })
# $by is who agreed or decided.
paper-consent-ended-by = { $how } ({ $by }, { $date })
paper-protection = Please keep to this
paper-entry-protected = Protective note
paper-entry-protection-ended = Protective note ended
paper-protection-words = { $who }: { $words }
paper-referral-service = Service
paper-referral-for = For

## Letters

paper-letter-from-family = { $letter } (from the family)
paper-letter-from-setting = { $letter } (from the setting)
paper-letter-from-health = { $letter } (from health)
paper-letter-sender = Your name and address
paper-letter-to = To
paper-letter-about = About
paper-letter-reason = What happened
paper-letter-reason-lines = In your own words, with dates
paper-letter-asks = Please
paper-letter-law = The law and guidance behind this letter
paper-letter-dear = Dear Sir or Madam,
paper-letter-yours = Yours faithfully,
paper-letter-source = { $title } ({ $publisher }), read on { $date }.
paper-sign-family = Parent, carer or young person
# Under the signature: the name and the role of the sender.
paper-sign-name = { $name }, { $role }
# Above boxes that whoever signs ticks by hand.
paper-letter-ticks = What was done (ticked by the person who signs)
# Words in the name of a setting that is no school.
paper-no-school = A setting that is not a school
    .also = nursery nurseries preschool pre-school playgroup childminder childminders creche college university
paper-sign-health = For the health service

## Days away, and waits

paper-absence = Days away from school
paper-absence-total =
    { $days ->
        [one] 1 school day
       *[other] { $days } school days
    }, at most { $run } in a row
paper-absence-since = { $total }, counted since { $date }.
paper-absence-weekdays = The terms are not recorded, so every weekday counts.
paper-absence-from = From
paper-absence-to = To
paper-wait = Where things are
paper-wait-ends = Expected by
paper-wait-by-law = { $date } (by law)
paper-wait-by-law-passed = { $date } (by law; it has passed)

## Evidence for an EHC needs assessment

paper-ehc-questions = The 2 questions of the law
paper-ehc-question-needs = Does { $name } have special educational needs, or may they have them?
paper-ehc-question-plan = May it be necessary for special educational provision to be made for { $name } through an EHC plan?
paper-ehc-law = These are the only questions (Children and Families Act 2014, section 36). The pages that follow show what is recorded about each.
paper-ehc-expected = What is expected locally
paper-ehc-expected-is-no-test = The council usually looks for these before a request. They are not the test of the law.
paper-ehc-expectation = Expected
paper-ehc-origin = Where it comes from
paper-ehc-recorded = Recorded
paper-ehc-recorded-yes = Yes
paper-ehc-recorded-no = No
paper-ehc-recorded-not-known = Not recorded
paper-ehc-reason = Why a plan may be needed
paper-ehc-reason-lines = In your own words
paper-ehc-needs = What is known about their needs
paper-ehc-course = The course of support
paper-course-from = Plan from
paper-course-done = What was done
paper-course-until = Reviewed
paper-course-review-due = Review due: { $date }
paper-course-what = What was done
paper-course-who = Who was involved
paper-course-assess = Assess
paper-course-plan = Plan
paper-course-do = Do
paper-course-review = Review
paper-course-child-heard = The child or young person was heard
paper-course-parent-heard = Parents or carers were heard
paper-attached = Attached files
paper-attached-file = File
paper-attached-joined = In this document
paper-attached-pages =
    { $pages ->
        [one] 1 page
       *[other] { $pages } pages
    }
paper-attached-apart = Not joined in: send it separately
paper-attached-page = { $file }, page { $page } of { $pages }

## Frames of plans

paper-frame-status = About this form

## Profile

paper-profile-call = Call me
paper-profile-matters = What matters to me
paper-profile-helps = What helps me
paper-profile-words = In my own words
paper-profile-stones = My stepping stones
paper-profile-agreed = What was agreed
paper-profile-more-agreed =
    { $count ->
        [one] The record has 1 more line of what was agreed.
       *[other] The record has { $count } more lines of what was agreed.
    }
paper-profile-ask = If you are not sure
paper-profile-ask-lines = Ask

## For families

paper-urgent-title = If someone is in danger
paper-urgent-number = { $what }: { $number }
paper-urgent-doubt = Not every number here is confirmed: see the end of this paper. If one does not work, call 999 in danger, or else 111.
    .easy = We could not check every number. If one does not work, call 999 in danger. Or call 111.
paper-urgent-about = About the numbers for danger
paper-contact-doubt-easy = We could not check this. Ask us if it does not work.
paper-contact-ask-easy = Ask us if this does not work.
paper-family-next = What happens next
paper-family-pathway = We are following this pathway with { $name }: { $pathway }.
    .easy = We help { $name } with this: { $pathway }.
paper-family-what = What
paper-family-what-easy = We call this step “{ $step }”.
paper-family-late = What is late
paper-family-waiting-for = Who we are waiting for
paper-family-who = Who does it
paper-family-who-is-who = Who these people are
    .senco = The SENCO leads the help for children with special educational needs.
    .key-adult = A key adult is one person in the setting who your child can go to.
    .family-support-worker = A family support worker helps families at home and at school.
    .dsl = The safeguarding lead keeps children safe in the setting.
paper-family-keeps-asking = Who asks them about it
paper-family-sender = { $name }, who sent the referral
paper-family-looks-after = Who looks after the wait
paper-family-when = By when
paper-family-last-days = The last days to act
paper-family-due = We plan to do this, or to look at it again, by { $date }.
paper-family-due-earliest = We plan to do this, or to look at it again, by { $date }. It may be later if there is a school holiday before then.
paper-family-was-due = It was planned for { $date }, and it is not recorded as done.
paper-family-was-due-by-law = By law it had to be done by { $date }. It is not recorded as done.
paper-family-if-not = If it does not happen
paper-family-call-about = Who to call about it
paper-family-ask-us = Ask the person who gave you this page.
paper-family-call-us = Call us: { $contact }.
paper-family-ask = Ask { $name }, who made this page for you.
paper-family-call = Call { $name }, who made this page for you: { $contact }.
paper-family-call-service = You can also reach { $service } yourself: { $contact }.
paper-family-heard = What was said, and what we did
paper-family-did = What we did: { $did }
paper-family-rights = Your rights
paper-right-views = Decisions about your child must take your views and your child’s views into account (Children and Families Act 2014, section 19; checked { $checked }).
    .easy = The council must listen to you and your child. This is the law.
paper-right-assessment = You may ask the council for an education, health and care (EHC) needs assessment at any time (Children and Families Act 2014, section 36; checked { $checked }).
    .easy = You can ask the council to find out what help your child needs. This is called an EHC needs assessment. You can ask at any time.
# For somebody over compulsory school age, whose rights they are then.
paper-right-views-young = Decisions must take the young person’s views, wishes and feelings into account (Children and Families Act 2014, section 19; checked { $checked }).
    .easy = The council must listen to the young person. This is the law.
paper-right-assessment-young = After compulsory school age and until 25, the young person may ask the council for an education, health and care (EHC) needs assessment. They may ask at any time (Children and Families Act 2014, section 36; checked { $checked }).
    .easy = The young person can ask the council to find out what help they need. This is the law.
paper-right-review = The council must review an EHC plan at least once every 12 months (Children and Families Act 2014, section 44; checked { $checked }).
    .easy = The council must look at the EHC plan again each year. This is the law.
paper-right-plan-kept = The council must arrange the special educational help that an EHC plan names (Children and Families Act 2014, section 42; checked { $checked }).
    .easy = The council must give the help that is in the EHC plan. This is the law.
paper-right-appeal = You may appeal to the SEND Tribunal against a refusal to assess or to make a plan, or about what a plan says (Children and Families Act 2014, section 51; checked { $checked }).
    .easy = You can appeal if you do not agree with the council. This is the law.
paper-right-appeal-young = After compulsory school age the young person may appeal to the SEND Tribunal in their own name. The appeal can be against a refusal to assess or to make a plan, or about what a plan says (Children and Families Act 2014, section 51; checked { $checked }).
    .easy = The young person can appeal if they do not agree with the council. This is the law.
paper-right-mediation = Mediation about such a decision is a right, and nobody has to take it (IPSEA; checked { $checked }).
    .easy = There can be mediation before an appeal. Nobody has to take it.
paper-right-advice = { $service } gives free, impartial advice to families.
    .easy = { $service } can help you. It is free. It does not take sides.
paper-fact-sheet-stage = Stage
    .universal = What every setting offers to every child
    .targeted = Extra help in the setting or for the family, planned and reviewed
    .specialist = Help from outside the setting
    .statutory = Your legal rights, and what the council must do
paper-fact-sheet-at-once = Do not wait
paper-fact-sheet-first = What comes first
paper-fact-sheet-then = What can come then
# Words by which a protective note is found that names the person for whom a paper is. Those between 2 commas are for the same
# person; the last are in many names and name nobody.
paper-recipient = Who the paper is for
    .same = father dad daddy parents, mother mum mummy mam parents, grandfather grandad grandparents, grandmother gran granny nan grandparents, stepfather stepdad, stepmother stepmum
    .ignored = the a an of and or s at to for from with his her their its this that child children family person people team school

# The words by which a sentence is found that no paper for families leaves out: whom to call, and what to do at once. A hyphen joins
# two words that follow each other.
paper-instruction = Whom to call, and what to do at once
    .also = 999 111 call calls phone text gp a-e hospital ambulance today tonight now at-once straight-away
paper-move-school = Starting school
paper-move-secondary = Moving to secondary school
paper-move-year-nine = From Year 9: towards adult life
paper-move-after-sixteen = After Year 11
paper-move-after-eighteen = From 18: adult life
paper-move-changes = What changes
paper-move-at-age = At { $age }
paper-move-do = What you can do
paper-move-step = { $step } ({ $pathway })
paper-move-sources = Where this was read
    .easy = Ask us if you want to know where we read this.
paper-fact-sheet-edition = Law as at { $law }. This fact sheet is due to be checked again by { $review }.
    .easy = The law changes. These pages say what it was on { $law }. They must be checked again by { $review }.
# A length of time as a text for families gives it. Easy read says the day instead, in a sentence that has one of these words.
paper-easy-within =
    { $amount ->
        [one] within a { $unit ->
            [days] day
            [school-days] school day
            [weeks] week
            [school-weeks] school week
           *[months] month
        }
       *[other] within { $amount } { $unit ->
            [days] days
            [school-days] school days
            [weeks] weeks
            [school-weeks] school weeks
           *[months] months
        }
    }
    .also = again
    .by = by { $date }
# The last part of easy read. Each word is explained on the papers that have it.
paper-easy-words = What some words mean
    .senco = The SENCO leads the help for children with special educational needs.
    .camhs = CAMHS is NHS help for the mental health of children. It is for them until their 18th birthday.
    .ehc = An EHC plan says what help a child must have. The council writes it.
    .sendias = SENDIAS is free advice for families. It does not take sides.
    .ipsea = IPSEA is free advice for families about the law.
    .mash = You can call the safeguarding hub (MASH) if a child is not safe.
    .referral = A referral means that somebody asks a service to help.
    .assessment = In an assessment, people find out what help somebody needs.
    .appeal = An appeal asks a tribunal to look at a decision again.
    .tribunal = A tribunal is like a court. It does not belong to the council.
    .mediation = In mediation, somebody helps you and the council to talk. They do not take sides.
    .certificate = The mediation adviser gives you a certificate. You usually need it to appeal.

## The pictures of easy read, with the words by which a line finds each. A hyphen joins two words that follow each other.
# Only words that mean what the picture shows wherever they are: “rest” is also what is left, “where” is no place, and “one step” is no walk.
# A line that finds no picture has none.

paper-picture-alert = A warning sign
    .also = danger emergency 999 unsafe hurt suicide overdose
paper-picture-siren = A flashing light
paper-picture-phone = A telephone
    .also = call calls phone telephone text number 111
paper-picture-smartphone = A mobile phone
paper-picture-doctor = A stethoscope
    .also = doctor doctors gp nurse nurses medical medicine hospital dentist optician paediatrician paediatrics camhs therapist therapy
paper-picture-hospital = A hospital
paper-picture-law = A pair of scales
    .also = law laws legal rights appeal tribunal judge
paper-picture-council = A public building
paper-picture-wait = An hourglass
    .also = wait waits waiting waited
paper-picture-clock = A clock
paper-picture-form = A page with writing
    .also = form forms plan plans letter letters report referral copy assessment
paper-picture-list = A list on a clipboard
paper-picture-calendar = A calendar
    .also = date dates day days week weeks month months year years review january february april june july august september october november december
paper-picture-day = A calendar with a clock
paper-picture-pencil = A pencil
    .also = write written notes diary draw
paper-picture-notebook = A notebook with a pen
paper-picture-moon = The moon
    .also = sleep sleeps night nights bed bedtime
paper-picture-bed = A bed
paper-picture-armchair = An armchair
    .also = rested resting tired worn-out to-rest with-rest rest-and and-rest them-rest own-rest
paper-picture-cup = A cup with a hot drink
paper-picture-apple = An apple
    .also = eat eats eating food meal meals drink drinks breakfast lunch
paper-picture-plate = A knife and fork
paper-picture-eye = An eye
    .also = sight eyes glasses watch look-for
paper-picture-magnifier = A magnifying glass
paper-picture-ear = An ear
    .also = hear hears hearing listen listens noise loud ears quiet
paper-picture-speech = A speech bubble
    .also = say says said tell tells talk talks speak ask asks asked
paper-picture-talk = 2 speech bubbles
paper-picture-home = A house
    .also = home house sofa
paper-picture-sofa = A sofa
paper-picture-school = A school
    .also = school schools class teacher teachers lesson lessons nursery college setting senco learning
paper-picture-bag = A school bag
paper-picture-people = People
    .also = people parents carers friends family families
paper-picture-person = A person
paper-picture-screen = A screen
    .also = website web online internet email
paper-picture-globe = A globe
paper-picture-place = A pin on a map
    .also = address visit travel map
paper-picture-signpost = A signpost
paper-picture-leaf = A leaf
    .also = calm calmly gentle
paper-picture-steps = Footprints
paper-picture-hands = A heart with 2 hands
    .also = help helps support care early-help
paper-picture-ring = A lifebelt

## Pathway on a page

paper-pathway-drawing = Drawing of the pathway “{ $pathway }”, with an arrow to each step from the step that first leads to it.
paper-pathway-from = (from { $number })
paper-pathway-goes-on = { $stage }, continued
# In the key of a drawing, each beside its sign.
paper-pathway-key-end = The pathway ends here
paper-pathway-key-first = How a step is first reached
paper-pathway-key = The shape and the colour are the stage. “From” with a number says how a step is first reached if an arrow would be too long.
paper-pathway-key-journey = The shape and the colour are the stage. “From” with a number says how a later step is first reached from here.
paper-pathway-so-far = The route so far
paper-pathway-later = Later: { $stage }
paper-pathway-then = What can follow
paper-pathway-further =
    { $count ->
        [one] 1 more step is further away, so it is not on this page.
       *[other] { $count } more steps are further away, so they are not on this page.
    }
paper-pathway-left-out =
    { $count ->
        [one] 1 step is left out, because it cannot be reached from here at this age and with what is recorded.
       *[other] { $count } steps are left out, because they cannot be reached from here at this age and with what is recorded.
    }
paper-pathway-left-out-ages =
    { $count ->
        [one] 1 step is left out, because it is for other ages.
       *[other] { $count } steps are left out, because they are for other ages.
    }
# The drawing has more steps than the list.
paper-pathway-listed = This list has { $listed } of the { $all } steps of the drawing. The others are on the route so far, or can follow later.
paper-pathway-count =
    { $count ->
        [one] The drawing has 1 step.
       *[other] The drawing has { $count } steps.
    }
# The three parts of a drawing about a child; together they are all of it.
paper-pathway-count-journey =
    { $all ->
        [one] The drawing has 1 step: { $route } on the route so far, { $next } that could be next and { $later } that can follow.
       *[other] The drawing has { $all } steps: { $route } on the route so far, { $next } that could be next and { $later } that can follow.
    }
paper-pathway-for-ages = { $pathway }: { $ages }
paper-pathway-ages = Ages
    .under-five = under 5
    .five-to-ten = ages 5 to 10
    .eleven-to-fifteen = ages 11 to 15
    .sixteen-and-seventeen = ages 16 and 17
    .from-eighteen = ages 18 to 25
paper-pathway-route = The route so far: { $steps }. The child or young person is at { $here }.
paper-pathway-here = Now at step { $step }, since { $since }.
paper-pathway-next = What could be next: { $steps }.
paper-pathway-step = Step
paper-pathway-lead = Who leads
paper-pathway-time = Time (a guide, unless by law)
paper-pathway-leads-to = Leads to
paper-pathway-steps = Steps, by their numbers in the drawing
paper-pathway-ways = Where each step leads
# Several of these are one line: from a step to those that can be next.
paper-pathway-way = { $step } to { $next }
paper-pathway-within = { $time }
paper-pathway-by-law = { $time }, by law
paper-pathway-clock = { $time } by law, counted from step { $number }
paper-pathway-check = Look again every { $time }
paper-pathway-edition = Law as at { $law }. This pathway is due to be checked again by { $review }.

## Meeting

paper-agenda = Agenda
paper-agenda-child = { $name }: what is going well, what is hard, and what would help
paper-agenda-parents = Parents and carers: what they see at home
paper-agenda-outcomes = Each outcome: met, partly met or not yet, and what was seen
paper-agenda-provision = The provision: what happened, and what helped
paper-agenda-next = What happens next: carry on, change, or ask for more or less support
paper-agenda-who = Who does what, by when, and the date of the next review
paper-agenda-outcomes-heading = Outcomes
paper-meeting-bring = What to bring
paper-meeting-notes = Notes
paper-meeting-notes-lines = Notes of the meeting

## Home visit

paper-visit-date = Date of the visit, and who was there
paper-visit-name = Name, and what they like to be called
paper-visit-born = Date of birth
paper-visit-setting = School, nursery or college, and year group
paper-visit-people = Who lives there, with phone numbers; who has parental responsibility
paper-visit-language = Languages at home; is an interpreter needed?
paper-visit-call = When and how it is safe to call
paper-visit-child-words = What the child or young person says, in their own words
paper-visit-parent-words = What parents and carers say, and who said it
paper-visit-worry = What worries you most
paper-visit-tried = What was tried, and what helped
paper-visit-agreed = What we agreed, who does it, and by when
paper-visit-consent = Consent: who gave it, for which service, and the date

## The whole record

paper-record-where = Pathways under way
paper-journey-left-out = Left out of this paper
paper-record-entries = Everything that is recorded
paper-record-explains = Entries are in the order in which they were written. A correction is an entry of its own.
paper-record-when = When
paper-record-what = What
paper-record-by = By
paper-record-day = { $from }
paper-record-days = { $from } to { $to }
paper-record-covered = Entry left out of this copy.
paper-record-undone = undone later
paper-record-unreadable =
    { $count ->
        [one] One entry could not be read by this version of the app.
       *[other] { $count } entries could not be read by this version of the app.
    }

## What is missing

paper-missing-words-left-out = The words of the child or young person are left out. A profile is made of them: tick them above.
paper-missing-child-words = Nobody has recorded what the child or young person says.
paper-missing-parent-words = Nobody has recorded what parents or carers say.
paper-missing-plan = No plan is recorded.
paper-missing-contacts = Parents’ numbers or the GP practice are not recorded. Most services ask for both.
paper-missing-reason = The reason for the referral is not written yet.
paper-missing-service = No service is named at this step.
paper-missing-service-choice = The service is not chosen yet: choose it above.
paper-missing-service-age = No service of this step takes a referral at the age of { $age }. These are for other ages: { $services }.
paper-missing-service-families = The services of this step take no referral. The family or the young person asks them directly: { $services }.
paper-missing-consent = No consent to this referral is recorded.
paper-missing-assessment = Somebody decided for the young person, but no assessment is recorded that they could not make this decision themselves. Record it with what they said.
paper-missing-consent-refused = Somebody said no to this service. Do not send this referral unless that changed, or somebody may come to serious harm: then record who decided, and tell the safeguarding lead.
paper-missing-consent-disagreed = They do not agree about this service. In law one person with parental responsibility may consent alone, but a health service often tries for agreement: ask what it needs. Before you send this, record how the disagreement ended: they now agree, or it was decided to continue with one consent, with who decided and why. If somebody may come to serious harm, do not wait: tell the safeguarding lead.
paper-missing-consent-to-tell = All consent was refused or withdrawn. Do not send this without consent, unless the law asks for it or somebody may come to serious harm: then write down why, and tell the safeguarding lead.
paper-missing-evidence = Not recorded yet: { $evidence }
paper-missing-evidence-notes = What was written about the evidence is left out: tick “Notes” above to print it.
paper-missing-address = Nobody is named to whom the letter goes.
paper-missing-letter-reason = What happened is not written yet.
paper-missing-ehc-reason = Why a plan may be needed is not written yet.
paper-remind-who = Who can refer: { $check }
# What the record does not know: boxes in the letter.
paper-remind-ticks = The app does not know whether this was done. Tick it by hand before you sign: { $what }
paper-remind-setting = This letter is from { $sender }, but { $name } is at { $setting }. Check that it is yours to send.
paper-remind-safety = This paper tells of somebody’s safety: a worry, a step or urgent help. Give it to nobody who must not know, and think of who may read it at home.
paper-remind-safety-left-out = What is about somebody’s safety is left out: the worry, the steps about it and urgent help. Tick it only if nobody is in danger if this paper is read at home.
paper-remind-check = Check before you send it: { $check }
