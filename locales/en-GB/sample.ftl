# What is said and noted in the record of the sample child, who is made up. Nothing of it is anybody’s.

sample-name = Sorrel Finch (sample)
    .known-as = Sorrel (sample)
    .setting = A made-up primary school

## What they said

sample-child-hall = The hall is too loud and my jumper is scratchy. I like it when I can go in by the side door.
sample-child-library = I come in through the library now. I still don’t do assembly.
sample-child-now = Three mornings were okay. Put the quiet table where I can see the door.
sample-parent-mornings = Sunday evenings are the worst. By Monday there is a tummy ache, and we can’t get past the gate.
sample-parent-evenings = Evenings are calmer on the days with the side door. We would like the plan to go slower.

## What was noted

sample-note-changes = Side door from Monday, plain jumper agreed, ear defenders in the tray.
sample-note-review = The side door was kept to every day. The quiet table was there in two weeks of six.
sample-note-week = Key adult was away on Tuesday. Tell Sorrel the day before next time.

## What is held

sample-held-attendance-record = Mondays and days with assembly are missed most.
    .from = Attendance officer
sample-held-ebsa-first-call = Twenty minutes by telephone. Mornings are hard, weekends are easy.
    .from = Parent
sample-held-ebsa-look-alike-check = No bullying was found. The GP has looked at the tummy aches and is not worried.
    .from = Class teacher
sample-held-consent-to-share = Agreed on paper for school, school nurse and specialist teaching.
    .from = Parent
sample-held-child-view = Drawn and told with the key adult, over two short visits.
    .from = Sorrel
sample-held-parent-view = Written down at the kitchen table.
    .from = Parent
sample-held-ebsa-setting-view = Settles by ten o’clock on most days. Leaves the hall with hands over ears.
    .from = Class teacher
sample-held-ebsa-environment-check = Walked the morning together: hand dryer, bell, hall.
    .from = Key adult
sample-held-ebsa-one-page = One page, with Sorrel’s own drawing on top.
    .from = Sorrel, parent and school
sample-held-observation-log = Two weeks of noise, crowds and clothes.
    .from = Teaching assistant
sample-held-support-plan = Side door, quiet table, one key adult, and steps that Sorrel sets.
    .from = SENCO
sample-held-ebsa-baseline = Two mornings of five in the first week.
    .from = Class teacher
sample-held-hearing-check = Within the usual range.
    .from = School nurse
sample-held-sight-check = No glasses needed.
    .from = Optician
sample-held-sensory-audit = Hall and cloakroom are the hardest places.
    .from = SENCO
sample-held-plan-review = Three mornings of five. The quiet table was often in use by others.
    .from = Sorrel, parent and school
sample-held-sensory-profile = Sound and touch are hard. Deep pressure and the library help.
    .from = SENCO and parent
