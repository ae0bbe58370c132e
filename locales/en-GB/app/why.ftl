# Words of the page that says why a journey stands where it stands.

why-title = Why am I here?
why-caption = { $child } · { $pathway }
why-here = { $name } is at: { $step }
why-facts = The facts that make it so
why-facts-hint = With these facts alone the journey stands here. Without any one of them it does not.
why-facts-none = Nothing has been decided yet: this is where the pathway begins.
why-fact-by = { $date }, { $by }
why-roads = Roads not taken
why-roads-none = At no step passed was there another road.
why-roads-at = At “{ $step }”
why-roads-taken = Taken on { $date }: { $choice }
why-road-to = Would lead to: { $to }
why-road-open = It was open and was not chosen.
why-road-closed = More than one fact would have to be different.
why-road-change = What would change it:
why-edition = Under which edition
why-back = Back to the step
