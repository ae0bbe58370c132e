# Text of a setting's self-audit of the seven stepping stones. It is about no child.

commitment-title = Self-audit of the stepping stones
commitment-what = Children in Milton Keynes named 7 stepping stones to inclusion. Here a school or other setting records how far it meets each of them. It is about no child, nothing is added up, and it is stored only in this casebook.
commitment-with = Do it with others: ask children, parents and staff what they see.
commitment-none = No self-audit has been recorded yet.
commitment-begin = Start a self-audit
commitment-progress = How far do we meet it?
commitment-shows = What shows it?
commitment-next = What do we do next?
commitment-again = When is the next self-audit?
commitment-again-hint = Leave it empty if you have not agreed a day.
commitment-save = Save
commitment-remove = Remove this self-audit
    .title = Remove this self-audit?
    .cancel = Keep it
commitment-remove-sure = It will be removed for good. Earlier and later ones stay.
commitment-audit = { $date }, recorded by { $by }
commitment-audit-again = Next self-audit: { $date }
commitment-next-line = Next: { $next }

## What to look for, stone by stone

commitment-ask-success = Children succeed at things that matter to them, and we notice.
commitment-ask-expectations = We expect much of everyone, and nobody is held back by a label.
commitment-ask-communicate = Every child can say what they think, in their own way, and is answered.
commitment-ask-opportunity = Clubs, trips and lessons are open to all, and easy to join.
commitment-ask-get-to-know-me = Every adult knows what each child likes, finds hard and needs.
commitment-ask-encouragement = Children hear what goes well, and support comes before things go wrong.
commitment-ask-adjustments = Rooms, rules and tasks are changed before a child is asked to change.
