# What is said and recorded about the sample child, who is made up. None of it comes from a real record.

sample-name = Sorrel Finch (sample)
    .known-as = Sorrel (sample)
    .setting = A made-up primary school

## What they said

sample-child-hall = The hall is too loud and my jumper is scratchy. I like it when I can go in by the side door.
sample-child-library = I come in through the library now. I still don’t do assembly.
sample-child-now = Three mornings were okay. Put the quiet table where I can see the door.
sample-answer-hall = You come in by the side door now, and there is a quiet table for you in the library corner.
sample-parent-mornings = Sunday evenings are the worst. By Monday there is a tummy ache, and we can’t get past the gate.
sample-parent-matters = That school feels safe again. We can do slow, as long as it is the same every day.
sample-parent-evenings = Evenings are calmer on the days with the side door. We would like the plan to go slower.
sample-answer-evenings = The new plan goes slower: 3 days first, and we tell you before anything changes.

## What the child said to some of the stepping stones, and who sat beside them

sample-stone-with = Key adult
sample-stone-communicate = I put the card on the table and people see it.
sample-stone-know-me = They know I like beetles. They don’t know I can hear the lights.
sample-stone-adjustments = The table is good. It gets taken when I am late.

## What was planned, and what happened

sample-outcome-quiet = A place to go when it is loud, without having to ask
sample-outcome-mornings = Mornings that start without a tummy ache
sample-outcome-three-days = 3 full mornings in a week, at Sorrel’s pace
sample-provision-door = Come in by the side door
    .who = Key adult
    .often = Every morning
sample-provision-table = Quiet table in the library corner
    .who = Class teacher
    .often = Whenever it is asked for
sample-provision-library = Start the day in the library, then join the class
    .who = Key adult and teaching assistant
    .often = Monday to Thursday
sample-provision-tell-before = Say what will be different tomorrow
    .who = Key adult
    .often = At the end of each day
sample-seen-quiet = Someone was often sitting at the table.
sample-seen-mornings = Fewer tummy aches since the side door.
sample-came-of-door = Kept to every day.
sample-came-of-table = There in 2 weeks of 6. Others were often sitting at it.
sample-review-child = The door is good. I don’t ask for the table because someone is always there.
sample-review-parent = Fewer tummy aches. Sundays are still hard, and we do not want to be hurried.
sample-review-changed = Up from 2 mornings in 5 to 3. The hall is still left out.
sample-review-why = The side door helps; the quiet table was rarely there. A plan that starts in the library may work.
sample-review-next = Look at sound and touch more closely before the next plan.

## What was noted

sample-note-changes = Side door from Monday, plain jumper agreed, ear defenders in the tray.
sample-note-review = The side door was kept to every day. The quiet table was there in 2 weeks of 6.
sample-note-week = Key adult was away on Tuesday. Tell Sorrel the day before next time.

## What is recorded as evidence

sample-held-attendance-record = Mondays and days with assembly are missed most.
    .from = Attendance officer
sample-held-ebsa-first-call = Twenty minutes by telephone. Mornings are hard, weekends are easy.
    .from = Parent
sample-held-ebsa-look-alike-check = No bullying was found. The GP has looked at the tummy aches and is not worried.
    .from = Class teacher
sample-held-consent-to-share = Agreed on paper for school, school nurse and specialist teaching.
    .from = Parent
sample-held-ebsa-setting-view = Settles by 10am on most days. Leaves the hall with hands over ears.
    .from = Class teacher
sample-held-ebsa-environment-check = Walked the morning together: hand dryer, bell, hall.
    .from = Key adult
sample-held-ebsa-one-page = One page, with Sorrel’s own drawing on top.
    .from = Sorrel, parent and school
sample-held-observation-log = Two weeks of noise, crowds and clothes.
    .from = Teaching assistant
sample-held-ebsa-baseline = In the first week, 2 mornings of 5.
    .from = Class teacher
sample-held-hearing-check = Within the usual range.
    .from = School nurse
sample-held-sight-check = No glasses needed.
    .from = Optician
sample-held-sensory-audit = Hall and cloakroom are the hardest places.
    .from = SENCO
sample-held-sensory-profile = Sound and touch are hard. Deep pressure and the library help.
    .from = SENCO and parent
