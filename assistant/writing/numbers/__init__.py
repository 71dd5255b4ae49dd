"""Figures, numbers in words, units, dates and times of a sentence and of its passages."""
