# Text for exploring the pathways without a child.

explore-title = Explore pathways
explore-caption = Explore pathways
explore-what = Look through a pathway without a child. Nothing is recorded.
explore-facts = Ages: { $ages } · { $steps ->
    [one] { $steps } step
   *[other] { $steps } steps
}
explore-edition = Edition { $version }, law as at { $date }.
explore-past-review = Review was due { $date }
explore-try = Show the pathway for
explore-age = Show for age
explore-any-age = Any age
explore-at-age = age { $age }
explore-role = Show for role
explore-any-role = Any role
explore-step = Step
explore-to-map = Back to the map
explore-shown-for = Shown for: { $pretend }.
