# What an entry of the record says, if its own words do not say it.

entry-text-with = with { $who }
entry-text-could-not = Could not be done: { $why }
entry-text-decided = Decision: { $decision }
entry-text-met = Met: { $hope }
entry-text-partly-met = Partly met: { $hope }
entry-text-not-yet = Not yet: { $hope }
entry-text-not-looked-at = Not looked at: { $hope }
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
entry-text-check-in = Check-in: { $step }
entry-text-review = Plan review
entry-text-for-whom = for { $who }
entry-text-encrypted = encrypted with a passphrase
