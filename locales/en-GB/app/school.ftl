# Text about year groups, and about moving to another school, nursery or college.


school-title = School and year group
school-now = Now at { $setting }.
school-none = No school, nursery or college is recorded.
school-ahead = Moves to { $setting } on { $date }.
school-open = Moves to another setting
school-from = First day there
    .hint = This can be in the future: the setting changes automatically on that day. For example, 1 9 2027
school-setting = Name of the school, nursery or college
school-save = Save this move
school-hand-on = What to pass on
    .words = What the child says, what helps, and what the family said, not attendance alone.
    .waits = Who is responsible for each wait and referral from now on, and when the next review is.
    .day = Who meets the child on the first day, and whether they can see the place beforehand.
    .source = These 3 points are this app’s suggestion. They come from no published source.
school-terms = The new setting may have different term dates. Check the school terms in Settings.
school-year-open = Taught outside their year group
school-year = Taught in
school-year-own = Their own year group
school-year-below =
    { $years ->
        [one] 1 year below their own
       *[other] { $years } years below their own
    }
school-year-above =
    { $years ->
        [one] 1 year above their own
       *[other] { $years } years above their own
    }
school-year-save = Save the year group
