# Text of the search box that finds anything.

find-title = Find anything
find-button = Find (Ctrl + K)
find-label = Find children, words, steps, services or actions
find-close = Close
find-found = Results
find-count =
    { $count ->
        [0] Nothing found
        [one] 1 result
       *[other] { $count } results
    }
find-none = Nothing found. Try one whole word, or the start of a name.
find-more = There are more results: type another word.
find-whole = Show all results for “{ $text }”
find-archived = Archived
find-keys = Arrow keys choose, Enter opens, Escape closes.
find-children = Children
find-commands = Actions
find-pathways = Pathways
find-steps = Steps
find-services = Services
find-questions = Questions
find-evidence = Evidence
find-records = In the records
