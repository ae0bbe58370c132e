# How to reach those who care for a child, and what a health service asks for.

contacts-title = Contact details
contacts-none = Nothing is recorded. A referral usually asks for the parents’ numbers, the address, the GP practice and the NHS number.
contacts-add = Add contact details
contacts-change = Change contact details
contacts-by = Recorded on { $date } by { $by }
contacts-save = Save contact details
contacts-person = Person { $number }
contacts-person-name = Name
contacts-person-relation = Who they are to the child
    .hint = Such as “mum” or “foster carer”
contacts-person-phone = Phone
contacts-person-email = Email
contacts-person-add = Add another person
contacts-address = Home address
contacts-gp = GP practice
contacts-nhs-number = NHS number
    .hint = 10 digits
