# Text of the statistics: counts of the whole casebook, never of one child.

statistics-title = Statistics
statistics-link = Statistics
statistics-what = These figures count what is recorded in this casebook. They show how the work is going, never how a child is doing. Archived children are left out.
statistics-small = A count from 1 to 4 is shown as “fewer than 5”, and some larger counts beside it are hidden, to keep anyone from being identified.
statistics-source = The counts follow what Milton Keynes’ SEND Strategy 2021–2025 asked to know: needs seen early, help in time, children and parents heard. A later strategy has since been published.
statistics-period = Period
statistics-period-this-school-year = This school year
statistics-period-last-school-year = Last school year
statistics-period-before = All earlier school years
statistics-children = Children in this casebook: { $count }
statistics-few = fewer than 5
statistics-hidden = not shown
statistics-total = Total
statistics-part = What
statistics-count = How many
statistics-save = Save these figures as a file
statistics-saved = The file is saved. It contains these figures and no names.
