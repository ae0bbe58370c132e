# Text about year groups, and about moving to another school, nursery or college.


moving-title = School and year group
moving-now = Now at { $setting }.
moving-none = No school, nursery or college is recorded.
moving-ahead = Moves to { $setting } on { $date }.
moving-open = Moves to another setting
moving-from = First day there
    .hint = This can be in the future: the setting changes automatically on that day. For example, 1 9 2027
moving-setting = Name of the school, nursery or college
moving-save = Save this move
moving-hand-on = What to pass on
    .words = What the child says, what helps, and what the family said, not attendance alone.
    .waits = Who is responsible for each wait and referral from now on, and when the next review is.
    .day = Who meets the child on the first day, and whether they can see the place beforehand.
    .source = These three points are this app’s suggestion. They come from no published source.
moving-terms = The new setting may have different term dates. Check the school terms in Settings.
moving-year-open = Taught outside their year group
moving-year = Taught in
moving-year-own = Their own year group
moving-year-below =
    { $years ->
        [one] 1 year below their own
       *[other] { $years } years below their own
    }
moving-year-above =
    { $years ->
        [one] 1 year above their own
       *[other] { $years } years above their own
    }
moving-year-save = Save the year group
