"""Which words stand between quotation marks: the signs of all languages, nested, unclosed, over paragraphs; apostrophes."""

from __future__ import annotations

import pytest

from assistant.article import quotations

WORDS = "the river has more patience than we"


def quoted(article: str) -> list[str]:
    found = quotations(article)
    assert all(article[one.start : one.end] == one.text for one in found)
    return [one.text for one in found]


@pytest.mark.parametrize(
    "marks",
    ["“|”", "„|“", "„|”", "«|»", "« | »", "«\u00a0|\u00a0»", "«\u202f|\u202f»", "»|«", "»|»", "”|”", '"|"', "‚|‘", "‘|’",
     "'|'", "’|’", "‹|›", "›|‹", "``|''", "''|''", "<<|>>", ",,|”", '„|"'],
)  # fmt: skip
def test_marks_of_all_languages(marks: str) -> None:
    opening, closing = marks.split("|")
    assert quoted(f"We read {opening}{WORDS}{closing} on the wall.") == [WORDS]
    assert quoted(f"{opening}{WORDS}{closing}") == [WORDS]
    assert quoted(f"({opening}{WORDS}{closing}), and {opening}{WORDS} too{closing}.") == [WORDS, f"{WORDS} too"]


@pytest.mark.parametrize(
    "inside",
    ["he wrote ‘no water’ on the door of the mill", "er schrieb ›kein Wasser‹ an die Tür der Mühle",
     "il a écrit « pas d’eau » sur la porte du moulin", "hij schreef ‚geen water’ op de deur van de molen"],
)  # fmt: skip
@pytest.mark.parametrize("marks", ["“|”", "„|“", "«|»"])
def test_the_outer_marks_count(marks: str, inside: str) -> None:
    opening, closing = marks.split("|")
    assert quoted(f"So: {opening}{inside}{closing}. The end.") == [inside]


def test_marks_of_the_same_kind_in_each_other() -> None:
    assert quoted("« Elle a dit « jamais de la vie » et elle est partie », a noté le journal.") == [
        "Elle a dit « jamais de la vie » et elle est partie"
    ]


@pytest.mark.parametrize(
    "text",
    ["Don't believe that l’Europe or l'année of the '90s was the Members' own or rock 'n' roll, isn't it.",
     "Het was ’s avonds in ’t huis van de burgemeester, zo’n twintig foto’s en ’n auto verder.",
     "The Members' view and the regions' view are not the towns' view, nor the villages' one.",
     "Un po' d'acqua e nient'altro: dell'Europa, all'alba, com'era e com'è, non c'è più traccia.",
     "Il-Kumitat ta’ l-istampa u ta’ l-ibliet kollha ma’ ħafna nies oħra fil-belt.",
     "A board 5' 10\" high and 19\" wide, seen for 12′ 30″ at the door of the town hall.",
     "– Nous partons demain matin avec tous les autres, dit-il.\n– Pas sans moi ni sans les enfants, répondit-elle."],
)  # fmt: skip
def test_apostrophes_measures_and_dashes_are_no_marks(text: str) -> None:
    assert quoted(text) == []


def test_an_apostrophe_at_a_words_end_closes_nothing() -> None:
    assert quoted("'We share the Members' view of the river,' he said.") == ["We share the Members' view of the river,"]
    assert quoted("‘We share the regions’ view of the river’, he said.") == ["We share the regions’ view of the river"]


def test_a_measure_inside_straight_marks() -> None:
    assert quoted('He wrote "the 19" screen is far too small" and left.') == ['the 19" screen is far too small']


def test_a_speech_over_paragraphs_that_each_open_anew() -> None:
    first, second, third = "The river came at night again.", "It took the bridge with it.", "We shall build it anew."
    for opening, closing in ("“”", "„“", "«»"):
        article = f"{opening}{first}\n\n{opening}{second}\n\n{opening}{third}{closing}, said Anna Miller.\n\nShe left."
        assert quoted(article) == [first, second, third]
        assert {one.speaker for one in quotations(article)} == {"Anna Miller"}


def test_a_paragraph_that_goes_on_with_the_closing_sign() -> None:
    article = "«El río volvió otra vez de noche.\n\n»Se llevó el puente y la escuela», dijo Carmen Ruiz."
    assert quoted(article) == ["El río volvió otra vez de noche.", "Se llevó el puente y la escuela"]


def test_a_mark_left_open_ends_with_its_paragraph() -> None:
    assert quoted(f"We read: “{WORDS} ever had\n\nNothing else was written there.") == [f"{WORDS} ever had"]


def test_a_break_inside_a_quotation() -> None:
    assert quoted("He said: “This is the part I want to\n\nkeep for the next year.” And left.") == [
        "This is the part I want to\n\nkeep for the next year."
    ]


def test_wrapped_lines_are_one_paragraph() -> None:
    article = "The mayor read out: “the river has more\npatience than we have ever had\nin this town” and sat down."
    assert quoted(article) == ["the river has more\npatience than we have ever had\nin this town"]


def test_block_quotes() -> None:
    first = "The opinion says:\n\n> The river needs more room than it has.\n\n"
    article = f"{first}Nobody spoke.\n> And so do “the fish” in it, we think."
    assert quoted(article) == ["The river needs more room than it has.", "And so do “the fish” in it, we think."]


def test_terms_and_titles_are_left_out() -> None:
    assert quoted("The “Green Deal” and the so-called “great leap of the regions” were named.") == []
    assert quoted("The opinion entitled “Making room for rivers in all our towns” was adopted.") == []
    assert quoted("“Not enough,” said Anna Miller.") == []
    assert quoted("“That is not enough,” said Anna Miller.") == ["That is not enough,"]


def test_markup_is_text() -> None:
    assert quoted('<p class="a">He read &quot;no&quot;: “the <b>river</b> has more patience than we”.</p>') == [
        "the <b>river</b> has more patience than we"
    ]
