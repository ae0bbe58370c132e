# Where somebody looks for the other record of a child.

## Finding the other record

joining-title = Records of one child
joining-what = If a child was added twice, you can join both records. They are then read as one, with both histories. Nothing is removed, and you can separate them again.
joining-sample = A sample child is never joined with another record.
joining-likes = Records that may be of the same child
joining-none = No other record looks like this one.
joining-find = Find the other record
    .hint = Type a name or a setting.
joining-find-none = No other child matches.
joining-find-archived = Archived
joining-compare = Compare
joining-compare-with = with { $name }
joining-similar = Some of these are the same child…
joining-parts = Joined to this record
joining-part = { $count ->
    [one] 1 entry, joined on { $on } by { $by }
   *[other] { $count } entries, joined on { $on } by { $by }
}
joining-reason = Why it is one child:
