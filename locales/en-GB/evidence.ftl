# What an attached file is called if its own name must not be shown.

evidence-copy-name = attachment
