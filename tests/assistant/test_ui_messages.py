"""The conversation as HTML."""

from __future__ import annotations

from dataclasses import replace

import pytest
from ui_examples import (
    HOSTILE,
    Elements,
    answer,
    assert_inert,
    citation,
    differing_answer,
    document,
    ferry_answer,
    hostile_document,
    invented,
    refusal,
    written_answer,
)

from assistant.answers import Answer, Claim, Mode, Support
from assistant.article.reading import Quoted
from assistant.question.constraint import Constraint, ConstraintKind
from assistant.quotation.verdicts import Checked, Verdict, Verification
from assistant.ui import wording
from assistant.ui.finding import Finding
from assistant.ui.links import citation_link
from assistant.ui.messages import (
    answer_part,
    checked_part,
    closing_part,
    conversation,
    note_part,
    read_as_part,
    turn_part,
    understood_part,
)
from assistant.ui.session import Ending, Turn
from assistant.ui.wishes import Wish, read_wish


def test_each_marker_links_to_its_citation() -> None:
    held = document()
    first = citation(1, held, "point 1", "more ferries")
    second = citation(2, held, "point 2", "have ports")
    links = Elements(answer_part(answer(first, second))).tagged("a")
    assert [(link.text, link.attributes["href"]) for link in links] == [
        ("[1]", citation_link(first)),
        ("[2]", citation_link(second)),
    ]
    assert all(link.attributes["target"] == "_blank" for link in links)


def test_a_marker_says_what_it_opens() -> None:
    (link,) = Elements(answer_part(ferry_answer())).tagged("a")
    assert "point 1" in link.attributes["title"]
    assert "Opinion on ferries" in link.attributes["title"]


def test_the_answer_reads_as_it_was_given() -> None:
    given = ferry_answer()
    (shown,) = Elements(answer_part(given)).classed("answer")
    assert shown.text == given.text


def test_a_marker_without_a_citation_is_text() -> None:
    given = replace(ferry_answer(), text="Nobody said this [7].", claims=())
    shown = Elements(answer_part(given))
    assert not shown.tagged("a")
    assert shown.classed("answer")[0].text == "Nobody said this [7]."


def test_what_a_source_prints_like_a_marker_is_no_link() -> None:
    given = ferry_answer()
    claim = Claim("It says “see [1]”", (1,), Support.VERBATIM)
    shown = answer_part(replace(given, text="It says “see [1]” [1]", claims=(claim,)))
    assert len(Elements(shown).tagged("a")) == 1
    assert "“see [1]” <a" in shown


def test_the_mode_is_told() -> None:
    given = ferry_answer()
    assert wording.answered_by(given) in Elements(closing_part(given, 1)).classed("note")[0].text
    assert "no language model" in wording.answered_by(given)
    written = closing_part(replace(given, mode=Mode.GENERATED, model="small <b>"), 1)
    assert "Written by small &lt;b&gt;; each sentence was held against" in written
    assert "no language model" not in written


def test_why_no_model_answered_stands_above_how_the_answer_came_about() -> None:
    given = replace(ferry_answer(), notice=f"it failed {HOSTILE}")
    first, second = Elements(closing_part(given, 1)).classed("note")
    assert first.text == f"It failed {HOSTILE}."
    assert "notice" in first.attributes["class"].split()
    assert second.text == wording.answered_by(given)
    assert Elements(closing_part(replace(refusal(), notice="it failed"), 1)).classed("notice")[0].text == "It failed."


@pytest.mark.parametrize(
    ("count", "words"), [(1, "1 sentence was left out"), (2, "2 sentences were left out")], ids=["one", "two"]
)
def test_sentences_left_out_are_counted(count: int, words: str) -> None:
    for given in (written_answer(), refusal()):
        assert words not in closing_part(given, 1)
        assert words in closing_part(replace(given, withheld=count), 1)


def test_what_a_follow_up_was_read_as_is_shown() -> None:
    part = read_as_part(replace(ferry_answer(), read_as=f"Ferries in 2021 {HOSTILE}"))
    assert_inert(part)
    assert Elements(part).classed("note")[0].text == f"{wording.READ_AS}: Ferries in 2021 {HOSTILE}"
    assert read_as_part(ferry_answer()) == ""


def test_sources_that_do_not_agree_are_told_below_the_answer_with_their_links() -> None:
    given = differing_answer()
    part = closing_part(given, 1)
    assert_inert(part)
    shown = Elements(part)
    (note,) = shown.classed("differences")
    assert note.text == "The texts do not seem to agree: [2] (2009-04-22) and, later, [1] (2025-07-02). Read both."
    assert (note.attributes["role"], note.attributes["lang"]) == ("note", "en")
    first, second = given.citations
    assert [(link.text, link.attributes["href"]) for link in shown.classed("marker")] == [
        ("[2]", citation_link(second)),
        ("[1]", citation_link(first)),
    ]
    assert part.index("differences") < part.index(wording.answered_by(given))
    assert "differences" not in answer_part(given)


def test_the_remark_is_in_the_answers_language() -> None:
    (note,) = Elements(closing_part(replace(differing_answer(), language="fr"), 1)).classed("differences")
    assert note.text.startswith("Les textes ne semblent pas concorder")
    assert note.attributes["lang"] == "fr"


def test_each_difference_has_its_line() -> None:
    given = differing_answer()
    shown = Elements(closing_part(replace(given, differences=given.differences * 2), 1))
    assert len(shown.classed("differences")) == 1
    assert len([line for line in shown.tagged("p") if "do not seem to agree" in line.text]) == 2
    assert "differences" not in closing_part(ferry_answer(), 1)


def test_invented_sources_are_told() -> None:
    real = citation(1, document(), "point 1", "more ferries")
    example = citation(1, invented(document()), "point 1", "more ferries")
    assert wording.INVENTED_ANSWER not in closing_part(answer(real), 1)
    assert wording.INVENTED_ANSWER in closing_part(answer(example), 1)


def test_a_refusal_says_how_much_was_searched_and_not_how_it_was_quoted() -> None:
    given = refusal()
    assert Elements(answer_part(given)).classed("answer")[0].text == given.text
    assert Elements(closing_part(given, 1234)).classed("note")[0].text == "1,234 documents are held."
    assert Elements(closing_part(given, 1)).classed("note")[0].text == "1 document is held."


def test_nothing_hostile_gets_through() -> None:
    held = hostile_document()
    cited = citation(1, held, HOSTILE, "ends.")
    claim = Claim(HOSTILE, (1,), Support.UNSUPPORTED)
    given = Answer(HOSTILE, f"{HOSTILE} [1]", (claim,), (cited,), model=HOSTILE, mode=HOSTILE, suggestions=(HOSTILE,))
    shown = answer_part(given) + closing_part(given, 1) + note_part(HOSTILE)
    page = conversation([Turn(HOSTILE, (f"date:{HOSTILE}",), given, shown, Ending.WHOLE)])
    assert_inert(page)
    found = Elements(page)
    assert found.classed("unsupported")[0].text == HOSTILE
    assert found.classed("asked")[0].text.endswith(HOSTILE)
    assert [chip.text for chip in found.classed("chip")] == [HOSTILE]


def test_a_conversation_keeps_its_order() -> None:
    turns = [Turn("First?", shown=note_part("Second."), ending=Ending.STOPPED), Turn("Third?")]
    (log,) = [element for element in Elements(conversation(turns)).found if element.attributes.get("role") == "log"]
    places = [log.text.index(words) for words in ("First?", "Second.", wording.STOPPED, "Third?")]
    assert places == sorted(places)


def test_below_the_last_answer_stands_what_to_ask_next() -> None:
    given = replace(ferry_answer(), suggestions=("Who drafted it?", "And in 2021?"))
    turns = [Turn("First?", answer=given, ending=Ending.WHOLE), Turn("Second?", answer=given, ending=Ending.WHOLE)]
    found = Elements(conversation(turns))
    assert [chip.text for chip in found.classed("chip")] == ["Who drafted it?", "And in 2021?"]
    wishes = [read_wish(button.attributes["data-wish"]) for button in found.tagged("button")]
    assert wishes == [Wish(1), Wish(1, suggestion=0), Wish(1, suggestion=1)]
    (log,) = [element for element in found.found if element.attributes.get("role") == "log"]
    assert "Who drafted it?" not in log.text  # a screen reader reads the log aloud as it grows


@pytest.mark.parametrize("ending", [Ending.STOPPED, Ending.FAILED])
def test_after_a_stop_or_a_failure_the_question_can_be_asked_again(ending: Ending) -> None:
    (retry,) = Elements(conversation([Turn("First?", ending=ending)])).tagged("button")
    assert read_wish(retry.attributes["data-wish"]) == Wish(0)
    assert wording.ASK_AGAIN in retry.text


def test_nothing_is_offered_before_or_while_an_answer_comes() -> None:
    given = replace(ferry_answer(), suggestions=("Who drafted it?",))
    assert not Elements(conversation([Turn("First?", answer=given)])).tagged("button")
    assert not Elements(conversation([])).tagged("button")


def test_what_was_left_out_is_told_below_the_question() -> None:
    assert wording.asked_without("since 2019, Spain") in turn_part(Turn("First?", ("date:since 2019", "country:Spain")))


def understood(kind: ConstraintKind, value: str, strict: bool = True) -> Constraint:
    return Constraint(kind, value, 0, len(value), value, strict, frozenset({document().about.id}))


def test_what_was_understood_is_inert_whatever_it_says() -> None:
    found = understood(ConstraintKind.PERSON, HOSTILE)
    part = understood_part([found], 4, [HOSTILE])
    assert_inert(part)
    (chip,) = Elements(part).classed("chip")
    assert chip.text.startswith(f"Only texts by {HOSTILE} ×")
    assert read_wish(chip.attributes["data-wish"]) == Wish(4, (HOSTILE, f"person:{HOSTILE}"))


def test_a_constraint_of_no_text_is_not_shown() -> None:
    nothing = replace(understood(ConstraintKind.DATE, "since 2031-01-01", False), documents=frozenset())
    assert understood_part([nothing], 0) == understood_part([], 0) == ""


@pytest.mark.parametrize(
    ("kind", "value", "strict", "words"),
    [
        (ConstraintKind.DATE, "since 2019-01-01", True, "Only texts since 2019"),
        (ConstraintKind.DATE, "since 2019-03-01", True, "Only texts since 1 March 2019"),
        (ConstraintKind.DATE, "until 2018-12-31", True, "Only texts until 2018"),
        (ConstraintKind.DATE, "2021-01-01 to 2021-12-31", True, "Only texts of 2021"),
        (ConstraintKind.DATE, "2015-01-01 to 2018-12-31", True, "Only texts 2015 to 2018"),
        (ConstraintKind.DATE, "2024-03-01 to 2024-03-31", True, "Only texts 1 March 2024 to 31 March 2024"),
        (ConstraintKind.DATE, "2019-06-26", True, "Only texts of 26 June 2019"),
        (ConstraintKind.DATE, "since 2019-01-01", False, "Since 2019 first"),
        (ConstraintKind.PERSON, "Ana ABC", True, "Only texts by Ana ABC"),
        (ConstraintKind.PERSON, "Ana ABC", False, "Ana ABC first"),
        (ConstraintKind.COUNTRY, "Spain", True, "Only rapporteurs from Spain"),
        (ConstraintKind.GROUP, "EPP", True, "Only texts of the EPP group"),
        (ConstraintKind.TEXT_KIND, "release", True, "Only press releases"),
        (ConstraintKind.TEXT_KIND, "release", False, "Press releases first"),
        (ConstraintKind.IDENTIFIER, "COR 2018/09002", True, "Only COR 2018/09002"),
        (ConstraintKind.PRESIDENCY, "presidency of Ana ABC", True, "Only texts of the presidency of Ana ABC"),
    ],
)
def test_a_constraint_in_words(kind: ConstraintKind, value: str, strict: bool, words: str) -> None:
    assert wording.constraint(understood(kind, value, strict)) == words


def test_a_quotation_in_the_question_is_shown_with_its_finding() -> None:
    quoted = Quoted("the <b>fund</b> is small", 4, 28, None, None)
    unsaid = Verification(Verdict.NOT_FOUND, False, (), "Nothing matches.", 3)
    shown = checked_part(replace(answer(), checked=(Checked(quoted, unsaid),)))
    assert "“the &lt;b&gt;fund&lt;/b&gt; is small”" in shown
    assert wording.HEADLINES[Finding.NOT_FOUND] in shown
    assert 'href="/verify?quote=the%20%3Cb%3E' in shown
    assert checked_part(answer()) == ""
