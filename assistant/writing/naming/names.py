"""Names in a text: persons, places, bodies, programmes, acronyms; and those of a sentence that its sources do not know.

In most languages a capital inside a sentence makes a name; in German it may be a noun. A name of a person or a place is
declined in many languages, but keeps its beginning. What every text about Europe names (the Union, its Member States) is
told by what it means, in whatever language.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import lru_cache

from assistant.article.words import OFFICE, OPINION_VERBS, SPEECH_VERBS, TITLES
from assistant.writing.naming import german_names
from assistant.writing.naming.bodies import bodies, bodies_told, countries, place_of, without_bodies
from assistant.writing.naming.common_words import COMMON
from assistant.writing.naming.kinds import kinds_of
from assistant.writing.naming.openings import is_noun, opens_plainly
from assistant.writing.naming.peoples import countries_told, members, peoples
from assistant.writing.numbers.dates import month_of
from corpus.facets import fold
from corpus.vocabulary import COMMISSIONS, GROUPS

_WORD = re.compile(r"[^\W\d_]+(?:[’'‑-][^\W\d_]+)*")
_OPENS = re.compile(r"(?:^|[.!?:…][”“»’\"')\]]*\s+|[“„«‚‘\"(\[–—-]\s?)$")
_ELIDED = re.compile(
    r"^(?:[^\W\d_]{1,2}|qu|dell|nell|all|dall|sull|quell|un|tal|mill|bil|fil|għall|fill|tad|tas|tat|id|is|it|ir"
    r"|in|il)[’'-](?=.)",
    re.IGNORECASE,
)
_POSSESSIVE = re.compile(r"[’']s?$")
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ħ": "h", "ı": "i", "ð": "d", "ё": "е"})
_ENDING = 4
"""Letters that declension may put at a name's end."""
_PROPOSAL = re.compile(
    r"(?:commission|european)[’']?s? (?:\w+ )?(?:proposal|draft|communication|paper)|(?:vorschlag|mitteilung"
    r"|entwurf)\w* (?:de[rs]) (?:europaischen )?kommission"
    r"|kommissionsvorschlag|(?:proposition|communication|projet)\w* de la commission|(?:propuesta|comunicacion)"
    r" de la comision|(?:proposta|comunicazione) della commissione"
    r"|wnios\w+ komisji|voorstel\w* van de (?:europese )?commissie|proposta da comissao|navrh\w* komis\w+"
    r"|kommissionens forslag"
)
"""What the Committee gives its opinion on is the Commission's, though a passage says only `the proposal`."""
_ROMAN = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшъαβγδεζηθικλμνοπρσςτυφχω",
        "abvgdezziiklmnoprstufhccsaavgdezitiklmnoprsstifho",
        strict=True,
    )
) | {
    "щ": "st", "ь": "", "ю": "iu", "я": "ia", "ξ": "x", "ψ": "ps",
}  # fmt: skip
_ALIKE = 0.6
"""Share of consonants in their order from which a name in other letters is taken for the same."""


@dataclass(frozen=True, slots=True)
class Names:
    """What a text names: its folded words (all of them: a name may stand in small letters elsewhere), bodies and countries."""

    words: frozenset[str]
    bodies: frozenset[str]
    countries: frozenset[str]
    places: frozenset[str]
    capitals: frozenset[str]
    """Folded words that stand in capitals somewhere."""
    members: frozenset[tuple[str, str]] = frozenset()
    """Folded surnames with the letters of the persons' countries."""
    kinds: frozenset[int] = frozenset()
    """Of words that languages tell differently: see `kinds_of`."""

    def knows(self, word: str) -> bool:
        """True where the text holds the word, declined or not."""
        folded = _plain(word)
        if folded in self.words:
            return True
        return any(_declined(folded, own) for own in self.capitals) or _transcribed(folded, self.capitals)

    @staticmethod
    def together(several: tuple[Names, ...]) -> Names:
        """What several texts name."""
        return Names(
            frozenset().union(*(one.words for one in several)),
            frozenset().union(*(one.bodies for one in several)),
            frozenset().union(*(one.countries for one in several)),
            frozenset().union(*(one.places for one in several)),
            frozenset().union(*(one.capitals for one in several)),
            frozenset().union(*(one.members for one in several)),
            frozenset().union(*(one.kinds for one in several)),
        )

    def with_countries_of(self, sentence: str) -> Names:
        """These names, with the countries of the persons whom a sentence names: `the Portuguese mayor Ana Exemplar`."""
        said = {_plain(_bare(match[0])) for match in _WORD.finditer(sentence)}
        codes = {code for surname, code in self.members if surname in said}
        return replace(self, countries=self.countries | codes) if codes else self


def name_words(text: str) -> Names:
    """What a source names."""
    words = [_bare(match[0]) for match in _WORD.finditer(text)]
    parts = [part for word in words for part in (word, *re.split(r"[-‑’']", word)) if part]
    return Names(
        frozenset(map(_plain, parts)),
        bodies_told(text),
        frozenset(code for word in parts for code in countries(word)) | countries_told(text),
        frozenset(filter(None, map(place_of, parts))),
        frozenset(_plain(part) for part in parts if part[0].isupper() and len(part) > 2),
        members(text),
        frozenset().union(*map(kinds_of, parts)),
    )


def _bare(word: str) -> str:
    return _POSSESSIVE.sub("", _ELIDED.sub("", word))


@lru_cache(maxsize=32_768)
def _plain(word: str) -> str:
    return fold(unicodedata.normalize("NFKC", word).casefold().translate(_LETTERS))


def _declined(word: str, own: str) -> bool:
    """True for two forms of one name: the same but for an ending."""
    shorter = min(len(word), len(own))
    if shorter < 3 or word[:2] != own[:2]:
        return False
    same = next((place for place in range(shorter) if word[place] != own[place]), shorter)
    lost = len(own) - same
    return same >= 3 and lost <= min(2, max(0, len(own) - 4)) and len(word) - same <= _ENDING


def _transcribed(word: str, own: frozenset[str]) -> bool:
    """True for a name in Greek or Cyrillic letters that sounds like one in Latin letters, or the other way round."""
    if word.isascii() and all(each.isascii() for each in own):
        return False
    skeleton = _consonants(word)
    others = [each for each in own if each.isascii() != word.isascii()]
    if len(skeleton) < 2:
        return any(_roman(word) == _roman(each) for each in others)
    return any(_sounds(skeleton, _consonants(each)) for each in others)


def _roman(word: str) -> str:
    return "".join(_ROMAN.get(letter, letter) for letter in word)


def _consonants(word: str) -> str:
    roman = _roman(word)
    for before, after in (
        ("ch", "h"),
        ("sch", "s"),
        ("sh", "s"),
        ("ck", "k"),
        ("c", "k"),
        ("w", "v"),
        ("q", "k"),
        ("mp", "b"),
        ("nt", "d"),
        ("gk", "g"),
        ("tz", "z"),
        ("ts", "z"),
        ("j", "i"),
        ("y", "i"),
        ("g", "k"),
        ("b", "v"),
        ("d", "t"),
    ):
        roman = roman.replace(before, after)
    letters = re.sub(r"[aeiouh]", "", roman)
    return re.sub(r"(.)\1+", r"\1", letters)


def _sounds(one: str, other: str) -> bool:
    if not one or not other or one[0] != other[0]:
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _ALIKE


def unknown(sentence: str, language: str, names: Names) -> Iterator[str]:
    """The names in a sentence in `language` that the sources do not know, in the order of the sentence."""
    names = names.with_countries_of(sentence)
    yield from _unknown_bodies(sentence, names)
    yield from (word for code, word in peoples(sentence, language) if code not in names.countries)
    hidden = without_bodies(sentence)
    matches = list(_WORD.finditer(hidden))
    words = [match[0] for match in matches]
    for place, match in enumerate(matches):
        for part in _parts(match[0]):
            if _is_strange(part, place, matches, words, hidden, language, names):
                yield part


def _parts(word: str) -> list[str]:
    """`Wiesenthau-Brück` is two; what is elided before a name is none."""
    bare = _bare(word)
    return [part for part in re.split(r"[-‑]", bare) if part]


def _unknown_bodies(sentence: str, names: Names) -> Iterator[str]:
    for body, printed in bodies(sentence).items():
        if body not in names.bodies and not (body == "commission" and _PROPOSAL.search(fold(sentence))):
            yield printed


def _is_strange(
    part: str, place: int, matches: list[re.Match[str]], words: list[str], sentence: str, language: str, names: Names
) -> bool:
    """True for a word that is a name, as far as its place tells, and is not known."""
    codes = countries(part) if part[0].isupper() else ()
    if codes:
        return names.countries.isdisjoint(codes) and not names.knows(part)
    if not part[0].isupper() or names.knows(part) or _is_common(part, language):
        return False
    if not names.kinds.isdisjoint(kinds_of(part)):
        return False
    if (known := place_of(part)) is not None:
        return known not in names.places
    if len(part) > 1 and part.isupper():
        return True
    if _OPENS.search(sentence[: matches[place].start()]):
        return _begins_name(place, matches, words, sentence, language, names)
    if language != "de":
        return True
    if german_names.counts(part) or (place > 0 and german_names.counts(words[place - 1])):
        return False  # `420 Millionen Euro`, `13 Stunden Fahrt`
    return _is_german_name(place, matches, words, sentence)


def _is_common(word: str, language: str) -> bool:
    plain = _plain(word)
    if plain in COMMON or plain in TITLES or OFFICE.match(word) or word.upper() in GROUPS or month_of(word, language):
        return True
    return any(plain.startswith(stem) for stem in _common_stems()) or plain in _commissions()


@lru_cache(maxsize=1)
def _common_stems() -> tuple[str, ...]:
    return tuple(word[:-1] for word in COMMON if word.endswith("*"))


@lru_cache(maxsize=1)
def _commissions() -> frozenset[str]:
    return frozenset(code.casefold() for code in COMMISSIONS.values())


def _begins_name(
    place: int, matches: list[re.Match[str]], words: list[str], sentence: str, language: str, names: Names
) -> bool:
    """True where the first word of a sentence is one of a name: another one follows, or what one says."""
    word = words[place].casefold()
    if opens_plainly(word, language) or place + 1 >= len(words):
        return False
    following = words[place + 1]
    if sentence[matches[place].end() : matches[place + 1].start()] != " ":
        return False
    if following[0].islower() and _says(following.casefold(), language):
        if is_noun(words[place], language) or (words[place].endswith("en") and following.endswith("en")):
            return False
        if language == "de" and (german_names.opens(words[place]) or german_names.is_object(words, place)):
            return False
        return len(word) > 3
    if language == "de":
        return german_names.begins_name(words[place], following)
    return (
        following[0].isupper()
        and not _is_common(following, language)
        and not OFFICE.match(words[place])
        and not countries(following)
    )


def _says(word: str, language: str) -> bool:
    singular = word.endswith(("s", "d")) if language == "en" else True
    return singular and language in (SPEECH_VERBS.languages(word) | OPINION_VERBS.languages(word))


def _is_german_name(place: int, matches: list[re.Match[str]], words: list[str], sentence: str) -> bool:
    """True for a word inside a German sentence whose neighbours make it a name."""
    before = words[place - 1] if place and sentence[matches[place - 1].end() : matches[place].start()] == " " else ""
    after = (
        words[place + 1]
        if place + 1 < len(words) and sentence[matches[place].end() : matches[place + 1].start()] == " "
        else ""
    )
    figure = place > 1 and sentence[: matches[place - 1].start()].rstrip()[-1:].isdigit()
    return german_names.is_name(before, words[place], after, place, figure)
