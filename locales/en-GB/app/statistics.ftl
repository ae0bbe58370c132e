# Words of “how are we doing”: counts of the whole casebook, never of a child.

statistics-title = How are we doing
statistics-link = How are we doing: counts over all the children
statistics-what = These figures count what was written down in this casebook. They say how the work goes, never how a child does. Archived children are left out.
statistics-small = A count from 1 to 4 shows as “fewer than 5”, and some larger ones beside it are not shown, so that nobody can be known by them.
statistics-source = What is counted follows what the SEND Strategy 2021–2025 of Milton Keynes asked to be known: needs seen early, help in time, children and parents heard. A later strategy has been published.
statistics-period = Period
statistics-period-this-school-year = This school year
statistics-period-last-school-year = Last school year
statistics-period-before = All school years before the last
statistics-children = Children in this casebook: { $count }
statistics-few = fewer than 5
statistics-hidden = not shown
statistics-total = Altogether
statistics-part = What
statistics-count = How many
statistics-save = Save these figures as a file
statistics-saved = The file is written. It holds these figures and no names.
