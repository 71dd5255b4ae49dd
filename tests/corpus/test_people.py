"""People as the texts name them, with every deviation seen in print."""

from __future__ import annotations

import pytest

from corpus.model import Person
from corpus.parsing.people import affiliation, normalise_group, parse_person, same_surname


@pytest.mark.parametrize(
    ("line", "person"),
    [
        ("Ana EXAMPLE (PT/EPP), Mayor of Nowhere", Person("Ana EXAMPLE", "PT", "EPP", "Mayor of Nowhere")),
        ("Ana Example (PT/EPP)", Person("Ana Example", "PT", "EPP")),
        # the group first, the country after it
        ("Jan PRZYKŁAD (EA/PL), Member", Person("Jan PRZYKŁAD", "PL", "EA", "Member")),
        ("Clare O’EXAMPLE (renew E./IE), Councillor", Person("Clare O’EXAMPLE", "IE", "Renew Europe", "Councillor")),
        # dashes for the slash
        ("John EXAMPLE (UK-AE), Leader", Person("John EXAMPLE", "UK", "EA", "Leader")),
        ("Petros PARADEIGMA (EL–PPE), Mayor", Person("Petros PARADEIGMA", "EL", "EPP", "Mayor")),
        ("Petros PARADEIGMA (EL—PES), Mayor", Person("Petros PARADEIGMA", "EL", "PES", "Mayor")),
        # the group in the letters of another language
        ("Jeanne EXEMPLE (FR/PSE), maire", Person("Jeanne EXEMPLE", "FR", "PES", "maire")),
        ("Hans BEISPIEL (DE/EVP), Landrat", Person("Hans BEISPIEL", "DE", "EPP", "Landrat")),
        # Renew Europe in all its spellings
        ("A. EXAMPLE (SK/renew E), President", Person("A. EXAMPLE", "SK", "Renew Europe", "President")),
        ("A. EXAMPLE (SE/RE), Member", Person("A. EXAMPLE", "SE", "Renew Europe", "Member")),
        ("A. EXAMPLE (ES/Renew Europe), Member", Person("A. EXAMPLE", "ES", "Renew Europe", "Member")),
        # titles
        ("Mr Ari EXAMPLE (FI/ALDE), Member", Person("Ari EXAMPLE", "FI", "ALDE", "Member")),
        ("Cllr. Ari EXAMPLE (UK/ECR), Member", Person("Ari EXAMPLE", "UK", "ECR", "Member")),
        ("Mme Jeanne EXEMPLE (FR/PPE), maire", Person("Jeanne EXEMPLE", "FR", "EPP", "maire")),
        ("Frau Erika BEISPIEL (AT/SPE), Gemeinderätin", Person("Erika BEISPIEL", "AT", "PES", "Gemeinderätin")),
        # the function before the bracket
        ("Mr Adam Przykład, Member of Bydgoszcz City Council (PL/ECR)",
        Person("Adam Przykład", "PL", "ECR", "Member of Bydgoszcz City Council")),
        # no bracket, no function, spaces, a colon left over
        ("Fauzaya EXAMPLE, President of the Council", Person("Fauzaya EXAMPLE", function="President of the Council")),
        ("Mr Petros Kalliadis", Person("Petros Kalliadis")),
        (": Ana  EXAMPLE  ( PT / EPP ) ,  Mayor", Person("Ana EXAMPLE", "PT", "EPP", "Mayor")),
        ("Ana EXAMPLE (PT/XYZ), Mayor", Person("Ana EXAMPLE", "PT", "XYZ", "Mayor")),
        # a group not known is kept as printed
        ("Ana EXAMPLE (pt/EPP)", Person("Ana EXAMPLE", "PT", "EPP")),
    ],
)  # fmt: skip
def test_a_rapporteur_line(line: str, person: Person) -> None:
    assert parse_person(line) == person


@pytest.mark.parametrize(
    "line", ["", ":", "(PT/EPP)", "of nobody in particular", "COM(2025) 1 final", "X" * 81, "12 people (PT/EPP)"]
)
def test_a_line_that_names_nobody(line: str) -> None:
    assert parse_person(line) is None


@pytest.mark.parametrize(
    ("printed", "group"),
    [
        ("EPP", "EPP"), ("EVP", "EPP"), ("PPE", "EPP"), ("EPL", "EPP"), ("ELS", "EPP"), ("EĽS", "EPP"),
        ("PES", "PES"), ("SPE", "PES"), ("PSE", "PES"), ("SES", "PES"),
        ("ALDE", "ALDE"), ("RE", "Renew Europe"), ("renew E.", "Renew Europe"), ("Renew  Europe", "Renew Europe"),
        ("ECR", "ECR"), ("EKR", "ECR"), ("EA", "EA"), ("AE", "EA"), ("UEN-EA", "UEN-EA"),
        ("The Greens", "The Greens"), ("Greens", "The Greens"), ("NI", "NI"), ("Labour", None), ("", None),
    ],
)  # fmt: skip
def test_groups_in_any_language(printed: str, group: str | None) -> None:
    assert normalise_group(printed) == group


@pytest.mark.parametrize(
    "text", ["(see/above)", "(XX/EPP)", "(GB/EPP)", "(GR/PES)", "(2024/25)", "PT/EPP", "(PT EPP)", "(and/or)"]
)
def test_a_bracket_without_a_country_is_no_affiliation(text: str) -> None:
    assert affiliation(text) is None


def test_the_first_affiliation_is_found_where_it_stands() -> None:
    found = affiliation("He (and/or she) met Ana (PT/EPP) and Bo (SE/PES).")
    assert found is not None
    country, group, match = found
    assert (country, group, match.group(0)) == ("PT", "EPP", "(PT/EPP)")


@pytest.mark.parametrize(
    ("name", "other", "same"),
    [
        ("Mr Lehmann", "Heinz LEHMANN", True),
        ("Lehmann", "Heinz Lehmann", True),
        ("Heinz", "Heinz Lehmann", False),
        ("Jutta Wiesenthau-Brück", "Ms Wiesenthau-Brück", True),
        ("", "Lehmann", False),
        (" ", "Lehmann", False),
    ],
)
def test_surnames(name: str, other: str, same: bool) -> None:
    assert same_surname(name, other) is same
