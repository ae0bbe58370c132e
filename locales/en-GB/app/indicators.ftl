# Words of “how are we doing”: counts of the whole casebook, never of a child.

indicators-title = How are we doing
indicators-link = How are we doing: counts over all the children
indicators-what = These figures count what was written down in this casebook. They say how the work goes, never how a child does. Archived children are left out.
indicators-small = A count from 1 to 4 shows as “fewer than 5”, and some larger ones beside it are not shown, so that nobody can be known by them.
indicators-source = What is counted follows what the SEND Strategy 2021–2025 of Milton Keynes asked to be known: needs seen early, help in time, children and parents heard. A later strategy has been published.
indicators-period = Period
indicators-period-this-school-year = This school year
indicators-period-last-school-year = Last school year
indicators-period-before = All school years before the last
indicators-children = Children in this casebook: { $count }
indicators-few = fewer than 5
indicators-hidden = not shown
indicators-total = Altogether
indicators-part = What
indicators-count = How many
indicators-save = Save these figures as a file
indicators-saved = The file is written. It holds these figures and no names.
