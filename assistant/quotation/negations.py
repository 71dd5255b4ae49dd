"""Words that deny, in the 24 official languages: what is left out of a quotation, or put into it, matters most where it is one."""

from __future__ import annotations

from collections.abc import Iterable

from index.wording import form

_WORDS = {
    "bg": "не няма нито никога без никой нищо никакъв никаква никакви никого никому никъде никакво нямат нямаше нямало",
    "cs": (
        "ne není nikoli nikoliv nejsou nikdy žádný žádná žádné bez ani nikdo nic nemá nemají nebude nebyl nebyla nebylo"
        " nemůže nesmí nelze nechce nechtějí nechtěl nechtěla nechtěli žádní žádného žádnému žádným žádných"
        " žádnou nikoho nikomu ničeho nikde nijak"
    ),
    "da": "ikke ingen intet aldrig uden hverken ingenting ej",
    "de": (
        "nicht kein keine keinen keinem keiner keines nie niemals ohne weder niemand nichts nirgends"
        " nirgendwo keinerlei"
    ),
    "el": "δεν μη μην όχι ποτέ χωρίς ούτε κανένας καμία κανένα κανέναν κανενός καμιά καμίας τίποτα τίποτε πουθενά",
    "en": "not no never none nor neither without cannot nobody nothing t nowhere",
    "es": "no nunca jamás ningún ninguna ninguno sin ni nadie nada ningunos ningunas tampoco",
    "et": "ei ära mitte ilma kunagi pole",
    "fi": "ei eivät en emme älä ilman koskaan eikä eivätkä ettei etteivät ellei elleivät",
    "fr": "ne n pas jamais aucun aucune sans ni personne rien non nulle nul",
    "ga": "ní níl níor nár gan nach ná",
    "hr": (
        "ne nije nisu nikad nikada nijedan bez niti neće nema nijedna nijedno nijednog nijednu nitko nikoga"
        " nikome ništa nigdje nikakav nikakva nikakvo nikakve nemaju neću"
    ),
    "hu": "nem ne nincs nincsenek soha sem nélkül senki semmi senkit senkinek semmit semmilyen sehol",
    "it": "non no mai nessun nessuno nessuna senza né nulla niente neppure nemmeno neanche",
    "lt": "ne nėra nė niekada be nei niekas nieko niekam nieką joks jokio jokia jokios jokių",
    "lv": "ne nav nekad bez nekas neviens neviena nevienu nevienam nekā nekur",
    "mt": "mhux mhix mhijiex mhuwiex mhumiex ma qatt mingħajr ebda ħadd xejn",
    "nl": "niet geen nooit zonder noch niemand niets nergens geenszins",
    "pl": (
        "nie nigdy żaden żadna żadne bez ani nikt nic żadnego żadnej żadnych żadnym żadną nikogo nikomu niczego nigdzie"
    ),
    "pt": "não nunca jamais nenhum nenhuma sem nem ninguém nada nenhuma nenhuns nenhumas tampouco",
    "ro": "nu niciodată niciun nicio fără nici nimeni nimic niciunul niciuna nimănui nicăieri",
    "sk": (
        "nie nikdy žiadny žiadna žiadne bez ani nikto nič nemá nemôže nesmie nechce nechcú nechcel nechcela"
        " nechceli nebol nebola nebolo žiadni žiadneho žiadnemu žiadnym žiadnych žiadnu nikoho nikomu ničoho"
        " nikde"
    ),
    "sl": (
        "ne ni niso nikoli noben nobena brez niti nihče nič nobenega nobene nobenih nobenim nobenemu nikogar"
        " nikomur ničesar nikjer nimajo nima"
    ),
    "sv": "inte ingen inget inga aldrig utan varken ingenting ingenstans",
}
_FORMS = {language: frozenset(map(form, words.split())) for language, words in _WORDS.items()}
_ANY = frozenset().union(*_FORMS.values())


def denies(forms: Iterable[str], language: str | None = None) -> bool:
    """True where one of the words denies, in `language` (ISO 639-1) or, where it is not known, in any."""
    return not _FORMS.get(language or "", _ANY).isdisjoint(forms)
