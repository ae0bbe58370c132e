# Text of the seven stepping stones: a conversation aid that a child does on screen, at their own pace.
# A message speaks to a child of 5 to 11 (or to the adult beside them). Its parts speak to others: `little`, an adult who knows a child under 5
# and fills it in by what the child shows; `teen`, 12 to 15; `adult`, 16 and over.

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
    .little = When something goes well, people notice and are happy with the child.
    .teen = When something goes well for me, people notice it and say so.
    .adult = When something goes well, people recognise it.
self-view-says-expectations = People think I can do things, and let me try.
    .little = People think the child can do things, and let them try.
    .teen = People expect that I can do things, and give me the chance to try.
    .adult = People expect that I can do things, and leave me room to try.
self-view-says-communicate = I get time to say what I think, and people talk with me so that I understand.
    .little = The child gets time to show what they want, and people speak so that they understand.
    .teen = I get time to say what I think, and people explain things so that I understand.
    .adult = I have time to say what I think, and things are explained so that I understand them.
self-view-says-opportunity = I am asked to join in, and nobody makes me.
    .little = The child is asked to join in, and nobody makes them.
    .teen = I am asked to join in, and I decide whether I do.
    .adult = I am invited to take part, and whether I do is my choice.
self-view-says-get-to-know-me = People know me, and they know what I like.
    .little = People know the child, and they know what the child likes.
    .teen = People know me, and they know what I am into.
    .adult = People know me, and they know what matters to me.
self-view-says-encouragement = There are people I trust. They cheer me on and do not judge me.
    .little = There are people the child feels safe with, who cheer them on.
    .teen = There are people I trust. They back me and do not judge me.
    .adult = There are people I trust. They support me and do not judge me.
self-view-says-adjustments = Things are changed for me, so that I can join in and do more by myself.
    .little = Things are changed for the child, so that they can join in and do more by themselves.
    .teen = Things are changed for me, so that I can take part and do more by myself.
    .adult = Things are adapted, so that I can take part and be more independent.

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
    .little = A child this young shows how life is, more than they say it. Fill in the 7 stepping stones with an adult who knows the child well, by what the child shows.
    .teen = They do 7 stepping stones on screen, at their own pace. The next page explains this to them.
    .adult = They do 7 stepping stones on screen, at their own pace. The next pages speak to them as an adult.
self-view-turn = Turn it now
self-view-intro = Here are 7 stepping stones. Each one has a page of its own.
    .teen = Here are 7 stepping stones. They ask how things are for you. Each one has a page of its own.
    .adult = Here are 7 statements about how things are for you. They are called stepping stones. Each one has a page of its own.
self-view-how-choose = You can choose a picture, say something, or both. A picture means what you want it to mean.
    .little = Write what somebody saw or heard, and where. If the child chooses a picture, choose the same one here.
    .teen = You can choose a picture, write something, or both. A picture means what you want it to mean.
    .adult = You can write or say something, add a picture, or both. A picture means what you want it to mean.
self-view-how-skip = You can skip any stone.
    .little = Skip a stone if nobody has seen anything that fits it.
    .teen = You can skip any of them.
    .adult = You can leave out any of them.
self-view-how-stop = You can stop whenever you like. What you said is saved.
    .little = You can stop at any time. What you wrote is saved.
    .teen = You can stop at any time. What you said is saved.
    .adult = You can stop at any time. What you said is saved.
self-view-how-right = There is no right or wrong.
    .little = There is no right or wrong, and nothing is compared with other children.
    .teen = There are no right or wrong answers.
    .adult = There are no right or wrong answers.
self-view-with = Who is sitting with the child? (optional)
    .hint = They may read to the child and write down what the child says.
    .little = Who knows the child well and fills this in with you? (optional)
    .hint-little = For example a parent, a grandparent, or the key person at nursery.
    .teen = Who is sitting with them? (optional)
    .hint-teen = They may write down what is said.
    .adult = Who is with them? (optional)
    .hint-adult = They may write down what is said, if they are asked to.
self-view-begin = Start
self-view-source = Where the stones come from
    .what = Children and young people with special educational needs and disabilities from across Milton Keynes made these stepping stones in a workshop in 2018. The council’s SEND Strategy 2021–2025 adopted them as its commitment to inclusion. A later strategy has since been published; we have not checked whether it still includes them. The sentences and pictures on these pages are our own.
    .aid = This helps a conversation. It is not a test: nothing is scored, added up or compared with an earlier time.

## A stone

self-view-place = Stone { $stone } of { $of }: { $called }
self-view-how-is-it = How is that for you?
    .little = What does the child show about this?
    .teen = How is that for you?
    .adult = How is this for you?
self-view-choose = Choose a picture
    .little = A picture, if the child chooses one
    .teen = Choose a picture, if you like
    .adult = Add a picture, if you like
self-view-words = Your words
    .hint = You can also tell the person with you.
    .little = What was seen or heard
    .hint-little = For example a look, a sound or a movement; what they go to, and what they turn away from.
    .teen = Your words
    .hint-teen = You can also say it to the person with you.
    .adult = Your words
    .hint-adult = You can also say it to the person with you.
self-view-next = Next stone
self-view-leave-out = Skip this one
self-view-last = Finish
self-view-back = Previous stone
self-view-stop = Stop here

## The end

self-view-kept = Thank you
self-view-kept-said = What you said is saved.
    .little = What you wrote is saved.
    .teen = What you said is saved.
    .adult = What you said is saved.
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
