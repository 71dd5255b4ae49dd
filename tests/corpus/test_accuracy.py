"""The floor of accuracy: what a text holds and says of itself is found, whole and right, in every form that can carry it."""

from __future__ import annotations

import pytest
from corpus_texts import assert_sound, parsed
from doubles.facts import read_in, score
from doubles.file_forms import FORMS, FileForm
from doubles.invented import Era, InventedOpinion
from doubles.texts import LANGUAGE_OPINIONS, OPINIONS
from real_texts import OPINIONS as REAL_FOLDER
from real_texts import needs_real_texts
from test_real_texts import TABLE, Expected

from bench.parsing import long_opinion, stated_by_real, without_words

DEVIATIONS: dict[tuple[str, str, str], str] = {
    ("Word", "52024AR9111", "points"): "Word counts all notes alike, those of the journal's editors (*1) among them",
    ("Word", "52024AR9111", "footnotes"): "as above",
    ("Word", "52024AR9111", "calls"): "as above",
    ("PDF", "52002XR9208", "groups"): "the invented PDF files of years with a preamble leave the line out",
}
"""By form, text and fact: what is read otherwise than stated, and why. What a whole form cannot carry stands in `file_forms.py`."""
CASES = [
    pytest.param(form, opinion, id=f"{form.name}-{opinion.celex}-{opinion.language}")
    for form in FORMS
    for opinion in (*OPINIONS, *LANGUAGE_OPINIONS.values())
    if form.carries(opinion)
]


@pytest.mark.parametrize(("form", "opinion"), CASES)
def test_everything_stated_is_read_and_nothing_else(form: FileForm, opinion: InventedOpinion) -> None:
    document = parsed(form.render(opinion), form.media_type)
    assert_sound(document)
    read, stated = read_in(document), form.stated(opinion)
    differing = {name for name in stated if name not in form.not_carried and read[name] != stated[name]}
    known = {name for shape, celex, name in DEVIATIONS if (shape, celex) == (form.name, opinion.celex)}
    assert differing == known, {name: (read[name], stated[name]) for name in differing ^ known}
    assert not any(score(read[name], stated[name]).wrong for name in form.not_carried), "made up"


def test_every_layout_comes_in_every_form_that_can_carry_it() -> None:
    carried = {form.name: {opinion.era for opinion in OPINIONS if form.carries(opinion)} for form in FORMS}
    old = {Era.Y1994, Era.Y1999}
    assert carried["flattened text"] == carried["Word"] == carried["PDF"] == set(Era)
    assert carried["plain HTML"] == old
    assert {name for name, eras in carried.items() if eras == set(Era) - old} == {
        "XHTML, oj- classes", "XHTML, old classes", "Formex", "Formex, one file"
    }  # fmt: skip


@pytest.mark.parametrize("era", [Era.Y2009, Era.Y2023])
def test_a_long_opinion_is_read_whole(era: Era) -> None:
    """Over many pages; of 2023 with long amendments."""
    opinion = long_opinion(era)
    for form in (form for form in FORMS if form.carries(opinion) and form.name != "flattened text"):
        read, stated = read_in(parsed(form.render(opinion), form.media_type)), form.stated(opinion)
        assert all(read[name] == stated[name] for name in ("points", "amendments", "wordings")), form.name


@pytest.mark.real
@needs_real_texts
@pytest.mark.parametrize("expected", TABLE, ids=lambda expected: expected.celex)
def test_the_real_texts(expected: Expected) -> None:
    document = parsed((REAL_FOLDER / f"{expected.celex}.txt").read_bytes())
    read, stated = without_words(read_in(document)), stated_by_real(expected)
    assert {name: read[name] for name in stated} == stated
