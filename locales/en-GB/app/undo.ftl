# Words of taking the last thing back.

undo-last = Undo
undo-last-of = : { $kind }
undo-taken-back = Taken back { $time }
undo-again = Redo
undo-put-back = Put back { $time }
