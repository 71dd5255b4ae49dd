"""The settings of the language model: what may be set, and what is said where it may not."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.errors import InputError
from assistant.settings import Settings, load_settings

VARIABLES = ("COR_CHAT_MODEL", "COR_CHAT_URL", "COR_CHAT_SECONDS", "COR_CHAT_TOKENS", "COR_UNSUPPORTED")


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in VARIABLES:
        monkeypatch.delenv(variable, raising=False)


@pytest.mark.parametrize("empty", [None, "", "  "])
def test_no_model_is_set_by_default(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, empty: str | None) -> None:
    if empty is not None:
        for variable in VARIABLES:
            monkeypatch.setenv(variable, empty)
    settings = load_settings(tmp_path)
    assert (settings.chat_model, settings.chat_url, settings.chat_seconds, settings.chat_tokens) == ("", "", 60, 700)
    assert settings.unsupported == "mark"
    assert settings == Settings(tmp_path, settings.model, settings.reranker)


def test_the_environment_sets_the_model(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for variable, value in zip(
        VARIABLES, ("ollama:qwen2.5:3b", "http://[::1]:11434", " 12.5", "300", "withhold"), strict=True
    ):
        monkeypatch.setenv(variable, value)
    settings = load_settings(tmp_path)
    assert (settings.chat_model, settings.chat_url) == ("ollama:qwen2.5:3b", "http://[::1]:11434")
    assert (settings.chat_seconds, settings.chat_tokens) == (12.5, 300)
    assert settings.unsupported == "withhold"


@pytest.mark.parametrize(
    ("variable", "value", "message"),
    [
        *(("COR_CHAT_SECONDS", value, "no number from 1 to 600") for value in ("soon", "0", "-3", "601", "nan", "inf", "1,5")),
        *(("COR_CHAT_TOKENS", value, "no number from 50 to 8000") for value in ("many", "0", "49", "8001", "nan", "1e9")),
        ("COR_UNSUPPORTED", "hide", "neither mark nor withhold"),
        *(
            ("COR_CHAT_URL", value, "no web address")
            for value in ("localhost:8000/v1", "ftp://localhost", "http://", "http://[::1", "http://localhost:99999", "x")
        ),
        *(
            ("COR_CHAT_URL", value, "holds more than an address")
            for value in ("https://me:qwerty@example.org", "https://qwerty@example.org", "https://example.org/?key=qwerty")
        ),
    ],
)  # fmt: skip
def test_nonsense_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, variable: str, value: str, message: str
) -> None:
    monkeypatch.setenv(variable, value)
    with pytest.raises(InputError, match=message) as told:
        load_settings(tmp_path)
    assert str(told.value).startswith(variable)
    assert "qwerty" not in str(told.value)
