# The STOP signs, and what to do; `.act-adult` is said about somebody of 18 or over. Short and calm: read in a hurry, perhaps with the child there.

## The numbers in sight at once, by what each is for

first-number-uk-999 = If anyone is in danger now, call 999.
first-number-nhs-111-mental-health = Mental health crisis
first-number-mk-mash = Safeguarding hub (MASH), under 18
first-number-mk-emergency-social-work = When the hub is closed: social work, under 18
first-number-mk-asc-access = Adult social care, from 18
first-number-mk-asc-out-of-hours = When that is closed: adult social care, from 18
first-number-cnwl-crisis-line = CNWL crisis line
first-number-childline = Childline, under 19

## Now

interrupt-in-danger-now = Somebody is in danger now, will not wake up, cannot breathe, or has a fit that does not stop
    .act = Call 999. Stay with them if it is safe. If you cannot speak on the phone, use 999 by sign language or text.
interrupt-suicide-attempt-or-plan = They have tried to end their life, or say that they will
    .act = Do not leave them alone. If life is at risk, call 999 or go to A&E. Otherwise call NHS 111 now and choose the mental health option.
interrupt-overdose-or-serious-injury = They have taken an overdose or are badly hurt
    .act = Call 999 or go to A&E now, even if they seem well.
interrupt-abuse-or-neglect = They tell you about abuse, neglect or violence, or you see signs of it
    .act = If there is danger now, call 999. Listen, and promise no secrets. Tell the safeguarding lead at once; if you cannot reach them, call the safeguarding hub (MASH) yourself. From 18, call adult social care.
    .act-adult = If there is danger now, call 999. Listen, and promise no secrets. Tell the safeguarding lead at once; if you cannot reach them, call adult social care yourself.
interrupt-domestic-abuse = Somebody at home hurts, threatens or controls another person
    .act = If there is danger now, call 999. Talk to them alone, and do not challenge the person who does it. Tell the safeguarding lead at once; if you cannot reach them, call the safeguarding hub (MASH) yourself. From 18, call adult social care.
    .act-adult = If there is danger now, call 999. Talk to them alone, and do not challenge the person who does it. Tell the safeguarding lead at once; if you cannot reach them, call adult social care yourself.
interrupt-exploitation = They are used for crime or sex, or threatened online
    .act = If there is danger now, call 999. They are not to blame. Tell the safeguarding lead at once; if you cannot reach them, call the safeguarding hub (MASH) yourself. Ask for the National Referral Mechanism: under 18, no consent is needed. From 18, call adult social care.
    .act-adult = If there is danger now, call 999. They are not to blame. Tell the safeguarding lead at once; if you cannot reach them, call adult social care yourself. Ask for the National Referral Mechanism.
interrupt-fgm-or-forced-marriage = Female genital mutilation (FGM) or forced marriage, done or planned
    .act = If it may happen soon, or they may be taken abroad, call 999. Do not ask or warn the family. Tell the safeguarding lead at once; if you cannot reach them, call the safeguarding hub (MASH). From 18, call adult social care. Teachers and health and social care professionals must report it to the police themselves (101) if a girl under 18 tells them that she was cut. Signs of it count too.
    .act-adult = If it may happen soon, or they may be taken abroad, call 999. Do not ask or warn the family. Tell the safeguarding lead at once; if you cannot reach them, call adult social care.
interrupt-missing = They are missing, or nobody outside the home has seen them
    .act = If they are missing and may be in danger, call 999. Either way tell the safeguarding lead at once; if you cannot reach them, call the safeguarding hub (MASH) yourself. From 18, call adult social care.
    .act-adult = If they are missing and may be in danger, call 999. Either way tell the safeguarding lead at once; if you cannot reach them, call adult social care yourself.

## Today

interrupt-recent-self-harm = They have hurt themselves
    .act = See to the injury first; if it is serious, call 999 or go to A&E. Listen calmly, without blame. Tell the safeguarding lead, and get health advice today.
interrupt-not-eating-or-drinking = They are losing weight fast, or will not eat or drink
    .act = Collapse, fainting or chest pain: call 999 or go to A&E now. Otherwise get medical help today, from the GP or at A&E.
interrupt-hearing-or-seeing-things = They hear or see things that others do not
    .act = Stay calm and stay near. Call NHS 111 today and choose the mental health option. If anyone is in danger, call 999.
interrupt-lost-skills = They are losing words, movement or other skills that they had
    .act = If it came on suddenly, they are ill with it, or they have a first fit (seizure): call 999 or go to A&E now. Otherwise ask the GP for medical advice today; do not wait for a support cycle to end.
interrupt-forced-to-school = They are being restrained or dragged to school
    .act = Stop the plan. Tell the safeguarding lead today, and agree with the family what will be done instead.
interrupt-radicalisation = They are drawn into extremism, or talk about hurting people
    .act = If anyone may be hurt, call 999. Otherwise tell the safeguarding lead today and keep talking with them. The lead can ask the council or the police (101) about Prevent.
interrupt-family-at-breaking-point = The family is at breaking point and cannot keep their child safe
    .act = If anyone is in danger, call 999. Make sure that everyone is safe tonight. Tell the safeguarding lead and call the safeguarding hub (MASH); from 18, call adult social care.
    .act-adult = If anyone is in danger, call 999. Make sure that everyone is safe tonight. Tell the safeguarding lead, and call adult social care.
