# Text of the page that explains why a journey is at its current step.

why-title = Why this step?
why-here = { $name } is at: { $step }
why-begun = This pathway was started on { $date } by { $by }.
why-facts = The facts that led here
why-facts-hint = These facts alone lead to this step. Without any one of them, the journey would be somewhere else.
# If one person recorded all of them.
why-facts-by = All were recorded by { $by }.
why-facts-none = Nothing has been decided yet: this is where the pathway starts.
why-fact-by = { $date }, { $by }
why-routes = Choices not made
why-routes-none = No step on the way had another choice.
# $count is how many choices were not made there.
why-routes-at = At “{ $step }”, { $date } ({ $count })
why-routes-taken = Chosen: { $choice }
why-route-to = (leads to: { $to })
why-route-open = Open, and not chosen:
why-route-closed = More than one fact would have to be different:
why-route-change = What would have opened it:
why-edition = Which edition applies
