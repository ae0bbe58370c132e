# Words of finding anything.

find-title = Find anything
find-button = Find (Ctrl + K)
find-label = Find children, words, steps, services, or something to do
find-close = Close
find-found = What was found
find-count =
    { $count ->
        [0] Nothing found
        [one] 1 found
       *[other] { $count } found
    }
find-none = Nothing found. Try one whole word, or the beginning of a name.
find-more = There is more: type another word.
find-whole = Show everything found for “{ $text }”
find-archived = Archived
find-keys = Arrow keys choose, Enter opens, Escape closes.
find-children = Children
find-commands = Things to do
find-pathways = Pathways
find-steps = Steps
find-services = Services
find-questions = Questions
find-evidence = Evidence
find-records = In the records
