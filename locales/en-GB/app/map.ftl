# Text of the map of a pathway: the ordered list and the drawing beside it.

map-list-title = Steps in order
# $choice is what is decided, $step is where that leads.
map-leads-to = { $choice }: go to { $step }

map-place-here = You are here
map-place-passed = Passed
map-place-next = One choice away
map-place-ahead = Later
map-place-not-for-this-child = Not reachable from here

map-route-open = Open
map-route-open-with-reason = Open, with a reason
map-route-waiting = Waiting for something
map-route-not-for-this-child = Not for this child

map-drawing-title = Drawing
map-drawing-hint = The drawing shows the same steps as the list. Open a step from the list.
map-drawing-region = Drawing of { $pathway }, scrolls
map-drawing-label = Drawing of { $pathway }. It repeats the list of steps.
map-box = { $step }. { $kind }. { $place }.
map-zoom = Size of the drawing
map-zoom-in = Larger
map-zoom-out = Smaller
map-zoom-fit = Fit to width
