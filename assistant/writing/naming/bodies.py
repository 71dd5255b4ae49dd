"""Bodies, countries and capitals by what they are, in the 24 official languages: the Commission is the Kommission."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.article.words import COMMITTEE_NAMED
from assistant.question.bodies import COUNTRIES, COUNTRY_CODES
from corpus.facets import fold

_PATTERNS = {
    "commission": re.compile(
        r"\b(?:(?<!\bSub)Commission(?!er|\s\d|\s(?:for|on)\s[A-Z])(?:[’']s)?|Kommission|Comisión|Commissione\b"
        r"|Comissão|Commissie|Komisj[aięąo]\w*|Komis[eií]\b|Komis(?:i|i[aeiu]|iou|ií)\b"
        r"|[Kk]ommissionens?|[Kk]omissio\w*|[Kk]omisjon\w*|Komisij\w+|Комисия(?:та)?|Comisi[ae]i?|Kummissjoni"
        r"|g?Coimisiún|Európai Bizottság\w*|Ευρωπαϊκή[ςν]? Επιτροπή[ςν]?(?! των))"
        r"|\b(?:la|de la|à la) commission(?! «| \"| “| d)|\bEuropean Commission|\bEvropsk\w+ komis\w+"
        r"|\bEurópsk\w+ komis\w+|\bEuropsk\w+ komisij\w+"
    ),
    "parliament": re.compile(
        r"\b(?:European|EU|the) Parliament\b|\bEuropäische[nsm]? Parlaments?\b|\bEuropaparlament\w*|\bParlement"
        r" européen|\bParlamento Europe[ou]|\bParlamento europeo"
        r"|\bEuropees Parlement|\bEuropa-?[Pp]arlament\w*|\bParlament\w* Europejsk\w+|\bEvropsk\w+ parlament\w*"
        r"|\bEurópsk\w+ parlament\w*|\bEuroopan parlament\w*"
        r"|\bEuroopa Parlament\w*|\bEiropas Parlament\w*|\bEuropos Parlament\w*|\bEurópai Parlament\w*"
        r"|\bEuropsk\w+ parlament\w*|\bParlamentul\w* European"
        r"|\bΕυρωπαϊκ\w+ Κοινοβο\w+|\bЕвропейск\w+ парламент|\bParlament Ewropew|\bParlaimint na hEorpa|\bMEPs?\b"
    ),
    "council": re.compile(
        r"\b(?:[Tt]he|EU) Council(?! of [A-Z])\b|\bCouncil of (?:the (?:European Union|EU)|Ministers)"
        r"|\b[Dd](?:er|en|em|es) Rat(?:es)?(?! (?:der|des|von) )\b"
        r"|\b[Ll]e Conseil\b(?! (?:municipal|régional|d’État|d'État|départemental|général))|\bau Conseil\b(?!"
        r" (?:municipal|régional))|\b[Ee]l Consejo\b(?! (?:municipal|regional|de Europa))|\bal Consejo\b"
        r"|\b[Ii]l Consiglio\b(?! (?:comunale|regionale|d’Europa))|\b[Dd]e Raad\b(?! van (?:Europa|State))"
        r"|\b[Oo] Conselho\b(?! (?:municipal|da Europa))|\b[Rr]ad[aęąy] (?:UE|Unii)|\bRådet\b|\bneuvosto\w*\b"
    ),
    "member states": re.compile(
        r"\bMember States?|\bMitglied(?:s)?taat\w*|\b[ÉE]tats?[- ]membres?|\bEstados? miembros?|\bStat[oi]"
        r" membr[oi]|\bEstados?-Membros?|\b[Ll]idsta(?:at|ten)\w*"
        r"|\b[Pp]aństw\w* [Cc]złonkowsk\w+|\bčlensk\w+ stát\w*|\bčlensk\w+ štát\w*|\b[Mm]edlemsstat\w*"
        r"|\b[Mm]edlemsland\w*|\b[Jj]äsenval\w+|\b[Ll]iikmesrii\w+"
        r"|\b[Dd]alībvals\w+|\bvalstyb\w+ nar\w+|\b[Tt]agállam\w*|\b[Κκ]ρ[άα]τ\w+[ -]μ[έε]λ\w+|\bдържав\w+[-"
        r" ]член\w*|\b[Ss]tat\w* membr\w+|\bdržav\w+ član\w+"
        r"|\bBh?allstá\w*",
        re.IGNORECASE,
    ),
    "investment bank": re.compile(
        r"\bEIB\b|\bBEI\b|\bEuropean Investment Bank|\bEuropäische[nr]? Investitionsbank|\bBanque européenne"
        r" d[’']investissement|\bBanco Europeo de Inversiones|\bBanca europea per gli investimenti|\bEuropese"
        r" Investeringsbank|\bEuropejsk\w+ Bank\w* Inwestycyjn\w+"
    ),
    "central bank": re.compile(
        r"\bECB\b|\bEZB\b|\bBCE\b|\bEBC\b|\bEuropean Central Bank|\bEuropäische[nr]? Zentralbank|\bBanque"
        r" centrale européenne|\bBanco Central Europeo"
    ),
    "social committee": re.compile(
        r"\bEESC\b|\bEWSA\b|\bCESE\b|Economic and Social Committee|Wirtschafts- und Sozialausschuss\w*|Comité"
        r" économique et social|Comité Económico y Social"
    ),
    "auditors": re.compile(
        r"Court of Auditors|Rechnungshof\w*|Cour des comptes|Tribunal de Cuentas|Corte dei conti|Rekenkamer"
        r"|Trybunał\w* Obrachunkow\w+"
    ),
    "court": re.compile(
        r"Court of Justice|Gerichtshof\w*|Cour de justice|Tribunal de Justicia|Corte di giustizia|Hof van Justitie"
    ),
    "united nations": re.compile(
        r"\bUnited Nations|\bVereinte[nr]? Nationen|\bNations unies|\bNaciones Unidas|\bNazioni Unite"
        r"|\bVerenigde Naties"
    ),
    "world bank": re.compile(r"\bWorld Bank|\bWeltbank|\bBanque mondiale|\bBanco Mundial|\bBanca mondiale"),
    "council of europe": re.compile(r"\bCouncil of Europe|\bEuroparat\w*|\bConseil de l[’']Europe|\bConsejo de Europa"),
}
_TOLD = {
    "commission": re.compile(r"\b(?:Bizotts[áa]g\w*|Επιτροπή[ςν]?(?! των Περ))"),
    "parliament": re.compile(
        r"\b(?:Parl[ai]\w{3,}|Parlement\w*|Κοινοβο[υύ]λ\w+|Парламент\w*|Europaparlament\w*|[Rr]iksdag\w*"
        r"|Riigikog\w*|Eduskun\w*)"
    ),
    "council": re.compile(
        r"\b(?:Council|Rat|Rates|Conseil|Consejo|Consiglio|Conselho|Raad|Rad[aęąyě]|Rådet|Rådets|Radou|Tanács\w*"
        r"|Taryb\w+|Padom\w+"
        r"|Neuvosto\w*|Nõukogu\w*|Vijeć\w+|Svet[au]?|Συμβο[υύ]λι\w*|Съвет\w*|Kunsill\w*|Consiliu\w*|g?Comhairl\w+)"
        r"\b(?! (?:of Europe|d[’']Europ|de Europ|da Europ|van Europ|Európ))"
    ),
    "auditors": re.compile(
        r"Ελεγκτικ\w+ Συνεδρ\w+|Ελεγκτικ\w+ Συνέδρ\w+|[Rr]evisionsrätt\w*|Revisionsret\w*|Účetní\w* dv\w+"
        r"|Dvor\w* audítorov|Számvevőszék\w*"
        r"|[Tt]ilintarkastustuomioistui\w*|Kontrollikoj\w*|Tribunal de Contas|Curt\w+ de Conturi"
        r"|Revizijsk\w+ sod\w+|Računsk\w+ sod\w+"
    ),
}
"""How passages name a body as well: words that in a sentence may mean another one."""
_CAPITALS = (
    "brussels brussel bruxelles brussel brussels bruselas bruxelas bruselj brusel bruselu bruselē briselē"
    " brisele briuselis briuselyje brusela brukseli bruksela"
    " bryssel brysselissa bruksel brusszel brusszelben bruxelles βρυξελλες βρυξελλων брюксел bruxelleses"
    " bruxelle brussell an_bhruiseil bhruiseil bruselj bruslju",
    "vienna wien vienne viena wenen wieden wiednia wiedniu viden vidni beç bec becs bec dunaj βιεννη виена viin wienin",
    "paris parigi parijs paryz paryzu pariz parizi pariisi parizs paryzius παρισι париж",
    "rome rom roma rim rzym rzymie rzymu rooma rím rimu ρωμη рим róma",
    "london londres londra londyn londynie londra londýn lontoo londen λονδινο лондон",
    "berlin berlino berlim berlín berlijn berliini βερολινο берлин berlyn",
    "prague prag praga praha praze prahy praag prága πραγα прага",
    "warsaw warschau varsovie varsovia varsavia warszawa warszawie warszawy varsova varso βαρσοβια варшава",
    "lisbon lissabon lisbonne lisboa lisbona lizbona lizbonie λισαβονα лисабон",
    "copenhagen kööpenhamina kööpenhaminassa kööpenhaminan kodani köpenhamn kopenhagen copenhague copenaghen"
    " københavn kopenhaga koppenhaga κοπεγχαγη копенхаген",
    "athens athen athenes atenas atene atény ateny aθηνα αθηνα атина",
    "strasbourg straßburg strassburg estrasburgo strasburgo estrasburgo straatsburg strasburg strasburgu"
    " štrasburk στρασβουργο страсбург",
    "luxembourg luxemburg luxemburgo lussemburgo luksemburg λουξεμβουργο люксембург",
    "andalusia andalusien andalousie andalucia andaluzja andaluzji andalucía ανδαλουσια андалусия andaluzia",
    "lapland lappland laponie laponia lapponia laponii laponia λαπωνια лапландия lappi lapin",
    "flanders flandern flandre flandes fiandre vlaanderen flandria flandrii flandres φλανδρα фландрия"
    " west-vlaanderen westflandern",
    "styria steiermark styrie estiria stiria stiermarken styrii estiria",
    "cyclades kykladen cicladas cicladi cycladen cyklady",
    "hebrides hebriden hébrides hebridas ebridi",
)


def bodies(text: str) -> dict[str, str]:
    """The bodies that a text names, with the words it names them by; the Committee itself is none of them."""
    hidden = COMMITTEE_NAMED.sub(lambda found: "·" * len(found[0]), text)
    found = ((body, pattern.search(hidden)) for body, pattern in _PATTERNS.items())
    return {body: match[0] for body, match in found if match is not None}


def bodies_told(text: str) -> frozenset[str]:
    """The bodies that a passage may mean."""
    hidden = COMMITTEE_NAMED.sub(lambda found: "·" * len(found[0]), text)
    return frozenset(bodies(text)) | {body for body, pattern in _TOLD.items() if pattern.search(hidden)}


def without_bodies(text: str) -> str:
    """The text with the names of bodies, the Committee's among them, blank."""
    for pattern in (COMMITTEE_NAMED, *_PATTERNS.values()):
        text = pattern.sub(lambda found: " " * len(found[0]), text)
    return text


def body_places(text: str, body: str) -> list[tuple[int, int]]:
    """Where a text names a body."""
    hidden = COMMITTEE_NAMED.sub(lambda found: "·" * len(found[0]), text)
    return [found.span() for found in _PATTERNS[body].finditer(hidden)]


@lru_cache(maxsize=1)
def _country_stems() -> dict[str, str]:
    """Beginnings of countries' and peoples' names, folded; those that are the same in several languages mostly mean"
    " the same."""
    stems: dict[str, str] = {}
    for row in COUNTRIES.values():
        for code, cell in zip(COUNTRY_CODES, row.split(), strict=False):
            for stem in cell.split("|"):
                if len(stem) >= 4:
                    stems.setdefault(fold(stem), code)
    english = (
        "austri belgi bulgar cypr czech german danish|denmark eston greece|greek spain|spanish finland|finnish"
        " france|french croat hungar ireland|irish ital lithuan luxem latvia malta|maltese netherland|dutch"
        " poland|polish portug roman swed sloven slovak britain|british"
    )
    for code, cell in zip(COUNTRY_CODES, english.split(), strict=False):
        for stem in cell.split("|"):
            stems.setdefault(stem, code)
    return stems


_NO_COUNTRY = re.compile(
    r"^(?:niemand|roman(?:tik|z|ce)|itali[ck]|poli[tzckp]|polle|finan|malte(?:r|n)|letting|check|chequ|fines?$"
    r"|franchis|franco|dansk?er|letter|lands"
    r"|belg\b|mal[ae]|unit|pays|regn|wielk|nagy|kong|paese|tari|reino|royaume)"
)


@lru_cache(maxsize=16_384)
def countries(word: str) -> tuple[str, ...]:
    """The country that a capitalised word names, itself or by its people; nothing for most words."""
    folded = fold(word)
    if not word[:1].isupper() or len(folded) < 4 or _NO_COUNTRY.match(folded):
        return ()
    for length in range(min(len(folded), 12), 3, -1):
        code = _country_stems().get(folded[:length])
        if code is not None and len(folded) - length <= 6:
            return (code,)
    return ()


@lru_cache(maxsize=1)
def _capitals() -> dict[str, str]:
    return {fold(form): row.split()[0] for row in _CAPITALS for form in row.split()}


def place_of(word: str) -> str | None:
    """The name by which a well-known place is told in every language; None for any other word."""
    return _capitals().get(fold(word))
