# What an attached file is called where its own name must not be said.

held-copy-name = attachment
