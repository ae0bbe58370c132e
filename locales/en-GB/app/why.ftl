# Text of the page that explains why a journey is at its current step.

why-title = Why this step?
why-here = { $name } is at: { $step }
why-facts = The facts that led here
why-facts-hint = These facts alone lead to this step. Without any one of them, the journey would be somewhere else.
why-facts-none = Nothing has been decided yet: this is where the pathway starts.
why-fact-by = { $date }, { $by }
why-routes = Choices not made
why-routes-none = No step on the way had another choice.
# $count is how many choices were not made there.
why-routes-at = At “{ $step }” ({ $count })
why-routes-taken = Chosen on { $date }: { $choice }
why-route-to = Would lead to: { $to }
why-route-open = It was open and was not chosen.
why-route-closed = More than one fact would have to be different.
why-route-change = What would change it:
why-edition = Which edition applies
