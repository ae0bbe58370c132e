# Text shown before a screen is turned to a child or a family, and when it is turned back.

turned-only = After you press the button, the screen shows only this page. No other child can be seen from it. Urgent help, the lock and “Hide names” still work.
turned-leave = To leave it, hold the Escape key for 3 seconds.
turned-or-lock = Or lock the casebook and open it again with your passphrase. The turned screen does not say this.
turned-back = Turn the screen back, then press Enter
turned-back-done = Continue
