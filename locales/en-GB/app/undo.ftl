# Text of undo and redo, and of the message that names what was saved.

undo-last = Undo
undo-last-of = : { $kind }
undo-taken-back = Undone { $time }
undo-again = Redo
undo-put-back = Redone { $time }
toast-decided = Decided: { $words }
toast-now = { $name } is now at { $step }.
toast-of = For { $name }.
toast-children =
    { $count ->
        [one] For 1 child.
       *[other] For { $count } children.
    }
toast-close = Close this message
