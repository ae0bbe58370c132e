# Text of the components that many screens share.

## Forms

parts-error-title = There is a problem
parts-error-prefix = Error:
parts-draft-back = What you were writing on { $date } at { $time } has been restored.
parts-draft-discard = Discard it
parts-draft-not-kept = What you type here is not being kept.
parts-draft-trying = The app keeps trying. Until this message disappears, what you typed is only on this page.
parts-cut = Only { $most } characters fit here. The end of what you pasted was left out.
parts-day = Day
parts-month = Month
parts-year = Year
parts-show = Show
parts-hide = Hide
# $what is the label of the field, for example "Passphrase".
parts-show-what = Show { $what }
parts-loading = One moment…

## Where an expectation comes from

parts-origin-law = Law
parts-origin-national-guidance = National guidance
parts-origin-local = Milton Keynes
parts-origin-example-practice = Example practice: confirm locally
parts-origin-suggested = Suggested: agree locally

## How sure a fact is

parts-seen-page = Its own page was read in full.
parts-seen-excerpt = Only part of its page was read.
parts-seen-second-hand = Read on another organisation’s page.
parts-seen-unverified = Not verified: no page confirmed it.
parts-page-date = page of { $date }
parts-checked = Checked { $date }.
parts-contact-page = As given on its own page.
parts-contact-excerpt = Not confirmed: read on part of its page.
parts-contact-second-hand = Not confirmed: read on another organisation’s page.
parts-contact-unverified = Not confirmed: no page was seen.

## A service

parts-contact-phone = Phone
parts-contact-text = Text message
parts-contact-email = Email
parts-contact-web = Web page
parts-contact-address = Address
parts-contact-in-person = In person
parts-no-contact = We found no phone number or address that we can show.
parts-check-first = Check before you rely on it.
parts-route-only = How to get help is known, but no number or address.
parts-closed = Closed
parts-go-instead = Go to this service instead:
parts-caution = Caution:
parts-ages = Ages
parts-ages-to = { $from } to { $to }
parts-ages-up-to = Up to { $to }
# $under is an age with months, for example "17 years 9 months".
parts-ages-between = { $from } to under { $under }
parts-ages-under = Under { $under }
parts-ages-from = { $from } and over
parts-ages-any = Any age
parts-ages-not-known = Not known
parts-age-months = { $years } years { $months ->
    [one] { $months } month
   *[other] { $months } months
}
parts-scope = Area
parts-audience = For
parts-who-may-ask = Who can ask
parts-how = How
parts-cost = Cost

parts-need-general = Special educational needs in general
parts-need-autism = Autism
parts-need-ebsa = Emotionally based school avoidance
parts-need-mental-health = Mental health
parts-need-sensory = Sensory needs
parts-need-crisis = Help in a crisis

parts-audience-child = Children and young people
parts-audience-parent = Parents and carers
parts-audience-professional = Professionals

## Steps

parts-stage-universal = Universal: for every child
parts-stage-targeted = Targeted: extra help in the setting
parts-stage-specialist = Specialist: help from outside the setting
parts-stage-statutory = Statutory: what the law sets out

parts-kind-ask = Question
parts-kind-act = Something to do
parts-kind-review = Review
parts-kind-refer = Referral
parts-kind-wait = Wait
parts-kind-finish = End

parts-role-senco = SENCO
parts-role-health = Health practitioner
parts-role-family-support = Family-support worker
