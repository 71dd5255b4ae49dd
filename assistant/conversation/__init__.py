"""A conversation: its messages, follow-ups read as questions of their own, and questions to go on with."""
