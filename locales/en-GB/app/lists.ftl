# Text that the tables of children share: how far away a day is, and the heads of columns.

lists-late = { $days ->
    [one] 1 day late
   *[other] { $days } days late
}
lists-in-today = today
lists-in-tomorrow = tomorrow
lists-in = in { $days } days
lists-child = Child
lists-heard = Last heard
lists-heard-never = Not yet
