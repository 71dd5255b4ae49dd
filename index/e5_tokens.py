"""Splits a text into the tokens of multilingual-e5-small: XLM-RoBERTa's unigram vocabulary of 250,002 pieces.

Why not the library `tokenizers`: building its model of this vocabulary takes about 0.7 s, and dropping it another 0.3,
at every start of the program, more than all other steps to a first vector together. Words recur, so with those met kept
in a cache this is as quick; the tests hold the ids of both side by side.

One step is put differently on purpose. XLM-RoBERTa's table composes a letter with its accents; the library looks up
only clusters below six bytes there, takes the shortest match, and drops the rest of the cluster: a Greek iota with
dialytika and tonos stays in pieces, a Vietnamese e loses its second mark. Here a text is composed (Unicode NFC) first,
so that a decomposed text has the tokens of the same text composed. For composed texts there is no difference.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from index.e5_weights import Vocabulary

_SPACE = "\u2581"
"""Stands for a space at the beginning of a piece."""
_SPACES = re.compile(" {2,}")
_WORDS = re.compile(f"{_SPACE}[^{_SPACE}]*")
_SPECIAL = ("<s>", "<pad>", "</s>", "<unk>", "<mask>")
LONGEST_PIECE = 16
"""In characters: the limit that SentencePiece sets by default, and this vocabulary keeps."""
_UNKNOWN_PENALTY = 10.0
"""How far below the worst piece a character without a piece scores, as in SentencePiece."""
_CACHED_WORDS = 2**15
_LONGEST_CACHED_WORD = 64
"""A longer word is hardly met twice, and one of a megabyte must not stay in memory."""


class Tokenizer:
    """Token ids of texts; safe to use from several threads."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._ids = dict(zip(vocabulary.pieces, range(len(vocabulary.pieces)), strict=True))
        self._unknown_score = min(vocabulary.scores) - _UNKNOWN_PENALTY
        self._special = re.compile("(" + "|".join(map(re.escape, _SPECIAL)) + ")")
        self._segment_cached = lru_cache(_CACHED_WORDS)(self._segment)

    def ids(self, text: str) -> list[int]:
        """The tokens of a text, without those that mark its beginning and end. No tokens for an empty text."""
        ids: list[int] = []
        for number, part in enumerate(self._special.split(text)):
            if number % 2:
                ids.append(self._ids[part.encode()])
            else:
                for word in self._words(part):
                    ids += self._segment_cached(word) if len(word) <= _LONGEST_CACHED_WORD else self._segment(word)
        return ids

    def _words(self, text: str) -> list[str]:
        plain = unicodedata.normalize("NFC", text).translate(self._vocabulary.characters)
        if not plain:
            return []
        marked = _SPACES.sub(" ", plain).replace(" ", _SPACE)
        return _WORDS.findall(marked if marked.startswith(_SPACE) else _SPACE + marked)

    def _segment(self, word: str) -> tuple[int, ...]:
        """The pieces whose scores have the greatest sum (Viterbi); neighbouring unknown characters are one token."""
        ids, scores, unknown = self._ids, self._vocabulary.scores, self._vocabulary.unknown
        text = word.encode(errors="surrogatepass")
        bounds = [*(place for place, byte in enumerate(text) if byte & 0xC0 != 0x80), len(text)]
        best = [0.0] + [float("-inf")] * len(word)
        last: list[tuple[int, int]] = [(0, unknown)] * len(bounds)
        for start in range(len(word)):
            for end in range(start + 1, min(start + LONGEST_PIECE, len(word)) + 1):
                piece = ids.get(text[bounds[start] : bounds[end]])
                if piece is not None:
                    score = best[start] + scores[piece]
                elif end == start + 1:
                    piece, score = unknown, best[start] + self._unknown_score
                else:
                    continue
                if score > best[end]:
                    best[end], last[end] = score, (start, piece)
        return self._backtrack(last)

    def _backtrack(self, last: list[tuple[int, int]]) -> tuple[int, ...]:
        found: list[int] = []
        end = len(last) - 1
        while end > 0:
            end, piece = last[end]
            if not (piece == self._vocabulary.unknown and found and found[-1] == piece):
                found.append(piece)
        return tuple(reversed(found))
