# How to reach those who care for a child, and what a health service asks for.

contacts-title = Contact details
contacts-none = Nothing is recorded. A referral usually asks for the parents’ numbers, the address, the GP practice and the NHS number.
contacts-add = Add contact details
contacts-change = Change contact details
contacts-by = Recorded on { $date } by { $by }
contacts-same-number = Another child has this NHS number
contacts-same-number-why = No 2 people have the same NHS number. Check it. If it is right, these may be 2 records of one child.
contacts-save = Save contact details
contacts-person = Person { $number }
contacts-person-name = Name
contacts-person-relation = Who they are to the child
    .hint = Such as “mum” or “foster carer”
contacts-person-phone = Phone
contacts-person-email = Email
contacts-person-add = Add another person
contacts-language = Languages at home
    .hint = Say if an interpreter is needed.
contacts-note = When and how to call
    .hint = Safe times, who has parental responsibility, who else lives there. It is in no paper.
contacts-address = Home address
contacts-gp = GP practice
contacts-nhs-number = NHS number
    .hint = 10 digits
