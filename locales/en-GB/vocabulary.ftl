# Words for people, areas, questions and evidence that more than one pathway uses, and for the closed lists of the format.

## People

person-child = Child or young person
person-parent = Parent or carer
person-key-adult = Key adult in the setting
person-class-teacher = Class teacher or tutor
person-senco = SENCO
person-headteacher = Headteacher or principal
person-dsl = Designated safeguarding lead
person-mental-health-lead = Mental health lead in the setting
person-attendance-lead = Attendance lead
person-early-years-setting = Nursery or childminder
person-health-visitor = Health visitor
person-school-nurse = School nurse
person-gp = GP
person-paediatrician = Paediatrician
person-optician = Optician or eye clinic
person-audiologist = Audiologist
person-specialist-teacher = Specialist teacher
person-speech-therapist = Speech and language therapist
person-occupational-therapist = Occupational therapist
person-educational-psychologist = Educational psychologist
person-mental-health-team = Mental health support team
person-camhs = Child and adolescent mental health service
person-autism-team = Children’s autism team
person-adult-autism-team = Autism team for ages 16 and over
person-qtvi = Qualified teacher of children with vision impairment
person-qtod = Qualified teacher of the deaf
person-family-support-worker = Family support worker
person-social-worker = Social worker
person-local-authority = Local authority
person-send-team = SEND team at the council
person-college = College or post-16 provider
person-learning-support = Learning support in college
person-icb = Integrated care board
person-referrer = The person who sent the referral

## Areas

area-milton-keynes = Milton Keynes
area-near-milton-keynes = Near Milton Keynes (the area that it takes is not confirmed)
area-blmk = Bedfordshire, Luton and Milton Keynes
area-england = England
area-uk = United Kingdom

## Questions

question-on-roll = Are they on the roll of a school, nursery or college?
    .value-yes = Yes
    .value-no = No
question-ehc-plan = Is there an education, health and care (EHC) plan?
    .value-yes = Yes, there is a plan
    .value-requested = Not yet, but one has been asked for
    .value-no = No
question-gp-in-milton-keynes = Is the family’s GP practice in Milton Keynes?
    .help = Some health services take referrals only from people with a Milton Keynes GP.
    .value-yes = Yes
    .value-no = No
question-special-school = Do they go to a special school?
    .value-yes = Yes
    .value-no = No
question-learning-disability = Do they have a learning disability?
    .value-yes = Yes
    .value-suspected = It is suspected
    .value-no = No
question-autism-known = Are they known to be autistic?
    .help = Support does not depend on this answer.
    .value-diagnosed = Yes, diagnosed
    .value-waiting = Waiting for an assessment
    .value-suspected = It is wondered about
    .value-no = No
question-social-worker-involved = Do they have a social worker?
    .value-yes = Yes
    .value-no = No

## Evidence

evidence-consent-to-refer = Consent to the referral (or a written best-interests decision, if they are 16 or over and cannot decide)
evidence-consent-to-share = Consent to share information
evidence-register-consent = Consent to join the dynamic support register
evidence-child-view = Their own words
evidence-parent-view = The parents’ or carers’ view
evidence-observation-log = Dated observations
evidence-home-diary = Diary kept at home
evidence-needs-profile = Profile of strengths and needs
evidence-support-plan = SEN support plan
evidence-plan-review = Review of the support plan
evidence-attendance-record = Attendance record
evidence-hearing-check = Result of a hearing check
evidence-sight-check = Result of a sight check
evidence-specialist-report = Report or written advice from a specialist
evidence-medical-information = Medical information

## Closed lists of the format

stage-universal = Universal
    .help = What every setting offers to every child
stage-targeted = Targeted
    .help = Extra help in the setting or for the family, planned and reviewed
stage-specialist = Specialist
    .help = Help from outside the setting
stage-statutory = Statutory
    .help = Routes set by law

origin-law = Law
origin-national-guidance = National guidance
origin-local = Local
origin-example-practice = Example practice, confirm locally
origin-suggested = Suggested, to be agreed locally

kind-ask = Question
kind-act = Action
kind-review = Review
kind-refer = Referral
kind-wait = Waiting
kind-finish = End of this pathway

evidence-kind-consent = Consent
evidence-kind-voice = Voice
evidence-kind-record = Record
evidence-kind-report = Report
evidence-kind-plan = Plan
evidence-kind-test = Check or test

outcome-supported = Supported
outcome-handed-over = Handed over
outcome-moved-on = Moved on
outcome-not-needed = Not needed now

force-law = Required by law
force-expected = Expected locally
force-advised = Good practice

role-senco = SENCO
role-health = Health practitioner
role-family-support = Family support worker

# Shown where words are missing, so that nobody ever reads an id. Its use fails the tests.
words-missing = (words missing)
