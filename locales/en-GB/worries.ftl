# “What worries you most?”: the questions and answers that lead from a worry to a pathway.

worry-most = What worries you most?
worry-most-danger = Somebody is in danger, or may be very soon
worry-most-school = Getting to school, or being there
worry-most-feelings = How they feel: low, anxious, angry, hurting themselves
worry-most-hits = They hurt others, or things get broken
worry-most-together = How they talk, play and get on with others, or losing skills
worry-most-senses = Hearing, sight, noise or touch; sleep, toilet or eating
worry-most-support = The support they get, a plan, or what comes next
worry-most-strength = We are at the end of our strength, or short of money, food or a home
worry-most-harm = Somebody may be hurting them, using them or not looking after them

worry-school = What is it about school?
worry-school-hard-to-go = Going to school, or staying there, is getting hard
worry-school-cannot-go = They cannot go, or hardly go at all
worry-school-ill = Illness or treatment keeps them away
worry-school-no-place = They have no school place
worry-school-sent-home = They are sent home, suspended or excluded
worry-school-shorter-hours = They have shorter hours, or part of the week elsewhere

worry-feelings = What do you see?
worry-feelings-small-child = A baby or a small child is often upset, or hard to comfort
worry-feelings-low-or-worried = They are low, anxious or angry, and it lasts
worry-feelings-hurting = They hurt themselves, or say that they do not want to live
worry-feelings-after-something = It began after something happened: a death, violence, bullying
worry-feelings-leaving-ward = They are in a mental health ward, or are leaving one
worry-feelings-pushes-through = They manage all day and fall apart at home

worry-hits = What happens?
worry-hits-now = Somebody is hurt, or afraid of what happens next
worry-hits-adult = An adult at home hurts, threatens or controls somebody
worry-hits-small-child = A small child hits, bites or throws things
worry-hits-at-home = They hit, hurt or threaten the family, or break things at home
worry-hits-too-much = It happens when things are too loud, change or go wrong, or after school
worry-hits-at-school = It happens at school, or they are sent home for it

worry-together = What do you see?
worry-together-lost-skills = They have lost words, skills or movements that they had
worry-together-autism = Friendships, changes or being understood are hard, and it may be autism
worry-together-few-words = They say few words in any language, or do not speak in some places
worry-together-assessment = They, or the family, want an autism assessment
worry-together-diagnosed = They are autistic and need support

worry-senses = Which is it?
worry-senses-hearing = Hearing
worry-senses-sight = Sight
worry-senses-too-much = Noise, light, touch or movement is too much, or never enough
worry-senses-eating = Eating: few foods, textures, weight, or fear of food
worry-senses-sleep = Sleep: they cannot fall asleep, or wake often
worry-senses-toilet = Toilet: nappies, wetting, soiling or constipation

worry-support = What is it about the support?
worry-support-not-enough = What school or nursery can offer may not be enough
worry-support-plan = They have an EHC plan, and it should be checked
worry-support-adulthood = Growing up: college, work, a home, adult services
worry-support-moved-in = They have moved here, or will, with an EHC plan
worry-support-hospital = They may be admitted to a mental health hospital
worry-support-university = University or higher education
worry-support-stuck = Something is late, refused or not happening
worry-support-not-sure = I am not sure which route fits

worry-strength = What is hardest now?
worry-strength-not-safe = We cannot keep everybody safe, or somebody may be harmed
worry-strength-tired = I am exhausted or alone, or caring is too much
worry-strength-money = Money, food, nappies or debt
worry-strength-home = Losing our home, or a home that does not fit
