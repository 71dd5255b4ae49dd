"""Who is said to have said it; and where nobody is named clearly, nobody."""

from __future__ import annotations

import pytest

from assistant.article import quotations

Q = "“The river needs more room than it has”"


def speakers(article: str) -> list[str | None]:
    found = quotations(article)
    for one in found:
        assert one.speaker == (article[slice(*one.speaker_span)] if one.speaker_span else None)
    return [one.speaker for one in found]


@pytest.mark.parametrize(
    ("article", "speaker"),
    [
        (f"{Q}, said Anna Miller (AT/EPP), rapporteur.", "Anna Miller"),
        (f"{Q}, said rapporteur-general **Anna Miller** (AT/EPP).", "Anna Miller"),
        (f"{Q}, notes Heinz Lehmann.", "Heinz Lehmann"),
        (f"{Q}, said the Committee’s President, **Anna Miller** (AT/EPP).", "Anna Miller"),
        (f"{Q}, said the President of the European Committee of the Regions, Anna Miller.", "Anna Miller"),
        (f"Die Präsidentin des Ausschusses der Regionen, Anna Müller, sagte: {Q}", "Anna Müller"),
        (f"{Q}, Heinz Lehmann said.", "Heinz Lehmann"),
        (f"{Q}, Heinz LEHMANN, mayor of Old Town, said.", "Heinz LEHMANN"),
        (f"{Q}, said the mayor of Old Town, Heinz Lehmann.", "Heinz Lehmann"),
        (f"{Q}, according to Patrick O’Neill.", "Patrick O’Neill"),
        (f"{Q} (Heinz Lehmann)", "Heinz Lehmann"),
        (f"{Q} – Heinz Lehmann, mayor", "Heinz Lehmann"),
        (f"{Q}\n\n— Heinz Lehmann", "Heinz Lehmann"),
        (f"{Q}, said Mr Lehmann.", "Mr Lehmann"),
        (f"{Q}, erklärte Oberbürgermeister Karl-Heinz von der Aue.", "Karl-Heinz von der Aue"),
        (f"{Q}, so Frau Lehmann.", "Frau Lehmann"),
        (f"{Q}, hat der Berichterstatter Heinz Lehmann gesagt.", "Heinz Lehmann"),
        (f"{Q}, estime M. de Villefort.", "M. de Villefort"),
        (f"{Q}, selon Jeanne Durand.", "Jeanne Durand"),
        (f"{Q}, zegt Kees van den Berg.", "Kees van den Berg"),
        (f"{Q}, τόνισε ο κ. Παπαδόπουλος.", "κ. Παπαδόπουλος"),
        (f"{Q}, zdaniem Jana Kowalskiego.", "Jana Kowalskiego"),
        (f"{Q}, powiedział sprawozdawca Jan Kowalski.", "Jan Kowalski"),
        (f"{Q}, teica Rīgas mērs Jānis Bērziņš.", None),
        (f"{Q}, Kovács János szerint.", "Kovács János"),
        (f"Heinz Lehmann said: {Q}.", "Heinz Lehmann"),
        (f"Yesterday Heinz Lehmann (DE/EPP), mayor of Old Town, said that {Q}.", "Heinz Lehmann"),
        (f"According to Heinz Lehmann, {Q}.", "Heinz Lehmann"),
        (f"Heinz Lehmann: {Q}", "Heinz Lehmann"),
        (f"Heinz Lehmann, mayor of Old Town:\n\n{Q}", "Heinz Lehmann"),
        (f"Heinz Lehmann told Anna Miller: {Q}", "Heinz Lehmann"),
        (f"Como dijo José García: {Q}", "José García"),
        (f"The CoR says that {Q}.", "The CoR"),
        (f"{Q}, says the European Committee of the Regions.", "the European Committee of the Regions"),
        (f"Le Comité européen des régions demande {Q}.", "Le Comité européen des régions"),
        (f"In seiner Stellungnahme fordert der AdR {Q}.", "der AdR"),
    ],
)  # fmt: skip
def test_the_speaker_named_beside(article: str, speaker: str | None) -> None:
    assert speakers(article) == [speaker]


@pytest.mark.parametrize(
    "article",
    [
        f"{Q}, said the mayor of Sankt Pölten.",
        f"{Q}, Anna Miller never said.",
        f"Anna Miller did not say {Q}.",
        f"Anna Miller denied having said {Q}.",
        f"Both Anna Miller and her deputy said {Q}.",
        f"The Committee of the Regions rejects the claim of the Commission that {Q}.",
        f"A critic of the Committee said: {Q}",
        f"{Q}, dijo ayer en Nueva York Carmen Ruiz.",
        f"Auf die Frage von Anna Miller antwortete der Bürgermeister: {Q}",
        f"{Q}, powiedziała Polskiej Agencji Prasowej.",
        "Anna Miller asked: “Is there really no other way than this?” Heinz Lehmann said no.",
        f"{Q}, said a spokesman for Anna Miller.",
        f"{Q}, said a spokeswoman for the mayor, Anna Miller.",
        f"{Q}, said Anna Miller’s brother.",
        f"{Q}, Anna Miller's brother said.",
        f"{Q}, said Anna Miller and Heinz Lehmann.",
        f"{Q}. Anna Miller said that it rained.",
        f"{Q}, it says on the wall behind Anna Miller.",
        f"{Q}, he said, turning to Anna Miller.",
        f"{Q}, said the mayor. Anna Miller was silent.",
        f"{Q}, powiedział burmistrz Nowego Sącza.",
        f"{Q}, řekl primátor Českých Budějovic Jan Novák.",
        f"{Q}, said the rapporteur.",
        f"{Q}, reported the New York Times.",
        f"Anna Miller and Heinz Lehmann said: {Q}",
        f"Anna Miller, who works for Heinz Lehmann, was told: {Q}",
        f"Heinz Lehmann was blamed by the paper: {Q}",
        f"A letter to Heinz Lehmann said: {Q}",
        f"The opinion of the Committee was read out. {Q} stood in it.",
        f"Anna Miller said so. On the wall stood {Q}.",
        f"Anna Miller said: {Q}, said Heinz Lehmann.",
    ],
)  # fmt: skip
def test_rather_no_speaker_than_a_wrong_one(article: str) -> None:
    assert speakers(article) == [None]


def test_an_interrupted_quotation_has_one_speaker() -> None:
    assert speakers(f"{Q}, said Anna Miller, mayor of Old Town. {Q}") == ["Anna Miller"] * 2
    assert (
        speakers("„Der Fluss braucht mehr Platz“, sagte Heinz Lehmann, „als er heute bei uns hat.“")
        == ["Heinz Lehmann"] * 2
    )


def test_each_quotation_keeps_its_own_speaker() -> None:
    assert speakers(f"{Q}, said Anna Miller. {Q}, replied Heinz Lehmann.") == ["Anna Miller", "Heinz Lehmann"]
    assert speakers(f"Anna Miller said: {Q}. Heinz Lehmann replied: {Q}.") == ["Anna Miller", "Heinz Lehmann"]
    assert speakers(f"Anna Miller said {Q}, and Heinz Lehmann replied {Q}.") == ["Anna Miller", "Heinz Lehmann"]
    assert speakers(f"{Q}, said Anna Miller. The other side was angry. {Q}") == ["Anna Miller", None]


def test_a_pronoun_means_the_only_speaker_named_last() -> None:
    assert speakers(f"{Q}, said Anna Miller.\n\nIt rained. {Q}, she added.") == ["Anna Miller"] * 2
    assert (
        speakers(f"« Il faut plus de place pour l’eau », dit Jeanne Durand.\n\n{Q}, a-t-elle ajouté.")
        == ["Jeanne Durand"] * 2
    )


def test_a_pronoun_that_may_mean_two_people_means_nobody() -> None:
    two = f"{Q}, said Anna Miller. {Q}, said Eva Lehmann.\n\n{Q}, she added."
    assert speakers(two) == ["Anna Miller", "Eva Lehmann", None]
    assert speakers(f"{Q}, said Anna Miller.\n\nMs Lehmann was content. {Q}, she added.") == ["Anna Miller", None]
    assert speakers(f"{Q}, said Anna Miller.\n\nIt rained.\n\n{Q}, she added.") == ["Anna Miller", None]


def test_a_surname_alone_is_a_name_once_its_bearer_has_spoken() -> None:
    assert speakers(f"{Q}, said Anna Miller.\n\nThe end came. {Q}, said Miller.") == ["Anna Miller", "Miller"]
    assert speakers(f"{Q}, said Miller.") == [None]
