# Text of the seven stepping stones: a conversation aid that a child does on screen, at their own pace.

## The stones, by the strategy's own names

self-view-stone-success = Success
self-view-stone-expectations = Expectations
self-view-stone-communicate = Communicate
self-view-stone-opportunity = Opportunity and ease
self-view-stone-get-to-know-me = Get to know me
self-view-stone-encouragement = Encouragement
self-view-stone-adjustments = Adjustments

## The same in plain words of our own, as a child would say them

self-view-says-success = When something goes well, people notice and are happy for me.
self-view-says-expectations = People think I can do things, and let me try.
self-view-says-communicate = I get time to say what I think, and people talk with me so that I understand.
self-view-says-opportunity = I am asked to join in, and nobody makes me.
self-view-says-get-to-know-me = People know me, and they know what I like.
self-view-says-encouragement = There are people I trust. They cheer me on and do not judge me.
self-view-says-adjustments = Things are changed for me, so that I can join in and do more by myself.

## Pictures

self-view-picture-bridge = Bridge
self-view-picture-cloud = Cloud
self-view-picture-rain = Rain
self-view-picture-sunny-path = Sunny path
self-view-picture-tangle = Tangle
self-view-picture-not-sure = Not sure
self-view-picture-none = No picture

## Beginning

self-view-title = Stepping stones
self-view-for-adult = The child does 7 stepping stones on screen, at their own pace. The next page explains this to them.
self-view-turn = Turn it now
self-view-intro = Here are 7 stepping stones. Each one has a page of its own.
self-view-how-choose = You can choose a picture, say something, or both. A picture means what you want it to mean.
self-view-how-skip = You can skip any stone.
self-view-how-stop = You can stop whenever you like. What you said is saved.
self-view-how-right = There is no right or wrong.
self-view-with = Who is sitting with the child? (optional)
    .hint = They may read to the child and write down what the child says.
self-view-begin = Start
self-view-source = Where the stones come from
    .what = Children and young people with special educational needs and disabilities from across Milton Keynes made these stepping stones in a workshop in 2018. The council’s SEND Strategy 2021–2025 adopted them as its commitment to inclusion. A later strategy has since been published; we have not checked whether it still includes them. The sentences and pictures on these pages are our own.
    .aid = This helps a conversation. It is not a test: nothing is scored, added up or compared with an earlier time.

## A stone

self-view-place = Stone { $stone } of { $of }: { $called }
self-view-how-is-it = How is that for you?
self-view-choose = Choose a picture
self-view-words = Your words
    .hint = You can also tell the person with you.
self-view-next = Next stone
self-view-leave-out = Skip this one
self-view-last = Finish
self-view-back = Previous stone
self-view-stop = Stop here

## The end

self-view-kept = Thank you
self-view-kept-said = What you said is saved.
self-view-kept-nothing = Nothing was saved this time.
self-view-not-kept = It could not be saved yet. Nothing that you said is lost: try again.
self-view-try-again = Try again
self-view-give-back = You can give the computer back now.

## Afterwards

self-view-of = How { $name } sees the stepping stones
# The line that unfolds them: $count is how many stones the child answered.
self-view-fold =
    { $count ->
        [one] How { $name } sees the stepping stones: 1 stone
       *[other] How { $name } sees the stepping stones: { $count } stones
    }
self-view-none = { $name } has not done the stepping stones yet.
self-view-do = Do the stepping stones together
self-view-with-whom = { $date }, with { $with }. Recorded by { $by }
self-view-alone = { $date }. Recorded by { $by }
self-view-earlier = Earlier times
self-view-earlier-each = Each one is separate. They are not compared.
