"""The command line keeps its promises: JSON, exit statuses, and one line for whatever cannot be used."""

from __future__ import annotations

import datetime as dt
import json
import re
from pathlib import Path
from typing import Any

import pytest
from command_line import CommandLine, Ran

from assistant.frames import FRAMES

Json = dict[str, Any]
NUMBER = (int, float)
TEXT_OR_NULL = (str, type(None))

PASSAGE: dict[str, type | tuple[type, ...]] = {
    "document_id": str, "celex": TEXT_OR_NULL, "number": TEXT_OR_NULL, "kind": str, "title": str, "date": TEXT_OR_NULL,
    "language": str, "label": str, "heading": str, "speaker": TEXT_OR_NULL, "text": str, "start": int, "end": int,
    "url": TEXT_OR_NULL, "score": float,
}  # fmt: skip
ANSWER = {
    "id", "language", "answered", "refusal", "answer", "claims", "citations", "nearest", "mode", "model", "understood",
    "quotations", "notice", "withheld", "read_as", "suggestions", "differences",
    "elapsed_ms",
}  # fmt: skip
QUESTIONS = {
    "cs": "Co říká Výbor o nočních vlacích mezi regiony?",
    "de": "Was fordert der Ausschuss zum Einsatz von Drohnen in der Bergrettung?",
    "en": "What does the Committee say about night trains?",
    "es": "¿Qué pide el Comité sobre los trenes nocturnos?",
    "fr": "Que demande le Comité au sujet des petits ports de pêche ?",
    "it": "Che cosa chiede il Comitato sui treni notturni tra le regioni?",
    "pl": "Czego Komitet domaga się w sprawie pociągów nocnych?",
}
HARMLESS = [
    "'; DROP TABLE documents; --", "\" OR 1=1 --", "(a+)+$", "[a-z", "night AND (trains", "title:night*",
    "night NEAR/5 train", "*", "\\", "a\x00b", "a\ud800b", "${night} {{7*7}}", "<script>alert(1)</script>",
    "night " * 10_000, "x" * 50_000,
]  # fmt: skip


def is_passage(found: Json) -> bool:
    assert set(PASSAGE) <= set(found)
    for key, kind in PASSAGE.items():
        assert isinstance(found[key], kind), (key, found[key])
    if found["date"] is not None:
        dt.date.fromisoformat(found["date"])
    assert found["kind"] in ("opinion", "resolution", "release")
    assert re.fullmatch("[a-z]{2}", found["language"])
    assert 0 < len(found["text"]) == found["end"] - found["start"] <= 2_500
    return True


@pytest.fixture(scope="module")
def demo_texts(demo_data: Path) -> dict[str, str]:
    """Stored text by document id."""
    from corpus.catalogue import Catalogue

    catalogue = Catalogue.open(demo_data)
    texts = {}
    for name in catalogue.hashes():
        document = catalogue.document(name)
        assert document is not None
        texts[str(name)] = document.text
    catalogue.close()
    return texts


@pytest.fixture(scope="module")
def searched(demo: CommandLine) -> list[Json]:
    """The answers to searches of every sort, from one batch."""
    rows: list[Json] = [
        {"id": "plain", "query": "night trains"},
        {"id": 2, "query": "night trains", "k": 3},
        {"id": None, "query": "Nachtzüge", "k": 1_000},
        {"query": "night trains", "k": 1},
        {"id": ["any", {"json": True}], "query": "🚆🌙"},
        {"id": "kind", "query": "night trains", "kind": "release", "k": 50},
        {"id": "lang", "query": "night trains", "lang": "DE", "k": 50},
        {"id": "since", "query": "night trains", "since": "2021-07-02", "k": 50},
        {"id": "until", "query": "night trains", "until": "2005-07-07", "k": 50},
        {"id": "rapporteur", "query": "water", "rapporteur": "holubcova", "k": 50},
        {"id": "group", "query": "water", "group": "EVP", "k": 50},
        {"id": "none", "query": "water", "celex": "52025AR0000"},
        {"id": "null", "query": "night trains", "k": 2, "lang": None, "since": ""},
        *({"id": f"harmless {number}", "query": query} for number, query in enumerate(HARMLESS)),
    ]
    answers = demo.batch("search", *rows)
    assert [answer["id"] for answer in answers] == [row.get("id") for row in rows], "in the order asked"
    return answers


@pytest.fixture(scope="module")
def asked(demo: CommandLine) -> dict[str, Json]:
    """The answers to questions, by id, from one batch."""
    rows: list[Json] = [
        *({"id": language, "question": question} for language, question in QUESTIONS.items()),
        {"id": "history", "question": QUESTIONS["en"], "history": [{"role": "user", "content": "hello"}]},
        {"id": "emoji", "question": "🚆🌙"},
        {"id": "cake", "question": "Wie backe ich einen Apfelkuchen mit Zimt?"},
        {"id": "nowhere", "question": QUESTIONS["en"], "document": "text:0000000000000000@en"},
        {"id": "speech", "question": "What did Kontogouris say about top-floor flats and eleven nights?"},
        {"id": "amendments", "question": "Should a municipality charge a fee for an answer by a member of staff?"},
        *({"id": f"harmless {number}", "question": question[:4_000]} for number, question in enumerate(HARMLESS)),
    ]
    return {answer["id"]: answer for answer in demo.batch("ask", *rows)}


def by_id(answers: list[Json], name: object) -> list[Json]:
    (found,) = [answer["results"] for answer in answers if answer["id"] == name]
    assert isinstance(found, list)
    return found


class TestSearch:
    def test_objects(self, searched: list[Json]) -> None:
        for answer in searched:
            assert list(answer) == ["id", "results", "understood", "elapsed_ms"]
            assert isinstance(answer["elapsed_ms"], NUMBER)
            assert all(is_passage(passage) for passage in answer["results"])

    def test_k(self, searched: list[Json]) -> None:
        assert len(by_id(searched, "plain")) == 10
        assert len(by_id(searched, 2)) == 3
        assert [passage["label"] for passage in by_id(searched, 2)] == [p["label"] for p in by_id(searched, "plain")][
            :3
        ]

    def test_best_first(self, searched: list[Json]) -> None:
        scores = [passage["score"] for passage in by_id(searched, "plain")]
        assert scores == sorted(scores, reverse=True)

    def test_passages_are_slices(self, searched: list[Json], demo_texts: dict[str, str]) -> None:
        for answer in searched:
            for passage in answer["results"]:
                assert demo_texts[passage["document_id"]][passage["start"] : passage["end"]] == passage["text"]

    def test_filters(self, searched: list[Json]) -> None:
        assert {passage["kind"] for passage in by_id(searched, "kind")} == {"release"}
        assert {passage["language"] for passage in by_id(searched, "lang")} == {"de"}
        assert min(passage["date"] for passage in by_id(searched, "since")) >= "2021-07-02"
        assert max(passage["date"] for passage in by_id(searched, "until")) <= "2005-07-07"
        # Three language versions of one opinion are held: each point comes once, in the question's language.
        assert {passage["language"] for passage in by_id(searched, "rapporteur")} == {"en"}
        assert len({passage["document_id"] for passage in by_id(searched, "rapporteur")}) == 1
        assert by_id(searched, "group")
        assert by_id(searched, "none") == []
        assert len(by_id(searched, "null")) == 2

    def test_pictures_find_nothing(self, searched: list[Json]) -> None:
        assert by_id(searched, ["any", {"json": True}]) == []

    def test_invented_texts_say_so(self, searched: list[Json]) -> None:
        assert all(p["title"].startswith("[Invented example] ") for p in by_id(searched, "plain"))

    def test_what_is_understood_restricts_and_literal_does_not(self, demo: CommandLine) -> None:
        row = {"query": "opinions since 2024 about flood plains", "k": 30}
        understood, literal = demo.batch("search", row, row | {"literal": True})
        assert understood["understood"] == [
            {"kind": "kind", "words": "opinions", "value": "opinion", "strict": True},
            {"kind": "date", "words": "since 2024", "value": "since 2024-01-01", "strict": True},
        ]
        assert {(p["kind"], p["date"][:4]) for p in understood["results"]} == {("opinion", "2024"), ("opinion", "2026")}
        assert literal["understood"] == []
        assert min(passage["date"] for passage in literal["results"]) < "2024"

    def test_one_search(self, demo: CommandLine, searched: list[Json]) -> None:
        found = demo.json("search", "night trains", "-k", "3", "--kind", "release", "--lang", "en")
        assert list(found) == ["id", "results", "understood", "elapsed_ms"]
        assert found["id"] is None
        assert [passage["kind"] for passage in found["results"]] == ["release"] * 3


class TestAsk:
    def test_objects(self, asked: dict[str, Json]) -> None:
        for answer in asked.values():
            assert set(answer) == ANSWER
            assert isinstance(answer["answered"], bool)
            assert isinstance(answer["elapsed_ms"], NUMBER)
            assert (answer["mode"], answer["model"]) == ("extractive", None)
            assert all(is_passage(passage) for passage in [*answer["citations"], *answer["nearest"]])
            for claim in answer["claims"]:
                assert list(claim) == ["text", "citations", "support"]
                assert claim["support"] in ("verbatim", "supported", "unsupported")

    def test_citations_are_slices_of_passage_and_document(
        self, asked: dict[str, Json], demo_texts: dict[str, str]
    ) -> None:
        cited = [citation for answer in asked.values() for citation in answer["citations"]]
        assert cited
        for citation in cited:
            text, start, end = demo_texts[citation["document_id"]], citation["quote_start"], citation["quote_end"]
            assert text[start:end] == citation["quote"] != ""
            assert citation["start"] <= start < end <= citation["end"]
            assert text[citation["start"] : citation["end"]] == citation["text"]

    def test_markers_name_citations(self, asked: dict[str, Json]) -> None:
        for answer in asked.values():
            numbers = [citation["n"] for citation in answer["citations"]]
            assert numbers == list(range(1, len(numbers) + 1))
            assert {int(marker) for marker in re.findall(r"\[(\d+)\]", answer["answer"])} == set(numbers)
            assert {number for claim in answer["claims"] for number in claim["citations"]} == set(numbers)

    def test_what_is_between_quotation_marks_is_a_citations_quote(self, asked: dict[str, Json]) -> None:
        for answer in asked.values():
            opening, closing = FRAMES[answer["language"]].marks
            for claim in answer["claims"]:
                quotes = [c["quote"] for c in answer["citations"] if c["n"] in claim["citations"]]
                assert any(claim["text"].endswith(f"{opening}{quote}{closing}") for quote in quotes)

    def test_a_refusal_has_no_citations(self, asked: dict[str, Json]) -> None:
        refused = [answer for answer in asked.values() if not answer["answered"]]
        assert {"emoji", "cake", "nowhere"} <= {answer["id"] for answer in refused}
        for answer in refused:
            assert (answer["citations"], answer["claims"]) == ([], [])
            assert set(answer["refusal"]) == {"reason", "message"}
            assert answer["refusal"]["message"] == answer["answer"]
            assert not re.search(r"\[\d+\]", answer["answer"])

    def test_an_answer_has_citations_and_no_refusal(self, asked: dict[str, Json]) -> None:
        answered = [answer for answer in asked.values() if answer["answered"]]
        assert set(QUESTIONS) <= {answer["id"] for answer in answered}
        for answer in answered:
            assert answer["refusal"] is None
            assert answer["citations"]
            assert answer["nearest"] == []

    @pytest.mark.parametrize("language", QUESTIONS)
    def test_the_frame_is_in_the_questions_language(self, asked: dict[str, Json], language: str) -> None:
        answer, words = asked[language], FRAMES[language]
        assert answer["language"] == language
        kinds = "|".join(re.escape(kind) for kind in (words.opinion, words.resolution, words.release))
        places = re.findall(
            rf"(?:{kinds}), \d{{4}}-\d\d-\d\d, [^“„«”\n]+?, {re.escape(words.invented)}", answer["answer"], re.I
        )
        assert len(places) == len(answer["citations"])

    def test_a_refusal_in_the_questions_language(self, asked: dict[str, Json]) -> None:
        assert asked["cake"]["answer"] == FRAMES["de"].nothing_found.format(count=24)
        assert asked["cake"]["refusal"]["reason"] == "not_in_texts"
        assert asked["nowhere"]["refusal"]["reason"] == "nothing_found"

    def test_a_speech_comes_with_its_speaker(self, asked: dict[str, Json]) -> None:
        (claim,) = [claim for claim in asked["speech"]["claims"] if "eleven nights" in claim["text"]]
        assert claim["text"].startswith("Aristides Kontogouris (EL/PES)")

    def test_the_commissions_wording_is_not_the_committees(self, asked: dict[str, Json]) -> None:
        for claim in asked["amendments"]["claims"]:
            if "may charge a reasonable fee" in claim["text"]:
                assert claim["text"].startswith(FRAMES["en"].proposal)

    def test_history_is_taken(self, asked: dict[str, Json]) -> None:
        assert asked["history"]["answer"] == asked["en"]["answer"]

    def test_one_question(self, demo: CommandLine, asked: dict[str, Json]) -> None:
        answer = demo.json("ask", QUESTIONS["de"])
        assert set(answer) == ANSWER
        assert answer["id"] is None
        assert answer["answer"] == asked["de"]["answer"]


@pytest.fixture(scope="module")
def shown(demo: CommandLine, searched: list[Json]) -> Json:
    """An opinion on night trains, of 2009."""
    opinions = {passage["document_id"] for passage in by_id(searched, "plain") if passage["date"] == "2009-10-07"}
    (name,) = opinions
    return demo.json("show", name)


class TestShow:
    def test_object(self, shown: Json, demo_texts: dict[str, str]) -> None:
        assert list(shown) == ["document", "passages"]
        about = shown["document"]
        assert {
            "id", "kind", "language", "title", "date", "published", "celex", "number", "oj_number", "url",
            "rapporteurs", "groups", "references", "commission", "president", "truncated", "invented", "provenance",
            "eli", "plenary", "related", "translations", "calls", "links",
        } == set(about)  # fmt: skip
        assert set(about["provenance"]) == {"origin", "sha256", "media_type", "parser", "retrieved"}
        assert about["rapporteurs"][0]["person"]["name"].casefold() == "brigida castelveri"
        assert (about["invented"], about["truncated"]) == (True, False)

    def test_passages_in_the_order_of_the_text(self, shown: Json, demo_texts: dict[str, str]) -> None:
        starts = [passage["start"] for passage in shown["passages"]]
        assert starts == sorted(starts)
        assert len(starts) >= 18
        text = demo_texts[shown["document"]["id"]]
        for passage in shown["passages"]:
            assert set(PASSAGE) <= set(passage)
            assert text[passage["start"] : passage["end"]] == passage["text"]

    def test_one_passage(self, demo: CommandLine, shown: Json) -> None:
        found = demo.json("show", shown["document"]["id"], "--label", "POINT 5")
        assert [passage["label"] for passage in found["passages"]] == ["point 5"]
        assert found["document"] == shown["document"]

    def test_unknown(self, demo: CommandLine, shown: Json) -> None:
        for arguments in (
            ["text:nobody@en"],
            ["'; --"],
            ["caf\udce9"],
            [shown["document"]["id"], "--label", "point 999"],
        ):
            ran = demo.run("show", *arguments, "--json")
            assert (ran.status, ran.out) == (2, "")
            assert ran.message.startswith("cor-assistant: no ")


class TestStatusAndDoctor:
    def test_status(self, demo: CommandLine) -> None:
        status = demo.json("status")
        assert status["data"] == str(demo.data)
        assert (status["documents"], status["invented"], status["waiting"], status["failed"]) == (24, 24, 0, [])
        assert status["kinds"] == {"opinion": 11, "resolution": 1, "release": 12}
        assert status["languages"] == {"de": 6, "en": 14, "fr": 4}
        assert {"model", "fingerprint", "chunker", "analysis", "documents", "pieces", "built", "generation"} <= set(
            status["index"]
        )

    def test_doctor(self, demo: CommandLine) -> None:
        found = demo.json("doctor")
        assert set(found) == {"sound", "problems", "waiting", "documents", "pieces"}
        assert (found["sound"], found["problems"], found["waiting"], found["documents"]) == (True, [], 0, 24)

    def test_status_of_nothing(self, empty: CommandLine) -> None:
        status = empty.json("status")
        assert (status["documents"], status["index"]) == (0, None)
        assert not empty.data.exists(), "looking makes nothing"

    @pytest.mark.parametrize("arguments", [["doctor"], ["search", "x"], ["ask", "x"], ["show", "x"]])
    def test_nothing_there_yet(self, empty: CommandLine, arguments: list[str]) -> None:
        ran = empty.run(*arguments, "--json")
        assert (ran.status, ran.out) == (2, "")
        assert "cor-assistant import" in ran.message


def refused(ran: Ran, *words: str) -> bool:
    """Exit status 2, nothing on standard output, one line on standard error that holds the words."""
    assert (ran.status, ran.out) == (2, "")
    assert ran.message.startswith("cor-assistant")
    return all(word in ran.message for word in words)


class TestUnusableArguments:
    @pytest.mark.parametrize(
        ("arguments", "words"),
        [
            ([], ["COMMAND", "--help"]),
            (["sreach", "x"], ["sreach"]),
            (["search", "x", "--colour", "red"], ["--colour"]),
            (["search", "x", "-k", "many"], ["-k", "many"]),
            (["search", "x", "y"], ["y"]),
            (["show"], ["DOCUMENT_ID"]),
            (["import"], ["--demo"]),
            (["import", "--demo", "x.txt"], ["--demo"]),
            (["search"], ["--batch"]),
            (["search", "x", "--batch", "-"], ["--batch"]),
            (["serve", "--port", "http"], ["--port"]),
        ],
    )
    def test_told_in_one_line(self, empty: CommandLine, arguments: list[str], words: list[str]) -> None:
        assert refused(empty.run(*arguments), *words)
        assert not empty.data.exists()

    @pytest.mark.parametrize(
        ("arguments", "words"),
        [
            (["search", "x", "--since", "2024-02-30"], ["since", "2024-02-30"]),
            (["search", "x", "-k", "1000000"], ["1,000", "1000000"]),
            (["search", " "], ["empty"]),
            (["ask", ""], ["empty"]),
            (["ask", "word " * 10_000], ["characters", "4,000"]),
            (["ask", "x", "--batch", "nowhere.jsonl"], ["--batch"]),
            (["ask", "--batch", "nowhere.jsonl"], ["nowhere.jsonl", "No such file"]),
        ],
    )
    def test_found_out_later(self, demo: CommandLine, arguments: list[str], words: list[str]) -> None:
        assert refused(demo.run(*arguments, "--json"), *words)

    def test_a_data_folder_that_is_a_file(self, tmp_path: Path) -> None:
        path = tmp_path / "file"
        path.write_text("x")
        assert refused(CommandLine(path).run("import", "--demo"), str(path))
        assert refused(CommandLine(path).run("search", "x"), str(path))


class TestBatch:
    UNUSABLE: tuple[tuple[object, str], ...] = (
        ({"id": 1, "query": "x", "colour": "red"}, "colour"),
        ({"id": 1, "query": "x", "since": "2024-02-30"}, "2024-02-30"),
        ({"id": 1, "query": "x", "kind": "speech"}, "speech"),
        ({"id": 1, "query": "x", "lang": "english"}, "english"),
        ({"id": 1, "query": "x", "k": 0}, "between 1 and 1,000"),
        ({"id": 1, "query": "x", "k": 10**6}, "between 1 and 1,000"),
        ({"id": 1, "query": "x", "k": 10**40}, "between 1 and 1,000"),
        ({"id": 1, "query": "x", "k": True}, "k:"),
        ({"id": 1, "query": "x", "k": "3"}, "k:"),
        ({"id": 1, "query": ""}, "empty"),
        ({"id": 1, "query": None}, "query"),
        ({"id": 1, "query": "x", "literal": 1}, "literal"),
        ({"id": 1}, "query"),
        ([1], "object"),
        ("text", "object"),
    )

    def test_an_unusable_row_is_told_and_the_others_answered(self, demo: CommandLine, tmp_path: Path) -> None:
        good = {"id": "good", "query": "night trains", "k": 1}
        lines = [json.dumps(row) for bad, _ in self.UNUSABLE for row in (good, bad)]
        lines += ["{broken", "", "   ", '{"id": 1, "query": "x", "celex": "\\ud800"}', "[" * 100_000, json.dumps(good)]
        file = tmp_path / "batch.jsonl"
        file.write_bytes(b"\xef\xbb\xbf" + "\n".join(lines).encode())
        ran = demo.run("search", "--batch", file)
        assert (ran.status, ran.messages) == (3, "")
        for number, (_, words) in enumerate(self.UNUSABLE):
            before, bad = ran.rows[2 * number : 2 * number + 2]
            assert before["id"] == "good"
            assert len(before["results"]) == 1
            assert set(bad) == {"id", "error"}
            assert words in bad["error"]
            assert f"line {2 * number + 2}" in bad["error"]
        broken, surrogate, deep, last = ran.rows[2 * len(self.UNUSABLE) :]
        assert "no JSON" in broken["error"]
        assert surrogate["results"] == []
        assert "no JSON" in deep["error"]
        assert len(last["results"]) == 1

    def test_options_hold_for_rows_that_do_not_say_otherwise(self, demo: CommandLine) -> None:
        rows = '{"id":1,"query":"trains"}\n{"id":2,"query":"trains","lang":"fr","k":1}'
        first, second = demo.run("search", "--batch", "-", "--lang", "de", "-k", "2", given=rows).rows
        assert [passage["language"] for passage in first["results"]] == ["de", "de"]
        assert [passage["language"] for passage in second["results"]] == ["fr"]

    def test_half_a_surrogate_pair_comes_back_as_it_came(self, demo: CommandLine) -> None:
        ran = demo.run("ask", "--batch", "-", given='{"id": "\\ud83d", "question": "night trains \\ud83d?"}')
        assert ran.status == 0
        assert ran.rows[0]["id"] == "\ud83d"

    def test_nothing_asked_nothing_answered(self, demo: CommandLine) -> None:
        ran = demo.run("ask", "--batch", "-", given="\n\n")
        assert (ran.status, ran.out, ran.messages) == (0, "", "")

    def test_bytes_that_are_no_text(self, demo: CommandLine, tmp_path: Path) -> None:
        file = tmp_path / "batch.jsonl"
        file.write_bytes(b'{"query": "caf\xe9"}\n')
        assert refused(demo.run("search", "--batch", file), "cannot be read")

    def test_output_is_utf8_in_any_locale(self, demo: CommandLine) -> None:
        plain = CommandLine(demo.data, environment={"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"})
        ran = plain.run("search", "--batch", "-", given='{"query": "Nachtzüge", "id": "ü", "lang": "de", "k": 5}')
        assert ran.rows[0]["id"] == "ü"
        assert len(ran.rows[0]["results"]) == 5


def test_plain_output_is_for_people(demo: CommandLine) -> None:
    ran = demo.run("ask", QUESTIONS["en"])
    assert (ran.status, ran.messages) == (0, "")
    assert "[1]" in ran.out
    assert not ran.out.startswith("{")


@pytest.mark.parametrize("command", ["", "search", "ask", "import", "index", "show", "status", "doctor", "serve"])
def test_help(empty: CommandLine, command: str) -> None:
    ran = empty.run(*filter(None, [command, "--help"]))
    assert (ran.status, ran.messages) == (0, "")
    assert "usage: cor-assistant" in ran.out
