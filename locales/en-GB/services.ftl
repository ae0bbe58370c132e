# What each service of the directory is, in our own words, with what could not be confirmed.

## In a crisis: life in danger

service-uk-999 = Police, ambulance, fire and coastguard when life is in danger.
    .who = Anyone
    .how = Call, or go to A&E
    .cost = Free
service-uk-999-bsl = 999 without speaking: British Sign Language by video, or a text message.
    .who = Deaf people who sign; anyone who cannot speak on the phone
    .how = For video, use the app or website; to text, register your phone beforehand
    .cost = Free
    .caution = Register a phone before you need it: texting works only for a registered phone. The web address was read on another organisation’s page.
service-mkuh-emergency = The hospital’s A&E, with a unit that assesses children.
    .who = Anyone in an emergency; no referral is needed
    .how = Call 999 or go to A&E
    .cost = Free (NHS)
    .caution = If nobody answers, call 999 or go to A&E. A&E takes anyone in an emergency; the children’s side takes under-17s. The switchboard number is from a page of 2020 to 2022.

## In a crisis: a child’s safety

service-mk-mash = The first place to call with worries about a child’s safety, and to ask for early help.
    .also = section 47 child protection plan cp plan safeguarding referral hits me violence at home child hurts parent children’s social care social services
    .who = Anyone; professionals use the online form
    .how = Call in its opening hours, or send the online form. At any other time call the Emergency Social Work Team
    .cost = No charge
    .caution = If there is danger now, call 999. The numbers come from the Local Offer, the hours from the council’s procedures. The ages are those of child protection in general.
service-mk-emergency-social-work = Social workers for urgent worries about a child’s safety when the safeguarding hub is closed.
    .who = Anyone
    .how = Call in the evening, at the weekend or on a bank holiday; at other times call the safeguarding hub (MASH)
    .cost = No charge
    .caution = If a child is in danger now, call 999. Hours not checked. The number is from the council’s procedures and a form of 2013.
service-nspcc-helpline = For adults who are worried about a child’s safety.
    .who = Any adult
    .how = Call or send an email
    .cost = Free
    .caution = Rely on Monday to Friday 8:00–22:00 and weekends 9:00–18:00. One of its pages says that the phone is answered day and night.

## In a crisis: a mental health crisis

service-nhs-111-mental-health = Urgent NHS mental health help at any age, day and night.
    .also = suicide suicidal self-harm self harm cutting overdose crisis
    .who = Anyone in a crisis, or calling for someone else
    .how = Call 111 and choose the mental health option. It is not for routine referrals or prescriptions
service-cnwl-crisis-line = The NHS trust’s mental health crisis line.
    .also = suicide suicidal self-harm self harm cutting overdose
    .who = Anyone in a mental health crisis, or worried about someone
    .how = Call
    .cost = A 0800 number; cost not stated
    .caution = If life is at risk, call 999 or go to A&E. For somebody under 18 call NHS 111 and choose the mental health option first: it is for every age. Whether this line takes under-18s is not confirmed.
service-mk-young-persons-sanctuary = An evening place for teenagers in distress to drop in, be listened to and plan what next.
    .who = Young people themselves, without booking
    .how = Drop in
    .cost = Not stated
    .caution = Check its days and hours before you send anyone. Address and hours are from the news of 2024.
    .caution-family = Check its days and hours before you go: they are from the news of 2024, and so is the address.

## In a crisis: somebody to talk to

service-samaritans = Someone to listen, day and night.
    .also = suicide suicidal self-harm self harm
    .who = Anyone
    .how = Call or write
    .cost = Free
    .caution = Call in a crisis; an email takes longer to answer. The email address is not from its own page.
service-childline = Free, private support for children and young people under 19.
    .also = self-harm self harm suicide bullying abuse
    .who = Children and young people themselves
    .how = Call, or use the website
    .cost = Free
    .caution = If the line is busy, use the website or call 999 in danger. Its hours, day and night, are not confirmed.
service-shout = Support by text message in the moment of distress. Young people of 11 to 25 in Milton Keynes may text the word REFLECT to the same number.
    .also = self-harm self harm suicide anxiety
    .who = Anyone in the UK
    .how = Send a text
    .cost = Free
    .caution = If life is at risk, call 999. It is not a therapy, and there are limits for very frequent use.
service-papyrus = Advice about suicidal thoughts for people under 35 and those worried about them.
    .also = suicide suicidal self-harm self harm
    .who = Young people, families, professionals
    .how = Call or send an email
    .caution = At night, if nobody answers, call NHS 111 or Samaritans. An older page says 9:00 to midnight, later news says round the clock. Pages give different text numbers, so none is shown.

## Milton Keynes: advice, and the families’ own voice

service-mk-sendias = Advice about support in school, EHC plans and disagreements. It is confidential, and it takes no sides.
    .who = Parents, carers and young people themselves
    .how = Call the advice line or send an email
    .cost = Free
    .caution = Phone and hours agree on 2 council pages. The ages it serves are not confirmed.
service-mk-send-support-line = The council’s phone line about special educational needs and disabilities. Families can call; schools can ask general questions.
    .who = Families; school staff for general questions
    .how = Call or write; schools go through their SENCO
    .caution = The number is from a parents’ forum page of 2023–24. The council’s page gives 8:30–16:30 on Monday, Wednesday, Thursday and Friday and 8:30–12:30 on Tuesday; the forum gives Monday to Friday 9:30–15:30. Check before you call.
service-mk-local-offer = The council’s published list of education, health, care and leisure help for children and young people with special needs.
    .who = Anyone
    .how = Open the website
    .cost = Free
    .caution = Old links to this site no longer work.
service-mk-paca = The independent forum of parent carers in Milton Keynes: it gathers families’ experience and speaks for them on local boards.
    .also = parent groups parents group support group meet other parents lonely
    .who = Parents and carers
    .how = Through the website or by email
    .caution = The email address is the one in the 2021 strategy: check it on the website first.
service-healthwatch-mk = Collects people’s experiences of local health and care, and tells them where to turn. It does not settle complaints.
    .who = Anyone
    .how = Website
    .caution = For a complaint about an NHS service use its patient advice service (PALS) first. The government proposes to abolish Healthwatch, which needs an Act of Parliament: check that it is still there.

## Milton Keynes: the council’s help for settings, and EHC plans

service-mk-inclusion-team = Specialist teachers from the council. They visit settings, watch, and suggest ways to help, together with the SENCO and the family.
    .who = SENCOs
    .how = The setting’s SENCO refers; families use the SEND Support Line
    .caution = Two names are in use on council pages: Inclusion and Intervention Team, and Inclusion Specialist Teaching Team.
service-mk-eps = Educational psychologists. They work with settings, families and other services, and give advice for EHC needs assessments.
    .who = Education staff and other professionals
    .how = Book a consultation, or send a request for the SEND team’s forum
    .caution = No current phone number or email is known.
service-mk-send-support-offer = What the council expects settings to provide first, and what the SEND team adds: guidance, training and forums.
    .who = Schools, nurseries and academies in Milton Keynes
    .how = Through the SENCO
service-mk-ebsa-pathway = Local guidance in 2 parts, with tools, for children who find attending school emotionally very hard.
    .also = school refusal refuses school avoidance attendance absence not going to school
    .who = Schools, families and other professionals
    .how = Download it from the page; Part 2 has the tools for schools, as Word files
service-mk-top-up = Council forms and guidance for schools that ask for an assessment, extra funding or a change of placement.
    .who = Schools and settings
    .how = Download the checklist and the form
service-mk-ehc-team = The council team that carries out EHC needs assessments and looks after plans and reviews.
    .also = education, health and care plan (EHCP) tribunal appeal ehcna ehc needs assessment
    .who = Families, young people and settings
    .how = Forms and guidance are on the Local Offer
    .cost = No charge
    .caution = Its phone number and email are not known: use the page, or call the SEND Support Line.

## Milton Keynes: family help and social care

service-mk-children-families-practices = Area teams that give early help to families with several needs at once.
    .also = family support worker early help parenting struggling
    .who = Families and professionals
    .how = Through the safeguarding hub (MASH)
    .caution = No contact of its own is known.
service-mk-family-centres = Local centres for families, with play, advice, courses, help for parents and community sessions. They are for families with children up to 19, or up to 25 with additional needs.
    .also = parent groups parents group baby group coffee morning playgroup food larder nappies money parenting course
    .who = Families
    .how = Drop in
    .caution = Not confirmed by the council’s own page. There were 10 after 2024; more change was due in 2026, so names may differ.
service-mk-cwd-team = Social workers for children with severe and complex disabilities who meet the published criteria.
    .who = Anyone, through the safeguarding hub (MASH); no way of its own was found
    .how = The criteria are on the Local Offer; ask through the safeguarding hub (MASH)
    .cost = No charge
    .caution = The page gives the criteria, not how to ask.
service-mk-cwd-short-breaks = Assesses what respite a family needs and arranges short breaks and direct payments. It is for disabled children under 18 who meet the criteria.
    .also = respite exhausted carer assessment break
    .who = Not confirmed: see the page, or ask the Children with Disabilities Team
    .how = See the criteria on the page
    .cost = Assessed
    .caution = Check the criteria on the page: its wording has changed.
service-mk-short-breaks-activities = Holiday and leisure sessions. They are for children and young people up to 25 with an EHC plan.
    .who = Families
    .how = Register and book online
    .cost = Some free; otherwise not stated
    .caution = Older pages speak of a voucher scheme that has ended. In 2025 the Ombudsman found too little on offer for ages 19 to 25.
service-mk-pfa-team = Plans the move from children’s to adult social care before a young person turns 18.
    .who = Anyone; young people and families may refer themselves
    .how = Online adult social care form
service-mk-asc-access = The first contact for adult social care in Milton Keynes, for needs and carers’ assessments.
    .also = carer assessment exhausted
    .who = Anyone
    .how = Online form; call about an adult’s safety, by day and out of hours
    .caution = If somebody is in danger now, call 999. The daytime number is the safeguarding line for adults; it is from the council’s procedures and a council page of 2021. No daytime number for other questions is known.
service-mk-asc-out-of-hours = Adult social care when its daytime line is closed, for urgent worries about an adult’s safety.
    .who = Anyone
    .how = Call in the evening, at the weekend or on a bank holiday; at other times call the daytime line of adult social care
    .caution = If somebody is in danger now, call 999. The number and the hours are from a council page and the council’s procedures.

## Milton Keynes: mental health and bereavement

service-mk-camhs = Specialist NHS mental health help for children and young people, until their 18th birthday.
    .also = self-harm self harm anxiety depression low mood trauma child psychiatrist
    .who = GPs, teachers, youth workers, psychologists, school nurses and social workers; families through their GP
    .how = Referral form, after talking with the young person and parent and with consent
    .cost = Free (NHS)
    .caution = If it is urgent, call NHS 111 and choose the mental health option: it answers day and night, for every age. No phone number, email or opening hours were found: ask the GP or the school’s mental health lead.
service-mk-mhst = Practitioners in schools who give short help with mild to moderate anxiety and low mood. They help pupils of schools and colleges that take part.
    .also = anxiety worry low mood
    .who = Not confirmed: the school says who can ask
    .how = Ask the school whether it has a team
    .cost = Free (NHS)
    .caution = Not every school has a team. How to ask is not confirmed: the school knows.
service-chums-mk-wellbeing = Early help for children and young people who struggle with their feelings: advice, guided self-help and short programmes. It is for those who meet its criteria, and not for urgent risk.
    .also = anxiety worry low mood bullying
    .who = Not confirmed: see its criteria
    .how = Referral form on its website
    .cost = Free
    .caution = A council notice of 2025 gives ages 7 to 18, and up to 25 for special needs or care experience, without naming the provider: check the ages and the number on its website. The number is a general one, for questions about the form and never for emergencies.
service-mk-talking-therapies = Short NHS talking treatments for anxiety and depression. They are for people from 17 years 9 months with a Milton Keynes GP who are not at risk of suicide.
    .who = Young people and adults themselves, or professionals
    .how = Online form
    .cost = Free (NHS)
    .caution = The trust’s general page says over 18; the Milton Keynes page says 17 years 9 months. The hours of the phone line are not checked.
service-mind-blmk = The local Mind: wellbeing centres, crisis spaces and the young person’s sanctuaries.
    .who = Anyone
    .how = See the young person’s sanctuary
    .caution = Use the website. The only local phone number is too old to use.
service-harrys-rainbow = Support for children bereaved of a parent, brother or sister. It is for families in and around Milton Keynes.
    .also = bereavement grief loss death died
    .who = Families
    .how = Website

## Milton Keynes: therapies and assessment

service-mk-slt-early-years = Speech and language therapy before a child starts school. It is for children with a Milton Keynes GP.
    .who = Parents, or professionals with their consent
    .how = Online form before the child starts school
    .cost = Free (NHS)
    .caution = There is a cut-off in the summer before school starts. The form read was the one for children starting in September 2024.
service-mk-slt-school-age = Speech and language therapy from Reception upwards.
    .who = The teacher or SENCO
    .how = Parents talk to school first
    .cost = Free (NHS)
    .caution = Not confirmed: this is what the early years team’s form says. Inspectors reported long waits in 2024.
service-mk-ot-children = Occupational therapy for everyday skills, with advice online for everyone and more for those who need it. It is for children with a Milton Keynes GP and a significant difficulty in daily life.
    .who = Not confirmed: families and settings can ask for the referral form
    .how = Try the advice online first, then ask for the referral form
    .cost = Free (NHS)
    .caution = For special schools the newer page says up to 19, older pages up to 25. Phone and email are from an older page.
service-mk-physio-children = Physiotherapy for children who find it hard to move, who are late to sit, stand or walk, or who have a long-term condition.
    .who = Health visitors and GPs; families ask one of them first
    .how = Ask the health visitor or GP
    .cost = Free (NHS)
service-mk-adhd-page = Local information about ADHD and where help sits in Milton Keynes.
    .also = ADHD attention hyperactivity assessment diagnosis
    .who = Anyone
    .how = Open the page
service-practice-mk-autism = A practice that took NHS-funded autism referrals from age 16.
    .also = autism assessment diagnosis diagnostic adult
    .who = GPs
    .how = The GP asks the practice for today’s form
    .cost = NHS funded when accepted
    .caution = The page names a body that was abolished in 2022, so this may have ended and its email address is not shown. Ask the GP whether it still takes referrals.

## Milton Keynes: health, and what to do if a health service says no

service-mk-audiology = The hospital’s hearing clinic. For a child’s hearing test, first ask the GP, health visitor, school nurse or paediatrician to refer. Call only about an appointment or hearing aids.
    .also = glue ear deaf deafness hearing loss
    .who = A GP, health visitor, school nurse or paediatrician, for a child
    .how = Ask one of them to refer. After that, call about an appointment
    .cost = Free (NHS)
    .caution = Hearing suddenly worse or gone: medical help today, from the GP, NHS 111 or A&E. The numbers and who refers are from an earlier site of the hospital: confirm them with the GP. It also tests adults, whom the GP refers.
service-mk-paediatricians = Doctors for children’s development, who look at autism, delay and lost skills. They see children under 16.
    .also = autism assessment diagnosis diagnostic developmental delay lost skills
    .who = GPs and health visitors
    .how = The GP or health visitor refers
    .cost = Free (NHS)
    .caution = Confirm locally: only an undated paper was found, without a form or an address. If skills were lost, ask the GP to call.
service-mk-health-visitors = Nurses for families with children under 5: development reviews, feeding, sleep, toileting, and referrals.
    .also = sleep toileting nappies feeding
    .who = Families with a child under 5
    .how = Through the GP practice, the family centre or the child’s red book
    .cost = Free (NHS)
    .caution = Confirm locally: no phone number for Milton Keynes was found.
service-mk-school-nurses = Nurses for school-age children: health plans, continence, sleep, hearing referrals, and somebody to talk to. By national guidance they help to 19, or to 25 with SEND.
    .also = sleep toileting wetting
    .who = Pupils, families and schools
    .how = Ask the school office who the school nurse is
    .cost = Free (NHS)
    .caution = Confirm locally: no phone number for Milton Keynes was found.
service-mk-continence = Help with toilet training, constipation, wetting and soiling, and with pads if they are needed.
    .also = toilet toileting nappies pads wetting soiling constipation bedwetting
    .who = Families, through the health visitor, school nurse or GP
    .how = Under 5 ask the health visitor, from 5 the school nurse, or at any age the GP; they say who is next
    .cost = Free (NHS)
    .caution = Confirm locally: no children’s continence team for Milton Keynes was found. That health visitors and school nurses help first is national.
service-mk-eating-disorder-team = The NHS team for eating disorders in Milton Keynes, for all ages.
    .who = The GP; whether families may ask themselves is not confirmed
    .how = See the GP the same day and ask for a referral; ask the GP whether a family may ask the team directly
    .cost = Free (NHS)
    .caution = Collapse, fainting or chest pain: call 999 or go to A&E now. Confirm the referral route locally: the trust’s news of 2021 names the team and gives no contact.
service-mk-register-office = A list, the dynamic support register, for autistic people and people with a learning disability who may have to go into a mental health hospital. Being on it brings help together early. It is for people of any age who are at risk of admission.
    .also = dsr dynamic support database cetr ctr care education and treatment review
    .who = Anyone, with the person’s consent
    .how = Ask CAMHS, the adult learning disability team, the GP or the social worker who keeps it
    .cost = Free (NHS)
    .caution = Danger now: use urgent help, without waiting for the register. Confirm locally: no contact was found. The integrated care board is responsible; it was to become NHS Central East in April 2026.
service-mk-continuing-care = Care at home paid for by the NHS, for children whose complex health needs other services cannot meet. It is for children and young people under 18.
    .who = The paediatrician, children’s nurse, GP or social worker
    .how = Ask the paediatrician, children’s nurse, GP or social worker for a pre-assessment
    .cost = Free (NHS)
    .caution = Confirm locally: the integrated care board decides (it was to become NHS Central East in April 2026), and no contact for Milton Keynes was found. What it says here follows another area’s procedures.
service-arc-mk = Treatment for people of 18 and over in Milton Keynes who depend on drugs or alcohol.
    .who = Adults themselves, or their GP
    .how = See the council’s news page; the GP can refer
    .cost = Free (NHS)
    .caution = Funded until March 2027: check after that.
service-mk-young-people-drugs-alcohol = Help for a young person under 18 who uses drugs or alcohol.
    .who = Not confirmed: the school nurse, the GP or CAMHS can say
    .how = Ask the school nurse, the GP or CAMHS; if somebody uses the young person to carry drugs, call the safeguarding hub (MASH)
    .cost = Free
    .caution = Confirm locally: the council’s page describes a service from 18 only.
service-mkuh-pals = Listens to worries about the hospital’s care, the hearing clinic and children’s physiotherapy included. It helps to settle them, or to complain.
    .who = Patients and families
    .how = Call
    .cost = Free
    .caution = Another site gives a different number: if nobody answers, ask the hospital’s switchboard.
service-cnwl-pals = The patient advice service of the trust that runs CAMHS, occupational therapy and speech and language therapy in Milton Keynes.
    .who = Patients and families
    .how = Ask the team that said no for the number of its patient advice service, or look on the trust’s website
    .cost = Free
    .caution = Confirm locally: no number was found. The service must also tell you how to complain.

## Milton Keynes: schools, and what the council offers to them

service-mk-cme = Finds school-age children who are not in education, and helps them back.
    .who = Anyone who knows a child who is missing education
    .how = Call, email, or send the referral form on the page
    .cost = No charge
    .caution = If you fear for a child’s safety, call the safeguarding hub (MASH), the Emergency Social Work Team when it is closed, or 999 first. The ages are those of compulsory school age, roughly.
service-mk-school-admissions = School places, and changes of school during the year.
    .who = Parents and carers
    .how = Apply online; call or email for help
    .cost = No charge
    .caution = Some schools take applications themselves. A child with an EHC plan does not apply here: the SEND team names the school. The phone number is from an earlier page.
service-mk-virtual-school = Champions the education of children in care; advises families and schools of children who were in care before or live with relatives. It is for children in care, adopted children, and children with guardians or kinship carers.
    .who = Those children and young people, their carers, and professionals who work with them
    .how = Ask the designated teacher or social worker; families use the consent form on the page
    .cost = No charge
    .caution = Confirm the ages: the page does not give them.
    .caution-family = Its page does not say for which ages it is.
service-mk-ema-network = Helps schools with pupils from minority ethnic groups, new arrivals from abroad, and Gypsy, Roma and Traveller pupils.
    .also = interpreter language translation
    .who = Schools and families
    .how = Ask through the school or on the page
    .cost = Not stated
    .caution = The page is undated and at an old address: confirm that the team still works. A new language is not a special educational need.
    .caution-family = Its page is undated and at an old address: ask us whether the team still works. A new language is not a special educational need.
service-mk-sensory-teachers = Qualified teachers who work with deaf children (QToD), with children with vision impairment (QTVI), and with both, at home and in the setting.
    .who = Families, settings and clinics
    .how = Ask the SEND team at the council; the hearing clinic or eye clinic can ask too
    .cost = No charge
    .caution = Confirm locally: no page of Milton Keynes names the team or a contact.
service-mk-fact-and-abc = Milton Keynes’ own tools: the First Assessment Communication Tool (FACT and FACT+) for early years, primary and secondary, and the ABC chart of what happened before, during and after.
    .who = Settings and schools
    .how = Download from the pages
    .cost = Free
service-mk-parent-guide = A guide for parents and carers, made together with them, to how settings support children through assess, plan, do and review.
    .who = Parents and carers
    .how = Download from the page
    .cost = Free
service-mk-early-years-documents = What every nursery and childminder is expected to offer, early years FACT, and the form for inclusion grant funding.
    .who = Early years settings; families may read it
    .how = Download from the page
    .cost = Free
service-mk-exploitation-tool = Guidance and an indicator tool for when somebody may be using a child, sexually or to carry drugs, money or weapons.
    .who = Anyone who works with children
    .how = Send the tool with the referral to the safeguarding hub (MASH)
    .caution = In danger call 999 first. Check the page for today’s form.

## Milton Keynes: community and work

service-talkback-mk = A charity for people who are autistic or have a learning disability.
    .how = Website
    .caution = What it offers to under-18s, and who may ask, is not confirmed.
service-mk-college-supported-internships = Work-based study with a job coach and local employers. It is for young people with an EHC plan.
    .who = Young people and their families
    .how = Ask at the annual review or the college
    .caution = The evidence is from 2017; the ages follow national rules.
service-mk-holiday-activities = Free holiday activities with food for school-age children whose family has benefit-related free school meals; places are set aside for SEND.
    .also = meals holidays
    .who = Families
    .how = Book online
    .cost = Free
    .caution = From news of 2023 and 2024: check this year’s dates and ages.
service-mk-snap = A charity in Walnut Tree for adults with learning disabilities, autistic adults among them: life skills and work training.
    .who = Not confirmed: see its website
    .how = Website
    .caution = From the local news of 2025. Fees are not known.
service-the-spectrum-place-mk = A charity. In 2025 it ran a neurodiversity event at centre:mk, with activities for families.
    .who = Families, autistic people, professionals
    .how = Ask the parent carer forum (PACA MK) how to reach it
    .caution = Confirm locally: known only from a news report of March 2025.
service-autism-early-support = A charity at Middle Claydon in Buckinghamshire with a nursery for young autistic children, and support for their families. It is for children from 2 to 5. Until 2019 it was the Puzzle Centre.
    .who = Parents; ask to visit first
    .how = Ask the health visitor, the family centre or PACA MK how to reach it
    .cost = A fee was asked while the council paid nothing; council funding was possible with an EHC plan
    .caution = Confirm locally: which councils’ areas it takes children from is not confirmed, nor whether Milton Keynes pays. It is from the news of 2018 to 2022 and an older page of its own. A move to Milton Keynes was planned in 2018; whether it happened is not known.

## Milton Keynes: food, money and a home

service-mk-food-bank = Free food for families in Milton Keynes who have no money for it.
    .also = food hungry meals no money foodbank larder nappies cost of living
    .who = Families themselves; council, school and health staff
    .how = Call first and ask where and when to collect, and whether somebody must refer you
    .cost = Free
    .caution = Confirm the number: it is from its own page of 2020. If nobody answers, ask a family centre. Earlier, a professional had to refer each family.
service-mk-baby-basics = Nappies, clothes, cots and other things for babies and small children, for families in Milton Keynes with too little money.
    .also = nappies baby bank clothes cot pram milk money
    .who = A professional, such as a midwife, health visitor or social worker
    .how = Ask the health visitor, midwife, social worker or a family centre to refer
    .cost = Free
    .caution = Confirm locally: no contact was found. It is from the local news of 2022 and 2023; who refers is what Baby Basics says for the whole country.
service-mk-local-welfare = The council’s help for people who cannot pay for food, energy, a cooker, a bed, school uniform or other basics.
    .also = money food debt energy bills heating uniform cooker bed nappies household support fund grant voucher cost of living crisis fund
    .who = Anyone over 16 who lives in Milton Keynes, or somebody for them
    .how = Apply online; if you have no internet, call
    .caution = The page is for the Household Support Fund, last agreed for 2025 to 2026. Its name and rules may have changed: check the page.
service-mk-citizens-advice = Free advice about money, debt, benefits, housing and rights. From May 2025 it also leads the council’s service for carers.
    .also = money debt benefits rent arrears bailiff eviction housing rights carers carer cab citizens advice bureau
    .who = Anyone who lives in Milton Keynes; carers of any age
    .how = Look for “Citizens Advice Milton Keynes”, or ask a family centre or the library for its number
    .cost = Free
    .caution = Confirm locally: no contact of today was found. It is known from news of 2020 and 2025.
service-mk-homelessness = The council’s help for anyone who is homeless, or may lose their home.
    .also = housing homeless homelessness eviction rent landlord temporary accommodation nowhere to live home
    .who = Anyone who is homeless or may lose their home; families, and young people from 16
    .how = Open the page and tell the council as early as you can
    .cost = Free
    .caution = If a child has nowhere safe to sleep tonight, call the safeguarding hub (MASH), or the Emergency Social Work Team when it is closed. Confirm the housing number locally: none could be confirmed.

## Milton Keynes: who already knows the child, named so that consent to share can be given for them

service-mk-own-setting = The school, nursery or college that the child or young person attends now.
    .also = own school nursery college setting teacher share
    .who = Professionals who share with it
    .how = Ask the family which setting it is, and write its name beside the consent
    .caution = Confirm locally: this is no contact. It is here so that consent to share can be recorded.
service-mk-own-gp = The GP practice with which the child or young person is registered.
    .also = doctor surgery gp practice share
    .who = Families and young people; professionals who share with it
    .how = The family calls its practice. To share something, ask which practice it is, and write its name beside the consent
    .caution = Confirm locally: no number is shown, because each family has its own practice.
service-mk-childrens-social-care = The social worker of a child under 18, and their team.
    .also = social worker social services child in need share
    .who = Professionals who share with it
    .how = Ask the family who the social worker is. If there is none, call the safeguarding hub (MASH)
    .caution = Confirm locally: this is no contact. A worry about a child’s safety goes to the safeguarding hub (MASH) with or without consent.

## Milton Keynes: closed, shown only to somebody who looks for the old name

service-carers-mk-ended = Used to support carers in Milton Keynes. Its council contract ended on 1 May 2025.
    .caution = Do not refer. Press reports of 2025 say that a council carers’ service led by Citizens Advice Milton Keynes took over, with CHUMS for young carers. No confirmed contact for either was found; ask the Local Offer.
service-yis-closed = Used to offer counselling to young people of 11 to 21. It announced that it would close on 31 December 2023.
    .caution = Do not refer. Schools and lists still name it. Young people of 14 to 17 in distress may also try the Young Person’s Sanctuary, and pupils a mental health support team if their school has one.

## National: rights and complaints

service-ipsea = Free advice on the law about special educational needs, appeals and discrimination.
    .who = Families and young people, not schools or councils
    .how = Book a call online
    .cost = Free
    .caution = English law only.
service-sendiass-network = Finds the information and advice service of any other area.
    .who = Anyone
    .how = Website
    .caution = The web address is not confirmed. Check it before you pass it on.
    .caution-family = We could not confirm the web address. If it looks wrong, ask us.
service-lgsco = Looks into complaints about councils, for example when help with special educational needs is late.
    .who = Families
    .how = After the council’s own complaints process
    .caution = It cannot look at what may be appealed to the tribunal.
service-phso = Looks into complaints about the NHS in England, free of charge, after the service’s own final answer.
    .who = Patients and families
    .how = Website or phone
    .cost = Free
    .caution = The phone number is from an earlier NHS page.
service-supported-internships-dfe = The national rules on supported internships: up to a year of work-based study with a job coach. They are for young people with an EHC plan.
    .who = Young people and their families
    .how = Raise it at the annual review
    .cost = Unpaid study programme

## National: families and carers

service-contact-charity = Advice on benefits, education and care for families of disabled children.
    .also = money benefits debt parent groups
    .who = Parents and carers
    .how = Use the website
    .caution = Its number is not confirmed, so none is shown. Look for it on the website.
service-family-fund = Grants for families on lower incomes who raise a disabled or seriously ill child.
    .also = money grant washing machine bed
    .who = Parents and carers; young people of 16 and 17 themselves
    .how = Online or paper form
    .cost = Grants
service-disability-living-allowance = Money for the extra costs of a child under 16 who needs more looking after than others of the same age, or finds it hard to walk. No diagnosis is needed; income and savings do not count.
    .also = disability living allowance (DLA) benefits money disabled child claim
    .who = The parent, or the person who looks after the child
    .how = With the claim form on GOV.UK
    .caution = The web address is not confirmed. Check it before you pass it on. Citizens Advice can help with the form.
    .caution-family = We could not confirm the web address. If it looks wrong, ask us.
service-personal-independence-payment = Money for somebody from 16 with a long-term illness, disability or mental health condition who finds daily life or getting about hard. Who had Disability Living Allowance is asked to claim this after the 16th birthday.
    .also = personal independence payment (PIP) benefits money disability allowance claim
    .who = Young people from 16
    .how = By phone; see GOV.UK
    .caution = The number is from a council’s page of September 2024, and the web address is not confirmed. Check both before you pass them on. Citizens Advice can help with the claim.
    .caution-family = We could not confirm the number or the web address. If one does not work, ask us.
service-carers-allowance = Money for somebody from 16 who looks after a person for at least 35 hours a week. That person must get certain benefits, such as the middle or highest care rate of Disability Living Allowance (DLA), or the daily living part of Personal Independence Payment (PIP).
    .also = carer's allowance carers allowance carer benefits money caring 35 hours
    .who = Carers from 16 who are not in full-time education
    .how = See GOV.UK
    .caution = What a carer may earn changes each year, and other benefits can be affected: see the page, or ask Citizens Advice.
service-sleep-page-for-teenagers = What to try: get up at about the same time every day, no naps, less caffeine, and bed only when tired. If that does not help, or sleep has been hard for months, get more help.
    .also = sleep insomnia tired bedtime night teenager
    .who = Young people of 11 to 19 and their families
    .how = Open the page
    .cost = Free
    .caution = It is by the NHS in another area, for any young person. No page about sleep for this area was found.
    .caution-family = This page is from another area. If it does not help, call the GP.
service-cerebra = Guides, grants and a sleep service for families of disabled children.
    .also = sleep money grant
    .who = Families
    .how = Website
    .caution = The web address is not confirmed. Check it before you pass it on.
    .caution-family = We could not confirm the web address. If it looks wrong, ask us.
service-sibs = Support for brothers and sisters of disabled children.
    .who = Siblings and families
    .how = Website
    .caution = The web address is not confirmed. Check it before you pass it on.
    .caution-family = We could not confirm the web address. If it looks wrong, ask us.
service-carers-uk = Advice and support for unpaid carers.
    .who = Unpaid carers
    .how = Use the website
    .caution = Neither its number nor its web address is confirmed: no number is shown. Check the address before you pass it on.
    .caution-family = We could not confirm its number or its web address, so no number is shown. If the page looks wrong, ask us.
service-family-lives = A support line for parents.
    .also = parent groups exhausted shouting angry hits me
    .who = Parents
    .how = By phone; no confirmed number is shown
    .caution = Its number is not confirmed, so none is shown. Look for it on its own page, and confirm that the line is open.
service-mencap = Advice for people with a learning disability, their families and carers.
    .who = Anyone; professionals with consent
    .how = Call
    .caution = Hours not checked.

## National: attendance

service-not-fine-in-school = Other families and resources when children meet barriers to attending school.
    .who = Parents, carers and relatives
    .how = Website
service-define-fine = Run by parents: help when a child finds it hard to attend school, and training for professionals.
    .who = Parents and professionals
    .how = Website
service-square-peg = Advice and campaigning on barriers to attendance.
    .who = Families and schools
    .how = Website
    .caution = The page dates from 2020. It is not the Square Peg Foundation.

## National: Autism and ADHD

service-nas = For autistic people, their families and the people who work with them: information, and a community to join.
    .who = Anyone
    .how = Website
    .caution = Its general helpline closed in 2021, and the old number is still in circulation: do not give it out. It may have narrower lines for schools and parents: look on the website.
    .caution-family = Its general helpline closed in 2021, so an old number that you find elsewhere does not work. Look on the website for others.
service-ambitious-about-autism = A charity for autistic children and young people, with an online network for them.
    .who = Autistic young people, families, schools
    .how = Website
service-pda-society = Information about a demand-avoidant profile of autism, and support from people who live with it.
    .who = Anyone
    .how = Website
service-aet = Autism training and standards for settings.
    .who = Education staff
    .how = Website
service-adhd-uk = Information and peer support on ADHD.
    .also = attention hyperactivity
    .who = Anyone
    .how = Website
    .caution = The web address is not confirmed. Check it before you pass it on.
    .caution-family = We could not confirm the web address. If it looks wrong, ask us.

## National: mental health and bereavement

service-youngminds-parents = Advice for parents and carers worried about the mental health of someone under 25.
    .also = self-harm self harm anxiety depression bullying
    .who = Parents and carers
    .how = Use the website
    .cost = Free
    .caution = Neither its number nor its web address is confirmed: no number is shown. Look for the number on its own page.
service-mind = Information about mental health by phone.
    .who = Anyone
    .how = By phone; no confirmed number is shown
    .caution = Its number is not confirmed, so none is shown. Look for it on Mind’s own page.
service-beat = A helpline and groups for people with eating disorders and those who support them.
    .who = Anyone
    .how = Use the website
    .caution = Its number and hours are not confirmed, so none is shown. Look for them on the website.
service-winstons-wish = Support for bereaved children and young people up to 25.
    .also = bereavement grief loss death died
    .who = Adults for a child under 13; from 13 young people themselves
    .how = Call, or use the referral form
    .cost = Free
    .caution = Check the hours on its page.

## National: sight, hearing, speech and daily life

service-rnib = Practical and emotional advice about sight loss.
    .who = Anyone
    .how = Use the website
    .caution = Its number is not confirmed, so none is shown. Look for it on the website.
service-rsbc = Support for blind and partially sighted children and young people and their families. It works in England and Wales.
    .who = Families
    .how = Website
service-ndcs = Information, support and loans of equipment for deaf children.
    .who = Families and professionals
    .how = Use the website
    .caution = Its number is not confirmed, so none is shown. Look for it on the website.
service-sense = Support for people who are deafblind or have complex disabilities.
    .who = Anyone
    .how = Website
service-national-deaf-camhs = Specialist mental health teams for deaf children and young people.
    .who = Professionals, such as teachers of the deaf, schools, GPs and CAMHS
    .how = The regional team’s form, with an audiogram and consent
    .cost = Free (NHS)
    .caution = From the page of the northern team. Which regional team covers Milton Keynes, and whether 18 year olds are still taken, is not confirmed.
service-rcslt = Explains how to find a speech and language therapist.
    .who = Anyone
    .how = Website
    .caution = In Milton Keynes school-age referrals start with the school.
service-eric = Help with toilet training, wetting, constipation and soiling.
    .also = toilet toileting nappies wetting soiling constipation bedwetting
    .who = Families and professionals
    .how = Website
    .caution = The web address is not confirmed. No phone number is shown: an old one in circulation no longer works.
service-sleep-charity = Information about sleep, and a helpline for parents, young people and adults.
    .also = sleep bedtime night waking tired
    .who = Families and professionals
    .how = Call in the evening, or use the website
    .caution = Confirm the number and the hours: they are from a school’s news of 2022. The web address is not confirmed.

## National: violence at home, debt, interpreters and help at home

service-capa-first-response = Free help for the whole family if a child hits, hurts, threatens or breaks things at home. It takes families of children up to 18, or up to 25 if neurodivergent. It works online and does not blame.
    .also = hits me child to parent violence abuse aggression hurts us breaks things afraid of my child anger meltdown capva
    .who = Parents and carers; professionals for advice and training
    .how = Website: online drop-in sessions, advice sessions, groups and one-to-one help
    .cost = Free, or what you can pay
    .caution = If anyone is in danger now, call 999. There may be a wait.
service-pegs = Free help online for parents, carers and guardians whose child of any age hurts, threatens or controls them.
    .also = hits me child to parent violence abuse aggression hurts me afraid of my child controlling anger
    .who = Parents and carers themselves, or a professional for them
    .how = Refer yourself on the website: group sessions, workshops, other parents, and one-to-one help with a wait
    .cost = Free
    .caution = If anyone is in danger now, call 999. It works with the parent and not with the child.
service-stepchange = Free advice about debt.
    .also = debt money bills loans arrears bailiff credit
    .who = Anyone in debt
    .how = Online, or call
    .cost = Free
    .caution = Hours not checked. The line can be busy: the website works at any time.
service-shelter = A free helpline for people in England who are homeless, or about to be.
    .also = housing homeless homelessness eviction rent landlord nowhere to live
    .who = Anyone who is homeless or may lose their home
    .how = Find the number on the website
    .cost = Free
    .caution = The number is not confirmed, so none is shown. If a child has nowhere safe to sleep tonight, call the safeguarding hub (MASH), or the Emergency Social Work Team when it is closed.
service-home-start = A trained volunteer visits a family with a child under 5 at home, for a few hours each week.
    .also = volunteer exhausted lonely twins baby postnatal depression help at home support
    .who = Parents themselves, or a professional with their agreement
    .how = Look on the website for the nearest one
    .cost = Free
    .caution = Confirm that there is one for Milton Keynes: the last local news, of 2012, says that it might close. A family centre or the health visitor knows.
service-nhs-interpreter = A professional interpreter at an NHS appointment, in a spoken language or in sign language. Children should not interpret.
    .also = interpreter interpreting translation translator language english does not speak sign language bsl
    .who = Anyone who needs one; anybody may ask for them
    .how = Ask the GP practice, clinic or hospital when the appointment is booked, and say which language. Give them at least 2 days
    .cost = Free: patients should never pay
    .caution = Confirm locally who books for a school or the council: ask the person who invites you.

## National: closed, shown only to somebody who looks for the old name

service-the-mix-merged = Used to support under-25s. It was to merge in September 2024 with the organisation behind Shout.
    .caution = Its old number is still in circulation; we do not know whether the line still works.

## In a crisis: police, and abuse at home

service-police-101 = The police, when there is no immediate danger.
    .who = Anyone
    .how = Call
    .caution = If there is danger now, call 999. The line is busiest between 16:00 and 20:00. The number is from local news.
service-national-domestic-abuse-helpline = Confidential advice about abuse at home.
    .also = violence hits me hurts controls
    .who = Anyone who is abused at home, or worried about somebody
    .how = Call
    .cost = Free
    .caution = If there is danger now, call 999. The number and hours are from pages of councils and schools, not from its own.
service-mk-act = Support for people in Milton Keynes who are abused at home: advice, counselling, and a refuge for women and their children.
    .also = domestic abuse violence refuge hits me hurts controls controlling partner husband boyfriend afraid scared
    .who = People of 16 and over who are abused at home in Milton Keynes, and people who are worried about them
    .how = Call, use the web chat, or come to the drop-in on the first Tuesday of the month
    .cost = The drop-in is free; otherwise not stated
    .caution = If there is danger now, call 999. Confirm the number and the hours: they are from the council’s news of 2022. Where the drop-in meets is not known: ask.
