# Text for finding a service.

services-title = Find a service
services-caption = Directory
services-for = For { $name }
services-back = Back to { $name }
services-of-child = Services for { $name }
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
services-list = Services
services-number = Phone
services-number-doubtful = Phone, not confirmed
services-sources-count = Where this comes from ({ $count })
services-none = No services match all of your choices
services-none-text = Use fewer words, or different words.
services-none-age = Clear the age.
services-none-need = Under “What it helps with”, choose “Anything”.
services-none-audience = Under “Who it is for”, choose “Anyone”.
services-none-scope = Under “Area”, choose “Anywhere”.
services-sources = Where this comes from
