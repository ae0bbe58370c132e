# Text of the search through the casebook.

search-title = Search
search-label = Search names, words, notes, evidence, steps and services
search-button = Search
search-count =
    { $count ->
        [0] Nothing found for “{ $text }”
        [one] 1 result for “{ $text }”
       *[other] { $count } results for “{ $text }”
    }
search-none-hint = Try one whole word, or the start of a name.
search-children = Children
search-records = In the records
search-open-step = Open the step
