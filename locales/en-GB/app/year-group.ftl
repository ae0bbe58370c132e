# Names of year groups.

# A child can go to a nursery before the year that is called so.
year-group-before-nursery = Not in a year group yet
year-group-nursery = Nursery year
year-group-reception = Reception
year-group-year1 = Year 1
year-group-year2 = Year 2
year-group-year3 = Year 3
year-group-year4 = Year 4
year-group-year5 = Year 5
year-group-year6 = Year 6
year-group-year7 = Year 7
year-group-year8 = Year 8
year-group-year9 = Year 9
year-group-year10 = Year 10
year-group-year11 = Year 11
year-group-year12 = Year 12
year-group-year13 = Year 13
year-group-beyond = After Year 13
year-group-outside = { $group } (by birth date: { $own })
