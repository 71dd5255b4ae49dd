"""What a model says aloud: its text without the reasoning that some models write before it."""

from __future__ import annotations

import re

_TAGS = ("<think>", "</think>", "<thinking>", "</thinking>")
_TAG = re.compile(r"(</?think(?:ing)?>)")


class Spoken:
    """Cuts `<think>…</think>` out of a text that comes in pieces, wherever the pieces end."""

    def __init__(self) -> None:
        self._thinking = False
        self._held = ""
        """The end of what came, while it may be the beginning of a tag."""

    def after(self, piece: str) -> str:
        """What can be given out once `piece` has come."""
        text = self._held + piece
        end = _open_end(text)
        text, self._held = text[:end], text[end:]
        aloud = []
        for part in _TAG.split(text):
            if part in _TAGS:
                self._thinking = not part.startswith("</")
            elif not self._thinking:
                aloud.append(part)
        return "".join(aloud)

    def rest(self) -> str:
        """What is left to give out at the end."""
        return "" if self._thinking else self._held


def _open_end(text: str) -> int:
    """Where the beginning of a tag stands at the end of `text`; the length of `text` where none does."""
    start = text.rfind("<")
    tail = text[start:]
    begun = start >= 0 and any(tag.startswith(tail) and tag != tail for tag in _TAGS)
    return start if begun else len(text)
