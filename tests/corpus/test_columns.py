"""Telling the two columns of a flattened amendment apart."""

from __future__ import annotations

import pytest

from corpus.parsing.columns import MAX_LINES, Columns, split_columns

A = "Member States shall draw up a list of flood plains by 31 December 2027."
B = "The list shall be reviewed every ten years."
B_CHANGED = "The list shall be reviewed every six years."


def split(*lines: str, target: str = "Article 4") -> tuple[list[str], list[str]] | None:
    columns = split_columns(lines, target)
    return (list(columns.proposal), list(columns.amendment)) if columns else None


def test_an_unchanged_line_is_its_own_partner() -> None:
    assert split(A, A) == ([A], [A])


def test_rows_follow_one_another() -> None:
    assert split(A, A, B, B_CHANGED) == ([A, B], [A, B_CHANGED])


def test_columns_follow_one_another_when_the_table_has_one_row() -> None:
    assert split(A, B, A, B_CHANGED) == ([A, B], [A, B_CHANGED])


def test_words_inserted_in_bold_stand_on_lines_of_their_own() -> None:
    changed = [
        "Member States",
        "together with their regions",
        "shall draw up a list of flood plains by 31 December 2027.",
    ]
    assert split(A, *changed) == ([A], changed)


def test_words_inserted_at_the_end_belong_to_the_right_column() -> None:
    changed = [A[:-1], ", beginning where towns are threatened", "."]
    assert split(A, *changed) == ([A], changed)


def test_a_whole_paragraph_inserted_belongs_to_the_right_column() -> None:
    new = "Regions may add further plains of their own to it."
    assert split(A, A, new, target="Article 4") == ([A], [A, new])


def test_words_deleted_stand_in_the_left_column_only() -> None:
    left = ["Member States shall draw up a list", ", after asking nobody,", "of flood plains by 31 December 2027."]
    assert split(*left, A) == (left, [A])


@pytest.mark.parametrize(
    "word",
    [
        "deleted",
        "Delete",
        "Delete the whole paragraph",
        "gestrichen",
        "entfällt",
        "supprimé",
        "suprimir",
        "soppresso",
        "skreśla się",
    ],
)
def test_what_is_deleted_altogether_has_one_word_on_the_right(word: str) -> None:
    assert split(A, B, word) == ([A, B], [word])


@pytest.mark.parametrize(
    "target",
    [
        "Article 6a (new)",
        "New recital 51",
        "Recital 4 Point a (new)",
        "Artikel 6a (neu)",
        "Article 6 bis (nouveau)",
        "After Article 7",
    ],
)
def test_a_new_provision_has_nothing_on_the_left(target: str) -> None:
    assert split(
        "Farmers shall be paid for land under water.", "Payment shall follow in four months.", target=target
    ) == (
        [],
        ["Farmers shall be paid for land under water.", "Payment shall follow in four months."],
    )


def test_list_markers_come_back_row_by_row() -> None:
    left = ["1.", A, "2.", "The list shall be reviewed every", "ten", "years."]
    right = ["1.", A, "2.", "The list shall be reviewed every", "six", "years."]
    assert split(*left, *right) == (left, right)
    assert split(*left[:2], *right[:2], *left[2:], *right[2:]) == (left, right)


def test_an_item_inserted_into_a_list_belongs_to_the_right_column() -> None:
    kept = [
        "(a)",
        "the number of nights in hospital per patient;",
        "(b)",
        "the number of patients sent across the border.",
    ]
    new = ["(c)", "what the journey cost them."]
    assert split(*kept, *kept, *new) == (kept, [*kept, *new])


@pytest.mark.parametrize(
    "lines",
    [
        ("Members pay.",),
        ("Trains run at night.", "Bees need meadows."),
        (A, "Quite another matter, told in other terms altogether"),
    ],
)
def test_lines_that_repeat_nothing_are_not_told_apart(lines: tuple[str, ...]) -> None:
    assert split(*lines) is None


def test_no_lines_are_no_columns() -> None:
    assert split_columns((), "Article 1 (new)") is None


def test_a_table_that_is_too_long_is_left_as_it_is() -> None:
    assert split_columns([f"line {number}" for number in range(MAX_LINES + 1)], "Article 1 (new)") is None
    assert split_columns(["the region shall pay for it;"] * 200, "Article 1") is None


def test_every_line_comes_back_once_and_in_order() -> None:
    left = ["1.", A, "2.", B]
    right = ["1.", A, "and more", "2.", B_CHANGED, "3.", "It is public."]
    for lines in ([*left, *right], [*left[:2], *right[:3], *left[2:], *right[3:]]):
        columns = split_columns(lines, "Article 4")
        assert isinstance(columns, Columns)
        assert sorted([*columns.proposal, *columns.amendment]) == sorted(lines)
        for column in (columns.proposal, columns.amendment):
            rest = iter(lines)
            assert all(line in rest for line in column)
