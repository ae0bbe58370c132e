# Notices above every page.
notice-code = You have not yet confirmed that you wrote down the recovery code. Without it, nobody can open the casebook if the passphrase is forgotten.
notice-code-new = Get a new recovery code
notice-sharing-closed = Until now, other accounts of this computer could read the casebook’s files. They are encrypted, and the app has now closed them to everybody else. If somebody may have taken a copy, choose a new passphrase.
notice-sharing-open = Other accounts of this computer can read the casebook’s files, and the app may not change that. They are encrypted, but may be copied and guessed at. Ask whoever looks after this computer to give you a folder of your own.
notice-read = I have read this
