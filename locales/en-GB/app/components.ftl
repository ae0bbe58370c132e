# Text of the components that many screens share.

## Forms

components-error-title = There is a problem
# A line of the summary: $field is the name of the field, $words what is wrong with it.
components-error-of = { $field }: { $words }
# The same for a field whose name is a question.
components-error-of-question = { $question } { $words }
components-error-prefix = Error:
components-draft-back = What you were writing on { $date } at { $time } has been restored.
components-draft-discard = Discard it
components-draft-waiting = Not saved yet: what you were writing on { $date } at { $time }.
components-cancel = Cancel
components-leave = Leave without saving
components-draft-not-kept = What you type here is not being kept.
components-draft-trying = The app keeps trying. Until this message disappears, what you typed is only on this page.
components-cut = Only { $most } characters fit here. The end of what you pasted was left out.
components-day = Day
components-month = Month
components-year = Year
components-words-fold = Hide these words
components-words-show = Show these words
components-typed-hidden = What was typed here is hidden while names are hidden.
components-show = Show
components-hide = Hide
# $what is the label of the field, for example "Passphrase".
components-show-what = Show { $what }
components-loading = One moment…

## Where an expectation comes from

components-origin-law = Law
components-origin-national-guidance = National guidance
components-origin-local = Milton Keynes
components-origin-example-practice = Example practice: confirm locally
# What sets a date, after it.
components-date-law = by law
components-date-law-at-latest = by law, or earlier: the date of the letter is not known
components-date-national-guidance = by national guidance
components-date-local = usual in Milton Keynes
components-date-reminder = reminder, not a duty
    .why = The app suggests this date. No law or guidance sets it.
components-date-agreed = date agreed
components-origin-suggested = Suggested: agree locally
components-mark-example-practice = Example practice
components-mark-suggested = Suggested
components-mark-where = where this comes from

## How sure a fact is

components-seen-page = Its own page was read in full.
components-seen-excerpt = Only part of its page was read.
components-seen-second-hand = Read on another organisation’s page.
components-seen-unverified = Not verified: no page confirmed it.
components-page-date = page of { $date }
components-checked = Checked { $date }.
components-contact-page = As given on its own page.
components-contact-excerpt = Not confirmed: read on part of its page.
components-contact-second-hand = Not confirmed: read on another organisation’s page.
components-contact-unverified = Not confirmed: no page was seen.

## A service

components-contact-phone = Phone
components-contact-text = Text message
components-contact-email = Email
components-contact-web = Web page
components-contact-address = Address
components-contact-in-person = In person
components-no-contact = We found no phone number or address that we can show.
components-check-first = Check before you rely on it.
components-route-only = How to get help is known, but no number or address.
components-closed = Closed
components-close = Close
components-show-whole = Show all of it
components-show-start = Show only the start
components-go-instead = Go to this service instead:
components-caution = Caution:
components-ages = Ages
components-ages-to = { $from } to { $to }
components-ages-up-to = Up to { $to }
components-ages-until = { $birthday ->
    [1] Until the first birthday
    [2] Until the second birthday
    [3] Until the third birthday
    [4] Until the fourth birthday
    [5] Until the fifth birthday
    [6] Until the sixth birthday
    [7] Until the seventh birthday
    [8] Until the eighth birthday
    [9] Until the ninth birthday
   *[other] Until the { $birthday }th birthday
}
# $under is an age with months, for example "17 years 9 months".
components-ages-between = { $from } to under { $under }
components-ages-under = Under { $under }
components-ages-from = { $from } and over
components-ages-any = Any age
components-ages-not-known = Not known
components-ages-not-stated = Not stated by the source: ask before you rely on it
components-age-months = { $years } years { $months ->
    [one] { $months } month
   *[other] { $months } months
}
components-scope = Area
components-audience = For
components-who-may-ask = Who can ask
components-how = How
components-cost = Cost

components-need-general = Special educational needs in general
components-need-autism = Autism
components-need-ebsa = Emotionally based school avoidance
components-need-mental-health = Mental health
components-need-sensory = Sensory needs
components-need-crisis = Help in a crisis

components-audience-child = Children and young people
components-audience-parent = Parents and carers
components-audience-professional = Professionals

## Steps

components-stage-heading-universal = Universal: for every child
components-stage-heading-targeted = Targeted: extra help, planned and reviewed
components-stage-heading-specialist = Specialist: help from outside the setting
components-stage-heading-statutory = Statutory: what the law sets out

components-kind-ask = Question
components-kind-act = Something to do
components-kind-review = Review
components-kind-refer = Referral
components-kind-wait = Wait
components-kind-finish = End
components-other-day = It was on another day
    .hint = Leave it empty if it was today.
components-date-part-hint = For example, 23 11 2026. If you know only the month and the year, or only the year, leave the rest empty.
components-date-today = Use today’s date
components-date-unknown = The date is not known
components-date-not-known = date not known
