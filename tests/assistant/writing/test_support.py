"""Each rule of the check by itself, on texts made for it; those about figures, dates and names are in `test_support_facts.py`."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from support_examples import WELLS, faults, judge, source

from assistant.answers import Doubt, Fault, Support
from assistant.writing.denial.contrasts import exchanged
from assistant.writing.sentences import Sentence
from assistant.writing.support import Judge, Judged


def test_a_sentence_without_a_source_is_unsupported() -> None:
    assert judge("Wells are good.", WELLS, cites=()).doubts == (Doubt(Fault.UNCITED),)
    assert judge("Wells are good.", WELLS, cites=(7,)) == Judged(
        "Wells are good.", (), Support.UNSUPPORTED, (Doubt(Fault.NO_SUCH_CITATION, "[7]"),)
    )


def test_citations_that_exist_are_kept_beside_one_that_does_not() -> None:
    found = judge("The Commission should pay at least 60 %.", WELLS, cites=(1, 9))
    assert (found.citations, found.support) == ((1,), Support.UNSUPPORTED)


def test_words_of_the_passage_are_verbatim() -> None:
    assert judge("does not support fountains in towns", WELLS).support is Support.VERBATIM


@pytest.mark.parametrize(
    "sentence",
    [
        "The Committee supports fountains in towns with fewer than 5 000 inhabitants.",
        "Fountains in towns with fewer than 5 000 inhabitants have the support of the Committee, which wants fountains.",
        "The Commission should not pay at least 60 % of the money for wells.",
        "Two thirds of the fountains stand dry before 15 June.",
    ],
)
def test_the_contrary(sentence: str) -> None:
    assert Fault.NEGATION in faults(sentence, WELLS)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The number of wells rose from 67 to 29."),
        ("en", "The number of wells rose to 29."),
        ("de", "Die Zahl der Brunnen stieg auf 29."),
        ("fr", "Le nombre de puits a augmenté de 67 à 29."),
        ("pl", "Liczba studni wzrosła do 29."),
    ],
)
def test_a_direction_turned_round(language: str, sentence: str) -> None:
    fell = source("notes that the number of wells fell from 67 to 29;")
    assert Fault.NEGATION in faults(sentence, fell, language=language)


def test_quotations() -> None:
    genuine = judge("The Committee “does not support fountains in towns”.", WELLS)
    assert (genuine.doubts, genuine.text) == ((), "The Committee “does not support fountains in towns”.")
    altered = judge("The Committee “does not support statues in towns with fewer than 5 000 inhabitants”.", WELLS)
    assert altered.text == "The Committee “does not support fountains in towns with fewer than 5 000 inhabitants”."
    invented = judge("The Committee says that “water is the memory of the hills”.", WELLS)
    assert invented.doubts[0] == Doubt(Fault.QUOTATION, "water is the memory of the hills")
    assert "“" not in invented.text


JUDGE_NEAR = Judge(lambda sentence, texts: (0.9, 0.9))
"""To which everything is near to everything."""


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Brunnen ersetzen Leitungen."),
        ("sv", "Brunnar ersätter ledningar."),
        ("hu", "A kutak pótolják a vezetékeket."),
        ("en", "Wells do replace pipes."),
    ],
)
def test_what_is_denied_is_not_said_without_a_denial(language: str, sentence: str) -> None:
    sources = {1: source("stresses that wells do not replace pipes;")}
    assert JUDGE_NEAR.judge(Sentence(sentence, (1,)), sources, language).support is Support.UNSUPPORTED


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Brunnen ersetzen Leitungen nicht."),
        ("sv", "Brunnar ersätter inte ledningar."),
        ("hu", "A kutak nem pótolják a vezetékeket."),
        ("en", "Wells are not a replacement for pipes."),
    ],
)
def test_a_denial_rendered_faithfully(language: str, sentence: str) -> None:
    sources = {1: source("stresses that wells do not replace pipes;")}
    assert JUDGE_NEAR.judge(Sentence(sentence, (1,)), sources, language).doubts == ()


@pytest.mark.parametrize(
    ("language", "faithful", "turned"),
    [
        ("it", "Il Comitato si rammarica dei pozzi chiusi.", "Il Comitato accoglie con favore i pozzi chiusi."),
        ("sk", "Výbor ľutuje zatvorenie studní.", "Výbor víta zatvorenie studní, podporuje ho."),
        ("fi", "Komitea pahoittelee kaivojen sulkemista.", "Komitea kannattaa kaivojen sulkemista."),
        ("da", "Udvalget modsætter sig lukning af brøndene.", "Udvalget støtter lukning af brøndene."),
    ],
)
def test_a_stance_in_another_language(language: str, faithful: str, turned: str) -> None:
    regretted = {1: source("regrets the closure of wells;")}
    assert JUDGE_NEAR.judge(Sentence(faithful, (1,)), regretted, language).doubts == ()
    assert JUDGE_NEAR.judge(Sentence(turned, (1,)), regretted, language).support is Support.UNSUPPORTED


@pytest.mark.parametrize(
    ("language", "faithful", "turned"),
    [
        ("de", "Das Ziel von 40 Brunnen ist unerreichbar.", "Das Ziel von 40 Brunnen ist erreichbar."),
        ("en", "The target of 40 wells is not achievable.", "The target of 40 wells is achievable."),
        ("fr", "L’objectif de 40 puits n’est pas réaliste.", "L’objectif de 40 puits est réaliste."),
        ("cs", "Cíl 40 studní je nedosažitelný.", "Cíl 40 studní je dosažitelný."),
    ],
)
def test_a_denying_prefix_is_a_denial(language: str, faithful: str, turned: str) -> None:
    target = {1: source("considers the target of 40 wells unattainable;")}
    assert JUDGE_NEAR.judge(Sentence(faithful, (1,)), target, language).doubts == ()
    assert JUDGE_NEAR.judge(Sentence(turned, (1,)), target, language).support is Support.UNSUPPORTED


@pytest.mark.parametrize(
    ("language", "faithful", "turned"),
    [
        ("pl", "Protokoły studni są jawne.", "Protokoły studni są poufne."),
        ("nl", "De notulen van de putten zijn openbaar.", "De notulen van de putten blijven geheim."),
        ("pt", "As atas dos poços são públicas.", "As atas dos poços são confidenciais."),
    ],
)
def test_a_state_and_its_opposite(language: str, faithful: str, turned: str) -> None:
    minutes = {1: source("asks that the minutes of wells be public;")}
    assert JUDGE_NEAR.judge(Sentence(faithful, (1,)), minutes, language).doubts == ()
    assert JUDGE_NEAR.judge(Sentence(turned, (1,)), minutes, language).support is Support.UNSUPPORTED


def test_before_and_after_in_another_language() -> None:
    tested = {1: source("asks that wells be tested before the vote;")}
    assert (
        JUDGE_NEAR.judge(Sentence("Die Brunnen sollen vor der Wahl geprüft werden.", (1,)), tested, "de").doubts == ()
    )
    late = Sentence("Die Brunnen sollen nach der Wahl geprüft werden.", (1,))
    assert JUDGE_NEAR.judge(late, tested, "de").support is Support.UNSUPPORTED


def shared(sentence: str, texts: Sequence[str]) -> tuple[float, float]:
    """As near as the words that they share; a word of German is near to its English one."""
    english = {"brunnen": "wells", "leitungen": "pipes"}
    said, told = ({english.get(word, word) for word in text.lower().split()} for text in (sentence, " ".join(texts)))
    return 0.5 + len(said & told) / (2 * len(said)), 0.9


@pytest.mark.parametrize(
    ("text", "language", "faithful", "turned"),
    [
        (
            "wants wells rather than pipes.",
            "en",
            "It wants wells instead of pipes.",
            "It wants pipes instead of wells.",
        ),
        (
            "wants wells rather than pipes.",
            "de",
            "Gewünscht sind Brunnen statt Leitungen.",
            "Gewünscht sind Leitungen statt Brunnen.",
        ),
        (
            "notes that wells are cheaper than pipes.",
            "de",
            "Brunnen sind billiger als Leitungen.",
            "Leitungen sind billiger als Brunnen.",
        ),
        (
            "notes that wells are cheaper than pipes.",
            "de",
            "Leitungen sind teurer als Brunnen.",
            "Brunnen sind teurer als Leitungen.",
        ),
        (
            "would rather see wells dug than pipes.",
            "de",
            "Lieber Brunnen als Leitungen.",
            "Lieber Leitungen als Brunnen.",
        ),
    ],
)
def test_sides_that_were_exchanged(text: str, language: str, faithful: str, turned: str) -> None:
    assert not exchanged(faithful, language, [(text, "en")], shared)
    assert exchanged(turned, language, [(text, "en")], shared)


def test_a_denial_told_with_other_words() -> None:
    kept = source("asks that wells remain open until 2035 and be tested without prior notice;")
    assert faults("Wells must not close until 2035.", kept) == set()
    assert faults("Testing wells would not need prior notice.", kept) == set()
    trusted = source("w 2005 r. Komitet zaufał studniom, a dziś chce rurociągów.", language="pl")
    assert faults("Komitet nie ufa już studniom, chce rurociągów.", trusted, language="pl") == set()


def test_opposites_that_changed_places() -> None:
    hours = source("expects longer opening hours and shorter waiting times at wells;")
    assert faults("The Committee expects longer opening hours and shorter waiting times.", hours) == set()
    assert Fault.NEGATION in faults("The Committee expects shorter opening hours and longer waiting times.", hours)


def test_refraining_is_a_denial() -> None:
    asked = source("asks the Commission to refrain from legislation on wells before the assessment;")
    assert faults("There should be no legislation on wells before the assessment.", asked) == set()
    assert Fault.NEGATION in faults("There should be no legislation on wells after the assessment.", asked)


def test_the_soft_rule_decides_only_where_nothing_else_does() -> None:
    def far(sentence: str, texts: Sequence[str]) -> tuple[float, float]:
        return 0.1, 0.1

    strict = Judge(far)
    sources = {1: WELLS}
    wrong = strict.judge(Sentence("The wells cost EUR 9 million.", (1,)), sources, "en")
    assert {doubt.fault for doubt in wrong.doubts} == {Fault.FIGURE}
    vague = strict.judge(Sentence("The Committee likes music.", (1,)), sources, "en")
    assert vague.doubts == (Doubt(Fault.SENSE),)
    plain = {1: source("notes that wells cost money;")}
    assert JUDGE_NEAR.judge(Sentence("A well costs money.", (1,)), plain, "en").doubts == ()


@pytest.mark.parametrize(
    "text",
    [
        "1" * 1200,
        "1 234 " * 200,
        "not " * 300,
        "A-" * 600,
        "“" * 1200,
        "from 1 to 2 " * 100,
        "not a but " * 120,
        "rapporteur " * 110,
        "5 a.m. " * 170,
        "EUR 1 per " * 120,
        "Ana, rapporteur (" * 70,
    ],
)
def test_hostile_sentences_take_bounded_time(text: str) -> None:
    judge(text, WELLS)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The trial should not cost more than EUR 300."),
        ("en", "It should be held not only in towns but also in villages."),
        ("en", "Public transport is to bring people there."),
        ("fr", "Le Comité veut un essai avant qu'il ne soit trop tard."),
    ],
)
def test_what_looks_like_a_denial(language: str, sentence: str) -> None:
    trial = source(
        "asks for a trial in towns and in villages that costs no more than EUR 300, before it is too late; wants buses to bring"
        " people there; would keep the records secret;"
    )
    assert judge(sentence, trial, language=language).doubts == ()


def test_what_is_denied_still_is() -> None:
    trial = source("asks for a trial in towns that costs more than EUR 300 and for public transport;")
    assert Fault.NEGATION in faults("The Committee does not ask for a trial in towns.", trial)
    assert faults("The trial should not cost more than EUR 300.", trial) == {Fault.FIGURE}


def test_no_more_than_is_not_exceeding() -> None:
    held = {1: source("Die Hälfte wird gezahlt, wenn die Miete ein Viertel des Lohns nicht übersteigt.", language="de")}
    said = Sentence("Die Hälfte wird gezahlt, sofern die Miete nicht mehr als ein Viertel des Lohns beträgt.", (1,))
    assert JUDGE_NEAR.judge(said, held, "de").doubts == ()


def test_a_subsidy_is_no_rise() -> None:
    held = source("a decreasing subsidy of 50 % of the loss in the first year;")
    assert not faults("La subvención decreciente cubriría el 50 % de las pérdidas.", held, language="es")


def test_structural_funds_are_known_in_any_language() -> None:
    held = source("Die Hälfte davon soll aus den Strukturfonds kommen.", language="de")
    for language, said in (
        ("en", "Half of it should come from the Structural Funds."),
        ("fr", "La moitié devrait provenir des Fonds structurels."),
        ("es", "La mitad debería proceder de los Fondos Estructurales."),
    ):
        assert not faults(said, held, language=language)
