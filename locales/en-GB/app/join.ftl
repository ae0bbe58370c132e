# Two records of one child, side by side: joining them.

## On the child's page

join-link = This child has 2 records…
join-link-joined = { $count ->
    [one] One other record is joined to this one…
   *[other] { $count } other records are joined to this one…
}
join-apart = This record was joined with another one, but one of the records no longer says so. Nothing is lost: both records are shown, each with its own entries. Check the casebook in the settings.
join-part-tag = From the other record

## Both records side by side

join-title = Join 2 records
join-what = Compare both records. If they are of different children, do not join them.
join-swap = Keep the other record instead
join-fact = What is recorded
join-stays = The record that stays
join-goes = The record that is joined to it
join-empty = Not recorded
join-name = Full name
join-known-as = Likes to be called
join-legal-name = Legal name
join-born = Date of birth
join-upn = Unique pupil number
join-nhs-number = NHS number
join-contacts = Contact details
join-setting = Setting
join-year-group = Year group
join-archive = Archive
join-own-year = Own year group
join-entries = Entries
join-entries-days = { $count ->
    [0] None
    [one] 1, on { $from }
   *[other] { $count }, from { $from } to { $to }
}
join-files = Attached files
join-protections = Protective notes that apply
join-disagreements = Disagreements that are not settled
join-journeys = Pathways
join-journey = { $pathway }: { $step }
join-journey-ended = { $pathway }: ended
join-choose = What the joined record shows
join-choose-what = The other one stays in the timeline, and a former name still finds the child.
join-doubt = These are probably 2 different people
join-doubt-born = Their dates of birth are different.
join-doubt-upn = Their unique pupil numbers are different, and both are valid.
join-doubt-nhs-number = Their NHS numbers are different, and both are valid.
join-doubt-what = Ask somebody who knows the child before you join them.
join-why = Why is it the same child?
    .hint = For example, the date was mistyped. It is shown in the timeline.
join-answers = Answers that differ
join-answer = The joined record says: { $then }. It is the newer answer.
join-consents = Consent that differs
join-consents-what = Everything that was said stays. This follows from it for the joined record:
join-then = What happens
join-then-entries = The entries of both are shown in one timeline, in the order in which they were written. Each keeps who wrote it and when.
join-then-notes = Every protective note, disagreement and refusal of either record stays.
join-then-twice = Both are on the pathway { $pathway }. Both journeys stay open: continue with one of them.
join-then-address = The other record is in no list any more. Searching for it, by any name, leads to this child.
join-then-back = You can separate them again. What each record has today then goes back to it.
join-then-journeys = What changes on the pathways
join-confirm = Join these records
join-leave = Do not join
