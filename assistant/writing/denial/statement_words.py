"""The words of a text as statements are compared by them: what they are about, what denies, what has an opposite."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.quotation.negations import denies
from assistant.writing.denial.function_words import FUNCTION_WORDS
from assistant.writing.denial.judgements import JUDGEMENTS
from assistant.writing.denial.polarity_words import ABSTAINING, DENYING, ONLY, OPPOSITES
from corpus.facets import fold
from index.analysis import stems
from index.wording import form

_TOKEN = re.compile(r"\d+(?:[.,  ]\d+)*|[^\W\d_]+(?:_[^\W\d_]+)*|[.;:!?,]")
_PHRASES = re.compile(
    r"\b(?:at (?:least|(?:the )?most)|(?:no|not) (?:less|fewer|more|longer|higher|later) than|au (?:moins|plus|maximum)"
    r"|al (?:menos|meno|massimo|più)|por lo menos|como (?:mínimo|máximo)|co (?:najmniej|najwyżej)|ten (?:minste|hoogste)"
    r"|(?:pelo|no) (?:menos|máximo)|subject to|está de acuerdo|własnej woli|in stand (?:te )?houd\w*"
    r"|einde maken aan|wound up|advis\w+ against|(?:gives?|given|gave|giving) up|sprich\w* sich (?:für|gegen)"
    r"|(?:went|gone|goes|go|going|came) (?:up|down)|turn(?:s|ed|ing)? down|(?:taken|took|takes|taking) up"
    r"|tag(?:er|e|es|et)? imod|tog imod|(?:out of|within) reach|free to|(?:stands?|stood) by|fail(?:s|ed|ing)? to"
    r"|own free will|plus tôt|a meno che(?: non)?|a no ser que|a menos que|a não ser que|à moins|es sei denn|chyba że|o ile nie"
    r"|välja arvatud)\b",
    re.IGNORECASE,
)
"""Bounds and opposites of several words, read as one."""
_STOPS = frozenset(".;:!?,")
_ADVISED = re.compile(r"\brät\b(.{0,60}?)\bab\b")
"""`rät davon ab`: a verb in two words, neither of which says so."""
_MALTESE = re.compile(r"\bm'(?=\w+x\b)", re.IGNORECASE)
"""`m'għandux`: a denial shortened in front of a vowel."""
_UNLESS = re.compile(r"(\ba meno che(?: \w+){1,5}?) non\b", re.IGNORECASE)
"""`a meno che la regione non decida`: a denial that denies nothing."""
_BOUND = re.compile(
    r"(?:more|later|less|longer|fewer|mehr|weniger|langer|spater|plus|moins|mas|menos|piu|meno|oltre|wiecej"
    r"|mniej|pozniej|meer|minder|langer|later|mais"
    r"|vice|mene|viac|menej|mere|mer|mindre) (?:than|als|del?|d|du|des|que|dell?\w?|di|niz|dan|dos?|da|nez|ako|end|an)\b"
)
"""Behind a denial: `no more than` says how much."""
_NO_LONGER_AS = (["langer", "als"], ["mehr", "als"])
_NUMBERED = re.compile(
    r"\d|(?:\w+ )?(?:ein|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf|notig|erforderlich|notwendig)"
)
"""`nicht länger als drei Jahre` says how long, `nicht länger als Abfall` that it was one."""
_A_PERSON = frozenset("une la cette toute chaque par seule meme autre deuxieme premiere tierce".split())
"""In front of `personne`: it is somebody."""
_BOUND_REACH = 4
"""Words behind a denial among which the bound stands."""
_TO_FIGURE = 2
"""Words behind a bound among which its figure stands."""
_NE = frozenset("pas plus jamais aucun aucune rien ni personne point guere".split())
"""Without one of these, `ne` behind `avant` denies nothing."""
_PREFIXED = {
    "cs": re.compile(
        r"ne(?!j|bo$|bot|mocn|z$|zli|ch|utr|sl[iy]|gativ|tt?o$|pal|kter|koli|ust|ur|del|dav|rv|st|zbyt|homo|dos)\w{3}"
    ),
    "sk": re.compile(
        r"ne(?!j|bo$|bot|mocn|z$|zli|ch|utr|gativ|tt?o$|kto|kol|ust|ur|del|dav|rv|st|zbyt|dos|ho|skor)\w{3}"
    ),
    "lt": re.compile(r"ne(?!t$|be$|s$|si$|utr|dide|trukus|seniai|gu$|kilnoj)\w{3}"),
    "lv": re.compile(r"ne(?!del|ka$|kust|utr|sen|gativ|g\w$)\w{3}"),
}
"""A verb's denial is its beginning in these languages."""
_AID = re.compile(
    r"support|steun|stod|stotte|apoyo|apoio|sostegno|soutien|wsparci\w*|podpor\w|sprijin|tamogatas\w*|unterstutzung"
)
_PAID = re.compile(
    r"receiv|gets?$|given|grant|krijg|ontvang|far$|fatt|erhal|erhiel|obten|recib|receb|ricev"
    r"|recev|recoi|obtien|percev|otrzym|dostal|ziska|poskytn|primi|primest|kap$|kapn|kapj"
)
"""Words beside it that make it money."""
_NO_THING = re.compile(
    r"none|neither|kein\w*|geen|ing[ae]n|inget|intet|aucune?s?|ningun\w*|nessun\w*|nenhu\w*|zad(?:en|n)\w*|ziadn\w*|noben\w*"
    r"|nijed\w*|niciun\w*|nobody|niemand\w*|nikt|nikdo|nikto|nihce|nitko|nadie|ninguem"
)
"""Denials of what is called behind them: a bound further on belongs to that (`none of the towns with fewer than 5 000`)."""
_WITH = frozenset(
    "with of in under among mit von unter avec de des parmi con di dei delle com dos das met van med af av z se s cu".split()
)
_DELAY = re.compile(
    r"(?:undue |unnecessary |tout |unnotigen |zbytecneho |zbednej )?(?:delay|doubt|verzug|zweifel|delai|retard|tarder|doute"
    r"|demora|duda|indugio|ritardo|dubbio|duvida|vertraging|twijfel|drojsmal|tvekan|ophold|tvivl|zwłoki|watpieni|odklad|pochyb"
    r"|viivyt|viivit|kesedel|intarzier|καθυστερ|αμφιβολ|забав|съмнен|odgad|odgod|odlas|dvom|delsim|kaves|dewmien"
    r"|mhoill)"
)
"""Behind `without`: it is done at once, or sure."""
_FEARED = re.compile(
    r"(?:avant|craint\w*|craign\w*|crainte|peur|empech\w*|evit\w*|a_moins|moins|plus|mieux|autre\w*|pire)$"
)
"""In front of a `ne` that denies nothing."""
_NE_QUE = re.compile(r"ne? (?!.*\b(?:pas|jamais|aucune?|rien|personne|ni|point)\b.*qu)[^.;:,!?]*? qu(?:e|$| )")
_REACH_QUE = 10
"""`Ne … que` says only."""
_CONTENT = 4
"""Letters of a word from which it tells something."""
WITHOUT = frozenset(
    "without ohne sans sin senza bez zonder sem uten utan uden ilman ilma fara brez nelkul be χωρις без mingħajr"
    " gan".split()
)
"""What they deny stands beside the statement, and may be left out of it."""
ONE_EACH = frozenset({"en", "de", "nl", "sv", "da"})
"""Languages in which two denials of one clause are two."""
CONTRADICTORY = frozenset({"stance", *JUDGEMENTS})
"""Sorts of opposites of which a denial turns the one into the other: what does not rise need not fall."""
_BEHIND = frozenset({"de", "nl", "sv", "da"})
"""Languages in which what is denied stands in front of its denial."""
_ANY_MORE = frozenset(
    "longer anymore mehr langer plus piu mas ya juz dłuzej meer langer mais ja langre jiz uz nadale".split()
)
"""Behind a denial: it was so before."""
_TIME = 3
"""Words behind a denial among which they stand."""
FLIP, FLIP_JUDGEMENT = 3, 5
"""A denial so few words in front of one of two opposites turns it into the other."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text: as printed, stems where they say something (else empty), and which deny."""

    printed: tuple[str, ...]
    stems: tuple[str, ...]
    denials: tuple[int, ...]
    evasive: tuple[int, ...]
    """Places of words that deny in another way."""
    opposites: tuple[tuple[int, str, int], ...]
    """Place, sort and side (1 or -1) of words that have an opposite; a denial in front has turned them round."""
    bounds: tuple[int, ...]
    """Places of stops."""
    commas: tuple[int, ...]


@lru_cache(maxsize=512)
def read_words(text: str, language: str) -> Words:
    """The words of a text in `language` (ISO 639-1)."""
    printed = tuple(match[0] for match in _TOKEN.finditer(_joined(text, language)))
    folded = [fold(word) for word in printed]
    denials = tuple(
        place
        for place, word in enumerate(printed)
        if _is_denial(word, language) and not _says_otherwise(folded, place, language)
    )
    evading = matcher(DENYING.get(language, ""))
    bounds = tuple(place for place, word in enumerate(printed) if word in ".;:!?")
    commas = tuple(place for place, word in enumerate(printed) if word == ",")
    return Words(
        printed,
        tuple("" if place in denials else stem(word, language) for place, word in enumerate(printed)),
        denials,
        tuple(place for place, word in enumerate(folded) if place not in denials and evading.fullmatch(word)),
        tuple(_opposites(folded, denials, language)),
        bounds,
        commas,
    )


def _says_otherwise(folded: Sequence[str], place: int, language: str) -> bool:
    """True for a denial that tells how much (`not cost more than`), adds (`not only`), or is none (`avant qu'il ne soit`)."""
    behind = folded[place + 1 : place + 1 + _BOUND_REACH + _TO_FIGURE]
    if _BOUND.match(" ".join(behind)) or (behind and behind[0] in ONLY):
        return not (behind[:2] in _NO_LONGER_AS and not _NUMBERED.match(" ".join(behind[2:])))
    of_thing = _NO_THING.fullmatch(folded[place]) or (folded[place] == "no" and language == "en")
    for step in range(1, _BOUND_REACH):
        if of_thing and behind[step - 1 : step] and behind[step - 1] in _WITH:
            return False
        figure = any(word[0].isdigit() for word in behind[step + 2 : step + 2 + _TO_FIGURE])
        if figure and _BOUND.match(" ".join(behind[step:])):
            return True
    if language == "fr" and folded[place] == "personne":
        return place > 0 and folded[place - 1] in _A_PERSON
    if folded[place] in WITHOUT and _DELAY.match(" ".join(behind)):
        return True
    if language != "fr" or folded[place] not in ("ne", "n"):
        return False
    feared = any(map(_FEARED.match, folded[max(0, place - _REACH_QUE) : place]))
    bare = feared and _NE.isdisjoint(folded[place + 1 : place + _REACH_QUE])
    return bare or bool(_NE_QUE.match(" ".join(folded[place : place + _REACH_QUE])))


def _joined(text: str, language: str) -> str:
    """The text with its phrases as single words."""
    text = _ADVISED.sub(r"abratet\1", text.replace("’", "'"))
    if language == "mt":
        text = _MALTESE.sub("ma ", text)
    elif language == "it":
        text = _UNLESS.sub(r"\1", text)
    return _PHRASES.sub(lambda match: match[0].replace(" ", "_"), text)


@lru_cache(maxsize=65_536)
def _is_denial(word: str, language: str) -> bool:
    if denies((form(word),), language) or matcher(ABSTAINING.get(language, "")).fullmatch(fold(word)):
        return True
    return language in _PREFIXED and bool(_PREFIXED[language].match(fold(word)))


@lru_cache(maxsize=65_536)
def stem(word: str, language: str) -> str:
    """The stem of a word that says something, the digits of a number; empty for any other."""
    if word[0].isdigit():
        return re.sub(r"\D", "", word)
    if word.endswith(("_up", "_down", "_reach")):
        return fold(word)
    if len(word) < _CONTENT or "_" in word or fold(word) in FUNCTION_WORDS:
        return ""
    found = stems(word, language)
    return found[0] if found else ""


@lru_cache(maxsize=512)
def matcher(row: str) -> re.Pattern[str]:
    """Of any of the folded words of a row, `*` standing for any ending."""
    words = [re.escape(entry).replace(r"\*", r"\w*") for entry in row.split()]
    return re.compile("|".join(words) if words else r"(?!)")


def _opposites(folded: Sequence[str], denials: Sequence[int], language: str) -> Iterator[tuple[int, str, int]]:
    for sort, languages in (*OPPOSITES.items(), *JUDGEMENTS.items()):
        if language not in languages or sort == "amount":
            continue  # only a figure in front of them tells what there is more of
        one, other = (matcher(row) for row in languages[language])
        for place, word in enumerate(folded):
            side = 1 if one.fullmatch(word) else -1 if other.fullmatch(word) else 0
            if side and place not in denials and not (sort == "stance" and _is_aid(folded, place)):
                if word == "public" and any(stem(following, language) for following in folded[place + 1 : place + 2]):
                    continue  # of `public transport` nobody says that it is not secret
                if (
                    sort == "direction"
                    and word.startswith("relev")
                    and {*folded[place + 1 : place + 2]} & {"que", "qu"}
                ):
                    continue  # `relève que` takes note
                if sort in JUDGEMENTS:
                    judged = _judged(folded, place, denials, language)
                    if judged:
                        yield place, sort, side * judged
                    continue
                behind = FLIP if language in ONE_EACH else 0
                turned = sort == "stance" and any(
                    -behind <= place - denial <= FLIP and _STOPS.isdisjoint(folded[place:denial]) for denial in denials
                )
                yield place, sort, -side if turned else side


def _is_aid(folded: Sequence[str], place: int) -> bool:
    """True for support that is paid: `receives no support`."""
    if not _AID.fullmatch(folded[place]):
        return False
    before, behind = folded[max(0, place - 2) : place], folded[place + 1 : place + 2]
    return any(map(_PAID.match, (*before, *behind)))


def _judged(folded: Sequence[str], place: int, denials: Sequence[int], language: str) -> int:
    """-1 where the one denial beside a word of judgement turns it round, 1 where there is none, 0 where it may or may not."""
    first = next((at + 1 for at in range(place, -1, -1) if folded[at] in _STOPS), 0)
    last = next((at for at in range(place, len(folded)) if folded[at] in _STOPS), len(folded))
    beside = [denial for denial in denials if first <= denial < (last if language in _BEHIND else place)]
    pair = len(beside) == 2 and beside[1] - beside[0] <= 2  # `ne … pas`
    if not beside:
        return 1
    near = abs(place - beside[0]) <= FLIP_JUDGEMENT and not of_time(folded, beside[0])
    return -1 if (len(beside) == 1 or pair) and near else 0


def of_time(words: Sequence[str], place: int) -> bool:
    """True for a denial as in `no longer`, `nie … już`: it was so before."""
    return any(fold(word) in _ANY_MORE for word in words[place + 1 : place + 1 + _TIME])
