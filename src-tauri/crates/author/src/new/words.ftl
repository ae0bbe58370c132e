# Words of the pathway PATHWAY.

PATHWAY = The title of your pathway
    .purpose = For whom it is, in one sentence.

PATHWAY-notice = Notice and ease
    .purpose = Small changes now do more than big plans later.
    .task-listen = Ask the child what is hard, and write down their words
    .task-ease = Change one thing this week
    .family = Write down what each day was like.
    .choice-settled = Small changes were enough
    .choice-more-help = More help is needed

PATHWAY-look-again = Look again together
    .purpose = Decide with the family what helped.
    .task-meet = Meet the child and the parents
    .family = Say what you saw at home.
    .choice-helped = It helped
    .choice-again = Go round once more

PATHWAY-supported = Doing well with what is in place
    .purpose = Nothing more is needed now. Come back at any time.
