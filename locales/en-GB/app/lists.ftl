# Text that the tables of children share: how far away a day is, and the heads of columns.

lists-late = { $count ->
    [one] 1 day late
   *[other] { $count } days late
}
lists-late-weeks = { $count } weeks late
lists-late-months = { $count } months late
lists-limit-passed = Legal limit { $away }
lists-in-today = today
lists-in-tomorrow = tomorrow
lists-in = in { $count } days
lists-in-weeks = in { $count } weeks
lists-in-months = in { $count } months
lists-child = Child
lists-heard = Last heard
lists-heard-never = Not yet
