# Text of the map of a pathway: the line, and the list of the same steps.

map-list-title = All steps in order
# $choice is what is decided, $step is where that leads.
map-leads-to = { $choice }: go to { $step }

map-place-here = You are here
map-place-passed = Been here
map-place-next = Could be next
map-place-ahead = Other step
map-place-not-for-this-child = Not reachable from here
# Beside the first step, on the map of a pathway without a child.
map-begins = It begins here

map-route-open = Open
map-route-open-with-reason = Open, with a reason
map-route-waiting = Waiting for something
map-route-not-for-this-child = Not for this child

map-drawing-title = Map
map-drawing-hint = Choose a step to open it. Drag to move the map; the wheel zooms. Keys: arrows, +, − and 0.
map-drawing-hint-only = Choose a step to see where it leads. Drag to move the map; the wheel zooms. Keys: arrows, +, − and 0.
map-drawing-region = Map of { $pathway }
map-zoom = Size of the map
map-zoom-in = Larger
map-zoom-out = Smaller
map-zoom-fit = Fit to width
map-key = What the marks mean
map-key-taken = The route so far
map-key-next = A choice from here
map-key-leads = Where a step leads, while you point at it
# $stage is a stage, $count is how many of the pathway's steps it has.
map-stage-count = { $stage } ({ $count })
# Above the steps of a stage that are neither on the route nor next.
map-others =
    { $count ->
        [one] { $stage }: { $count } other step
       *[other] { $stage }: { $count } other steps
    }

# The small line in the header of a child.
map-line = Route so far
map-line-earlier = { $count } earlier
map-line-step = { $step }, { $stage }
