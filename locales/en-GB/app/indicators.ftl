# Text of the statistics: counts of the whole casebook, never of one child.

indicators-title = Statistics
indicators-link = Statistics: counts for all children
indicators-what = These figures count what is recorded in this casebook. They show how the work is going, never how a child is doing. Archived children are left out.
indicators-small = A count from 1 to 4 is shown as “fewer than 5”, and some larger counts beside it are hidden, to keep anyone from being identified.
indicators-source = The counts follow what Milton Keynes’ SEND Strategy 2021–2025 asked to know: needs seen early, help in time, children and parents heard. A later strategy has since been published.
indicators-period = Period
indicators-period-this-school-year = This school year
indicators-period-last-school-year = Last school year
indicators-period-before = All earlier school years
indicators-children = Children in this casebook: { $count }
indicators-few = fewer than 5
indicators-hidden = not shown
indicators-total = Total
indicators-part = What
indicators-count = How many
indicators-save = Save these figures as a file
indicators-saved = The file is saved. It contains these figures and no names.
