# Words of the pathway PATHWAY.

PATHWAY = [write] The title of your pathway
    .purpose = [write] For whom it is, in one sentence.

PATHWAY-notice = [write] Notice and ease
    .purpose = [write] Small changes now do more than big plans later.
    .task-listen = [write] Ask the child what is hard, and write down their words
    .task-ease = [write] Change one thing this week
    .family = [write] Write down what each day was like.
    .choice-settled = [write] Small changes were enough
    .choice-more-help = [write] More help is needed

PATHWAY-look-again = [write] Look again together
    .purpose = [write] Decide with the family what helped.
    .task-meet = [write] Meet the child and the parents
    .family = [write] Say what you saw at home.
    .choice-helped = [write] It helped
    .choice-again = [write] Go round once more

PATHWAY-supported = [write] Doing well with what is in place
    .purpose = [write] Nothing more is needed now. Come back at any time.
