# The STOP signs, and what to do. Short and calm: read in a hurry, perhaps with the child beside you.

interrupt-in-danger-now = Somebody is in danger right now
    .act = Ring 999. Stay with the child if it is safe.
interrupt-suicide-attempt-or-plan = The child has tried to end their life, or says that they will
    .act = If life is at risk, ring 999 or go to A&E. Otherwise ring NHS 111 and choose the mental health option now. Do not leave the child alone.
interrupt-overdose-or-serious-injury = The child has taken an overdose or is badly hurt
    .act = Ring 999 or go to A&E now, even if they seem well.
interrupt-recent-self-harm = The child has hurt themselves
    .act = See to the injury first. Listen calmly. Tell the safeguarding lead, and get health advice today.
interrupt-abuse-or-neglect = The child tells of abuse or neglect, or you see signs of it
    .act = Listen, and promise no secrets. Tell the safeguarding lead at once and ring the safeguarding hub. If there is danger now, ring 999.
interrupt-missing = The child is missing, or no professional has seen them
    .act = If they are missing now and may be in danger, ring 999. Otherwise tell the safeguarding lead at once.
interrupt-not-eating-or-drinking = The child is fainting, losing weight fast, or will not eat or drink
    .act = Get medical help today: the GP, NHS 111 or A&E. If they collapse or have chest pain, ring 999.
interrupt-hearing-or-seeing-things = The child hears or sees things that others do not
    .act = Stay calm and stay near. Ring NHS 111 and choose the mental health option today. If anyone is in danger, ring 999.
interrupt-lost-skills = The child is losing words or skills that they had
    .act = Ask a GP for medical advice today. Do not wait for a support cycle to end.
interrupt-forced-to-school = The child is being restrained or dragged to school
    .act = Stop the plan. Tell the safeguarding lead today, and agree with the family what will be done instead.
interrupt-family-at-breaking-point = The family is at breaking point, or there is violence at home
    .act = Make sure that everyone is safe tonight. Tell the safeguarding lead and ring the safeguarding hub. If anyone is in danger, ring 999.
