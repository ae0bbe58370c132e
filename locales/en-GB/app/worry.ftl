# Text around the questions of “What worries you most?”. The questions themselves are in locales/en-GB/worries.ftl.

worry-title = What worries you most?
worry-what = Up to 3 questions show which pathway to begin with. Nothing is scored. If you begin a pathway from here, the record says with which worry it began; otherwise nothing is recorded.
worry-link = Not sure which fits? Start from the worry
worry-so-far = So far: { $answers }
worry-urgent = If it cannot wait, open urgent help.
worry-found = Where to begin
worry-found-one = This may fit. You can leave it at any time, or begin another pathway as well.
worry-found-several = More than one may fit; the first fits most often. They can run side by side, and nothing is asked twice.
worry-services = Who can help now
worry-then = If it needs more than that
worry-safety = First look at urgent help. If one of its signs fits, act on it before anything else.
worry-safety-open = Open urgent help
worry-safety-then = Then begin here today.
worry-sorted = These suggestions are our own. They do not say what a child has: look at the other pathways too.
worry-again = Start again
worry-all = See all pathways
worry-none = This pack has no such questions. Choose from all pathways.
