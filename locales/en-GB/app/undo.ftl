# Text of undo and redo.

undo-last = Undo
# The act that would be undone is about a child whose page is not open.
undo-other-child = What was saved last is about another child. You can undo it on their page, or on a list.
undo-last-of = : { $kind }
undo-taken-back = Undone { $time }
undo-again = Redo
undo-put-back = Redone { $time }
