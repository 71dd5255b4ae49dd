"""What is read of a text is taken out of it before the next is read: a mark stands in its place, and everything else in its own."""

from __future__ import annotations

TAKEN = "\u241f"


def take_out(text: str, start: int, end: int) -> str:
    """The text, as long as it was, with one mark and blanks in place of `start:end`, which is not empty."""
    return f"{text[:start]}{TAKEN.ljust(end - start)}{text[end:]}"
