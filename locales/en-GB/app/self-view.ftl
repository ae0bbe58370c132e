# Words of the seven stepping stones: a conversation aid that a child does on screen, at their own pace.

## The stones, by the strategy's own names

self-view-stone-success = Success
self-view-stone-expectations = Expectations
self-view-stone-communicate = Communicate
self-view-stone-opportunity = Opportunity and ease
self-view-stone-get-to-know-me = Get to know me
self-view-stone-encouragement = Encouragement
self-view-stone-adjustments = Adjustments

## The same in plain words of our own, as a child would say them

self-view-says-success = When something goes well, people notice and are glad with me.
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
