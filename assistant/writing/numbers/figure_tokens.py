"""The tokens of a text as its figures are read out of them, and words that only look like a number."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.writing.numbers.number_words import NumberWords
from corpus.facets import fold

_TOKEN = re.compile(
    r"(?P<number>(?<![^\W_])(?:\d{1,3}(?:[ \u00a0\u2007\u2009\u202f.,'’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?))"
    r"|(?P<word>[^\W\d_]+(?:[’'-][^\W\d_]+)*[’']?)|(?P<sign>°C?|[^\s\w])"
)
_ELIDED = re.compile(r"^(?:[^\W\d_]{1,2}|all)[’'](?=.)")
_LOOK_ALIKES = {"hr": "što", "hu": "őt felé héttel", "ga": "do cead sé se tri chuig", "ro": "noua doua", "cs": "stá"}
"""Words that are a number's only without their accents, or that are so often something else."""
_VERBS = {"nl": "acht", "de": "acht"}
"""Forms of a verb, or of a noun, that are a number's too."""
_BEHIND_VERB = frozenset(
    "het de een dit dat deze die zich hem haar hen ze zij ook daarom echter er geen zo zulke dergelijke niet wel elke elk"
    " auf darauf genommen gelassen lassen zu gegeben".split()
)
_IN_FRONT_OF_VERB = frozenset("ausser gibt geben gab".split())
_THIRD = frozenset(
    "third tercer tercero terceros tercera terceras terceiro terceiros terceira terceiras derde derden tredje treti"
    " tretich tretim tretej tretia trzecie trzecich trzeciego trzecim kolmas kolmansien kolmansista kolmansiin kolmansissa"
    " kolmannen kolmannet harmadik trzeci terte terti τριτες τριτη τριτων трети третите treci trecih treca trecim tretje"
    " tretjih treciuju treciosios tresas treso tiers tierces tierce terzi terzo terza".split()
)
_OUTSIDERS = re.compile(
    r"countr\w+|part(?:y|ies)|persons?|pays|etats?|personnes?|paises|estados?|persona?s?|pessoas?|paes[ei]|stat[io]"
    r"|landen|lander|land|personer|persoon|personen|partij\w*|zem[ei]\w*|kraj\w*|panstw\w*|osob\w*|mai\w*|osapuol\w*"
    r"|orszag\w*|szemely\w*|drzav\w*|krajin\w*|χωρ\w*|стран\w*|лиц\w*|sal\w*|valst\w*"
)
"""`Third countries`, `pays tiers`: those outside, of which nothing is counted."""


@dataclass(frozen=True, slots=True)
class Token:
    """A folded token, whether it is printed in digits, and where: `start:end` of the text; two of one word have the same place."""

    text: str
    digits: bool
    start: int
    end: int


def tokens_of(text: str, language: str, words: NumberWords) -> list[Token]:
    """The tokens of a text, whose places are those in its normal form NFKC; a number and what it counts in one word are two:
    `twelve-mile`, `ventiquattr'ore`."""
    alike = frozenset(_LOOK_ALIKES.get(language, "").split())
    found: list[Token] = []
    for match in _TOKEN.finditer(unicodedata.normalize("NFKC", text)):
        if match.lastgroup != "word":
            found.append(Token(match[0], match.lastgroup == "number", *match.span()))
        elif match[0].casefold() in alike:
            found.append(Token(f"{match[0].casefold()}_", False, *match.span()))
        else:
            word = _ELIDED.sub("", fold(match[0]))
            found += [Token(part, False, *match.span()) for part in _parted(word, match[0], words)]
    return found


def _parted(word: str, printed: str, words: NumberWords) -> Iterator[str]:
    parts = re.split(r"([’'-])", word)
    counts = words.value(word) is not None or words.fraction(word) is not None
    capital = re.search(r"[’'-][^\W\d_]*[A-ZÀ-Þ]", printed)
    if len(parts) < 3 or counts or capital or not parts[2]:
        yield word
        return
    for size in (3, 1):
        number = "".join(parts[:size])
        if len(parts) > size + 1 and (words.value(number) or words.fraction(number)):
            yield number
            yield "".join(parts[size + 1 :])
            return
    yield word


def counts_nothing(tokens: Sequence[str], place: int, language: str) -> bool:
    """True for a word that reads as a number and is none where it stands: a verb, or what only tells outsiders."""
    before, after = (tokens[step] if 0 <= step < len(tokens) else "." for step in (place - 1, place + 1))
    if tokens[place] == _VERBS.get(language):
        return after in _BEHIND_VERB or before in _IN_FRONT_OF_VERB
    if (language, tokens[place]) == ("ro", "noua"):
        return before in ("o", "cea", "celei", "unei") or not after[0].isalpha()
    return tokens[place] in _THIRD and any(map(_OUTSIDERS.fullmatch, (before, after)))
