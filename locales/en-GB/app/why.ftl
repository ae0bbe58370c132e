# Text of the page that explains why a journey is at its current step.

why-title = Why this step?
why-caption = { $child } · { $pathway }
why-here = { $name } is at: { $step }
why-facts = The facts that led here
why-facts-hint = These facts alone lead to this step. Without any one of them, the journey would be somewhere else.
why-facts-none = Nothing has been decided yet: this is where the pathway starts.
why-fact-by = { $date }, { $by }
why-roads = Choices not made
why-roads-none = No step on the way had another choice.
why-roads-at = At “{ $step }”
why-roads-taken = Chosen on { $date }: { $choice }
why-road-to = Would lead to: { $to }
why-road-open = It was open and was not chosen.
why-road-closed = More than one fact would have to be different.
why-road-change = What would change it:
why-edition = Which edition applies
why-back = Back to the step
