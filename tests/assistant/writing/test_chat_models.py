"""From the setting to a model of LangChain, or to one line that says what is missing."""

from __future__ import annotations

import sys
import types
from pathlib import Path
from typing import Any

import pytest

from assistant.errors import ChatModelError
from assistant.settings import Settings
from assistant.writing.chat_models import load_chat_model, name_of

KEY = "word4word-1234567890-secret"
ADDRESS = "http://127.0.0.1:9/v1"


@pytest.fixture(autouse=True)
def no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_KEY", "OPENAI_API_BASE", "OPENAI_BASE_URL", "ANTHROPIC_API_KEY", "MISTRAL_API_KEY"):
        monkeypatch.delenv(name, raising=False)


def settings(model: str, url: str = "", **more: float) -> Settings:
    return Settings(Path("unused"), chat_model=model, chat_url=url, **more)


def provider(monkeypatch: pytest.MonkeyPatch, package: str, name: str) -> dict[str, Any]:
    """Stands in for a provider's package, which holds the class `name`; what that is called with comes back."""
    called: dict[str, Any] = {}
    module = types.ModuleType(package)
    setattr(module, name, lambda **options: called.update(options))
    monkeypatch.setitem(sys.modules, package, module)
    return called


@pytest.fixture(autouse=True)
def forgotten_providers() -> None:
    from langchain.chat_models.base import _get_chat_model_creator

    _get_chat_model_creator.cache_clear()


def test_openai_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    model: Any = load_chat_model(settings("openai:gpt-4o-mini", chat_seconds=12.5, chat_tokens=300))
    assert (model.model_name, model.max_tokens, model.temperature) == ("gpt-4o-mini", 300, 0)
    assert (model.request_timeout, model.max_retries) == (13, 0)
    assert str(model.root_async_client.base_url) == "https://api.openai.com/v1/"
    assert model.root_async_client.api_key == KEY
    assert KEY not in repr(model)


def test_a_server_of_ones_own_needs_no_key() -> None:
    model: Any = load_chat_model(settings("openai:qwen2.5", ADDRESS))
    assert str(model.root_async_client.base_url) == f"{ADDRESS}/"
    assert model.root_async_client.api_key
    assert model.extra_body == {"max_tokens": 700}


def test_a_server_of_ones_own_is_sent_the_key_that_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    model: Any = load_chat_model(settings("openai:qwen2.5", ADDRESS))
    assert model.root_async_client.api_key == KEY


@pytest.mark.parametrize("variable", ["OPENAI_API_BASE", "OPENAI_BASE_URL"])
def test_the_address_may_stand_where_others_look_for_it(monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    monkeypatch.setenv(variable, ADDRESS)
    model: Any = load_chat_model(settings("openai:qwen2.5"))
    assert str(model.root_async_client.base_url) == f"{ADDRESS}/"


def test_ollama_is_told_the_limits_in_its_own_words(monkeypatch: pytest.MonkeyPatch) -> None:
    called = provider(monkeypatch, "langchain_ollama", "ChatOllama")
    load_chat_model(settings("ollama:qwen2.5:3b", "http://localhost:11434", chat_tokens=300))
    assert called == {
        "model": "qwen2.5:3b",
        "base_url": "http://localhost:11434",
        "temperature": 0,
        "num_predict": 300,
        "num_ctx": 8_192,
        "client_kwargs": {"timeout": 60},
    }


@pytest.mark.parametrize(
    ("name", "package", "class_name", "key"),
    [
        ("mistralai", "langchain_mistralai", "ChatMistralAI", {"api_key": KEY}),
        ("anthropic", "langchain_anthropic", "ChatAnthropic", {"api_key": KEY}),
        ("xai", "langchain_xai", "ChatXAI", {}),
    ],
)
def test_other_providers(
    monkeypatch: pytest.MonkeyPatch, name: str, package: str, class_name: str, key: dict[str, str]
) -> None:
    for variable in ("MISTRAL_API_KEY", "ANTHROPIC_API_KEY", "XAI_API_KEY"):
        monkeypatch.setenv(variable, KEY)
    called = provider(monkeypatch, package, class_name)
    load_chat_model(settings(f"{name}:some-model", chat_seconds=0.5))
    limits = {"temperature": 0, "max_tokens": 700, "timeout": 1, "max_retries": 0}
    assert called == {"model": "some-model", **limits, **key}


@pytest.mark.parametrize(
    ("model", "message"),
    [
        ("gpt-4o-mini", "has no provider: write it as openai:NAME"),
        ("openai:", "has no provider"),
        (":gpt-4o-mini", "has no provider"),
        ("qwen2:7b", "there is no provider 'qwen2' of chat models: write it as openai:NAME"),
        ("openai:gpt-4o-mini", "openai needs a key: set OPENAI_API_KEY, or COR_CHAT_URL for a server of your own"),
        ("anthropic:some-model", "anthropic needs a key: set ANTHROPIC_API_KEY"),
        ("xai:some-model", "pip install langchain langchain-xai"),
        ("cohere:some-model", "pip install langchain langchain-cohere"),
        ("gguf:/nowhere/model.gguf", "/nowhere/model.gguf cannot be opened: give the path of a GGUF file after gguf:"),
    ],
)
def test_what_is_missing_is_told_in_one_line(model: str, message: str) -> None:
    with pytest.raises(ChatModelError) as told:
        load_chat_model(settings(model))
    assert message in str(told.value)
    assert "\n" not in str(told.value)


@pytest.mark.parametrize(
    ("absent", "model", "command"),
    [
        ("langchain", "openai:x", "pip install langchain"),
        ("openai", "openai:x", "pip install langchain langchain-openai"),
        ("langchain_openai", "openai:x", "pip install langchain langchain-openai"),
    ],
)
def test_a_package_that_is_missing_is_named(
    monkeypatch: pytest.MonkeyPatch, absent: str, model: str, command: str
) -> None:
    without(monkeypatch, absent)
    with pytest.raises(ChatModelError) as told:
        load_chat_model(settings(model, ADDRESS))
    assert str(told.value).endswith(command)


def without(monkeypatch: pytest.MonkeyPatch, package: str) -> None:
    """As if the package were not installed."""
    for name in [name for name in sys.modules if name.partition(".")[0] == package]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, package, None)


def test_what_a_provider_objects_to_is_told_without_the_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MISTRAL_API_KEY", KEY)
    provider(monkeypatch, "langchain_mistralai", "ChatMistralAI")

    def objecting(**options: object) -> None:
        raise ValueError(f"key {KEY}\nis too short")

    monkeypatch.setattr("langchain_mistralai.ChatMistralAI", objecting)
    with pytest.raises(ChatModelError) as told:
        load_chat_model(settings("mistralai:some-model"))
    assert str(told.value) == "the chat model some-model cannot be set up: key [hidden] is too short"
    assert told.value.__suppress_context__


@pytest.mark.parametrize(
    ("model", "name"),
    [
        ("openai:gpt-4o-mini", "openai:gpt-4o-mini"),
        ("ollama:qwen2.5:3b", "ollama:qwen2.5:3b"),
        ("gguf:/home/somebody/models/small.Q4_1.gguf", "gguf:small.Q4_1"),
        ("openai:sk-abcdefghijklm", "openai:[hidden]"),
    ],
)
def test_the_name_for_readers(model: str, name: str) -> None:
    assert name_of(settings(model)) == name
