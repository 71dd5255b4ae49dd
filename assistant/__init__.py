"""How a question becomes a cited answer, and how it is shown."""
