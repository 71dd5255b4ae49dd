"""German, where every noun has a capital: which capitalised words are ordinary nouns or adjectives, and which may be names.

A noun of everyday use, one that ends as no name does, and an adjective or participle in front of another noun name nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.article.words import OFFICE, TITLES
from assistant.writing.naming.common_words import (
    GERMAN_BEFORE_NAME,
    GERMAN_DETERMINERS,
    GERMAN_PLACES,
    GERMAN_SET_PHRASES,
)
from assistant.writing.numbers.units import TIMES, scale, unit
from corpus.facets import fold

_ADJECTIVE = re.compile(
    r".{3,}(?:ere|ige|liche|ische|bare|same|lose|hafte|ende|ernde|elnde|ive|[ntiur]ale|(?:[tdxs]u|[zt]i|tri)elle"
    r"|ierte|freie|nahe|weise|ndete|ltete|hnte)[rsnm]?"
    r"|(?:ge.{3,}|be.{3,}|er.{3,}|ver.{3,}|zer.{3,}|ent.{3,}|miss.{3,}|wieder.{3,}|un.{4,})t(?:e|es|er|em|en)"
    r"|(?:auf|ab|an|aus|ein|vor|zu|bei|um|nach|her|hin|über|unter|un|wieder)ge.{3,}[tn]e[rsnm]?"
    r"|(?:un|ver|er|be|ent|zer|ab|auf|an|aus|über)\w{3,}ene[rsnm]?"
)
"""How adjectives and participles end in front of a noun, and names do not; in small letters."""
_ADJECTIVES = re.compile(
    "(?:klein|groß|neu|alt|jung|gut|hoh|arm|reich|teur|billig|schnell|langsam|stark|schwach|lang|kurz|breit|schmal|tief|flach|steil"
    "|warm|kalt|heiß|kühl|nass|trocken|feucht|dunkel|dunkl|rot|grün|blau|weiß|schwarz|grau|bunt|frei|fest|rein|roh|reif|frisch"
    "|voll|leer|ganz|halb|doppelt|einfach|schwer|leicht|hart|weich|sicher|klar|offen|eigen|fremd|ander|best|meist|erst|letzt|nächst"
    "|privat|digital|kommunal|national|global|regional|lokal|sozial|legal|illegal|zentral|anonym|extern|intern|modern|gesund|krank"
    "|alpin|öffentlich|geheim|direkt|indirekt|konkret|separat|spät|früh|bloß|stet|still|laut|leis|wild|zahm|nackt|streng|mild|scharf"
    "|stumpf|dünn|dick|dicht|fein|grob|metallen|hölzern|golden|silbern|seiden|echt|falsch|wahr|recht|link|bestimmt|gewiss|zusätzlich"
    "|unbegrenzt|unverschnitten|rezeptfrei|leer|gesamt|ungeprüft|versteckt|verdünnt|gemischt|gebraucht|getrennt|gemeinsam|kostenlos)"
    "(?:e|es|er|en|em)"
)
_NO_ADJECTIVE = re.compile(r"reiner|alter|.*(?:ett|ikt)e")
"""Given names or nouns that end in the same way: `Bernadette`."""
_OPENINGS = frozenset(
    "wer wen wem wessen wo was wann warum welcher welches weder je mehr weniger zuletzt früher bisher bislang morgen"
    " gestern gegenüber dieselbe derselbe dasselbe dieselben denselben weil da falls sofern solange sobald nachdem"
    " bevor obwohl indem ab dank entgegen entlang gerade genau fast kaum meist oft selten nie immer schon erst"
    " selbst sogar allein lediglich vielmehr könnten könnte kann können möchte möchten werden wird würde würden"
    " wurde wurden sollen soll sollte sollten müssen muss müsste darf dürfen dürfte hat haben hatte hatten hätte ist"
    " sind war waren wäre wären gibt gilt bleibt bleiben liegen liegt stehen steht gehen geht fehlen fehlt kommen"
    " kommt machen macht nehmen nimmt bringen bringt erkrankt verlangt fordert weit viel wenig genug etliche"
    " sämtliche jegliche irgendeine tagsüber nachts werktags abends sonntags samstags überall nirgends anders danach"
    " davor darum darüber darin daran davon vorher nachher inzwischen seither seitdem bald ebenfalls allerdings"
    " jedoch dennoch trotzdem sonst".split()
)
"""Words that begin a sentence with a capital in front of a noun, besides those in `GERMAN_DETERMINERS`."""
_NUMBERS = frozenset(
    "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig siebzig"
    " achtzig neunzig hundert tausend hunderte tausende dutzende".split()
)
_MEASURES = frozenset(
    "prozent meter metern kilometer kilometern zentimeter euro tonnen tonne hektar liter litern grad gramm kilogramm"
    " cent stimmen punkte punkten mitglieder mitgliedern".split()
)
"""What a number counts: another noun may stand behind it."""
_PLAIN = re.compile(r"(?:en|er|e|s|n|ung|heit|keit|schaft|tion|tat|ität|arbeit|form|weise)$")
"""Endings of nouns that stand without an article: plurals, and what is no thing."""
_NOUNS = frozenset(
    "arbeit auskunft aussicht bescheid geld gewinn verlust verluste nutzen zugang zugriff vorrang pflicht vorsicht"
    " verkehr schutz schrott streit müll zeit zeiten raum räume recht rechte rat hilfe angst sorgen mut grund gründe"
    " gründen anlass anspruch ansprüche einfluss druck zwang platz ruhe freude ärger unruhe erleichterung partei"
    " teil teile stellung abstand abhilfe abstriche zustimmung ablehnung kritik dank ansicht auffassung meinung"
    " worten bericht meldung beschwerde klage einspruch widerspruch kenntnis rücksicht bezug rechnung folge folgen"
    " wirkung schaden schäden nachteil nachteile vorteil vorteile unterschied unterschiede ausnahme ausnahmen regel"
    " vorschriften vorschrift regeln gebühren gebühr steuern steuer abgaben beiträge beitrag miete mieten zinsen"
    " kosten ausgaben einnahmen bußgelder strafen strafe prämie prämien zuschüsse zuschuss beihilfe beihilfen mittel"
    " förderung fördermittel darlehen kredit kredite stipendium visa milch wasser gas wärme energie beton salz fisch"
    " obst gemüse kaffee tee luft lärm staub rauch sport musik kultur kunst bildung schule schulen unterricht"
    " forschung wissenschaft gesundheit pflege medizin busse bahnen züge straßen brücken wohnungen häuser firmen"
    " betriebe läden kunden gäste teilnehmer zuschauer mitarbeiter arbeitnehmer berufstätige patienten schüler"
    " kinder eltern frauen männer menschen leute bürger einwohner touristen forscher forschern blinden landwirte"
    " händler anbieter hersteller betreiber verbraucher mieter eigentümer gemeinden städte städten kommunen regionen"
    " länder staaten behörden verbände vereine verein räte räten mitglieder konkurrenz unternehmen anträge antrag"
    " verträge vertrag daten zahlen angaben einwohnerzahl wohlstand geschäft austritt eintritt antritt beispiel"
    " instrument tiefe höhe länge breite dienstes dienste dienst spiele text textes texte plan pläne natur glauben"
    " ort orte orten industrie wirtschaft verwaltung politik ordnung sicherheit freiheit bewährung ausbildung fahrt"
    " reise hin rück stolz vertrauen interesse bedeutung werte abnehmer käufer verkäufer".split()
)
"""Nouns of everyday use that often stand without an article beside another noun."""
_HEADS = tuple(
    "pflicht kosten gelder gebühren steuern steuer zahlen zahl quote quoten betrieb betriebe vertrag verträge arbeit"
    " arbeiten beschäftigte nehmer nehmerinnen mittel zeit zeiten hand rechte freiheit ordnung schutz nutzung"
    " verkehr förderung beiträge vorschriften unternehmen verfahren maßnahmen anlagen geräte züge flüge fälle plätze"
    " räume schulen kinder bewohner fahrer händler anteil anteile dosen stellen stelle wirtschaft industrie gerichte"
    " behörden zulassung prüfung meldung gewinne gewinn verluste verlust stimmen zimmer karten preise preis löhne"
    " lohn geld vielfalt gefahr".split()
)
"""Second parts of compounds that no name ends with."""
_ABSTRACT = re.compile(
    r".{3,}(?:(?:er|ig|ell|eit|ess|utz|end|ind|icht)ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ität"
    r"|itäten|ismus|ierung)$"
)


def is_plain_noun(word: str) -> bool:
    """True for a noun that is no name as far as its form tells."""
    folded = word.lower()
    if folded in _NOUNS or _ABSTRACT.match(folded):
        return True
    return any(folded.endswith(head) and len(folded) >= len(head) + 3 for head in _HEADS)


def counts(word: str) -> bool:
    """True for a noun that stands between a figure and what it counts."""
    folded = fold(word)
    return word[0].isupper() and (
        scale(folded, "de") > 1 or unit(folded, "", "de") in TIMES or word.casefold() in _MEASURES
    )


def opens(word: str) -> bool:
    """True for a word that begins sentences and is no noun: a preposition, an adverb, a verb, a number."""
    small = word.lower()
    return small in GERMAN_DETERMINERS or small in _OPENINGS or small in _NUMBERS


def opens_plainly(word: str) -> bool:
    """True for the first word of a sentence that names nothing in front of a noun: an article, a number, an"
    " adjective."""
    small = word.lower()
    if opens(word):
        return True
    return not _NO_ADJECTIVE.fullmatch(small) and bool(_ADJECTIVE.fullmatch(small) or _ADJECTIVES.fullmatch(small))


def is_object(words: Sequence[str], place: int) -> bool:
    """True where the subject stands behind the verb: `Gutscheine empfiehlt der Ausschuss nicht`."""
    following = [word.casefold() for word in words[place + 2 : place + 4]]
    if not following:
        return False
    return following[0] in ("er", "es", "man", "wir") or following in (
        ["der", "ausschuss"],
        ["der", "text"],
        ["der", "bericht"],
        ["der", "berichterstatter"],
        ["die", "kommission"],
    )


def begins_name(word: str, following: str) -> bool:
    """True where the first word of a sentence may be one of a name, in front of what follows."""
    return following[0].isupper() and not OFFICE.match(word) and not opens_plainly(word)


def is_name(before: str, word: str, after: str, place: int, figure_before: bool) -> bool:
    """True for a word inside a sentence that stands as a noun seldom does: beside another capital, behind a title,"
    " without
    an article. `before` and `after` are its neighbours, `figure_before` tells of a figure in front of `before`."""
    small, earlier = word.casefold(), before.casefold()
    if word in GERMAN_PLACES:
        return True
    if earlier in TITLES or earlier in GERMAN_BEFORE_NAME:
        return True
    if is_plain_noun(word):
        return False
    if OFFICE.match(before):
        return True
    if place > 1 and before[:1].isupper() and figure_before:
        return False  # `120 Tage Zeit`
    if earlier in ("in", "nach", "aus") and not _PLAIN.search(word) and small not in GERMAN_SET_PHRASES:
        return True
    if _is_beside(after) and not (_is_plain_place(before) and is_plain_noun(after)):
        return True
    return place > 1 and _is_beside(before)


def _is_beside(word: str) -> bool:
    return word[:1].isupper() and word.casefold() not in GERMAN_DETERMINERS


def _is_plain_place(before: str) -> bool:
    """True for a word in front of a noun that makes it an ordinary one: an article or an adjective."""
    return before.casefold() in _ARTICLES or (
        before.islower() and len(before) > 4 and before.endswith(("en", "em", "es"))
    )


_ARTICLES = frozenset(
    "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner ihr ihre ihren ihrem"
    " ihrer sein seine seinen seinem seiner am im zum zur beim vom dass ob weniger mehr viele vielen".split()
)
