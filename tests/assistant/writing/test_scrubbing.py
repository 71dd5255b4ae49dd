"""Secrets do not stay in a text."""

from __future__ import annotations

import time

import pytest

from assistant.writing.scrubbing import HIDDEN, scrub

KEY = "plain-word-1234567890"


@pytest.mark.parametrize("name", ["OPENAI_API_KEY", "HF_TOKEN", "SOME_SECRET", "AWS_SECRET_ACCESS_KEY", "DB_PASSWORD"])
def test_the_values_of_secret_variables_are_hidden(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, KEY)
    assert scrub(f"wrong key {KEY}, or '{KEY}x'") == f"wrong key {HIDDEN}, or '{HIDDEN}x'"


def test_other_variables_are_not_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOME_NAME", "committee")
    monkeypatch.setenv("MONKEY", "committee")
    assert scrub("the committee") == "the committee"


def test_a_secret_is_hidden_as_it_stands_in_an_address_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOME_API_KEY", "a/b c+d=")
    assert "a%2Fb" not in scrub("GET /v1/a%2Fb%20c%2Bd%3D")


def test_of_two_secrets_the_longer_goes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("A_KEY", "abcdef")
    monkeypatch.setenv("B_KEY", "abcdefghij")
    assert scrub("abcdefghij") == HIDDEN


def test_what_is_too_short_for_a_secret_does_not_hide_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("A_KEY", "com")
    assert scrub("the committee") == "the committee"


@pytest.mark.parametrize(
    "text",
    [
        "Authorization: Bearer {}",
        '{{"authorization": "bearer {}"}}',
        "Authorization: Basic {}",
        "https://{}@example.org/v1",
        "https://user:{}@example.org/v1",
        "https://example.org/v1?key={}",
        "https://example.org/v1?a=b&api_key={}&c=d",
        "https://example.org/v1?access_token={}",
        "api-key: {}",
        "x-api-key={}",
        "{{'api_key': '{}', 'other': 1}}",
    ],
)
def test_what_stands_where_secrets_stand_is_hidden(text: str) -> None:
    scrubbed = scrub(text.format("qwerty123"))
    assert "qwerty123" not in scrubbed
    assert HIDDEN in scrubbed


@pytest.mark.parametrize(
    "secret",
    [
        "sk-abcdefghijkl",
        "sk-proj-abc_def-ghi123",
        "sk-ant-api03-abc",
        "sk-ab**********wxyz",
        "gsk_" + "a1" * 12,
        "hf_" + "a1" * 12,
        "xai-" + "a1" * 12,
        "AIza" + "Sy" * 12,
    ],
)
def test_what_looks_like_a_key_is_hidden(secret: str) -> None:
    assert scrub(f"Incorrect API key provided: {secret}. Look it up.").startswith(
        "Incorrect API key provided: [hidden]"
    )


@pytest.mark.parametrize(
    "text", ["risk-based approaches in the regions", "https://example.org/v1?page=2", "mail somebody@example.org", ""]
)
def test_other_text_is_left_alone(text: str) -> None:
    assert scrub(text) == text


@pytest.mark.parametrize("piece", ["?key", "://", "Bearer ", "api_key", "sk-", "key=", "?", "@", "a"])
def test_a_hostile_text_takes_no_longer_than_another(piece: str) -> None:
    began = time.perf_counter()
    scrub(piece * (200_000 // len(piece)))
    assert time.perf_counter() - began < 1
