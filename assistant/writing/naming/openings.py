"""The first word of a sentence, which has a capital whatever it is: words that name nothing there.

What begins a sentence in front of a name (`According to Ana Exemplar`, `Volgens`, `Only`), a number, and a noun in front of a
verb: an office, a text, or what ends as nouns of the language end.
"""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.article.words import ACCORDING_TO, AND, ARTICLES, PRONOUNS, RAPPORTEUR, SPEECH_VERBS, TOWARDS
from assistant.writing.denial.function_words import FUNCTION_WORDS
from assistant.writing.numbers.number_words import number_words
from corpus.facets import fold

_WORDS = (
    "strongly once only everyone everybody they whoever both either neither calls lets letting between above below"
    " three according during against behind around inside outside without unlike despite except beside besides after"
    " before since while though although because whereas unless whether like near under until among most more less"
    " many few several by to in on at of for from with as if so not no nor yet but and or all any some each such"
    " than too very still nobody none nothing everything something someone somebody anyone anybody checking charging"
    " checks fines",
    "elle il ils elles on nous selon pour chez dans sans sous vers malgré contre entre depuis pendant après avant"
    " quand lorsque puisque quoique bien tout toute tous toutes chaque quiconque ceux celui celle aucun aucune ni ne"
    " pas à",
    "para según segun quien quienes cuando donde aunque sin con contra entre desde hasta durante tras ante bajo cada"
    " ni quem quando onde embora sem após perante durante nem segundo",
    "altrimenti quanto quando chi dove come perché se per secondo né nè in ad tra fra dopo prima durante senza"
    " contro verso presso nei nel nella nelle negli sugli sui sul sulla dai dal dalla anche solo soltanto nessuno"
    " tutti entrambi nessuna",
    "volgens overdag uiteindelijk tegen zonder tijdens onder boven binnen buiten sinds naast wie wat waar wanneer"
    " hoewel alleen iedereen niemand in op bij voor met van aan over door na tot uit zolang zowel noch",
    "enligt uden utan för med till från hos vid mot under mellan efter före både varken alla ingen endast bara även"
    " hvis ifølge efter før uden med til fra hos ved mod mellem både hverken ingen kun også på i om av af",
    "zdaniem według obecnie wedle brak bez dla od przed przy pod nad między mimo oprócz w we z ze po na za do o u ku"
    " ani tylko także każdy wszyscy nikt nikdo podle podľa prema po pri pred při před pro bez mezi medzi između"
    " kromě okrem osim v ve vo na za od do k ke ku s se so z ze o u i a ni kot kljub zaradi poleg brez med čez kdo"
    " kto tko kdor každý samo jen len",
    "pentru după în din la cu fără prin spre între printre sub peste dacă când deși numai doar toți nimeni potrivit"
    " conform",
    "το η ο οι τα για με σε από κατά μετά πριν χωρίς στο στη στην στον στις στα στους μόνο όλοι",
    "за на в във с със от по при до без след преди между според само всички",
    "sekä myös vain kaikki kun jos ilman ennen ka ja kui aga enne pärast ilma kõik ainult ir un par pie bez pēc"
    " pirms tikai prie be po prieš tik visi és csak minden ha míg nélkül de réir i le ag ar gan",
)
_BEGIN = (
    frozenset(fold(word) for row in _WORDS for word in row.split())
    | FUNCTION_WORDS
    | frozenset(fold(word) for word in (*ARTICLES, *TOWARDS, *AND, *PRONOUNS, *ACCORDING_TO.replace("|", " ").split()))
)
_GIVEN_NAMES = {"per": "sv da", "ante": "hr", "rada": "hr", "dan": "en", "even": "da sv"}
"""In these languages they are given names."""

_NOUNS = (
    # Texts, and what is said of them.
    "text texten texts textul texte tekst tekstas teksten teksta besluit rapporten rapporti rapportul raportul"
    " raport yttrandet udtalelsen betänkandet studien studiul studija resolutionen rezoluția rezolucija rezolūcija"
    " rezoliucija rezolucja uznesenie usnesení resolución risoluzione résolution strategin strategia strategien"
    " planen návrh návrhu projekt förslaget forslaget proposal motion bill draft report study survey",
    # Offices, as languages with endings tell them.
    "föredraganden föredragande* ordføreren ordfører* borgmesteren borgmesteren borgmästaren borgmästar* borgmester*"
    " sprawozdawc* zpravodaj* spravodaj* izvjestitelj* poročeval* raportoare raportoarea raportoru* ziņotāj*"
    " pranešėj* esittelijä* raportöör* svetni* radni* radna* radny* radní* načelni* nacelni* mhéara mhaor président*"
    " presedint* președint* przewodnicz* předsed* predsed* ordförand* formand* professor* profesor* doctor doktor"
    " curator* konserv* konzerv* conservateur* councillor* conseill* concejal* consiglier* byråd* commissari*"
    " komisarz* gouverneur* gobernad* governat* guvernat* hejtman* marszał* starost* kurator* dyrektor* ředitel*"
    " riaditel* ravnatelj* direktor* employers opponents handlers pharmacists parents farmers mniejszość mniejszości"
    " většina większość inspectors curierul chef*",
)
"""`*` at the end of a word stands for at most four letters."""
_MORE = 4
_ENDINGS = {
    "en": r"\w{3,}(?:tion|ness|ment)",
    "de": r"\w{3,}(?:ung|ungen|heit|keit|schaft|tion|vielfalt|scheine|gebote|verbote|rate|zahl)|verbote",
    "sv": r"\w{3,}(?:ndet|ntet|ttet|tetet|heten|tionen|erna|arna|orna|kottet|budet|ståndet|ekten|nadet)",
    "da": r"\w{3,}(?:ndet|ntet|ttet|heden|tionen|erne|meret|valget)",
    "nl": r"\w{3,}(?:liging|heid|gevaar|schap|teit)",
    "ro": r"\w{3,}(?:ul|area|erea|irea|ția|ţia|iile|ului|orii)",
    "fi": r"\w{3,}(?:kunta|kokous|neuvosto|isuus|ministeriö)",
    "et": r"\w{3,}(?:kond|isteerium|usele)",
    "pl": r"\w{3,}(?:anie|enie|ość|cja|stwo)",
    "cs": r"\w{3,}(?:ání|ení|ost|stvo)",
    "sk": r"\w{3,}(?:anie|enie|osť|stvo)",
    "fr": r"\w{3,}(?:tion|ité)",
    "es": r"\w{3,}(?:ción|dad)",
    "it": r"\w{3,}(?:zione|ità)",
    "pt": r"\w{3,}(?:ção|dade)",
}
"""How nouns end that a surname seldom ends like."""


def opens_plainly(word: str, language: str) -> bool:
    """True for a word that begins sentences and is part of no name, or a number."""
    folded = fold(word)
    if language in _GIVEN_NAMES.get(folded, "").split():
        return False
    return folded in _BEGIN or folded in _numbers(language) or bool(SPEECH_VERBS.languages(word.casefold()))


@lru_cache(maxsize=32)
def _numbers(language: str) -> frozenset[str]:
    return frozenset(number_words(language).values)


@lru_cache(maxsize=1)
def _nouns() -> tuple[frozenset[str], tuple[str, ...]]:
    words = [word for row in _NOUNS for word in row.split()]
    exact = frozenset(fold(word) for word in words if not word.endswith("*"))
    return exact, tuple(fold(word[:-1]) for word in words if word.endswith("*"))


@lru_cache(maxsize=16_384)
def is_noun(word: str, language: str) -> bool:
    """True for a noun in front of a verb: an office, a text, or what ends as nouns do: `Sprawozdawca`, `Texten`."""
    folded = fold(word)
    exact, stems = _nouns()
    if folded in exact or any(folded.startswith(stem) and len(folded) - len(stem) <= _MORE for stem in stems):
        return True
    endings = _ENDINGS.get(language)
    return bool(RAPPORTEUR.match(word)) or (endings is not None and bool(re.fullmatch(endings, word.casefold())))
