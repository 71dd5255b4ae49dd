"""What is no unknown name though it has a capital, and invented names in the same places, in many languages."""

from __future__ import annotations

import pytest
from support_examples import faults, source

from assistant.answers import Fault
from assistant.writing.naming.names import name_words
from corpus.model import Role

MAYOR = (
    "Mayor Jitka Horová of Norrberga told the Parliament, the Council and the Commission that the 4.5 million euro came too"
    " late: small firms in Brezová and in the province of Olvena had closed before Easter."
)
PASSAGES = {
    "en": MAYOR,
    "de": "Die Bürgermeisterin Jitka Horová aus Norrberga sagte, kleine Betriebe in Brezová hätten vor Ostern geschlossen.",
    "sk": "Komisia navrhuje nižšie dane; Výbor vyčíta Komisii, že neprišla do Brezovej.",
    "hu": "A Bizottság gyorsabb eljárást ígért; a Régiók Európai Bizottsága kételkedik.",
    "el": "Η Επιτροπή πρότεινε νέο ταμείο και δεν συμφωνεί με το Συμβούλιο.",
    "ro": "Adunarea își exprimă mulțumirea față de planul Comisiei.",
    "it": "L'assemblea vuole esprimersi prima del Consiglio e del Parlamento; la relatrice, Tecla Morandin, è d'accordo.",
}
HONEST = [
    ("en", "de", "Kleine Betriebe haben vor Ostern geschlossen."),
    ("en", "de", "Geförderte Betriebe kamen nicht vor."),
    ("en", "de", "Ungeprüfte Angaben kamen nicht vor."),
    ("en", "de", "Wer Betriebe führt, kennt das."),
    ("en", "de", "Sechs Anliegen kamen zu spät."),
    ("en", "de", "Am Ort Arbeit zu finden war schwer."),
    ("en", "de", "Der Ort soll aus den Einnahmen Wohnungen bauen."),
    ("en", "de", "Betriebe in Bauernhand hatten geschlossen."),
    ("en", "de", "Das bereitet dem Ausschuss Sorgen."),
    ("en", "de", "Der Betrieb hat keine Auskunft erhalten, und nach Einwohnerzahl ist er klein."),
    ("en", "de", "Gutscheine empfiehlt der Ausschuss nicht."),
    ("en", "en", "Of the EUR 4.5 million, nothing came in time."),
    ("en", "en", "Everyone agreed that the money came too late."),
    ("en", "en", "Only Norrberga complained."),
    ("en", "en", "In Norrberga firms complained."),
    ("en", "fr", "Selon Jitka Horová, l'argent est arrivé après Pâques."),
    ("en", "fr", "Le Parlement et le Conseil l'ont appris."),
    ("en", "es", "Según Horová, el Parlamento y el Consejo lo saben."),
    ("en", "it", "Secondo Horová, il Parlamento e il Consiglio lo sanno."),
    ("en", "nl", "Volgens Jitka Horová kwam het geld na Pasen."),
    ("en", "cs", "Podle Horové o tom Parlament i Komise vědí."),
    ("en", "pl", "Zdaniem Horovej wie o tym Parlament."),
    ("en", "sv", "Enligt Horová kom pengarna för sent."),
    ("en", "sv", "Texten vill att pengarna kommer före påsk."),
    ("en", "sv", "Borgmästaren anser att pengarna kom för sent."),
    ("en", "pl", "Sprawozdawca uważa, że pieniądze przyszły za późno."),
    ("en", "ro", "Raportul consideră că banii au venit târziu."),
    ("en", "ro", "Pentru Comitet, banii au venit târziu."),
    ("sk", "en", "The Commission proposes lower taxes."),
    ("sk", "hr", "Komisija predlaže niže poreze."),
    ("hu", "en", "The Commission promised a faster procedure."),
    ("hu", "da", "Kommissionen lovede en hurtigere procedure."),
    ("el", "de", "Die Kommission hat einen neuen Fonds vorgeschlagen."),
    ("el", "nl", "Met de Raad is de Commissie het niet eens."),
    ("ro", "en", "The Assembly is pleased with the plan."),
    ("ro", "fr", "L'Assemblée est satisfaite du plan."),
    ("it", "en", "The assembly wants to speak before the Council does."),
    ("it", "en", "The rapporteur, Tecla Morandin, agrees."),
    ("it", "bg", "Според докладчика Текла Морандин събранието трябва да говори."),
]


@pytest.mark.parametrize(("passage", "language", "sentence"), HONEST)
def test_no_unknown_name(passage: str, language: str, sentence: str) -> None:
    assert Fault.NAME not in faults(sentence, source(PASSAGES[passage], language=passage), language=language)


INVENTED = [
    # Persons.
    ("en", "en", "Mayor Jitka Kestrinova told the Parliament so."),
    ("en", "en", "Brockhagen told the Council so."),
    ("en", "en", "Only Brockhagen complained."),
    ("en", "en", "For Kestrin, the money came too late."),
    ("en", "de", "Laut Jitka Kestrin kam das Geld zu spät."),
    ("en", "de", "Brockhagen sagte, das Geld komme zu spät."),
    ("en", "de", "Bürgermeisterin Kestrin sagte, das Geld komme zu spät."),
    ("en", "de", "Sabine Kestrin sagte, das Geld komme zu spät."),
    ("en", "de", "Bernadette Kestrin sagte, das Geld komme zu spät."),
    ("en", "de", "Jürgen Brockhagen ist dagegen."),
    ("en", "fr", "Selon Odile Kestrin, l'argent est arrivé trop tard."),
    ("en", "fr", "Kestrin estime que l'argent est arrivé trop tard."),
    ("en", "es", "Según Kestrin, el dinero llegó tarde."),
    ("en", "es", "Sarmiento considera que el dinero llegó tarde."),
    ("en", "it", "Secondo Bruno Kestrin, i soldi sono arrivati tardi."),
    ("en", "it", "Né Kestrin né Horová lo sanno."),
    ("en", "pt", "Segundo Kestrin, o dinheiro chegou tarde."),
    ("en", "pt", "Nascimento considera que o dinheiro chegou tarde."),
    ("en", "nl", "Volgens Kestrin kwam het geld te laat."),
    ("en", "nl", "Banning vindt dat het geld te laat kwam."),
    ("en", "sv", "Enligt Brockhagen kom pengarna för sent."),
    ("en", "sv", "Brockhagen anser att pengarna kom för sent."),
    ("en", "sv", "Henning anser att pengarna kom för sent."),
    ("en", "da", "Ifølge Brockhagen kom pengene for sent."),
    ("en", "da", "Henning mener, at pengene kom for sent."),
    ("en", "pl", "Zdaniem Kowalewskiej pieniądze przyszły za późno."),
    ("en", "pl", "Pawlak uważa, że pieniądze przyszły za późno."),
    ("en", "cs", "Podle Dvořákové přišly peníze pozdě."),
    ("en", "sk", "Podľa Kováčovej prišli peniaze neskoro."),
    ("en", "hr", "Prema Horvatiću novac je stigao kasno."),
    ("en", "sl", "Po mnenju Kestrina je denar prišel pozno."),
    ("en", "ro", "Pentru Ionescu, banii au venit târziu."),
    ("en", "ro", "După Ionescu, banii au venit târziu."),
    ("en", "hu", "A pénz Kestrin Ferenc szerint későn jött."),
    ("en", "fi", "Virtanen pitää summaa liian pienenä."),
    ("en", "et", "Raha tuli Tammsaare sõnul liiga hilja."),
    ("en", "lv", "Nauda, kā teica Kalniņš, nāca par vēlu."),
    ("en", "lt", "Pinigai, kaip sakė Petrauskas, atėjo per vėlai."),
    ("en", "el", "Σύμφωνα με τον Παπαδάκη, τα χρήματα ήρθαν αργά."),
    ("en", "bg", "Според Стоянова парите дойдоха късно."),
    # Towns and countries.
    ("en", "en", "In Velburg firms complained."),
    ("en", "en", "Small firms in Castelmonte had closed."),
    ("en", "de", "Kleine Betriebe in Sandhofen-Wörth hatten geschlossen."),
    ("en", "de", "In der Gemeinde Velburg hatten Betriebe geschlossen."),
    ("en", "fr", "À Vallorcine, les entreprises avaient fermé."),
    ("en", "es", "En Reinosa las empresas habían cerrado."),
    ("en", "it", "A Castelmonte le imprese avevano chiuso."),
    ("en", "nl", "In Zuidlaren waren bedrijven gesloten."),
    ("en", "sv", "I Hagfors hade företag stängt."),
    ("en", "cs", "V Kladně zavřely malé podniky."),
    ("en", "pl", "W Sierpcu zamknięto małe firmy."),
    ("en", "hr", "U Varaždinu su se zatvorile male tvrtke."),
    ("en", "ro", "În Suceava s-au închis firme mici."),
    ("en", "en", "Small firms in Portugal had closed."),
    ("en", "de", "Kleine Betriebe in Finnland hatten geschlossen."),
    ("en", "fr", "Les petites entreprises de Croatie avaient fermé."),
    # Bodies.
    ("en", "en", "The European Investment Bank told the Parliament so."),
    ("en", "de", "Der Rechnungshof kennt das Problem."),
    ("en", "fr", "La Cour des comptes le sait."),
    ("sk", "en", "The Council proposes lower taxes."),
    ("sk", "en", "The European Parliament proposes lower taxes."),
    ("hu", "de", "Das Europäische Parlament hat ein schnelleres Verfahren versprochen."),
    ("ro", "en", "The Council is pleased with the plan."),
    ("ro", "es", "El Parlamento está contento con el plan."),
    ("ro", "it", "Il Tribunale è contento del piano."),
    ("it", "en", "The Court wants to speak first."),
    ("it", "nl", "De Kamer wil eerst spreken."),
    ("de", "en", "The Commission says that firms had closed."),
    # Rapporteurs.
    ("it", "en", "The rapporteur, Bruno Kestrin, agrees."),
    ("it", "de", "Die Berichterstatterin Sabine Kestrin stimmt zu."),
    ("en", "en", "The rapporteur Jitka Horová said the money came too late."),
]


@pytest.mark.parametrize(("passage", "language", "sentence"), INVENTED)
def test_invented_names(passage: str, language: str, sentence: str) -> None:
    assert Fault.NAME in faults(sentence, source(PASSAGES[passage], language=passage), language=language)


def test_the_commission_that_acts_in_the_passage_is_not_only_asked() -> None:
    text = "The Committee notes the Commission's proposal to spare the smallest firms."
    passage = source(text, role=Role.POINT)
    assert Fault.NAME not in faults("The Commission proposes to spare the smallest firms.", passage)
    asked = source("The Committee calls on the Commission to spare the smallest firms.")
    assert Fault.NAME in faults("The Commission proposes to spare the smallest firms.", asked)
    assert Fault.NAME not in faults("Calls upon the Commission to state plainly that firms are spared.", asked)


@pytest.mark.parametrize(("word", "known"), [("Неа", True), ("Νέα", True), ("Нои", False), ("Ан", False)])
def test_a_short_name_is_known_in_other_letters(word: str, known: bool) -> None:
    assert name_words("Deputy Mayor of Nea Lithoupoli").knows(word) is known


def test_the_commission_is_told_what_to_do() -> None:
    passage = source("ersucht die Kommission, bis zum 30. Juni 2030 einen Bericht vorzulegen;", language="de")
    said = "Bis zum 30. Juni 2030 soll die Kommission einen Bericht vorlegen."
    assert Fault.NAME not in faults(said, passage, language="de")
    assert Fault.NAME in faults("Die Kommission berichtet bis zum 30. Juni 2030.", passage, language="de")
