"""A language model writes the answer, and each of its sentences is held to the passages it cites."""
