"""Denials and opposites: whether a sentence says the contrary of its passages."""
