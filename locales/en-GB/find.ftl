# What can be done from anywhere, as the search offers it. `also` holds other words that people may type for it.

find-command-children = Go to the list of children
    .also = pupils students home start caseload register
find-command-add-child = Add a child
    .also = new pupil student young person create
find-command-urgent = Urgent help
    .also = crisis emergency danger 999 stop safeguarding suicide
find-command-explore = Explore pathways
    .also = steps routes map browse
find-command-services = Find a service
    .also = directory signpost phone number who can help
find-command-calendar-file = Save dates for another calendar
    .also = ics outlook export reminders due
find-command-settings = Settings
    .also = options preferences theme dark text size language lock
find-command-who-you-are = Change your name or role
    .also = me practitioner senco health family support
find-command-passphrase = Change the passphrase
    .also = password security
find-command-terms = School terms
    .also = holidays half term dates calendar
find-command-keys = Keys that work everywhere
    .also = keyboard shortcuts help
find-command-about = About this app
    .also = version licence pack help
find-command-lock = Lock now
    .also = close leave
