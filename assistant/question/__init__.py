"""How a question is read: its words in 24 languages, and what they say of the texts it is about."""
