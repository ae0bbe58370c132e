# Text about the sample child. What they and others say is in `sample.ftl` one folder up.

sample-tag = Sample
sample-told = This child is made up, for training. They are not counted anywhere, and you can remove them at any time.
sample-add = Add a sample child
    .hint = A made-up child with several months of records, for trying things out. You can remove them again.
sample-title = A sample child
sample-remove = Remove this sample child
    .title = Remove the sample child?
    .what = This permanently removes the made-up child and their whole record. No other child is affected.
    .confirm = Remove
    .cancel = Keep
