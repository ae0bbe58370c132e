# Words of adding children from a school’s export.

import-title = Add children from a file
import-casebook = The casebook
import-link = Add children from a school’s file (CSV)
import-what = Your school’s own program can save a list of children as a CSV file. Nothing is written before you have looked at every row, and nothing of the file is kept.
import-open = Choose a file
import-open-other = Choose another file
import-columns = What stands in which column
import-columns-remembered = These are the columns that were chosen for the last file like this one.
import-columns-no-headings = This file has no headings, so look closely at which column is which.
import-column-name = Full name
import-column-surname = Surname
import-column-forename = Forename
import-column-known-as = Likes to be called
import-column-born = Date of birth
import-column-setting = School, nursery or college
import-column-year-group = Year group
import-column-none = Not in this file
import-column-number = Column { $number }
import-columns-needed = Choose the column with the date of birth, and either the full name or surname and forename.
import-dates = Dates of birth are written
import-dates-day-first = Day first (23/11/2016)
import-dates-month-first = Month first (11/23/2016)
import-dates-says-month-first = The dates in this file are written month first, as in 11/23/2016.
import-dates-says-either = Every date in this file could be read day first or month first. Compare one row with a birth date that you know.
import-dates-says-mixed = Some dates in this file can only be day first and others only month first. Rows that do not fit are shown as wrong.
import-rows = Look at every row
import-count =
    { $of ->
        [one] 1 row in the file
       *[other] { $of } rows in the file
    }
import-count-wrong =
    { $wrong ->
        [0] No row has something wrong with it
        [one] 1 row has something wrong with it
       *[other] { $wrong } rows have something wrong with them
    }
import-count-alike =
    { $alike ->
        [0] No row is like somebody else
        [one] 1 row is like a child who is here already, or like another row
       *[other] { $alike } rows are like children who are here already, or like other rows
    }
import-show = Show
import-show-all = Every row
import-show-look = Rows to look at
import-table = The rows of the file
import-row-line = Row
import-row-name = Name
import-row-born = Born
import-row-setting = Setting and year group
import-row-found = What was found
import-row-choice = What to do
import-row-choice-of = What to do with row { $line }
import-row-fine = Nothing wrong
import-known-as = Likes to be called { $name }
import-more = Show { $more } more rows
import-shown = { $shown } of { $of } rows are shown.
import-choice-add = Add
import-choice-leave-out = Leave out
import-choice-update-setting = Update setting
import-cannot = Left out
import-fault-name-missing = { $column }: empty. A name was expected.
import-fault-too-long = { $column }: “{ $found }…” is too long. At most 200 letters were expected.
import-fault-born-missing = { $column }: empty. A date of birth was expected.
import-fault-born-not-date = { $column }: “{ $found }”. A real date was expected, such as 23/11/2016, 2016-11-23 or 23-Nov-2016.
import-fault-born-in-future = { $column }: “{ $found }” lies ahead. A date of birth was expected.
import-fault-born-too-long-ago = { $column }: “{ $found }”. Somebody under 30 was expected.
import-fault-year-group-not-known = { $column }: “{ $found }” is not a year group that this app knows. It is left out; the row can be added.
import-fault-year-group-differs = { $column }: “{ $found }”. By date of birth it would be { $own }.
import-like-same = The same name and birth date as { $name } in the casebook ({ $setting }).
import-like-same-archived = The same name and birth date as { $name }, who is archived ({ $setting }).
import-like-near = May be { $name }, born { $born }, in the casebook ({ $setting }).
import-like-near-archived = May be { $name }, born { $born }, who is archived ({ $setting }).
import-like-row = The same name and birth date as row { $line } of the file.
import-like-row-near = Born on the same day as { $name } in row { $line }, with a name that is like it. Twins, perhaps.
import-no-setting = no setting written down
import-year-groups = Where the file’s year group is not that of the birth date, write down that the child is taught outside their year group
import-year-groups-hint =
    { $count ->
        [one] 1 row
       *[other] { $count } rows
    }
import-take-in =
    { $count ->
        [0] Add nobody
        [one] Add 1 child
       *[other] Add { $count } children
    }
import-take-in-updates =
    { $count ->
        [one] and update 1 setting
       *[other] and update { $count } settings
    }
import-together = All of them are added together, or, if anything goes wrong, none.
import-done = Added
import-done-added =
    { $count ->
        [0] Nobody was added.
        [one] 1 child was added.
       *[other] { $count } children were added.
    }
import-done-updated =
    { $count ->
        [one] The setting of 1 child was updated.
       *[other] The settings of { $count } children were updated.
    }
import-done-left-out =
    { $count ->
        [one] 1 row was left out.
       *[other] { $count } rows were left out.
    }
import-done-more =
    { $more ->
        [one] and 1 more
       *[other] and { $more } more
    }
import-take-back = Take this import back
    .title = Take this import back?
    .what = The children who were just added are archived, and settings that were updated are as they were before.
    .confirm = Take it back
    .cancel = Leave it as it is
import-taken-back = The import was taken back. The children who were added are archived.
