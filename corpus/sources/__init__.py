"""Readers of sources: they yield originals and store nothing."""
