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

search-palette-title = Find anything
search-palette-button = Find (Ctrl + K)
search-palette-label = Find children, words, steps, services or actions
search-palette-close = Close
search-palette-found = Results
search-palette-count =
    { $count ->
        [0] Nothing found
        [one] 1 result
       *[other] { $count } results
    }
search-palette-none = Nothing found. Try one whole word, or the start of a name.
search-palette-more = There are more results: type another word.
search-palette-whole = Show all results for “{ $text }”
search-palette-archived = Archived
search-palette-keys = Arrow keys choose, Enter opens, Escape closes.
search-palette-children = Children
search-palette-commands = Actions
search-palette-pathways = Pathways
search-palette-steps = Steps
search-palette-services = Services
search-palette-questions = Questions
search-palette-evidence = Evidence
search-palette-records = In the records
