"""What is said where two of an answer's citations do not seem to agree, in the 24 official languages.

It is said with reserve: a comparison of their words, not a reading of the texts, found it.
"""

from __future__ import annotations

import datetime as dt

from assistant.answers import Difference

SENTENCES = {
    "bg": "Изглежда, че текстовете не са в съответствие: {earlier} и, по-късно, {later}. Прочетете и двата.",
    "cs": "Zdá se, že se texty neshodují: {earlier} a později {later}. Přečtěte si oba.",
    "da": "Teksterne synes ikke at stemme overens: {earlier} og senere {later}. Læs begge.",
    "de": "Die Texte stimmen anscheinend nicht überein: {earlier} und später {later}. Lesen Sie beide.",
    "el": "Τα κείμενα δεν φαίνεται να συμφωνούν: {earlier} και, αργότερα, {later}. Διαβάστε και τα δύο.",
    "en": "The texts do not seem to agree: {earlier} and, later, {later}. Read both.",
    "es": "Los textos no parecen coincidir: {earlier} y, más tarde, {later}. Lea ambos.",
    "et": "Tekstid ei näi olevat kooskõlas: {earlier} ja hiljem {later}. Lugege mõlemat.",
    "fi": "Tekstit eivät näytä olevan yhtäpitäviä: {earlier} ja myöhemmin {later}. Lue molemmat.",
    "fr": "Les textes ne semblent pas concorder : {earlier} et, plus tard, {later}. Lisez les deux.",
    "ga": "Is cosúil nach bhfuil na téacsanna ag teacht le chéile: {earlier} agus, níos déanaí, {later}. Léigh an dá cheann.",
    "hr": "Čini se da se tekstovi ne slažu: {earlier} i kasnije {later}. Pročitajte oba.",
    "hu": "Úgy tűnik, a szövegek nem állnak összhangban: {earlier} és később {later}. Olvassa el mindkettőt.",
    "it": "I testi non sembrano concordare: {earlier} e, più tardi, {later}. Leggere entrambi.",
    "lt": "Atrodo, kad tekstai nesutampa: {earlier} ir vėliau {later}. Perskaitykite abu.",
    "lv": "Šķiet, ka teksti nesaskan: {earlier} un vēlāk {later}. Izlasiet abus.",
    "mt": "It-testi ma jidhrux li jaqblu: {earlier} u, aktar tard, {later}. Aqra t-tnejn.",
    "nl": "De teksten lijken niet overeen te stemmen: {earlier} en, later, {later}. Lees beide.",
    "pl": "Teksty wydają się niezgodne ze sobą: {earlier} i później {later}. Proszę przeczytać oba.",
    "pt": "Os textos não parecem concordar: {earlier} e, mais tarde, {later}. Leia ambos.",
    "ro": "Textele nu par să concorde: {earlier} și, mai târziu, {later}. Citiți-le pe amândouă.",
    "sk": "Zdá sa, že sa texty nezhodujú: {earlier} a neskôr {later}. Prečítajte si oba.",
    "sl": "Zdi se, da se besedili ne ujemata: {earlier} in pozneje {later}. Preberite obe.",
    "sv": "Texterna tycks inte stämma överens: {earlier} och senare {later}. Läs båda.",
}
"""With `{earlier}` and `{later}` for the citations."""


def remark(difference: Difference, language: str) -> str:
    """The remark on a difference in a language, in English for any other:
    `The texts do not seem to agree: [2] (2009-04-22) and, later, [1] (2021-12-01). Read both.`"""
    numbers = (difference.earlier, difference.later)
    earlier, later = (_dated(number, date) for number, date in zip(numbers, difference.dates, strict=True))
    return SENTENCES.get(language, SENTENCES["en"]).format(earlier=earlier, later=later)


def _dated(number: int, date: dt.date) -> str:
    return f"[{number}] ({date})"
