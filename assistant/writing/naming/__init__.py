"""Names and bodies of a sentence, and whether its passages know them and let them say it."""
