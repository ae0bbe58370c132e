# Text of the message that names what was saved, undone or redone.

toast-decided = Decided: { $words }
toast-now = { $name } is now at “{ $step }”.
toast-of = For { $name }.
toast-children =
    { $count ->
        [one] For 1 child.
       *[other] For { $count } children.
    }
toast-close = Close this message
