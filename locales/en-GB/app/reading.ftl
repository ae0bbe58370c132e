# Words of the first reading of a large casebook.

reading-records = Reading the records
reading-so-far = { $read } of { $of }
