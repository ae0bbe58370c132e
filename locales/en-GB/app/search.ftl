# Words of the search through the casebook.

search-title = Search
search-label = Search names, words, notes and evidence
search-button = Search
search-typed = Results for “{ $text }”
search-count =
    { $count ->
        [0] Nothing found
        [one] 1 place found
       *[other] { $count } places found
    }
search-none-hint = Try one whole word, or the beginning of a name.
search-children = Children with this name
search-records = In the records
search-open-step = Open the step
