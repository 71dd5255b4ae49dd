"""`ask` with a language model set: servers that work, lie, fail and hang, each on a real connection."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from command_line import CommandLine, Ran
from doubles.chat_server import Behaviour, ChatServer, Exchange, dripping, endless, honest, silent, status, stream
from doubles.local_model import smollm2

QUESTION = "How many cross-border night trains were left in 2008?"
KEY = "sk-test-4f9a8b7c6d5e4f3a2b1c"
SECONDS = 2.0


def asked(demo: CommandLine, server: ChatServer | str, *arguments: str, given: str = "", **settings: str) -> Ran:
    url = server if isinstance(server, str) else server.url
    chat = {
        "COR_CHAT_MODEL": "openai:double",
        "COR_CHAT_URL": url,
        "COR_CHAT_SECONDS": str(SECONDS),
        "OPENAI_API_KEY": KEY,
        **settings,
    }
    return replace(demo, environment=chat).run("ask", *(arguments or (QUESTION, "--json")), given=given)


def about_night_trains(sentence: str) -> Behaviour:
    """Writes a sentence that cites, in place of `{n}`, the passage which gives the number of night trains left."""

    def behave(exchange: Exchange) -> None:
        given = str(exchange.asked.body["messages"][-1]["content"])
        before = given[: given.index("to 67 in 2008")]
        number = before.rpartition("passage [")[2].partition("]")[0]
        honest(sentence.replace("{n}", number))(exchange)

    return behave


def test_a_supported_sentence_is_shown_with_its_source(demo: CommandLine) -> None:
    with ChatServer(about_night_trains("In 2008 there were 67 cross-border night trains left [{n}].")) as server:
        answer = asked(demo, server).json
    assert (answer["mode"], answer["model"], answer["notice"]) == ("generated", "openai:double", None)
    (claim,) = answer["claims"]
    (citation,) = answer["citations"]
    assert (claim["support"], claim["citations"]) == ("supported", [citation["n"]])
    assert "doubts" not in claim
    assert "67 in 2008" in citation["text"]
    assert (
        citation["quote"]
        == citation["text"][citation["quote_start"] - citation["start"] : citation["quote_end"] - citation["start"]]
    )
    assert answer["answer"] == f"{claim['text']} [{citation['n']}]"


def test_the_words_of_the_text_stand_below_a_models(demo: CommandLine) -> None:
    said = "Nobody doubts that the number of cross-border night trains fell from 154 in 1995 to 67 in 2008 [{n}]."
    with ChatServer(about_night_trains(said)) as server:
        answer = asked(demo, server).json
        shown = asked(demo, server, QUESTION).out
    (claim,), (citation,) = answer["claims"], answer["citations"]
    assert claim["compare"] is True
    assert "fell from 154 in 1995 to 67 in 2008" in citation["quote"]
    assert f"“{citation['quote']}”" in shown
    assert f"Please compare with [1], one of the two denies something or says the opposite: {claim['text']}" in shown


def test_a_swapped_figure_is_marked_or_withheld(demo: CommandLine) -> None:
    lie = "In 2008 there were 67 night trains left [{n}]. In 2008 there were 76 cross-border night trains [{n}]."
    with ChatServer(about_night_trains(lie)) as server:
        marked, withheld = asked(demo, server).json, asked(demo, server, COR_UNSUPPORTED="withhold").json
        plain = asked(demo, server, QUESTION)
    true, false = marked["claims"]
    assert (true["support"], false["support"]) == ("supported", "unsupported")
    assert {"fault": "figure", "words": "76"} in false["doubts"]
    assert marked["answer"].endswith("[?]")
    assert ([claim["text"] for claim in withheld["claims"]], withheld["withheld"]) == ([true["text"]], 1)
    assert "76" not in withheld["answer"]
    assert "[?]: the passages cited do not support this sentence." in plain.out


FAILURES: dict[str, Behaviour] = {
    "too many requests": status(429, '{"error": {"message": "slow down, {key}"}}'),
    "broken": status(500, "{key}"),
    "key refused": status(401, '{"error": {"message": "Incorrect API key provided: {key}"}}'),
    "no JSON": stream(b"<html><body>Welcome {key}</body></html>", "text/html"),
    "broken events": stream(b'data: {"choices": [{"delta"\n\ndata: \xff\xfe\n\n'),
    "nothing": honest(),
    "nothing supported": honest("Night trains were invented on the moon in 1823 [1]."),
    "only lies without end": endless("There were 5 000 trains. "),
    "another language": honest(
        "W 2008 r. pozostało w Unii Europejskiej jeszcze 67 takich połączeń, a potem było ich mniej [1]."
    ),
}


@pytest.mark.parametrize("behaviour", FAILURES.values(), ids=list(FAILURES))
def test_a_useless_model_is_replaced_by_the_texts_own_words(demo: CommandLine, behaviour: Behaviour) -> None:
    with ChatServer(behaviour) as server:
        ran = asked(demo, server)
    check_replaced(ran)


def check_replaced(ran: Ran) -> None:
    answer = ran.json
    assert (ran.status, answer["mode"], answer["model"], answer["answered"]) == (0, "extractive", None, True)
    assert answer["notice"].startswith("the language model")
    assert {claim["support"] for claim in answer["claims"]} == {"verbatim"}
    assert KEY not in ran.out + ran.messages
    assert "Traceback" not in ran.messages


def test_a_dead_server(demo: CommandLine) -> None:
    with ChatServer(silent) as server:
        address = server.url
    check_replaced(asked(demo, address))


@pytest.mark.parametrize("behaviour", [silent, dripping], ids=["silent", "dripping"])
def test_a_slow_server_is_waited_for_no_longer_than_allowed(demo: CommandLine, behaviour: Behaviour) -> None:
    row = json.dumps({"id": "slow", "question": QUESTION})
    with ChatServer(behaviour) as server:
        ran = asked(demo, server, "--batch", "-", given=row)
    check_replaced(ran)
    assert SECONDS * 1000 <= ran.json["elapsed_ms"] <= (SECONDS + 2) * 1000


def test_details_go_to_the_log_without_the_key(demo: CommandLine, tmp_path: Path) -> None:
    log = tmp_path / "logs" / "assistant.log"
    with ChatServer(status(401, '{"error": {"message": "Incorrect API key provided: {key}"}}')) as server:
        asked(demo, server, COR_LOG=str(log))
    kept = log.read_text(encoding="utf-8")
    assert "Traceback" in kept
    assert "did not accept the key" in kept
    assert KEY not in kept


def test_a_conversation_is_followed(demo: CommandLine) -> None:
    row = json.dumps(
        {
            "id": 1,
            "question": "and in German please",
            "history": [{"role": "user", "content": QUESTION}, {"role": "assistant", "content": "There were 67."}],
        }
    )
    answer = demo.run("ask", "--batch", "-", given=row).json
    assert answer["read_as"] == QUESTION
    assert answer["language"] == "de"
    assert answer["suggestions"]


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("COR_CHAT_SECONDS", "soon"),
        ("COR_CHAT_TOKENS", "0"),
        ("COR_UNSUPPORTED", "maybe"),
        ("COR_CHAT_URL", "nowhere"),
        ("COR_CHAT_MODEL", "nobody"),
        ("COR_LOG", "/dev/null/log"),
    ],
)
def test_an_unusable_setting_is_named_in_one_line(demo: CommandLine, setting: str, value: str) -> None:
    ran = replace(demo, environment={setting: value}).run("ask", QUESTION)
    assert (ran.status, ran.out) == (2, "")
    assert value in ran.message or setting in ran.message


@pytest.mark.model
def test_a_real_model_is_held_to_its_sources(demo: CommandLine) -> None:
    ran = asked(demo, "", COR_CHAT_MODEL=f"gguf:{smollm2()}", COR_CHAT_SECONDS="25", COR_CHAT_TOKENS="60")
    answer = ran.json
    assert ran.status == 0
    assert all((claim["support"] == "unsupported") == ("doubts" in claim) for claim in answer["claims"])
    assert answer["mode"] == "generated" or answer["notice"]
