# Words around the sample child. What they and others say stands in `sample.ftl` one folder up.

sample-tag = Sample
sample-told = This child is made up, for training. They are in no count, and you can remove them whenever you like.
sample-add = Add a sample child
    .hint = A made-up child with a record of some months, to try things on. You can remove them again.
sample-title = A sample child
sample-remove = Remove this sample child
    .title = Remove the sample child?
    .what = Everything written about this made-up child is removed for good. No other child is touched.
    .confirm = Remove
    .cancel = Keep
