# What is known to come with an age or a move, and the words of the file of dates.

ahead-fact-fourteen = Look at what comes after school: work, a home, friends and community, good health. A young person with a learning disability can have a health check with their doctor once a year from now on.
ahead-fact-sixteen = The young person is now taken to be able to decide about their own care and consent, unless it is shown otherwise. Ask them who should know what. A parent still asks and appeals about an EHC plan until compulsory school age is over.
ahead-fact-school-age = From this day the young person asks for an EHC needs assessment and appeals in their own name. Education may go on; the duties that are only for compulsory school age end.
ahead-fact-therapies = Talking therapies for adults in Milton Keynes take people from this age.
ahead-fact-eighteen = Services for adults take over from those for children. An assessment of what will be needed after 18 can be asked for beforehand; ask early.
ahead-fact-twenty-five = An EHC plan and most services for young people come to an end about now. Ask early what comes after.
ahead-fact-school = If there is an EHC plan, the council must have changed it for the new school by 15 February before the move.
ahead-fact-year-nine = From this school year every review of an EHC plan looks towards adult life.
ahead-fact-after-sixteen = If there is an EHC plan, the council must have changed it for what comes after school by 31 March before the move.

calendar-file-name = Stepping Stones
calendar-file-due = Something is due
calendar-file-check-in = Look in on a wait
calendar-file-wait-ends = A wait should be over
calendar-file-review = A review is due
calendar-file-consent-ends = A consent ends
calendar-file-earliest = At the earliest: not every school term is written down.
calendar-file-consent-asked-anew = Consent is asked anew of the young person
