# Frames of plans: their names, what is known of their form, and their sections.

frame-individual-support-plan = Individual support plan
    .purpose = The same plan in the shape that the government’s consultation of 2026 describes.
    .status = The government has proposed individual support plans. Their form is not fixed, and no law asks for them yet.

frame-section-needs = Needs
frame-section-strengths = Strengths, and what matters
frame-section-outcomes = Outcomes
frame-section-provision = Provision
frame-section-views = Views
frame-section-review = Review
