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
search-palette-papers = Papers to make
search-palette-pathways = Pathways
search-palette-steps = Steps
search-palette-services = Services
search-palette-questions = Questions
search-palette-evidence = Evidence
search-palette-records = In the records

## Actions

# What a search offers to open besides what is recorded. `.also` holds other words to find it by, each of which may be the beginning
# of what somebody types; a translation has its own.

search-action-copies = { copies-title }
    .also = backup back up safe copy restore usb stick move another computer
search-action-letterhead = { letterhead-title }
    .also = letters paper logo school address headed print
search-action-health = { health-title }
    .also = damage lost missing repair sound
search-action-code = { settings-code }
    .also = forgot forgotten passphrase password lost key
search-action-look = { settings-look }
    .also = text size larger font dark theme contrast language lock after minutes settings
search-action-casebook = { import-casebook }
    .also = csv export statistics spreadsheet settings
search-action-retention = { retention-title }
    .also = retention erase delete destroy remove time over ended dispose
search-action-sample = { sample-title }
    .also = training practise practice try example demonstration
search-action-ahead = { lookahead-of-all }
    .also = calendar year dates deadlines planner
search-action-papers-nobody = Papers for any family
    .also = leaflet print letter handout information

# For the child who was opened last; the name of the child is shown beside it.
search-action-note = Write a note
    .also = record log call meeting conversation
search-action-child-words = Record words of the child
    .also = voice views wishes feelings said quote note
search-action-parent-words = Record words of a parent or carer
    .also = voice views family mother father said note
search-action-evidence = Record evidence
    .also = attach file report observation letter upload document scan
search-action-plan = Plan
    .also = support outcomes provision review apdr assess do cycle targets
search-action-consent = Record consent
    .also = permission agree agreement gdpr share sharing
search-action-refusal = Record a refusal of consent
    .also = refuse withdraw withdrawal no permission
search-action-disagreement = Record a disagreement
    .also = complaint appeal tribunal mediation dispute
search-action-contacts = Record contact details
    .also = phone telephone mobile number address email GP doctor NHS mum dad parents reach language interpreter
search-action-absence = Record days away from school
    .also = attendance absent absence missed register
search-action-protection = Add a protective note
    .also = safeguarding court order contact risk hidden address secret
search-action-pathway = Begin a pathway
    .also = start journey route
search-action-referral = Make a referral
    .also = refer send letter form service specialist camhs print
search-action-papers = { papers-title }
    .also = print pdf letter report pack profile passport one page summary share export
search-action-self-view = Stepping stones, together with the child
    .also = pictures feelings voice views self
search-action-next = { next-steps-title }
    .also = to do what now tasks
search-action-lookahead = { lookahead-title }
    .also = calendar year dates deadlines birthday transition
search-action-timeline = { timeline-nav }
    .also = history record log notes audit who changed
search-action-details = Change the details of the child
    .also = edit name birthday birth upn school setting year group archive
search-action-map = { step-map }
    .also = map diagram flow chart overview stages
search-action-family-view = { family-view-turn }
    .also = parent meeting show share view
search-action-what-if = { what-if-title }
    .also = try imagine simulate scenario
