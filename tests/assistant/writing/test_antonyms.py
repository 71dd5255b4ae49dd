"""Pairs of opposite words in all languages."""

from __future__ import annotations

import pytest

from assistant.writing.denial.antonyms import ANTONYMS, antonyms, are_opposites
from corpus.facets import fold

LANGUAGES = "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv".split()

OPPOSITES = {
    "bg": "увеличава/намалява разреши/забрани публично/тайно преди/след отхвърля/приветства северните/южните",
    "cs": "zvýšila/snížila povoleny/zakázány veřejné/tajné před/po odmítá/vítá povinné/dobrovolné",
    "da": "øger/mindsker tilladt/forbudt offentlig/hemmelig før/efter afviser/støtter obligatoriske/frivillige",
    "de": "erhöht/senkt erlaubt/verboten öffentliche/geheime vor/nach ablehnt/begrüßt freiwillige/verpflichtende",
    "el": "αυξάνει/μειώνει επιτρέπει/απαγορεύει δημόσια/μυστική πριν/μετά απορρίπτει/χαιρετίζει υποχρεωτική/προαιρετική",
    "en": "increases/reduces allowed/prohibited public/secret before/after rejects/welcomes compulsory/voluntary",
    "es": "aumenta/reduce permite/prohíbe público/secreto antes/después rechaza/acoge obligatorias/voluntarias",
    "et": "suurendab/vähendab lubatud/keelatud tasuta/tasuline enne/pärast toetab/lükkab kohustuslik/vabatahtlik",
    "fi": "lisää/vähentää sallitaan/kielletään julkinen/salainen ennen/jälkeen kannattaa/vastustaa pakollisia/vapaaehtoisia",
    "fr": "augmente/réduit autorise/interdit publique/secrète avant/après rejette/salue obligatoires/facultatives",
    "ga": "mhéadú/laghdú osclófar/dúnfar gceadaítear/thoirmisctear roimh/éis hosclaítear/ndúntar éigeantach/dheonach",
    "hr": "povećava/smanjuje dopušteno/zabranjeno javna/tajna prije/nakon odbacuje/pozdravlja obvezne/dobrovoljne",
    "hu": "növeli/csökkenti engedélyezi/megtiltja nyilvános/titkos előtt/után elutasítja/üdvözli kötelező/önkéntes",
    "it": "aumenta/riduce permette/vieta pubblica/segreta prima/dopo respinge/accoglie obbligatori/volontari",
    "lt": "didina/mažina leidžiama/draudžiama vieša/slapta prieš/po atmeta/pritaria privalomi/savanoriški",
    "lv": "palielina/samazina atļauj/aizliedz publiska/slepena pirms/pēc noraida/atbalsta obligāta/brīvprātīga",
    "mt": "żdiedet/naqset jippermetti/jipprojbixxi pubbliku/privat qabel/wara jappoġġa/jirrifjuta obbligatorja/volontarja",
    "nl": "verhoogt/verlaagt toegestaan/verboden openbare/geheime voor/na verwerpt/steunt verplichte/vrijwillige",
    "pl": "zwiększa/zmniejsza zezwala/zakazuje publiczne/tajne przed/po odrzuca/popiera obowiązkowe/dobrowolne",
    "pt": "aumenta/reduz permite/proíbe público/secreto antes/após rejeita/acolhe obrigatórias/voluntárias",
    "ro": "crește/scade permite/interzice publică/secretă înainte/după respinge/salută obligatorii/voluntare",
    "sk": "zvýšila/znížila povolené/zakázané verejné/tajné pred/po odmieta/víta povinné/dobrovoľné",
    "sl": "povečuje/zmanjšuje dovoljeno/prepovedano javna/tajna pred/po zavrača/pozdravlja obvezne/prostovoljne",
    "sv": "ökar/minskar tillåtet/förbjudet offentliga/hemliga före/efter avvisar/stöder obligatoriska/frivilliga",
}
OTHERS = {
    "bg": "увеличава/повишава градове/региони разрешава/позволява комисията/комитетът преди/пред приветства/подкрепя",
    "cs": "zvýšila/zvyšuje města/regiony povoleny/dovoleny výbor/komise odmítá/zamítá student/teplý",
    "da": "øger/hæver byer/regioner tilladt/lovligt udvalget/kommissionen afviser/forkaster støtter/glæder",
    "de": "erhöht/steigert Städte/Gemeinden erlaubt/gestattet Sanktionen/steigen ablehnt/verwirft begrüßt/befürwortet",
    "el": "αυξάνει/αυξήθηκε πόλεις/περιφέρειες επιτρέπει/άδεια επιτροπή/συμβούλιο πλατφόρμα/στενή χαιρετίζει/υποστηρίζει",
    "en": "increases/rises cities/regions allowed/permitted committee/commission enterprise/leaves welcomes/supports",
    "es": "aumenta/crece ciudades/regiones permite/autoriza comité/comisión ninguno/adultos acoge/apoya",
    "et": "suurendab/kasvatab linnad/piirkonnad lubatud/lubab komitee/komisjon toetab/pooldab valimised/sisemine",
    "fi": "lisää/kasvattaa kaupungit/alueet sallitaan/luvan komitea/komissio kannattaa/tukee poikkeavat/naiset",
    "fr": "augmente/accroît villes/régions autorise/permet comité/commission général/encourage municipal/dépourvu",
    "ga": "mhéadú/ardú cathracha/réigiúin oscailt/osclaíodh coiste/coimisiún ghlac/glacadh thacaíonn/tacú",
    "hr": "povećava/raste gradovi/regije dopušteno/dozvoljeno odbor/komisija postupak/krši pozdravlja/podupire",
    "hu": "növeli/emeli városok/régiók engedélyezi/lehetővé bizottság/tanács osztja/tavasz üdvözli/támogatja",
    "it": "aumenta/cresce città/regioni permette/consente comitato/commissione anticipa/nuovo accoglie/approva",
    "lt": "didina/augina miestai/regionai leidžiama/leisti komitetas/komisija keleiviai/krito pritaria/palaiko",
    "lv": "palielina/pieaug pilsētas/reģioni atļauj/ļauj komiteja/komisija iestādes/izstāties atbalsta/apstiprina",
    "mt": "żdiedet/jiżdied bliet/reġjuni jippermetti/jawtorizza kumitat/kummissjoni qabel/qabel jappoġġa/jilqa",
    "nl": "verhoogt/stijgt steden/regio's toegestaan/vergund comité/commissie verlagen/toetreden steunt/verwelkomt",
    "pl": "zwiększa/wzrasta miasta/regiony zezwala/pozwala komitet/komisja zadania/każdy popiera/akceptuje",
    "pt": "aumenta/cresce cidades/regiões permite/autoriza comité/comissão travessia/promove acolhe/apoia",
    "ro": "crește/sporește orașe/regiuni permite/autorizează comitet/comisie închiriază/deschide salută/sprijină",
    "sk": "zvýšila/stúpa mestá/regióny povolené/dovolené výbor/komisia žiada/každý víta/podporuje",
    "sl": "povečuje/narašča mesta/regije dovoljeno/dopušča odbor/komisija odprava/zaprta pozdravlja/podpira",
    "sv": "ökar/stiger städer/regioner tillåtet/tillåten kommittén/kommissionen avvisar/förkastar stöder/välkomnar",
}


def _samples(rows: dict[str, str]) -> list[tuple[str, str, str]]:
    return [(language, *pair.split("/")) for language, row in rows.items() for pair in row.split()]  # type: ignore[misc]


def _sides(language: str) -> list[tuple[list[str], list[str]]]:
    pairs = [pair.split("/") for pair in ANTONYMS[language].split()]
    return [(one.split(","), other.split(",")) for one, other in pairs]


def _meet(one: str, other: str) -> bool:
    """True where a word may be read as both."""
    if one.endswith("*") and other.endswith("*"):
        return one[:-1].startswith(other[:-1]) or other[:-1].startswith(one[:-1])
    return one == other or any(
        stem.endswith("*") and word.startswith(stem[:-1]) for stem, word in ((one, other), (other, one))
    )


def test_all_official_languages() -> None:
    assert sorted(ANTONYMS) == LANGUAGES == sorted(OPPOSITES) == sorted(OTHERS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_entries(language: str) -> None:
    pairs = _sides(language)
    assert len(pairs) == len(antonyms(language)) >= 50
    for sides in pairs:
        assert all(word and word == fold(word) and "*" not in word[:-1] for side in sides for word in side)
        assert not [(one, other) for one in sides[0] for other in sides[1] if _meet(one, other)]


@pytest.mark.parametrize(("language", "one", "other"), _samples(OPPOSITES))
def test_opposites(language: str, one: str, other: str) -> None:
    assert are_opposites(fold(one), fold(other), language)
    assert are_opposites(fold(other), fold(one), language)
    assert not are_opposites(fold(one), fold(one), language)


@pytest.mark.parametrize(("language", "one", "other"), _samples(OTHERS))
def test_no_opposites(language: str, one: str, other: str) -> None:
    assert not are_opposites(fold(one), fold(other), language)


def test_unknown_language() -> None:
    assert not are_opposites("more", "less", "xx")
