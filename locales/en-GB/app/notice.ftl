# Notices above every page.
notice-code = You have not yet confirmed that you wrote down the recovery code. Without it, nobody can open the casebook if you forget the passphrase.
notice-code-new = Get a new recovery code
notice-sharing-closed = Until now, other accounts on this computer could read the casebook’s files. The files are encrypted, and the app has now closed them to everyone else. If someone may have taken a copy, choose a new passphrase.
notice-sharing-open = Other accounts on this computer can read the casebook’s files, and the app is not allowed to change that. The files are encrypted, but someone could copy them and try to guess the passphrase. Ask your IT support for a folder of your own.
notice-read = I have read this
notice-copy = The casebook has not been copied to another place for 30 days or more. If this computer is lost or breaks, everything since then is lost.
notice-copy-never = The casebook is on this computer alone so far. A copy in another place keeps what you recorded, even if this computer breaks.
notice-copy-go = Copy the casebook
notice-copy-later = Remind me in a week
notice-copy-failed = The last automatic backup on this computer could not be made. { $why }
notice-place-failed = The last backup could not be made in the second place. { $why }
