# What each service of the directory is, in our own words, with what could not be confirmed.

## In a crisis: life in danger

service-uk-999 = Police, ambulance, fire and coastguard when life is in danger.
    .who = Anyone
    .how = Call, or go to A&E
    .cost = Free
service-uk-999-bsl = 999 without speaking: British Sign Language by video, or a text message.
    .who = Deaf people who sign; anyone who cannot speak on the phone
    .how = Video app or website; texting needs registering beforehand
    .cost = Free
    .caution = Register a phone before you need it: texting works only for a registered phone. The web address was read on another organisation’s page.
service-mkuh-emergency = Hospital emergency care, with an assessment unit for children.
    .who = Anyone in an emergency
    .how = Ring 999 or go to A&E
    .cost = Free (NHS)
    .caution = If nobody answers, call 999 or go to A&E. A&E takes anyone in an emergency; the children’s side takes under-17s. The switchboard number is from a page of the Covid years.

## In a crisis: a child’s safety

service-mk-mash = The front door for worries about a child’s safety and for asking for early help.
    .who = Anyone; professionals use the online form
    .how = Ring, or send the online form
    .cost = No charge
    .caution = If there is danger now, call 999. The numbers come from the Local Offer, the hours from the council’s procedures. The ages are those of child protection in general.
service-mk-emergency-social-work = Social workers for urgent worries about a child’s safety when the safeguarding hub is closed.
    .who = Anyone
    .how = Ring; 999 if a child is in immediate danger
    .cost = No charge
    .caution = If a child is in danger now, call 999. The exact hours were not seen; the number is from an extract of the council’s procedures and a form of 2013.
service-nspcc-helpline = For adults who are worried about a child’s safety.
    .who = Any adult
    .how = Ring or send an email
    .cost = Free
    .caution = Rely on Monday to Friday 8:00–22:00 and weekends 9:00–18:00. One of its pages says that the phone is answered day and night.

## In a crisis: a mental health crisis

service-nhs-111-mental-health = Urgent NHS mental health help at any age, day and night.
    .who = Anyone in a crisis, or ringing for someone else
    .how = Call 111 and choose the mental health option. It is not for routine referrals or prescriptions
service-cnwl-crisis-line = The NHS trust’s mental health crisis line.
    .who = Anyone in a mental health crisis, or worried about someone
    .how = Ring
    .cost = A 0800 number; cost not stated
    .caution = If life is at risk, call 999 or go to A&E. For somebody under 18, NHS 111 is for every age; neither page read about this line says whether it takes them.
service-mk-young-persons-sanctuary = An evening place for teenagers in distress to drop in, be listened to and plan what next.
    .who = Young people themselves, without booking
    .how = Drop in
    .cost = Not stated
    .caution = Check its days and hours before you send anyone. Address and hours were read in the news of 2024.

## In a crisis: somebody to talk to

service-samaritans = Someone to listen, day and night.
    .who = Anyone
    .how = Ring or write
    .cost = Free
    .caution = Call in a crisis; an email takes longer to answer. The email address was read on another page.
service-childline = Free, private support for children and young people under 19.
    .who = Children and young people themselves
    .how = Ring, or use the website
    .cost = Free
    .caution = If the line is busy, use the website or call 999 in danger. The number was the same everywhere; the hours are as other sites give them.
service-shout = Support by text message in the moment of distress. Young people of 11 to 25 in Milton Keynes may text the word REFLECT to the same number.
    .who = Anyone in the UK
    .how = Send a text
    .cost = Free
    .caution = If life is at risk, call 999. It is not a therapy, and there are limits for very frequent use.
service-papyrus = Advice about suicidal thoughts for people under 35 and those worried about them.
    .who = Young people, families, professionals
    .how = Ring or send an email
    .caution = At night, if nobody answers, call NHS 111 or Samaritans. An older page says 9:00 to midnight, later news says round the clock. Different text numbers were seen, so none is shown.

## Milton Keynes: advice, and the families’ own voice

service-mk-sendias = Impartial, confidential advice about support in school, EHC plans and disagreements.
    .who = Parents, carers and young people themselves
    .how = Ring the advice line or send an email
    .cost = Free
    .caution = Phone and hours agree on two council pages. The ages it serves were not stated there.
service-mk-send-support-line = The council’s line for families, and for schools with general questions, about support for special educational needs and disabilities.
    .who = Families; school staff for general questions
    .how = Ring or write; schools go through their SENCO
    .caution = The number was read only on a parents’ forum page of 2023–24. The council’s page gives 8:30–16:30 on Monday, Wednesday, Thursday and Friday and 8:30–12:30 on Tuesday; the forum gives Monday to Friday 9:30–15:30. Check before you ring.
service-mk-local-offer = The council’s published list of education, health, care and leisure help for children and young people with special needs.
    .who = Anyone
    .how = Open the website
    .cost = Free
    .caution = The email address comes from the 2021 strategy and is for feedback only. Old links to this site no longer work.
service-mk-paca = The independent forum of parent carers in Milton Keynes: it gathers families’ experience and speaks for them on local boards.
    .who = Parents and carers
    .how = Through the website or by email
    .caution = The email address comes from the 2021 strategy and could not be confirmed.
service-healthwatch-mk = The independent voice of patients: it collects experiences of local health and care and tells people where to turn.
    .who = Anyone
    .how = Website

## Milton Keynes: the council’s help for settings, and EHC plans

service-mk-inclusion-team = Council specialist teachers who visit settings, observe, and suggest ways of helping together with the SENCO and the family.
    .who = SENCOs
    .how = The setting’s SENCO refers; families use the SEND Support Line
    .caution = Two names are in use on council pages: Inclusion and Intervention Team, and Inclusion Specialist Teaching Team.
service-mk-eps = Educational psychologists who work with settings, families and other services, and who advise in EHC needs assessments.
    .who = Education staff and other professionals
    .how = Book a consultation, or send a request for the SEND team’s forum
    .caution = No current phone number or email was seen.
service-mk-send-support-offer = What the council expects settings to provide first, and what the SEND team adds: guidance, training and forums.
    .who = Schools, nurseries and academies in Milton Keynes
    .how = Through the SENCO
service-mk-ebsa-pathway = Local guidance in two parts, with tools, for children who find attending school emotionally very hard.
    .who = Schools, families and other professionals
    .how = Download it from the page
service-mk-top-up = Council forms and guidance for schools that ask for an assessment, extra funding or a change of placement.
    .who = Schools and settings
    .how = Download the checklist and the form
service-mk-ehc-team = The council team that carries out EHC needs assessments and looks after plans and reviews.
    .who = Families, young people and settings
    .how = Forms and guidance are on the Local Offer
    .cost = No charge
    .caution = Phone and email were not readable on the page seen.

## Milton Keynes: family help and social care

service-mk-children-families-practices = Area teams that give early help to families with several needs at once.
    .who = Families and professionals
    .how = Through the safeguarding hub (MASH)
    .caution = No contact of its own was seen.
service-mk-family-centres = Neighbourhood centres with play, parenting, advice and community sessions.
    .who = Families with children up to 19, or up to 25 with additional needs
    .how = Drop in
    .caution = Read on other pages only. There were ten after 2024; more change was due in 2026, so names may differ.
service-mk-cwd-team = Social workers for children with severe and complex disabilities.
    .who = Children who meet the published criteria
    .how = The criteria are on the Local Offer; the safeguarding hub is the front door
    .cost = No charge
    .caution = The page read gives the criteria, not how to ask.
service-mk-cwd-short-breaks = Assesses what respite a family needs and arranges short breaks and direct payments.
    .who = Families of disabled children under 18 who meet the criteria
    .how = See the criteria on the page
    .cost = Assessed
    .caution = Two stored copies of the page use different wording.
service-mk-short-breaks-activities = Holiday and leisure sessions for children and young people with EHC plans.
    .who = Families of 0 to 25 year olds with an EHC plan
    .how = Register and book online
    .cost = Some free; otherwise not stated
    .caution = Older pages speak of a voucher scheme that has ended. In 2025 the Ombudsman found too little on offer for ages 19 to 25.
service-mk-pfa-team = Plans the move from children’s to adult social care before a young person turns 18.
    .who = Anyone; young people and families may refer themselves
    .how = Online adult social care form
service-mk-asc-access = The first contact for adult social care in Milton Keynes, for needs and carers’ assessments.
    .who = Anyone
    .how = Online form or phone
    .caution = The daytime number was not readable on the page seen; the number shown is for evenings, nights, weekends and bank holidays only.

## Milton Keynes: mental health and bereavement

service-mk-camhs = Specialist NHS mental health help for children and young people.
    .who = GPs, teachers, psychologists, school nurses, social workers; families through their GP
    .how = Referral form, after talking with the young person and parent and with consent
    .cost = Free (NHS)
    .caution = No phone number, email, age limit or opening hours were found. When it is urgent use NHS 111 or the crisis line.
service-mk-mhst = Practitioners in schools who give short help with mild to moderate anxiety and low mood.
    .who = Pupils of schools that take part
    .how = Ask the school whether it has a team
    .cost = Free (NHS)
    .caution = Not every school has a team, and the page that explains how to get help was cut off.
service-chums-mk-wellbeing = Early advice, guided self-help and short programmes for emotional difficulties.
    .who = See its criteria; not for urgent risk
    .how = Referral form on its website
    .cost = Free
    .caution = A council notice of 2025 gives ages 7 to 18, and up to 25 for special needs or care experience, without naming the provider. The phone number is a general one, for questions about the form and never for emergencies.
service-mk-talking-therapies = Short NHS talking treatments for anxiety and depression.
    .who = People from 17 years 9 months with a Milton Keynes GP, not at risk of suicide
    .how = Online form
    .cost = Free (NHS)
    .caution = The trust’s general page says over 18; the Milton Keynes page says 17 years 9 months. The hours of the phone line were not seen.
service-mind-blmk = The local Mind: wellbeing centres, crisis spaces and the young person’s sanctuaries.
    .who = Anyone
    .how = See the young person’s sanctuary
    .caution = Use the website. The only local phone number seen is too old to use.
service-harrys-rainbow = Support for children bereaved of a parent, brother or sister.
    .who = Bereaved families in and around Milton Keynes
    .how = Website

## Milton Keynes: therapies and assessment

service-mk-slt-early-years = Speech and language therapy before a child starts school.
    .who = Parents, or professionals with their consent; a Milton Keynes GP is needed
    .how = Online form before the child starts school
    .cost = Free (NHS)
    .caution = There is a cut-off in the summer before school starts. The form read was the one for children starting in September 2024.
service-mk-slt-school-age = Speech and language therapy from Reception upwards.
    .who = Through the teacher or SENCO
    .how = Parents talk to school first
    .cost = Free (NHS)
    .caution = Known only from the form of the early years team. Inspectors reported long waits in 2024.
service-mk-ot-children = Occupational therapy for everyday skills, with advice online for everyone and more for those who need it.
    .who = Children with a Milton Keynes GP and a significant difficulty in daily life
    .how = Try the advice online first, then ask for the referral form
    .cost = Free (NHS)
    .caution = For special schools the newer page says up to 19, older pages up to 25. Phone and email are from an older page.
service-mk-physio-children = Physiotherapy for movement, motor development and long-term conditions.
    .who = Families start with a health visitor or GP
    .how = Ask the health visitor or GP
    .cost = Free (NHS)
service-mk-adhd-page = Local information about ADHD and where help sits in Milton Keynes.
    .who = Anyone
    .how = Open the page
service-practice-mk-autism = A practice that took NHS-funded autism referrals from age 16.
    .who = GPs
    .how = The GP sends the referral form
    .cost = NHS funded when accepted
    .caution = The page names a body that was abolished in 2022, so this may have ended. Confirm before you rely on it.

## Milton Keynes: community and work

service-talkback-mk = A charity for people who are autistic or have a learning disability.
    .how = Website
    .caution = What it offers to under-18s, and who may ask, was not seen.
service-mk-college-supported-internships = Work-based study with a job coach and local employers.
    .who = Young people with an EHC plan
    .how = Ask at the annual review or the college
    .caution = The evidence is from 2017; the ages follow national rules.

## Milton Keynes: closed, shown only to somebody who looks for the old name

service-carers-mk-ended = Used to support carers in Milton Keynes. Its council contract ended on 1 May 2025.
    .caution = Do not refer. Press reports of 2025 say that a council carers’ service led by Citizens Advice Milton Keynes took over, with CHUMS for young carers. No confirmed contact for either was found; ask the Local Offer.
service-yis-closed = Used to offer counselling to young people of 11 to 21. It announced that it would close on 31 December 2023.
    .caution = Do not refer. Schools and lists still name it. Young people of 14 to 17 in distress may also try the Young Person’s Sanctuary, and pupils a mental health support team if their school has one.

## National: rights and complaints

service-ipsea = Free legal advice on special educational needs law, appeals and discrimination.
    .who = Families and young people, not schools or councils
    .how = Book a call online
    .cost = Free
    .caution = English law only.
service-sendiass-network = Finds the information and advice service of any other area.
    .who = Anyone
    .how = Website
    .caution = The address was found only in the files of public software. Check it before you pass it on.
service-lgsco = Looks into complaints about councils, delays in special educational needs among them.
    .who = Families
    .how = After the council’s own complaints process
    .caution = It cannot look at what may be appealed to the tribunal.
service-supported-internships-dfe = The national rules on supported internships: up to a year of work-based study with a job coach.
    .who = Young people with an EHC plan
    .how = Raise it at the annual review
    .cost = Unpaid study programme

## National: families and carers

service-contact-charity = Advice on benefits, education and care for families of disabled children.
    .who = Parents and carers
    .how = Use the website
    .caution = Its number was found only in the files of public software, so none is shown. Look for it on the website.
service-family-fund = Grants for families on lower incomes who raise a disabled or seriously ill child.
    .who = Parents and carers; 16 and 17 year olds may apply themselves
    .how = Online or paper form
    .cost = Grants
service-cerebra = Guides, grants and a sleep service for families of disabled children.
    .who = Families
    .how = Website
    .caution = The address was found only in the files of public software. Check it before you pass it on.
service-sibs = Support for brothers and sisters of disabled children.
    .who = Siblings and families
    .how = Website
    .caution = The address was found only in the files of public software. Check it before you pass it on.
service-carers-uk = Advice and support for unpaid carers.
    .who = Carers
    .how = Use the website
    .caution = Its number was found only in the files of public software, so none is shown; the web address was found there too.
service-family-lives = A support line for parents.
    .who = Parents
    .how = By phone; no confirmed number is shown
    .caution = Seen in one file of public software only, so no number is shown. Look for its own page and confirm that the line is open.
service-mencap = Advice for people with a learning disability, their families and carers.
    .who = Anyone; professionals with consent
    .how = Ring
    .caution = Its hours were not seen.

## National: attendance

service-not-fine-in-school = Other families and resources when children meet barriers to attending school.
    .who = Parents, carers and relatives
    .how = Website
service-define-fine = Parent-led support on attendance difficulties, with training for professionals.
    .who = Parents and professionals
    .how = Website
service-square-peg = Advice and campaigning on barriers to attendance.
    .who = Families and schools
    .how = Website
    .caution = The page read dates from 2020. It is not the Square Peg Foundation.

## National: Autism and ADHD

service-nas = Information and a community for autistic people, families and professionals.
    .who = Anyone
    .how = Website or phone
    .caution = An old leaflet says Monday to Thursday 10:00–16:00 and Friday 9:00–15:00; other lists say Monday to Friday 9:00–17:00. Its own contact page was not seen: check that the line is still open.
service-ambitious-about-autism = A charity for autistic children and young people, with an online network for them.
    .who = Autistic young people, families, schools
    .how = Website
service-pda-society = Information about a demand-avoidant profile of autism, with peer support.
    .who = Anyone
    .how = Website
service-aet = Autism training and standards for settings.
    .who = Education staff
    .how = Website
service-adhd-uk = Information and peer support on ADHD.
    .who = Anyone
    .how = Website
    .caution = The address was found only in the files of public software. Check it before you pass it on.

## National: mental health and bereavement

service-youngminds-parents = Advice for parents and carers worried about the mental health of someone under 25.
    .who = Parents and carers
    .how = Use the website
    .cost = Free
    .caution = Its number was found only in the files of public software, so none is shown; the web address was found there too. Look for the number on its own page.
service-mind = Information about mental health by phone.
    .who = Anyone
    .how = By phone; no confirmed number is shown
    .caution = Its number was found only in the files of public software, so none is shown. Look for it on Mind’s own page.
service-beat = A helpline and groups for people with eating disorders and those who support them.
    .who = Anyone
    .how = Use the website
    .caution = Its number was found only in the files of public software, and the hours disagree, so none is shown. Look for it on the website.
service-winstons-wish = Support for bereaved children and young people up to 25.
    .who = Adults for under-13s; from 13 they may ask themselves
    .how = Ring, or use the referral form
    .cost = Free
    .caution = Its page was read only in part; check the hours.

## National: sight, hearing, speech and daily life

service-rnib = Practical and emotional advice about sight loss.
    .who = Anyone
    .how = Use the website
    .caution = Its number was found only in the files of public software, so none is shown. Look for it on the website.
service-rsbc = Support for blind and partially sighted children and young people and their families.
    .who = Families in England and Wales
    .how = Website
service-ndcs = Information, support and loans of equipment for deaf children.
    .who = Families and professionals
    .how = Use the website
    .caution = Its number was found only in the files of public software, so none is shown. Look for it on the website.
service-sense = Support for people who are deafblind or have complex disabilities.
    .who = Anyone
    .how = Website
service-national-deaf-camhs = Specialist mental health teams for deaf children and young people.
    .who = Professionals
    .how = The regional team’s form, with an audiogram and consent
    .cost = Free (NHS)
    .caution = Read on the page of the northern team. Which regional team covers Milton Keynes, and whether 18 year olds are still taken, was not seen.
service-rcslt = Explains how to find a speech and language therapist.
    .who = Anyone
    .how = Website
    .caution = In Milton Keynes school-age referrals start with the school.
service-eric = Help with toilet training, wetting, constipation and soiling.
    .who = Families and professionals
    .how = Website
    .caution = The web address was read in an article. The present phone number was not seen; an old one in circulation no longer works.
service-sleep-charity = Information and support on sleep.
    .who = Families and professionals
    .how = Website
    .caution = The address was found only in the files of public software. Check it before you pass it on.

## National: closed, shown only to somebody who looks for the old name

service-the-mix-merged = Used to support under-25s. It was to merge in September 2024 with the organisation behind Shout.
    .caution = Its old number is still in circulation; we do not know whether the line still works.

## In a crisis: police, and abuse at home

service-police-101 = The police, when there is no immediate danger.
    .who = Anyone
    .how = Call
    .caution = If there is danger now, call 999. The line is busiest between 16:00 and 20:00. The number was read in local news.
service-national-domestic-abuse-helpline = Confidential advice about abuse at home.
    .who = Anyone who is abused at home, or worried about somebody
    .how = Call
    .cost = Free
    .caution = If there is danger now, call 999. The number and hours were read on pages of councils and schools, not on its own.
