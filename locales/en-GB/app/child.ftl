# Text of one child's page, and of the form with a child's details.

## Ages

child-age-years =
    { $years ->
        [one] 1 year
       *[other] { $years } years
    }
child-age-months =
    { $months ->
        [one] 1 month
       *[other] { $months } months
    }
child-age-both =
    { $years ->
        [one] 1 year
       *[other] { $years } years
    } { $months ->
        [one] 1 month
       *[other] { $months } months
    }

## The form

child-form-add-title = Add a child
child-form-edit-title = Change a child’s details
child-form-name = Full name
child-form-known-as = Likes to be called (optional)
    .hint = This name is shown on screen.
child-form-born = Date of birth
    .hint = For example, 23 11 2016
child-form-age = Age today: { $age }
child-form-setting = School, nursery or college (optional)
child-form-legal-name = Legal name, if different (optional)
    .hint = The name on official documents. It is recorded, but the full name above is the one shown.
child-form-upn = Unique pupil number, UPN (optional)
    .hint = One letter followed by 12 characters. It is used to check whether a child is already in the casebook. It is printed on referrals, on evidence for an EHC assessment and on a copy of the whole record, and nowhere else.
child-form-nhs-number = NHS number (optional)
    .hint = 10 digits, such as 943 476 5919. It shows whether a child is already in the casebook, and is on no list. You can change it later under “Contact details”.
child-similar = This child may already be in the casebook
child-similar-open = Open { $name }
child-similar-add = Add this child anyway
child-similar-save = Save these details anyway
child-form-question = { $question } (optional)
child-form-question-hint = SEN support without such a plan is “No”. No pathway asks this again.
child-form-question-later = Not known yet
child-form-save-new = Add this child
child-form-save = Save

## Top of the page

child-title = Child
child-back = All children
child-header-facts = Age, year group and setting
child-header-journeys = Pathways under way
child-header-chips = To bear in mind
child-header-not-read = Disagreements and consent could not be read. Check them before you act.
child-chip-disagreements =
    { $count ->
        [one] 1 disagreement
       *[other] { $count } disagreements
    }
child-chip-disagreements-until =
    { $count ->
        [one] 1 disagreement
       *[other] { $count } disagreements
    }, act by { $date }
child-chip-decision-until = { $about }: act by { $date }
# Without the letter, the day of the answer is the latest that it can count from.
child-chip-decision-at-latest = { $about }: act by { $date } at the latest
child-chip-decision-past = { $about }: time to act ended { $date }
child-chip-decision-letter = { $about }: date of the letter needed
child-chip-consents = Consent: { $states }
child-chip-consents-refused = { $count } refused
child-chip-consents-withdrawn = { $count } withdrawn
child-chip-consents-disagreed = { $count } not agreed by all
child-chip-consents-ended = { $count } ended
child-chip-consents-other =
    { $count ->
        [one] 1 does not count now
       *[other] { $count } do not count now
    }
child-chip-archived = Archived
child-chip-died = Has died

child-add = Add
child-add-note = Note
child-add-child-words = Words of the child
child-add-parent-words = Words of a parent or carer
child-add-evidence = Evidence
child-add-plan = Plan
child-add-consent = Consent
child-add-refusal = Refusal of consent
child-add-disagreement = Disagreement
child-add-absence = Days away from school
child-add-contacts = Contact details
child-add-protection = Protective note
child-add-pathway = Pathway
child-add-referral = Make a referral
child-add-paper = Make a paper
child-add-self-view = Stepping stones, together with the child

child-note-title = Write a note
child-note-pathway = On which pathway?
child-note-about = About { $name }

child-archived = This child is archived and is not in the list of children.
child-archived-died = This child has died. The record is archived, and nothing of it is in the lists or on Today.

child-nav = Pages of this child
child-nav-overview = Overview
child-nav-pathways = Pathways
child-nav-record = Record
child-nav-consents = Consent
child-nav-disagreements = Disagreements

## Voices

child-voice = What { $name } says
child-voice-none = { $name }’s own words have not been recorded yet.
    .ask = Ask first, in whatever way suits them: talking, drawing, signing or pointing. Write it down as they say it.
child-voice-from = { $date }, recorded by { $by }
child-voice-from-said-by = { $saidBy }, { $date }, recorded by { $by }
child-voice-earlier = Earlier words
child-voice-add = Record { $name }’s words
child-voice-words = { $name }’s own words
    .hint = As they say it, or as they show it.
child-voice-save = Save { $name }’s words
child-parents = What the parents or carers say
child-parents-none = Nothing has been recorded from the parents or carers yet.
child-parents-add = Record their words
child-parents-words = The parents’ or carers’ own words
    .hint = As they say it.
child-parents-save = Save their words

## Journeys

child-journeys = Where { $name } is now
child-journeys-none = No pathway has been started for { $name } yet.
child-journey-step = Step
child-journey-since = Since
child-journey-due = Due
child-journey-due-earliest = { $date }, or later if there is a school holiday before then
child-journey-overdue = Overdue: was due { $date }
child-journey-ended = Ended
child-limit-passed = Legal limit passed: { $date }
child-now-ends = Should end by { $date }
child-now-ends-law = Limit in law: { $date }
child-now-due = Due { $date }
child-now-due-earliest = Due { $date }, or later if there is a school holiday before then
child-now-since = Since { $date }
child-journey-waits = Waiting for
child-journey-newer = The app has a later edition of this pathway. This journey stays on the edition it started with.
child-journey-mend = Part of the record is inconsistent. Open the step to see what.
child-journey-go = Go to the step
child-journey-look = View
child-journey-of = : { $pathway }
child-trail = Path so far
child-trail-chosen = Chosen: { $choice }
child-trail-by = { $date }, { $by }
child-trail-reason = Reason: { $reason }
child-begin = Start a pathway
child-begin-none = Every pathway for this age is already under way.
child-begin-button = Start
child-begin-of = : { $pathway }
child-begin-not-for-age = Not for { $name }’s age
child-begin-ages = { $pathway }: for ages { $from } to { $to }

child-pathways-ended =
    { $count ->
        [one] 1 ended pathway
       *[other] { $count } ended pathways
    }

## Facts

child-facts = What is known
child-facts-none = No questions have been answered yet.
child-facts-by = { $date }, { $by }
child-facts-change = Change the answer
child-facts-change-of = : { $question }
child-open = Questions not answered yet
child-open-none = No pathway under way has an open question.
child-evidence = Evidence recorded
child-evidence-none = No evidence has been recorded yet. You add it at the steps that ask for it.

## Days away from school

child-absence = Days away from school
child-absence-none = No days away are recorded. That does not mean there were none: ask the school for the register.
child-absence-counted =
    { $total ->
        [one] 1 school day away this school year
       *[other] { $total } school days away this school year
    }, { $run } in a row
child-absence-how = Counted from { $since }, using the school terms in Settings.
child-absence-how-weekdays = Counted from { $since }. Some terms in this period are missing from Settings. If a term is missing, every weekday counts, so leave school holidays out of each period away.
child-absence-spell = { $from } to { $to }
child-absence-take-back = Undo these days
child-absence-add = Record days away
child-absence-from = First day away
child-absence-to = Last day away
    .hint = Leave this empty for a single day.
child-absence-save = Save the days away

## Folded on the overview

child-fold = { $what }: { $howMuch }
child-fold-facts =
    { $known ->
        [0] no answers
        [one] 1 answer
       *[other] { $known } answers
    }, { $open ->
        [one] 1 open question
       *[other] { $open } open questions
    }
child-fold-none = none recorded
child-fold-absence =
    { $total ->
        [one] 1 school day this school year
       *[other] { $total } school days this school year
    }
child-fold-evidence =
    { $count ->
        [one] 1 item
       *[other] { $count } items
    }

## History

child-history = Most recent entries
child-history-undone = Undone later
child-history-whole = View the full timeline
child-kind-profile = Details
child-kind-contacts = Contact details
child-kind-voice = Words
child-kind-self-view = Stepping stones
child-kind-not-heard = Not heard
child-kind-voice-answered = What we did
child-kind-plan = Plan
child-kind-plan-changed = Plan changed
child-kind-review = Review
child-kind-plan-ended = Plan ended
child-kind-begun = Pathway started
child-kind-chosen = Decision
child-kind-answered = Answer
child-kind-consented = Consent given
child-kind-consent-withdrawn = Consent refused or withdrawn
child-kind-disagreed = Disagreement
child-kind-disagreement-settled = Disagreement settled
child-kind-evidence = Evidence
child-kind-attachment = File
child-kind-task = Task
child-kind-note = Note
child-kind-undone = Undone
child-kind-changed = Changed
child-kind-added = Added to
child-kind-corrected = Corrected
child-kind-protected = Note to read first
child-kind-protection-ended = Note to read first, ended
child-kind-urgent = Urgent help
child-kind-archived = Archive
child-kind-moved = Move
child-kind-year-group = Taught outside their year group
child-kind-absence = Days away
child-kind-put-off = Put off
child-kind-kept-longer = Kept longer
child-kind-paper = Paper made
child-kind-joined = Records joined
child-kind-part-of = Became part of another record

## Details and archive

child-more = Details and archive
child-born = Born { $born }
child-edit = Change details
child-archive = Archive this child
    .title = Archive { $name }?
    .what = { $name } will no longer be in the list of children. Nothing is deleted, and you can restore them from their page.
    .confirm = Archive
    .cancel = Keep in the list
child-archive-why = Why is the record archived?
child-archive-why-left = Left the school or service
child-archive-why-moved = Moved away
child-archive-why-ended = The support has ended
child-archive-why-died = Has died
child-archive-why-mistake = The record was made by mistake
child-unarchive-died = The record says that this child has died. Restore it only if that was recorded by mistake. It is then in the lists and on Today again.
    .title = Restore the record of { $name }, who has died?
    .confirm = Restore
    .cancel = Leave in the archive
child-unarchive = Restore to the list
