# What is known to change with an age or a move, with the words of easy read (`.easy`), and the text of the file of dates.

lookahead-fact-fourteen = Look at life after school: work, a home, friends and community, good health. A young person with a learning disability can have a health check with their doctor once a year from now on.
    .easy = Start to think about life after school. Think about work, a home, friends and good health. A young person with a learning disability can now see their doctor for a health check once a year.
lookahead-fact-sixteen = The young person is now taken to be able to decide about their own care and consent, unless it is shown otherwise. If they cannot, a deputy whom the Court of Protection appointed may decide, and from 18 also an attorney whom they chose. Ask them who should know what. A parent still asks and appeals about an EHC plan until compulsory school age is over.
    .easy = From now on we think that the young person can decide about their own care. This is only different if somebody shows that they cannot. Then a person whom a court chose may decide. From 18, this can also be a person whom they chose. Ask them who should know what. A parent still asks for an EHC plan, and appeals, until school age is over.
lookahead-fact-school-age = Compulsory school age ends with this day, the last Friday in June. From the next day the young person asks for an EHC needs assessment and appeals in their own name. Education may continue; the duties that are only for compulsory school age end.
    .easy = School age ends on this day. It is the last Friday in June. From the next day, the young person asks for an EHC needs assessment. They also appeal in their own name. They may stay in education. Some duties of the council end.
lookahead-fact-therapies = Talking therapies for adults in Milton Keynes accept people from this age.
    .easy = From this age people can use talking therapies for adults in Milton Keynes.
lookahead-fact-eighteen = Services for adults take over from those for children. You can ask in advance for an assessment of what will be needed after 18; ask early.
    .easy = Now services for adults help, and not those for children. You can ask early what help is needed after 18.
lookahead-fact-twenty-five = An EHC plan and most services for young people end at about this age. Ask early what comes after.
    .easy = An EHC plan ends at about this age. Most services for young people end too. Ask early what comes after.
lookahead-fact-primary = If there is an EHC plan, the council must have changed it for the new school by 15 February before the move. Without one, apply to the council for a place by 15 January.
    .easy = If there is an EHC plan, the council must change it for the new school. It must do this by 15 February before the move. If there is no plan, ask the council for a school place by 15 January.
lookahead-fact-secondary = If there is an EHC plan, the council must have changed it for the new school by 15 February before the move. Without one, apply to the council for a place by 31 October.
    .easy = If there is an EHC plan, the council must change it for the new school. It must do this by 15 February before the move. If there is no plan, ask the council for a school place by 31 October.
lookahead-fact-year-nine = From this school year every review of an EHC plan looks towards adult life.
    .easy = From this school year, each review of an EHC plan also looks at adult life.
lookahead-fact-after-sixteen = If there is an EHC plan, the council must have changed it for what comes after school by 31 March before the move.
    .easy = If there is an EHC plan, the council must change it for what comes after school. It must do this by 31 March before the move.
lookahead-fact-after-eighteen = An EHC plan continues in college or training if there is more to learn, but not at university. For university, contact its disability team and apply for Disabled Students’ Allowance early.
    .easy = An EHC plan can continue in college or training, if there is more to learn. It does not continue at university. For university, call its disability team. Ask early for the Disabled Students’ Allowance.

# A day that nobody has recorded.
missing-date-letter = Date of the council’s letter

lookahead-deed-mediation = mediation
lookahead-deed-tribunal = appeal

calendar-file-name = Stepping Stones
calendar-file-due = Something is due
calendar-file-check-in = Check in on a wait
calendar-file-wait-ends = A wait should end
calendar-file-review = A review is due
calendar-file-limit = The last day for something
calendar-file-set-law = The law sets this date.
calendar-file-set-national-guidance = National guidance sets this date.
calendar-file-set-local = This date is usual in Milton Keynes.
calendar-file-set-reminder = Stepping Stones suggests this date: it is a reminder, not a duty.
calendar-file-set-agreed = People agreed on this date.
calendar-file-consent-ends = A consent ends
calendar-file-earliest = It may be later if there is a school holiday before then: not every school term has been entered.
lookahead-at-latest = Counted from the day of the answer, because no letter is recorded: the last day can be earlier.
calendar-file-consent-asked-anew = Ask the young person for consent again
lookahead-fact-annual-review = The council must have reviewed an EHC plan within 12 months of making it, and then within 12 months of each review. This day is counted from the newest plan or review report that is recorded here: if that was a draft, count from the final plan. For a child under 5, ask for a review every 3 to 6 months.
    .title = EHC plan: annual review
    .undated = EHC plan: date of the plan, or of its last review
lookahead-fact-review-under-five = For a child under 5, guidance asks for a look at the EHC plan at least every 3 to 6 months. This day is 6 months after the newest plan or review report that is recorded here. The limit in law is 12 months at every age.
    .title = EHC plan under 5: look again
    .undated = EHC plan: date of the plan, or of its last review
