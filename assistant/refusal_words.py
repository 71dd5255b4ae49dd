"""What is said where texts deal with the subject of a question and do not answer it, in the 24 official languages."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from assistant.demands import Kind


@dataclass(frozen=True, slots=True)
class NotSaid:
    """One language's sentences: that the texts do not say this, and what was looked for."""

    message: str
    figure: str
    date: str
    name: str

    def of(self, kinds: Collection[Kind]) -> str:
        """The whole refusal: `The texts found on this subject do not say this. Looked for: a figure.`"""
        return f"{self.message} {self._sought(kinds)}" if kinds else self.message

    def _sought(self, kinds: Collection[Kind]) -> str:
        if not {Kind.NAME, Kind.PERSON}.isdisjoint(kinds):
            return self.name
        return self.date if set(kinds) == {Kind.DATE} else self.figure


SENTENCES = {
    "bg": NotSaid(
        "Намерените текстове по темата не съдържат това.",
        "Търсено: число.",
        "Търсено: дата.",
        "Търсено: име.",
    ),
    "cs": NotSaid(
        "Nalezené texty k tomuto tématu to neuvádějí.",
        "Hledáno: číselný údaj.",
        "Hledáno: datum.",
        "Hledáno: jméno nebo název.",
    ),
    "da": NotSaid(
        "De fundne tekster om emnet siger ikke noget om dette.",
        "Søgt efter: et tal.",
        "Søgt efter: en dato.",
        "Søgt efter: et navn.",
    ),
    "de": NotSaid(
        "Die gefundenen Texte zu diesem Thema sagen das nicht.",
        "Gesucht: eine Zahl.",
        "Gesucht: ein Datum.",
        "Gesucht: ein Name.",
    ),
    "el": NotSaid(
        "Τα κείμενα που βρέθηκαν για το θέμα αυτό δεν το αναφέρουν.",
        "Αναζητήθηκε: αριθμός.",
        "Αναζητήθηκε: ημερομηνία.",
        "Αναζητήθηκε: όνομα.",
    ),
    "en": NotSaid(
        "The texts found on this subject do not say this.",
        "Looked for: a figure.",
        "Looked for: a date.",
        "Looked for: a name.",
    ),
    "es": NotSaid(
        "Los textos encontrados sobre este tema no lo dicen.",
        "Se ha buscado: una cifra.",
        "Se ha buscado: una fecha.",
        "Se ha buscado: un nombre.",
    ),
    "et": NotSaid(
        "Selle teema kohta leitud tekstid seda ei ütle.",
        "Otsitud: arv.",
        "Otsitud: kuupäev.",
        "Otsitud: nimi.",
    ),
    "fi": NotSaid(
        "Aiheesta löydetyt tekstit eivät kerro tätä.",
        "Haettu: luku.",
        "Haettu: päivämäärä.",
        "Haettu: nimi.",
    ),
    "fr": NotSaid(
        "Les textes trouvés sur ce sujet ne le disent pas.",
        "Recherché : un chiffre.",
        "Recherché : une date.",
        "Recherché : un nom.",
    ),
    "ga": NotSaid(
        "Ní deir na téacsanna a fuarthas ar an ábhar seo é sin.",
        "Cuardaíodh: figiúr.",
        "Cuardaíodh: dáta.",
        "Cuardaíodh: ainm.",
    ),
    "hr": NotSaid(
        "Pronađeni tekstovi o toj temi to ne navode.",
        "Traženo: broj.",
        "Traženo: datum.",
        "Traženo: ime.",
    ),
    "hu": NotSaid(
        "A témáról talált szövegek ezt nem mondják meg.",
        "Keresett adat: szám.",
        "Keresett adat: dátum.",
        "Keresett adat: név.",
    ),
    "it": NotSaid(
        "I testi trovati su questo tema non lo dicono.",
        "Cercato: una cifra.",
        "Cercato: una data.",
        "Cercato: un nome.",
    ),
    "lt": NotSaid(
        "Šia tema rastuose tekstuose to nepasakyta.",
        "Ieškota: skaičius.",
        "Ieškota: data.",
        "Ieškota: vardas arba pavadinimas.",
    ),
    "lv": NotSaid(
        "Par šo tematu atrastajos tekstos tas nav pateikts.",
        "Meklēts: skaitlis.",
        "Meklēts: datums.",
        "Meklēts: vārds vai nosaukums.",
    ),
    "mt": NotSaid(
        "It-testi li nstabu dwar dan is-suġġett ma jgħidux dan.",
        "Imfittex: ċifra.",
        "Imfittex: data.",
        "Imfittex: isem.",
    ),
    "nl": NotSaid(
        "De gevonden teksten over dit onderwerp zeggen dit niet.",
        "Gezocht: een cijfer.",
        "Gezocht: een datum.",
        "Gezocht: een naam.",
    ),
    "pl": NotSaid(
        "Znalezione teksty na ten temat tego nie podają.",
        "Szukano: liczby.",
        "Szukano: daty.",
        "Szukano: nazwy lub nazwiska.",
    ),
    "pt": NotSaid(
        "Os textos encontrados sobre este tema não o dizem.",
        "Procurado: um número.",
        "Procurado: uma data.",
        "Procurado: um nome.",
    ),
    "ro": NotSaid(
        "Textele găsite pe această temă nu spun acest lucru.",
        "Căutat: o cifră.",
        "Căutat: o dată.",
        "Căutat: un nume.",
    ),
    "sk": NotSaid(
        "Nájdené texty k tejto téme to neuvádzajú.",
        "Hľadané: číselný údaj.",
        "Hľadané: dátum.",
        "Hľadané: meno alebo názov.",
    ),
    "sl": NotSaid(
        "Najdena besedila o tej temi tega ne povedo.",
        "Iskano: številka.",
        "Iskano: datum.",
        "Iskano: ime.",
    ),
    "sv": NotSaid(
        "De funna texterna om ämnet säger inte detta.",
        "Eftersökt: en siffra.",
        "Eftersökt: ett datum.",
        "Eftersökt: ett namn.",
    ),
}


def not_said(language: str, kinds: Collection[Kind]) -> str:
    """The refusal in a language, for the kinds of answer that were looked for; in English for any other language."""
    return SENTENCES.get(language, SENTENCES["en"]).of(kinds)
