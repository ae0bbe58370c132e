# Text of undo and redo.

undo-last = Undo
undo-last-of = : { $kind }
undo-taken-back = Undone { $time }
undo-again = Redo
undo-put-back = Redone { $time }
