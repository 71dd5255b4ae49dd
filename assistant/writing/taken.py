"""What is read of a text is taken out of it before the next is read: a mark stands in its place."""

from __future__ import annotations

TAKEN = "\u241f"


def take_out(text: str, start: int, end: int) -> str:
    """The text with one mark in place of `start:end`."""
    return f"{text[:start]}{TAKEN}{text[end:]}"
