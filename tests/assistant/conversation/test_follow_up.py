"""Follow-ups in all official languages; and the many questions that stand by themselves and are left alone."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from follow_up_cases import TALKS, Talk
from whole_questions import WHOLE

from assistant.conversation.follow_up import LONGEST_COMPLETED, Asked, Fact, Move, follow_up
from assistant.conversation.lexicon import WORDS
from assistant.conversation.message import LONGEST_MESSAGE, MOST_MESSAGES, Message, Speaker
from corpus.language import OFFICIAL_LANGUAGES
from corpus.mentions import NO_DOCUMENTS, Known, KnownPerson

HOUSING = "What did the CoR say about housing in 2020?"
TRAINS = "How should night trains be paid for?"
CYCLING = "Wie sollen Radwege in Spanien bezahlt werden?"
QUESTIONS = Path(__file__).parents[2] / "quality" / "questions"
every_talk = pytest.mark.parametrize("talk", TALKS.values(), ids=TALKS)


def after(*questions: str) -> Asked:
    """The last question, after the others and their answers."""
    history = []
    for question in questions[:-1]:
        history += [Message(Speaker.USER, question), Message(Speaker.ASSISTANT, "The Committee: “no”. [1]")]
    return follow_up(questions[-1], history)


def joined(first: str, then: str) -> str:
    """Both, as they are shown: the second one with a capital."""
    place = next(place for place, character in enumerate(then) if character.isalpha())
    return f"{first} {then[:place]}{then[place].upper()}{then[place + 1 :]}"


def test_there_are_words_and_examples_for_every_language() -> None:
    assert set(WORDS) == set(TALKS) == set(OFFICIAL_LANGUAGES)


# In every language


@every_talk
def test_a_first_question_is_left_as_it_is(talk: Talk) -> None:
    assert follow_up(talk.first, ()) == Asked(talk.first)
    assert after(TRAINS, talk.first) == Asked(talk.first)


@every_talk
def test_another_date_takes_the_place_of_the_one_asked_for(talk: Talk) -> None:
    said, completed = talk.date
    assert after(talk.first, said) == Asked(completed, None, talk.first, Move.PART)


@every_talk
def test_a_country_is_added(talk: Talk) -> None:
    said, completed = talk.country
    assert after(talk.first, said) == Asked(completed, None, talk.first, Move.PART)


@every_talk
@pytest.mark.parametrize("name", ["why", "that"])
def test_what_points_back_follows_the_question_it_points_to(talk: Talk, name: str) -> None:
    said = getattr(talk, name)
    assert after(talk.first, said) == Asked(joined(talk.first, said), None, talk.first, Move.REFERENCE)


@every_talk
@pytest.mark.parametrize(
    ("name", "fact"), [("drafted", Fact.RAPPORTEUR), ("rapporteur", Fact.RAPPORTEUR), ("adopted", Fact.DATE)]
)
def test_a_fact_of_the_text_is_asked_for(talk: Talk, name: str, fact: Fact) -> None:
    said = getattr(talk, name)
    assert after(talk.first, said) == Asked(joined(talk.first, said), None, talk.first, Move.REFERENCE, fact)


@every_talk
def test_more_is_the_question_again(talk: Talk) -> None:
    assert after(talk.first, talk.more) == Asked(talk.first, None, talk.first, Move.MORE)


@every_talk
def test_a_wish_for_a_language_is_the_question_again_in_that_language(talk: Talk) -> None:
    said, language = talk.wish
    assert after(talk.first, said) == Asked(talk.first, language, talk.first, Move.LANGUAGE)
    assert follow_up(said, ()).language == language


@every_talk
def test_a_wish_beside_a_question_is_taken_off_it(talk: Talk) -> None:
    said, language = talk.wish
    found = follow_up(f"{talk.first} ({said})", ())
    assert (found.question, found.language) == (talk.first, language)


@every_talk
def test_thanks_are_left_alone_and_are_nothing_to_come_back_to(talk: Talk) -> None:
    assert after(talk.first, talk.thanks) == Asked(talk.thanks, move=Move.COURTESY)
    assert after(talk.first, talk.thanks, talk.why).based_on == talk.first


# Other subjects


@pytest.mark.parametrize(
    ("first", "said", "completed"),
    [
        (HOUSING, "what about islands?", "What did the CoR say about islands in 2020?"),
        (HOUSING, "and on public transport?", "What did the CoR say on public transport in 2020?"),
        (HOUSING, "Ok, and small towns?", "What did the CoR say about small towns in 2020?"),
        (TRAINS, "what about islands?", f"{TRAINS} What about islands?"),
        (TRAINS, "and in Spain?", "How should night trains be paid for in Spain?"),
        (TRAINS, "Does it apply to islands?", f"{TRAINS} Does it apply to islands?"),
        (TRAINS, "who pays?", f"{TRAINS} Who pays?"),
        (TRAINS, "how much will it cost?", f"{TRAINS} How much will it cost?"),
        (TRAINS, "Which regions?", f"{TRAINS} Which regions?"),
        ("night train funding", "and in 2021?", "night train funding in 2021"),
        ("night train funding", "why?", "night train funding. Why?"),
        ("Que dit le Comité sur le logement ?", "et sur les îles ?", "Que dit le Comité sur les îles ?"),
        ("Que dit le Comité sur le logement ?", "et les îles ?", "Que dit le Comité sur les îles ?"),
        (
            "Que dit le Comité sur le logement ?",
            "combien cela coûte-t-il ?",
            "Que dit le Comité sur le logement ? Combien cela coûte-t-il ?",
        ),
        (CYCLING, "und in Polen?", "Wie sollen Radwege in Polen bezahlt werden?"),
        (CYCLING, "und Polen?", "Wie sollen Radwege in Polen bezahlt werden?"),
        (CYCLING, "und auf Inseln?", f"{CYCLING} Und auf Inseln?"),
        (CYCLING, "Gilt das auch für Inseln?", f"{CYCLING} Gilt das auch für Inseln?"),
        ("Was sagt der Ausschuss zu Wohnungen?", "und zu Inseln?", "Was sagt der Ausschuss zu Inseln?"),
        ("¿Qué dice el Comité sobre la vivienda?", "¿y las islas?", "¿Qué dice el Comité sobre las islas?"),
        ("Che cosa dice il Comitato sugli alloggi?", "e sulle isole?", "Che cosa dice il Comitato sulle isole?"),
        ("Co mówi Komitet o mieszkaniach?", "a o wyspach?", "Co mówi Komitet o wyspach?"),
        ("Co mówi Komitet o mieszkaniach?", "a wyspy?", "Co mówi Komitet o mieszkaniach? A wyspy?"),
        ("Wat zegt het Comité over wonen?", "en over eilanden?", "Wat zegt het Comité over eilanden?"),
        ("O que diz o Comité sobre as ilhas?", "e sobre os portos?", "O que diz o Comité sobre os portos?"),
        ("Co říká Výbor o bydlení?", "a o ostrovech?", "Co říká Výbor o ostrovech?"),
        ("Ce spune Comitetul despre locuințe?", "și despre insule?", "Ce spune Comitetul despre insule?"),
        ("Hvad siger udvalget om boliger?", "hvad med øer?", "Hvad siger udvalget om øer?"),
    ],
)
def test_little_is_completed_by_what_was_asked(first: str, said: str, completed: str) -> None:
    found = after(first, said)
    assert (found.question, found.based_on) == (completed, first)


@pytest.mark.parametrize(
    ("first", "said"),
    [
        (TRAINS, "and who would pay for that?"),
        (TRAINS, "what's the date of that opinion?"),
        (TRAINS, "is there a press release on it?"),
        (TRAINS, "were there any amendments?"),
        (TRAINS, "did they vote on it?"),
        (TRAINS, "and today?"),
        (HOUSING, "and more recently?"),
        (HOUSING, "how many members voted for it?"),
        (CYCLING, "Seit wann?"),
        (CYCLING, "Wie viel soll das kosten?"),
        (CYCLING, "Gibt es dazu eine Entschließung?"),
        ("Qui paie les trains de nuit ?", "quels amendements ?"),
        ("Qui paie les trains de nuit ?", "et la Commission ?"),
        ("Jak finansować nocne pociągi?", "a kto za to zapłaci?"),
        ("Jak finansować nocne pociągi?", "ile to kosztuje?"),
        ("¿Cómo se pagan los trenes nocturnos?", "¿quién es el ponente?"),
        ("Chi paga i treni notturni?", "quanto costa?"),
        ("Wie betaalt de nachttreinen?", "hoeveel kost dat?"),
        ("Kuka maksaa yöjunat?", "paljonko se maksaa?"),
        ("Ki fizeti az éjszakai vonatokat?", "mennyibe kerül ez?"),
        ("Vem betalar för nattågen?", "vad kostar det?"),
        ("Kdo zaplatí noční vlaky?", "kolik to stojí?"),
        ("Кой плаща за нощните влакове?", "колко струва това?"),
        ("Ποιος πληρώνει τα νυχτερινά τρένα;", "πόσο κοστίζει αυτό;"),
        ("Cine plătește trenurile de noapte?", "cât costă?"),
        ("Quem paga os comboios noturnos?", "quanto custa isso?"),
    ],
)
def test_what_says_nothing_by_itself_follows_the_question_before(first: str, said: str) -> None:
    assert after(first, said).question == joined(first, said)


def test_a_follow_up_in_another_language_is_answered_in_it() -> None:
    found = after(TRAINS, "und seit 2019?")
    assert (found.question, found.language) == (f"{TRAINS} Und seit 2019?", "de")
    assert after(HOUSING, "et pourquoi ?").language == "fr"
    assert after(HOUSING, "et pourquoi ? In Polish please").language == "pl"


def test_chains_go_on_from_the_last_completed_question() -> None:
    assert after(HOUSING, "and in 2021?", "and in 2022?").question == "What did the CoR say about housing in 2022?"
    assert after(HOUSING, "what about islands?", "and in 2021?").question == (
        "What did the CoR say about islands in 2021?"
    )
    assert after(TRAINS, "what about islands?", "and mountains?").question == f"{TRAINS} And mountains?"
    assert after(TRAINS, "who drafted it?", "and in Spain?").question == "How should night trains be paid for in Spain?"
    assert after(TRAINS, "who drafted it?", "when?").question == f"{TRAINS} Who drafted it? When?"
    assert after(TRAINS, "why?", "in French please") == Asked(f"{TRAINS} Why?", "fr", f"{TRAINS} Why?", Move.LANGUAGE)


def test_a_new_subject_is_what_follow_ups_go_on_from() -> None:
    assert after(HOUSING, TRAINS, "why?").based_on == TRAINS


def test_a_chain_that_grows_too_long_is_left_as_it_is() -> None:
    long = f"What does the Committee say about {'very ' * 200}old bridges?"
    assert len(long) > LONGEST_COMPLETED
    assert after(long, "why?") == Asked("why?")


# Persons


def test_a_known_person_takes_the_place_of_another() -> None:
    people = {}
    for given_name, surname in (("anna", "lehmann"), ("piotr", "nowak")):
        who = KnownPerson(f"{given_name} {surname}".title(), frozenset({given_name, surname}), frozenset({surname}))
        people |= {given_name: (who,), surname: (who,)}
    held = Known(NO_DOCUMENTS, {}, (), (), {}, {}, people, ("lehmann", "nowak"), {}, {}, {}, {})
    first = "What did Anna Lehmann say about small hospitals?"
    found = follow_up("and Piotr Nowak?", [Message(Speaker.USER, first)], held)
    assert found.question == "What did Piotr Nowak say about small hospitals?"


# Wishes


@pytest.mark.parametrize(
    ("said", "question", "language"),
    [
        (
            "What does the Committee say about ports? Answer in German.",
            "What does the Committee say about ports?",
            "de",
        ),
        (
            "Answer in German: what does the Committee say about ports?",
            "what does the Committee say about ports?",
            "de",
        ),
        (
            "What does the Committee say about ports, in Polish please?",
            "What does the Committee say about ports?",
            "pl",
        ),
        ("What does the Committee say about ports in Polish please", "What does the Committee say about ports", "pl"),
        ("Was sagt der Ausschuss zu Häfen? Bitte auf Englisch antworten.", "Was sagt der Ausschuss zu Häfen?", "en"),
        ("Que dit le Comité sur les ports ? Réponds en italien", "Que dit le Comité sur les ports ?", "it"),
        ("Co mówi Komitet o portach? Odpowiedz po niemiecku.", "Co mówi Komitet o portach?", "de"),
    ],
)
def test_a_wish_in_a_whole_question(said: str, question: str, language: str) -> None:
    found = follow_up(said, ())
    assert (found.question, found.language) == (question, language)


@pytest.mark.parametrize(
    "question",
    [
        "How are lessons given in French schools in Brussels?",
        "Should pupils write and answer in Irish?",
        "Which opinions say that signs must be in German, French and Italian?",
        "Wird in Südtirol auf Deutsch unterrichtet?",
        "Combien d’enfants apprennent en allemand ?",
    ],
)
def test_a_language_that_is_spoken_of_is_no_wish(question: str) -> None:
    assert follow_up(question, ()) == Asked(question)


# Left alone


@pytest.mark.parametrize("first", [HOUSING, CYCLING, "Que dit le Comité sur le logement ?"])
@pytest.mark.parametrize("question", [question for _, question in WHOLE])
def test_a_whole_question_is_left_exactly_as_it_is(first: str, question: str) -> None:
    assert after(first, question) == Asked(question)


@pytest.mark.parametrize(
    "question", ["What did I ask before?", "What was my first question?", "Was habe ich vorhin gefragt?"]
)
def test_a_question_about_the_conversation_is_left_as_it_is(question: str) -> None:
    assert after(HOUSING, question).question == question
    assert after(HOUSING, question, "why?").based_on == HOUSING


def real_questions() -> Iterator[tuple[str, str]]:
    """Language and words of each."""
    for path in sorted(QUESTIONS.glob("*.json")):
        told = json.loads(path.read_text(encoding="utf-8"))
        yield from ((each["lang"], each["q"].strip()) for each in (*told["questions"], *told["unanswerable"]))


@pytest.mark.parametrize("same", [True, False], ids=["in the same language", "in English"])
def test_hardly_any_real_question_is_changed_by_what_was_asked_before(same: bool) -> None:
    every = list(real_questions())
    firsts = [TALKS[language].first if same else HOUSING for language, _ in every]
    asked = [(after(first, question), question) for first, (_, question) in zip(firsts, every, strict=True)]
    changed = [question for found, question in asked if found != Asked(question)]
    assert len(every) > 400
    assert len(changed) <= 0.02 * len(every), changed


# Hostile


@pytest.mark.parametrize(
    "unit",
    [
        " ",
        "a ",
        "and ",
        "? ",
        "in french, ",
        "2020 ",
        ". ",
        "(",
        "x",
        "\u0301",
        "what about it in german please. ",
        "ß’",
    ],
)
def test_hostile_messages_are_read_quickly(unit: str) -> None:
    text = (unit * LONGEST_MESSAGE)[:LONGEST_MESSAGE]
    after(HOUSING, "why?")
    started = time.perf_counter()
    found = follow_up(text, [Message(Speaker.USER, text)] * MOST_MESSAGES)
    assert time.perf_counter() - started < 2
    assert len(found.question) <= LONGEST_MESSAGE
