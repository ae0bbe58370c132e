# Words of the first reading of a large casebook.

summaries-records = Reading the records
summaries-so-far = { $read } of { $of }
