# Words of one child's page, and of the form with a child's details.

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
child-form-legal-name = Legal name, if another one is in use (optional)
    .hint = The name on papers. It is kept, and the full name above is the one that is shown.
child-form-upn = Unique pupil number, UPN (optional)
    .hint = A letter and twelve places. It is used only to tell whether a child is here already.
child-similar = This may be a child who is here already
child-similar-open = Open { $name }
child-similar-add = Add this child all the same
child-form-save-new = Add this child
child-form-save = Save
child-form-cancel = Leave without saving

## Top of the page

child-title = Child
child-back = All children
child-caption = { $age } · born { $born }
child-caption-setting = { $age } · born { $born } · { $setting }
child-archived = This child is archived. They are not in the list of children.

child-nav = Pages of this child
child-nav-overview = Overview
child-nav-self-view = Stepping stones
child-nav-next = What comes next
child-nav-consents = Consent
child-nav-disagreements = Disagreements

## Voices

child-voice = What { $name } says
child-voice-none = Nobody has written down { $name }’s own words yet.
    .ask = Ask first, in whatever way suits them: talking, drawing, signing, pointing. Write it down as they say it.
child-voice-from = { $date }, written down by { $by }
child-voice-earlier = Earlier words
child-voice-add = Write down { $name }’s words
child-voice-words = { $name }’s own words
    .hint = As they say it, or as they show it.
child-voice-save = Save { $name }’s words
child-parents = What the parents or carers say
child-parents-none = Nothing is written down from the parents or carers yet.
child-parents-add = Write down their words
child-parents-words = The parents’ or carers’ own words
    .hint = As they say it.
child-parents-save = Save their words

## Journeys

child-journeys = Where { $name } is
child-journeys-none = No pathway has been begun for { $name } yet.
child-journey-step = Step
child-journey-since = Since
child-journey-due = Due
child-journey-due-earliest = { $date } at the earliest
child-journey-overdue = Overdue: was due { $date }
child-journey-ended = Ended
child-journey-waits = What it waits for
child-journey-newer = A later edition of this pathway is in the app. This journey keeps the edition it began with.
child-journey-mend = Something in the record no longer fits. Open the step to see what.
child-journey-go = Go on
child-journey-look = Look at it
child-journey-of = : { $pathway }
child-trail = The way so far
child-trail-chosen = Chosen: { $choice }
child-trail-by = { $date }, { $by }
child-trail-reason = Reason: { $reason }
child-begin = Begin a pathway
child-begin-none = Every pathway for this age is under way.
child-begin-button = Begin
child-begin-of = : { $pathway }
child-begin-not-for-age = Not for { $name }’s age
child-begin-ages = { $pathway }: for ages { $from } to { $to }

## Facts

child-facts = What is known
child-facts-none = No question has been answered yet.
child-facts-by = { $date }, { $by }
child-facts-change = Change the answer
child-facts-change-of = : { $question }
child-open = Questions nobody has answered yet
child-open-none = No pathway under way has an open question.
child-evidence = Evidence held
child-evidence-none = No evidence is held yet. It is added at the steps that ask for it.

## Days away from school

child-absence = Days away from school
child-absence-none = No day away is written down. Not known is not nought: ask the school for the register.
child-absence-counted =
    { $total ->
        [one] 1 school day away this school year
       *[other] { $total } school days away this school year
    }, { $run } in one run
child-absence-how = Counted from { $since } over the school terms in the settings.
child-absence-how-weekdays = Counted from { $since }. Not every term of this time is written down in the settings, and where one is missing every weekday counts: leave school holidays out of a spell.
child-absence-spell = { $from } to { $to }
child-absence-take-back = Take back
child-absence-add = Write down days away
child-absence-from = First day away
child-absence-to = Last day away
    .hint = Leave it empty for a single day.
child-absence-save = Save the days away

## History

child-history = History
child-history-undone = Taken back later
child-history-newest = The newest of what happened
child-history-whole = See the whole timeline
child-kind-profile = Details
child-kind-voice = Words
child-kind-self-view = Stepping stones
child-kind-not-heard = Not heard
child-kind-plan = Plan
child-kind-plan-changed = Plan changed
child-kind-review = Review
child-kind-plan-ended = Plan ended
child-kind-begun = Pathway begun
child-kind-chosen = Decision
child-kind-answered = Answer
child-kind-consented = Consent given
child-kind-consent-withdrawn = Consent withdrawn
child-kind-disagreed = Disagreement
child-kind-disagreement-settled = Disagreement settled
child-kind-evidence = Evidence
child-kind-attachment = File
child-kind-task = Task
child-kind-note = Note
child-kind-undone = Taken back
child-kind-changed = Changed
child-kind-added = Added to
child-kind-corrected = Corrected
child-kind-protected = Protective note
child-kind-protection-ended = Protective note ended
child-kind-urgent = Urgent help
child-kind-archived = Archive
child-kind-moved = Move
child-kind-year-group = Taught outside their year group
child-kind-absence = Days away

## Details and archive

child-more = Details
child-edit = Change the details
child-archive = Archive this child
    .title = Archive { $name }?
    .what = { $name } leaves the list of children. Nothing is deleted, and you can bring them back from their page.
    .confirm = Archive
    .cancel = Keep in the list
child-unarchive = Bring back to the list
