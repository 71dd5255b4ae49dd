"""The demonstration corpus: invented texts, marked as such wherever they show."""
