# What an entry of the record says, if its own words do not say it.

entry-text-with = with { $who }
entry-text-from-to = { $field }: { $old } changed to { $new }
entry-text-now = { $field }: now { $new }
entry-text-worry = The worry: { $worry }
entry-text-nothing = nothing recorded
entry-text-field-name = Name
entry-text-field-known-as = Likes to be called
entry-text-field-legal-name = Legal name
entry-text-field-born = Date of birth
entry-text-field-setting = School, nursery or college
entry-text-field-upn = Unique pupil number
entry-text-field-nhs-number = NHS number
entry-text-field-gp = GP practice
entry-text-field-address = Address
entry-text-field-language = Languages at home
entry-text-field-contact-note = When and how to call
# A person, and in what capacity they spoke.
entry-text-who = { $who } ({ $as })
entry-text-could-not = Could not be done: { $why }
entry-text-decided = Decision: { $decision }
entry-text-met = Met: { $hope }
entry-text-partly-met = Partly met: { $hope }
entry-text-not-yet = Not yet: { $hope }
entry-text-not-looked-at = Not looked at: { $hope }
entry-text-joined = { $entries ->
    [one] One entry of the other record
   *[other] { $entries } entries of the other record
}
entry-text-year-own = Back with their own year group
entry-text-year-above = { $years ->
    [one] Taught one year above their own year group
   *[other] Taught { $years } years above their own year group
}
entry-text-year-below = { $years ->
    [one] Taught one year below their own year group
   *[other] Taught { $years } years below their own year group
}

protection-must-not-know = Must not be told
protection-must-not-receive = Must not be sent or given anything
protection-no-contact = No contact
entry-text-restored = Restored to the list
entry-text-check-in = Check-in: { $step }
entry-text-review = Plan review
entry-text-for-whom = for { $who }
entry-text-encrypted = encrypted with a passphrase

# The kind of an entry, where whose words or whose no it is matters.
entry-text-kind-voice-child = Words of the child or young person
entry-text-kind-voice-parent = Words of a parent or carer
entry-text-kind-not-heard-child = The child or young person was not heard
entry-text-kind-not-heard-parent = A parent or carer was not heard
entry-text-kind-consent-no = Said no
entry-text-kind-consent-decided = Others decided about consent
entry-text-kind-consent-taken-back = Consent withdrawn

## Whether a record is in the archive, where two records are compared

entry-text-not-archived = Not archived
entry-text-archived = Archived
