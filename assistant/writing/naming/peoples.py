"""What is of a country, in languages that write it with a small letter: `sueca`, `polnische`; and the countries of persons."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.question.bodies import COUNTRY_CODES
from corpus.facets import fold

_OF_COUNTRIES = {
    # In the order of COUNTRY_CODES; `*` stands for an ending of up to three letters.
    "cs": "rakousk* belgick* bulharsk* kypersk* česk* německ* dánsk* estonsk* řeck* španělsk* finsk* francouzsk*"
    " chorvatsk* maďarsk*"
    " irsk* italsk* litevsk* lucembursk* lotyšsk* maltsk* nizozemsk* polsk* portugalsk* rumunsk* švédsk* slovinsk*"
    " slovensk* britsk*",
    "da": "østrigsk* belgisk* bulgarsk* cypriotisk* tjekkisk* tysk* dansk* estisk* græsk* spansk* finsk* fransk* kroatisk* ungarsk*"
    " irsk* italiensk* litauisk* luxembourgsk* lettisk* maltesisk* nederlandsk*|hollandsk* polsk* portugisisk* rumænsk* svensk*"
    " slovensk* slovakisk* britisk*",
    "de": "österreichisch* belgisch* bulgarisch* zyprisch*|zypriotisch* tschechisch* deutsch|deutsche|deutschen|deutscher|deutsches"
    " dänisch* estnisch* griechisch* spanisch* finnisch* französisch* kroatisch* ungarisch* irisch* italienisch* litauisch*"
    " luxemburgisch* lettisch* maltesisch* niederländisch*|holländisch* polnisch* portugiesisch* rumänisch* schwedisch* slowenisch*"
    " slowakisch* britisch*",
    "es": "austriac* belga|belgas búlgar* chipriota* checo|checa|checos|checas alemán|aleman* danés|danes* estoni*"
    " griego|griega|griegos"
    "|griegas español* finlandes*|finlandés|finés|finesa|finesas francés|frances* croata* húngar* irlandés|irlandes*"
    " italian* lituan*"
    " luxemburgu* letón|leton* maltés|maltes* neerlandés|neerlandes*|holandés|holandes* polaco|polaca|polacos|polacas portugués"
    "|portugues* rumano|rumana|rumanos|rumanas sueco|sueca|suecos|suecas esloven* eslovac* británic*",
    "fr": "autrichien* belge|belges bulgare|bulgares chypriote* tchèque|tchèques allemand* danois* estonien*"
    " grec|grecs|grecque|grecques"
    " espagnol* finlandais*|finnois* français* croate|croates hongrois* irlandais* italien* lituanien* luxembourgeois*"
    " letton* maltais*"
    " néerlandais*|hollandais* polonais* portugais* roumain* suédois* slovène|slovènes slovaque|slovaques britannique*",
    "it": "austriac* belga|belgi|belghe bulgar* cipriot* ceco|ceca|cechi|ceche tedesc* danese|danesi estone|estoni"
    " greco|greca|greci|greche"
    " spagnol* finlandes* francese|francesi croato|croata|croati|croate ungheres* irlandes* italian* lituan* lussemburghes* lettone"
    "|lettoni maltese|maltesi olandes*|neerlandes* polacco|polacca|polacchi|polacche portoghes* rumeno|rumena|rumeni|rumene svedes*"
    " sloven* slovacc* britannic*",
    "pl": "austriack* belgijsk* bułgarsk* cypryjsk* czesk* niemieck* duńsk* estońsk* greck* hiszpańsk* fińsk* francusk* chorwack*"
    " węgiersk* irlandzk* włosk* litewsk* luksembursk* łotewsk* maltańsk* niderlandzk*|holendersk* polsk* portugalsk* rumuńsk*"
    " szwedzk* słoweńsk* słowack* brytyjsk*",
    "pt": "austríac* belga|belgas búlgar* cipriota* checo|checa|checos|checas alemão|alemã|alemães|alemãs"
    " dinamarques*|dinamarquês estóni*"
    " grego|grega|gregos|gregas espanhol* finlandes*|finlandês francês|frances* croata* húngar* irlandês|irlandes* italian* lituan*"
    " luxemburgu* letão|letã|letões maltês|maltes* neerlandês|neerlandes*|holandês|holandes*"
    " polaco|polaca|polacos|polacas português"
    "|portugues* romeno|romena|romenos|romenas sueco|sueca|suecos|suecas esloven* eslovac* britânic*",
    "sv": "österrikisk* belgisk* bulgarisk* cypriotisk* tjeckisk* tysk* dansk* estnisk*|estländsk* grekisk* spansk*"
    " finsk*|finländsk*"
    " fransk* kroatisk* ungersk* irländsk* italiensk* litauisk* luxemburgsk* lettisk* maltesisk* nederländsk*|holländsk* polsk*"
    " portugisisk* rumänsk* svensk* slovensk* slovakisk* brittisk*",
}  # fmt: skip
_ENDING = 3
_MEMBER = re.compile(r"(?P<surname>[^\W\d_]{2,})[*_]{0,2}\s\((?P<code>[A-Z]{2})(?=[/)])")
_WORD = re.compile(r"[^\W\d_]{4,}")


@lru_cache(maxsize=16)
def _forms(language: str) -> dict[str, tuple[str, int]]:
    """Folded beginning of a word -> the country's letters, and how many letters may follow."""
    found: dict[str, tuple[str, int]] = {}
    for code, cell in zip(COUNTRY_CODES, _OF_COUNTRIES.get(language, "").split(), strict=False):
        for form in cell.split("|"):
            found[fold(form.rstrip("*"))] = (code, _ENDING if form.endswith("*") else 0)
    return found


@lru_cache(maxsize=16_384)
def people_of(word: str, language: str) -> str | None:
    """The letters of the country that a word of `language` in small letters says something is of; None for most words."""
    folded, forms = fold(word), _forms(language)
    for length in range(len(folded), max(3, len(folded) - _ENDING - 1), -1):
        code, more = forms.get(folded[:length], ("", 0))
        if code and len(folded) - length <= more:
            return code
    return None


def countries_told(text: str) -> frozenset[str]:
    """The letters of the countries that a text tells by such words, in whatever language."""
    words = {word for word in _WORD.findall(text) if word.islower()}
    return frozenset(code for language in _OF_COUNTRIES for word in words if (code := people_of(word, language)))


def members(text: str) -> frozenset[tuple[str, str]]:
    """The folded surnames of persons with the letters of their countries: `Ana Exemplar (PT/EPP)`."""
    return frozenset((fold(match["surname"]), match["code"]) for match in _MEMBER.finditer(text))


def peoples(text: str, language: str) -> list[tuple[str, str]]:
    """The words of a sentence in small letters that say of what country something is, each with that country's letters."""
    words = (word for word in _WORD.findall(text) if word.islower())
    return [(code, word) for word in words if (code := people_of(word, language))]
