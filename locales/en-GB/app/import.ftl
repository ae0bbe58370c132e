# Text for adding children from a school’s export.

import-title = Add children from a file
import-casebook = Import, figures and retention
import-link = Import from a file (CSV)
import-what = Your school’s own system can save a list of children as a CSV file. Nothing is saved until you have checked every row, and the file itself is not kept.
import-open = Choose a file
import-open-other = Choose another file
import-reading = How the file was read
import-reading-letters-guessed = The file does not say how its letters are encoded, or some names do not look right. Compare them with the lines below and choose the encoding that shows the names correctly.
import-reading-saved-twice = A program saved letters with accents in a damaged form, such as Ã« instead of ë. They are read as they were before. Compare the names with the lines below.
import-reading-samples = The same cells of the file, read in each encoding:
import-reading-this = (used now)
import-reading-skipped = These lines above the headings are left out:
import-reading-line = Line { $line }: { $words }
import-reading-change = Change how the file is read
import-reading-encoding = Letters
import-reading-separator = Columns are separated by
import-reading-headings = The headings are in
import-reading-no-headings = No line: the file has no headings
import-encoding-utf8 = UTF-8 (most programs)
import-encoding-utf8-twice = UTF-8 that was saved twice (Ã« instead of ë)
import-encoding-windows = Windows (Western European)
import-encoding-windows-1250 = Windows (Central European)
import-encoding-windows-1251 = Windows (Cyrillic)
import-encoding-windows-1254 = Windows (Turkish)
import-encoding-latin9 = Western European with the euro sign (Latin 9)
import-encoding-mac = Macintosh
import-encoding-dos = MS-DOS (code page 850)
import-encoding-dos437 = MS-DOS, American (code page 437)
import-encoding-utf16-le = UTF-16 (Unicode text)
import-encoding-utf16-be = UTF-16, big-endian
import-separator-comma = Comma
import-separator-semicolon = Semicolon
import-separator-tab = Tab
import-separator-bar = Vertical bar
import-columns = What is in which column
import-columns-remembered = These are the columns chosen for the last file like this one.
import-columns-no-headings = This file has no headings, so check carefully which column is which.
import-column-name = Full name
import-column-surname = Surname
import-column-forename = Forename
import-column-preferred-surname = Surname in use, if different
import-column-upn = Unique pupil number (UPN)
import-column-nhs-number = NHS number
import-column-known-as = Likes to be called
import-column-born = Date of birth
import-column-setting = School, nursery or college
import-school = School, nursery or college of every child for whom the file names none
import-school-hint = Leave it empty if you do not know it.
import-column-year-group = Year group
import-column-none = Not in this file
import-column-number = Column { $number }
import-columns-quoted = “{ $heading }”
import-columns-left = Not taken in: { $headings }. Nothing in { $count ->
    [one] this column
   *[other] these columns
} is added.
import-columns-needed = Choose the column with the date of birth, and either the full name or surname and forename.
import-school-year = The year groups are those of
import-school-year-this = this school year
import-school-year-last = last school year
import-school-year-next = next school year
import-school-year-is-last = Nearly every child in this file is one year group behind the one for their birth date, so this is a list from last school year. Nobody is recorded as repeating a year because of it. If it is a list from this school year, say so above.
import-school-year-is-next = Nearly every child in this file is one year group ahead of the one for their birth date, so this is a list for next school year. Nobody is recorded as moving up a year early because of it. If it is a list for this school year, say so above.
import-dates = How dates of birth are written
import-dates-day-first = Day first (23/11/2016)
import-dates-month-first = Month first (11/23/2016)
import-dates-says-day-first = The dates in this file are day first, as in 23/11/2016.
import-dates-says-against = The dates in this file cannot be read in that order. Rows that do not fit are shown as wrong, and others get a wrong date of birth.
import-dates-says-remembered-day-first = Every date in this file could be read day first or month first. They are read day first, as in the last file like this one. Is that right? Compare one row with a birth date that you know.
import-dates-says-remembered-month-first = Every date in this file could be read day first or month first. They are read month first, as in the last file like this one. Is that right? Compare one row with a birth date that you know.
import-dates-says-month-first = The dates in this file are month first, as in 11/23/2016.
import-dates-says-either = Every date in this file could be read day first or month first. Compare one row with a birth date that you know.
import-dates-says-stored = Some dates of birth are numbers, as a spreadsheet stores days. They were read as days: check a few below.
import-dates-says-mixed = Some dates in this file can only be day first and others only month first. Rows that do not fit are shown as wrong, and rows that fit both are left out until you check them.
import-rows = Check every row
import-count =
    { $of ->
        [one] 1 row in the file
       *[other] { $of } rows in the file
    }
import-count-wrong =
    { $wrong ->
        [0] No errors
        [one] 1 row to check
       *[other] { $wrong } rows to check
    }
import-count-alike =
    { $alike ->
        [0] No possible duplicates
        [one] 1 row may be a child who is already here, or the same as another row
       *[other] { $alike } rows may be children who are already here, or the same as other rows
    }
import-show = Show
import-show-all = Every row
import-show-look = Rows to check
import-table = The rows of the file
import-row-line = Row
import-row-name = Name
import-row-born = Born
import-row-setting = Setting and year group
import-row-found = What was found
import-row-choice = What to do
import-row-choice-of = What to do with row { $line }
import-row-fine = No errors
import-legal-name = Legal name: { $name }
import-known-as = Likes to be called { $name }
import-more = Show { $more } more rows
import-shown = { $shown } of { $of } rows are shown.
import-choice-add = Add
import-choice-leave-out = Leave out
import-choice-update-setting = Update setting
import-only-setting = Changes only the setting: from { $from } to { $to }. Their names and everything else stay as they are recorded.
import-only-setting-new = Changes only the setting: { $to }. Their names and everything else stay as they are recorded.
import-cannot = Left out
import-fault-name-missing = { $column }: empty. A name was expected.
import-fault-place-holder = { $column }: “{ $found }” is a placeholder and is left out.
import-fault-upn-not-number = { $column }: “{ $found }” is not a unique pupil number. It is left out; the row can be added.
import-fault-upn-wrong-letter = { $column }: “{ $found }” has a mistake: its first letter does not match the rest.
import-fault-nhs-number-not-sound = { $column }: this is not an NHS number, or a digit is wrong. It is left out; the row can be added.
import-fault-too-long = { $column }: “{ $found }…” is too long. At most 200 letters were expected.
import-fault-born-missing = { $column }: empty. A date of birth was expected.
import-fault-born-not-date = { $column }: “{ $found }”. A real date was expected, such as 23/11/2016, 2016-11-23 or 23-Nov-2016.
import-fault-born-in-future = { $column }: “{ $found }” is in the future. A date of birth was expected.
import-fault-born-too-long-ago = { $column }: “{ $found }”. Someone under 30 was expected.
import-fault-born-either-way = { $column }: “{ $found }” could be read day first or month first, and this file has both. Check the date before you add the row.
import-fault-wider = The row has more cells than there are headings: “{ $found }”. A separator inside a cell may have moved the cells after it. Check the row before you add it.
import-fault-narrower = The row has fewer cells than there are headings ({ $found }).
import-fault-stray-quote = There is text after a closing quotation mark in this row. Check what was read.
import-fault-rows-inside = A quoted cell runs over lines { $found } of the file, which look like separate rows. If children are missing here, close the quotation mark in the file and choose it again.
import-fault-letters-mended = One letter in this row did not fit the others and was read as Windows text. Check the names.
import-fault-letters-look-wrong = { $column }: “{ $found }” contains letters that are unusual in names. Choose the encoding of the file above, or correct the name after the import.
import-fault-year-group-not-known = { $column }: “{ $found }” is not a year group that this app knows. It is left out; the row can be added.
import-fault-year-group-differs = { $column }: “{ $found }”. By date of birth it would be { $own }.
import-like-number = { $kind ->
    [nhs] The same NHS number as { $name }, born { $born }, in the casebook. Some other details differ.
    [both] The same unique pupil number and NHS number as { $name }, born { $born }, in the casebook. Some other details differ.
   *[upn] The same unique pupil number as { $name }, born { $born }, in the casebook. Some other details differ.
}
import-like-number-archived = { $kind ->
    [nhs] The same NHS number as { $name }, born { $born }, who is archived. Some other details differ.
    [both] The same unique pupil number and NHS number as { $name }, born { $born }, who is archived. Some other details differ.
   *[upn] The same unique pupil number as { $name }, born { $born }, who is archived. Some other details differ.
}
import-like-number-died = { $kind ->
    [nhs] The same NHS number as { $name }, born { $born }, who has died. Some other details differ.
    [both] The same unique pupil number and NHS number as { $name }, born { $born }, who has died. Some other details differ.
   *[upn] The same unique pupil number as { $name }, born { $born }, who has died. Some other details differ.
}
import-like-number-row = { $kind ->
    [nhs] The same NHS number as { $name } in row { $line } of the file. Some other details differ.
    [both] The same unique pupil number and NHS number as { $name } in row { $line } of the file. Some other details differ.
   *[upn] The same unique pupil number as { $name } in row { $line } of the file. Some other details differ.
}
import-like-same = The same name and birth date as { $name } in the casebook ({ $setting }).
import-like-same-archived = The same name and birth date as { $name }, who is archived ({ $setting }).
import-like-same-died = The same name and birth date as { $name }, who has died ({ $setting }).
import-like-near = May be { $name }, born { $born }, in the casebook ({ $setting }).
import-like-near-archived = May be { $name }, born { $born }, who is archived ({ $setting }).
import-like-near-died = May be { $name }, born { $born }, who has died ({ $setting }).
import-like-row = The same name and birth date as row { $line } of the file.
import-like-row-near = Born on the same day as { $name } in row { $line }, with a similar name. They may be twins.
import-no-setting = no setting recorded
import-fault-year-group-none = { $column }: “{ $found }” is not a single year group. It is not recorded; the row can be added.
import-year-groups = If the file’s year group differs from the one for the birth date, record that the child is taught outside their year group
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
import-together = They are all added together. If anything goes wrong, none are added.
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
import-left-out-row = Line { $line }. { $why }
import-left-out-row-named = Line { $line }, { $name }. { $why }
import-left-out-chosen = You chose to leave it out.
import-done-more =
    { $more ->
        [one] and 1 more
       *[other] and { $more } more
    }
import-take-back = Undo this import
    .title = Undo this import?
    .what = The children who were just added are archived, and updated settings go back to what they were. A child with newer entries stays as they are, and you are shown who.
    .confirm = Undo import
    .cancel = Leave it as it is
import-taken-back =
    { $count ->
        [0] The import was undone as far as possible. Nobody was archived.
        [one] The import was undone. 1 child is archived.
       *[other] The import was undone. { $count } children are archived.
    }
import-taken-back-kept =
    { $count ->
        [one] This child has newer entries, so they stay as they are:
       *[other] These { $count } children have newer entries, so they stay as they are:
    }
