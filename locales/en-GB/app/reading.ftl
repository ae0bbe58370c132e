# Text shown while a large casebook is read for the first time.

reading-records = Reading the records
reading-so-far = { $read } of { $of }
