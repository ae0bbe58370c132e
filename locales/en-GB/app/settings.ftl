# Text of the settings and of the page about the app.

settings-title = Settings
settings-parts = Sections of the settings
settings-look = Screen and lock
settings-language = Language
settings-language-pseudo = Long words with accents (for testing)
settings-text-size = Text size
settings-per-cent = { $size }%
settings-theme = Colours
settings-theme-system = Same as the computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-lock-after = Lock after
settings-lock-after-hint = The casebook locks if nobody uses the keyboard or mouse for this long. What you were typing is kept, and is there when you open the casebook again.
settings-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
settings-never = Never
settings-names-hidden = Open with names hidden
settings-names-hidden-hint = Names, settings and birth dates are hidden each time the casebook is opened, until you show them. Names that are hidden when it locks stay hidden either way.
settings-role-hint = It decides what Today and Children show first. Some choices are open only to some roles.
settings-you = About you
settings-save-you = Save your name and role
settings-passphrase = Passphrase
settings-passphrase-current = Current passphrase
settings-passphrase-change = Change the passphrase
settings-passphrase-changed = The passphrase was changed.
settings-key = Make a new key as well?
settings-key-why = Anyone who has an older copy of the file casebook.key and knows the old passphrase can still open the casebook. If that is possible, make a new key. The casebook and the copies in its folder are encrypted again, older key files no longer open them, and you get a new recovery code.
settings-key-elsewhere = Copies that you keep elsewhere do not change, and neither do files that were set aside because they were damaged.
settings-key-passphrase = The new passphrase once more
settings-key-make = Make a new key and a new recovery code
settings-key-making = Encrypting the casebook again. This can take a minute; do not close the app.
settings-key-copies-left =
    { $count ->
        [one] One copy in the casebook folder could not be encrypted again. An older key file still opens it.
       *[other] { $count } copies in the casebook folder could not be encrypted again. An older key file still opens them.
    }
settings-code = Recovery code
settings-code-what = Make a new code if you have lost the paper, or if someone else may have seen it. The old code stops working. You need your passphrase.
settings-code-not-confirmed = You have not yet confirmed that you wrote down the current code. If you never saw it, or have lost the paper, make a new one.
settings-code-new = Make a new recovery code

settings-terms = School terms
settings-terms-known = School days are counted using these terms. Bank holidays are left out too.
settings-terms-not-known = The current school terms have not been entered yet. Until they are, every weekday counts: a date in school days may be later than shown, and a check-in may be earlier.
settings-terms-gap = The time from { $from } to { $to } is too long for a holiday, so a term seems to be missing. Until you add it, every weekday in that time counts as a school day.
settings-terms-remove = Remove
settings-terms-add = Add a term
    .hint = Use the dates that the school or the council publishes, without half-term: enter each half of a term separately. If you add terms for a school year here, they replace the area’s terms for that year.
settings-terms-from = First day of school
settings-terms-to = Last day of school
settings-terms-save = Save this term
settings-closed = Days in term when your setting is closed
settings-closed-none = No days entered.
settings-closed-add = Add a closed day
    .hint = For example an inset day, or a day closed for snow. It is not counted as a school day, and nobody is absent on it.
settings-closed-from = First closed day
settings-closed-to = Last closed day
    .hint = Leave it empty if it is one day.
settings-closed-save = Save

settings-keys = Keyboard shortcuts
settings-single-keys = Shortcuts of one key
settings-single-keys-hint = Turn these off if you speak to your computer or press keys by accident: N, /, ? and the numbers and letters next to choices. All other shortcuts still work.
settings-key-f1 = F1
settings-key-f1-does = Urgent help, from anywhere
settings-key-escape = Escape
settings-key-escape-does = Closes what is open in urgent help, then goes back to where you were
settings-key-find = Ctrl + K
settings-key-find-does = Find anything: children, words, steps, services or actions
settings-key-slash = /
settings-key-slash-does = The same, when you are not typing
settings-key-question = ?
settings-key-question-does = These shortcuts, when you are not typing
settings-key-note = N
settings-key-note-does = Write a note, on any page of a child, when you are not typing
settings-key-undo = Ctrl + Z
settings-key-undo-does = Undo the last thing done, when you are not typing; press again for the one before
settings-key-redo = Ctrl + Shift + Z, or Ctrl + Y
settings-key-redo-does = Redo what was undone
settings-key-back = Alt + ←
settings-key-back-does = Go back to the page before
settings-key-lock = Ctrl + L
settings-key-lock-does = Lock the casebook
settings-key-names = Ctrl + Shift + H
settings-key-names-does = Hide names, settings and birth dates, or show them again
settings-key-tab = Tab
settings-key-tab-does = The next link, button or field; with Shift, the one before
settings-about-link = About { -app-name }

settings-about-title = About { -app-name }
settings-about-not-diagnostic = { -app-name } shows published pathways and keeps a record. It is not a diagnostic tool: it does not diagnose, score or predict. The professional decides.
settings-about-not-reviewed = The services listed here have not yet reviewed what is said about them. Check a number before you rely on it.
settings-about-versions = Versions and dates
settings-about-app = App
settings-about-pack = Pack
settings-about-pack-version = Version { $version }
settings-about-issued = Issued
settings-about-law = Law as at
settings-about-review = Review by
settings-about-past-review = The date by which this pack should have been reviewed has passed. Ask for a newer one.
settings-about-pathways = Pathways in this pack
settings-about-pathway = Pathway
settings-about-version = Edition
settings-about-past = Review was due
settings-about-data = Where the record is stored
settings-about-licences = Licences
settings-about-licence = { -app-name } is free software under the MIT or the Apache 2.0 licence, whichever you choose.
settings-about-sqlcipher = The casebook is encrypted with SQLCipher, copyright Zetetic LLC, under its BSD-style licence.
settings-about-govuk = The screens use GOV.UK Frontend under the MIT licence. This is not a government service.
settings-works = Whose work is in the app
settings-works-source = The app is built from these libraries, fonts and other parts. The source of each library is published under its name and version, on crates.io or npmjs.com.
settings-works-search = Find a library, a font or a licence
settings-works-found =
    { $works ->
        [0] Nothing in the app is called that.
        [one] One part of the app
       *[other] { $works } parts of the app
    }
settings-works-line =
    { $rest ->
        [0] { $licence }: { $works }
       *[other] { $licence }: { $works } and { $rest } more
    }
