# Text for finding a service.

services-title = Find a service
services-caption = Directory
services-for = For { $name }
services-back = Back to { $name }
services-of-child = Services
services-of-child-name = : for { $name }
services-more = More services for { $name }
services-more-nobody = More services
services-one = Service
services-text = Name or purpose
services-age = Age
services-any-age = Any age
services-need = What it helps with
services-any-need = Anything
services-audience = Who it is for
services-anyone = Anyone
services-scope = Area
services-any-scope = Anywhere
services-clear = Clear all
services-count = { $found ->
    [one] { $found } service of { $of }
   *[other] { $found } services of { $of }
}
# $doubtful: how many of the numbers in the list nobody saw on the service’s own page.
services-doubtful = { $doubtful } of { $numbers } numbers were not confirmed
# Below the words that were typed, if they may mean one of the needs in “What it helps with”.
services-meant = Services that may help with this are under:
services-meant-urgent = If somebody may be in danger now, use urgent help first.
# The needs, and in `.also` the words for which somebody may look: symptoms, diagnoses and clinics. A translation has its own.
services-means-crisis = { components-need-crisis }
    .also = suicide suicidal self-harm selfharm harm cut cuts cutting kill killing die dying overdose hang hanging poison knife weapon hit hits hitting beaten attack attacked abuse abused rape raped assault assaulted grooming exploitation violence violent emergency danger missing unsafe hurt hurts hurting
services-means-mental-health = { components-need-mental-health }
    .also = suicide suicidal self-harm selfharm anxiety anxious worry panic depression depressed low mood eating anorexia bulimia arfid ocd trauma ptsd grief bereavement psychosis voices sleep camhs counselling counsellor therapy therapist
services-means-autism = { components-need-autism }
    .also = autism autistic asd asc asperger pda masking meltdown neurodevelopmental neurodivergent
services-means-sensory = { components-need-sensory }
    .also = hearing deaf audiology glue ear sight vision blind eyes optician noise texture sensory occupational
services-means-ebsa = { components-need-ebsa }
    .also = avoidance refusal refuser attendance absence truancy ebsa ebsna bullying bullied
services-means-general = { components-need-general }
    .also = adhd attention hyperactive tics tourette sleep speech language stammer dyslexia dyspraxia toileting toilet bedwetting continence coordination learning ehc ehcp physiotherapy paediatrician epilepsy diagnosis assessment behaviour eating feeding
services-list = Services
services-number = Phone
services-number-doubtful = Phone, not confirmed
services-sources-count = Where this comes from ({ $count })
services-outside =
    { $count ->
        [one] 1 more service matches outside these filters.
       *[other] { $count } more services match outside these filters.
    }
services-widen = Show all that match
services-none = No services match all of your choices
services-none-text = Use fewer words, or different words.
services-none-age = Clear the age.
services-none-need = Under “What it helps with”, choose “Anything”.
services-none-audience = Under “Who it is for”, choose “Anyone”.
services-none-scope = Under “Area”, choose “Anywhere”.
services-none-worry = Or start from what worries you
services-sources = Where this comes from
