# Words of taking the last thing back.

undo-last = Undo
undo-last-of = : { $kind }
undo-taken-back = Taken back { $time }
