# Text shown while a large casebook is read for the first time.

summaries-records = Reading the records
summaries-so-far = { $read } of { $of }
