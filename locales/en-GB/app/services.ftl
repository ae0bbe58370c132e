# Words for finding a service.

services-title = Find a service
services-caption = Directory
services-one = Service
services-text = Words
services-text-hint = Part of a name, or what it is for
services-age = Age
services-any-age = Any age
services-need = What it helps with
services-any-need = Anything
services-audience = Who it is for
services-anyone = Anyone
services-scope = Where it works
services-any-scope = Anywhere
services-clear = Clear all
services-count = { $found ->
    [one] { $found } service of { $of }
   *[other] { $found } services of { $of }
}
services-none = No service fits all of that
services-none-text = Use fewer words, or another word.
services-none-age = Take the age away.
services-none-need = Choose anything for what it helps with.
services-none-audience = Choose anyone for who it is for.
services-none-scope = Choose anywhere for where it works.
services-sources = Where this comes from
