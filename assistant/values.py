"""The values that words of a text hold: amounts, shares, years, spans of time; told by their form, in any of the 24 languages.

What only looks like a figure is none: the number of an article, a point or a footnote, a directive's, a list's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.demands import Kind, Lexicon, lexicon
from corpus.facets import fold

_TOKEN = re.compile(r"\d{1,3}(?:[  .,]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?|[^\W\d_]+|[^\s_]")
"""A number with its thousands, a word, or one sign."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_REFERENCE = re.compile(
    r"art|artic(?:le|ol|ulo)s?\w*|artik\w*|artyk\w*|αρθρ\w*|член\w*|clan\w*|point|punkt\w*|punto|punt|ponto|bod\w*|paragra\w*|recital\w*"
    r"|annex|anhang|annexe|nuts|ziffer|nos?|nr|n|lett\w*|amend\w*|regulation|directive|verordnung|richtlinie|reglement|sdg|dir|reg"
)
"""Words before a number that is a name."""
_PERCENT = re.compile(
    r"[%‰]|(?:percent|per[cċ]ent|prozent|procent|pourcent|porcent|protsent|prosent|процент|szazalek|postot|posto\b)\w*"
    r"|(?:per|pour|por|τοις|la|fil) (?:cent\w*|ciento|εκατο|suta|mija)"
)
_CURRENCY = re.compile(r"€|\$|eur|eura|usd|(?:euro|evr|eiro|ewro|ευρω|евро)(?!p)\w*|dollars?")
_MONTH = re.compile(
    r"jan|janu?\w*ar[iy]?o?|janvier|enero|gennaio|stycznia|feb\w*|fevrier|fevereiro|lutego|mar|marc[ahio]*|mars|marz|marzo|maart|marts|apr\w*"
    r"|avril|abril|kwietnia|ma[ijy]|mayo|maggio|maio|maja|mei|jun[eio]\w*|juin|giugno|czerwca|jul[iy]\w*|juillet|luglio|lipca|aug\w*|aout"
    r"|agosto|sierpnia|sep\w*|setembro|settembre|wrzesnia|o[ck]t\w*|outubro|ottobre|pazdziernika|nov\w*|listopada|de[cz]\w*|dicembre"
    r"|diciembre|grudnia"
)
"""In the languages that most texts are in; the others' are known by the year behind them."""
_FILLERS = {".", "de", "of", "o", "st", "nd", "rd", "th", "er"}


def kinds_in(text: str, language: str) -> frozenset[Kind]:
    """The kinds of value that a text holds. Persons and other names are not told: PERSON and NAME are never among them."""
    tokens = _TOKEN.findall(fold(text))
    vocabulary = lexicon(language)
    found: set[Kind] = set()
    for place, token in enumerate(tokens):
        if token[0].isdigit():
            found.update(_of_number(tokens, place, vocabulary))
        elif vocabulary is not None and vocabulary.at("numbers", tokens, place):
            found.update({Kind.QUANTITY, Kind.SHARE}, _measured(tokens, place, vocabulary))
    return frozenset(found)


def _of_number(tokens: Sequence[str], place: int, vocabulary: Lexicon | None) -> Iterator[Kind]:
    if _is_name(tokens, place):
        return
    if _YEAR.fullmatch(tokens[place]) or _is_day(tokens, place):
        yield Kind.DATE
        return
    yield Kind.QUANTITY
    following = tokens[place + 1 : place + 4]
    if _PERCENT.match(" ".join(token for token in following if token != "-")):
        yield Kind.SHARE
    yield from _measured(tokens, place, vocabulary)


def _measured(tokens: Sequence[str], place: int, vocabulary: Lexicon | None) -> Iterator[Kind]:
    """What the words about a number make of it."""
    if any(
        _CURRENCY.fullmatch(token) for token in (*tokens[max(0, place - 1) : place], *tokens[place + 1 : place + 6])
    ):
        yield Kind.MONEY
    if vocabulary is None:
        return
    around = range(max(0, place - 3), min(place + 4, len(tokens)))
    if any(vocabulary.at("time", tokens, near) for near in range(place + 1, min(place + 3, len(tokens)))):
        yield Kind.DURATION
        yield Kind.AGE
    elif any(vocabulary.at("age", tokens, near) for near in around):
        yield Kind.AGE


def _is_name(tokens: Sequence[str], place: int) -> bool:
    """A number of something that is counted out: `Article 5`, `2021/691`, `( 12 )`, `2.` at the beginning."""
    before = [token for token in tokens[max(0, place - 3) : place] if token not in ".("]
    after = tokens[place + 1] if place + 1 < len(tokens) else ""
    opened = place > 0 and tokens[place - 1] == "("
    slashed = after == "/" or (place > 0 and tokens[place - 1] == "/")
    listed = place == 0 and after in {".", ")"} and len(tokens[place]) <= 3
    return slashed or listed or (opened and after == ")") or bool(before and _REFERENCE.fullmatch(before[-1]))


def _is_day(tokens: Sequence[str], place: int) -> bool:
    if len(tokens[place]) > 2:
        return False
    following = [token for token in tokens[place + 1 : place + 6] if token not in _FILLERS][:2]
    named = bool(following) and bool(_MONTH.fullmatch(following[0]))
    return named or (len(following) == 2 and bool(_YEAR.fullmatch(following[1])))
