"""Words that deny, in the 24 official languages: what is left out of a quotation, or put into it, matters most where it is one."""

from __future__ import annotations

from collections.abc import Iterable

from index.wording import form

_WORDS = {
    "bg": "не няма нито никога без никой нищо никакъв никаква никакви",
    "cs": "ne není nejsou nikdy žádný žádná žádné bez ani nikdo nic nemá nemají nebude nebyl nebyla nebylo nemůže nesmí nelze nechce nechtějí nechtěl nechtěla nechtěli",
    "da": "ikke ingen intet aldrig uden hverken",
    "de": "nicht kein keine keinen keinem keiner keines nie niemals ohne weder niemand nichts",
    "el": "δεν μη μην όχι ποτέ χωρίς ούτε κανένας καμία κανένα",
    "en": "not no never none nor neither without cannot nobody nothing t",
    "es": "no nunca jamás ningún ninguna ninguno sin ni nadie nada",
    "et": "ei ära mitte ilma kunagi pole",
    "fi": "ei eivät en emme älä ilman koskaan eikä eivätkä",
    "fr": "ne n pas jamais aucun aucune sans ni personne rien non",
    "ga": "ní níl níor nár gan nach ná",
    "hr": "ne nije nisu nikad nikada nijedan bez niti neće nema",
    "hu": "nem ne nincs nincsenek soha sem nélkül senki semmi",
    "it": "non mai nessun nessuno nessuna senza né nulla niente",
    "lt": "ne nėra nė niekada be nei niekas",
    "lv": "ne nav nekad bez nekas neviens",
    "mt": "mhux mhix mhijiex mhuwiex mhumiex ma qatt mingħajr ebda",
    "nl": "niet geen nooit zonder noch niemand niets",
    "pl": "nie nigdy żaden żadna żadne bez ani nikt nic",
    "pt": "não nunca jamais nenhum nenhuma sem nem ninguém nada",
    "ro": "nu niciodată niciun nicio fără nici nimeni nimic",
    "sk": "nie nikdy žiadny žiadna žiadne bez ani nikto nič nemá nemôže nesmie nechce nechcú nechcel nechcela nechceli nebol nebola nebolo",
    "sl": "ne ni niso nikoli noben nobena brez niti nihče nič",
    "sv": "inte ingen inget inga aldrig utan varken",
}
_FORMS = {language: frozenset(map(form, words.split())) for language, words in _WORDS.items()}
_ANY = frozenset().union(*_FORMS.values())


def denies(forms: Iterable[str], language: str | None = None) -> bool:
    """True where one of the words denies, in `language` (ISO 639-1) or, where it is not known, in any."""
    return not _FORMS.get(language or "", _ANY).isdisjoint(forms)
