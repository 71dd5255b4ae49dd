"""From the setting to a chat model of LangChain.

The setting is `provider:name`. The provider is one that LangChain knows (`openai` with an address of one's own stands for every
server that speaks OpenAI's protocol), or `gguf` for a file of one's own.
"""

from __future__ import annotations

import math
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assistant.errors import ChatModelError
from assistant.settings import Settings
from assistant.writing.gguf import CONTEXT, serve
from assistant.writing.scrubbing import scrub

if TYPE_CHECKING:
    from langchain_core.language_models import BaseChatModel

GGUF = "gguf"
_FORM = "write it as openai:NAME, mistralai:NAME, anthropic:NAME, ollama:NAME or gguf:/path/to/file.gguf"
_KEYS = {
    "openai": "OPENAI_API_KEY",
    "anthropic": "ANTHROPIC_API_KEY",
    "mistralai": "MISTRAL_API_KEY",
    "groq": "GROQ_API_KEY",
}
"""Where a provider's client looks for its key, as far as it says so only once it is asked something."""
_NO_KEY = "none"
_THIS_MACHINE = ("localhost", "127.0.0.1", "::1")
_LONGEST_REASON = 200


def load_chat_model(settings: Settings) -> BaseChatModel:
    """The model that is set, asked once and without retries, at temperature 0.

    Raises ChatModelError where the name, the package, the file or the key is missing or wrong.
    """
    provider, _, name = settings.chat_model.partition(":")
    if not (provider and name):
        raise ChatModelError(f"the chat model {settings.chat_model!r} has no provider: {_FORM}")
    _ask_this_machine_itself()
    if provider == GGUF:
        served = serve(Path(name))
        return _load("openai", Path(name).stem, _openai(settings, served.url, served.key))
    return _load(provider, name, _options(provider, settings))


def name_of(settings: Settings) -> str:
    """The model for readers: provider and name, of a file its name only."""
    provider, _, name = settings.chat_model.partition(":")
    return scrub(f"{provider}:{Path(name).stem if provider == GGUF else name}")


def _options(provider: str, settings: Settings) -> dict[str, Any]:
    """What the providers' classes are given. They mean the same, but some have names of their own for it."""
    if provider == "openai":
        url = settings.chat_url or os.environ.get("OPENAI_API_BASE") or os.environ.get("OPENAI_BASE_URL", "")
        return _openai(settings, url, _key(provider, url))
    url = settings.chat_url
    options: dict[str, Any] = {"temperature": 0} | ({"base_url": url} if url else {})
    if provider == "ollama":
        # It cuts the question off at the context, silently, and the context is small unless it is set.
        limits = {"num_predict": settings.chat_tokens, "num_ctx": CONTEXT}
        return options | limits | {"client_kwargs": {"timeout": _seconds(settings)}}
    if provider in _KEYS:
        options["api_key"] = _key(provider, url)
    return options | {"max_tokens": settings.chat_tokens, "timeout": _seconds(settings), "max_retries": 0}


def _openai(settings: Settings, url: str, key: str) -> dict[str, Any]:
    """Options for OpenAI, or for a server at `url` that speaks its protocol: most of these know only the older `max_tokens`."""
    length = {"extra_body": {"max_tokens": settings.chat_tokens}} if url else {"max_tokens": settings.chat_tokens}
    seconds = _seconds(settings)
    return {
        "api_key": key,
        "temperature": 0,
        "timeout": seconds,
        "stream_chunk_timeout": None,  # its way of waiting loses a cancellation that comes at the same moment as a chunk
        "max_retries": 0,
        "http_socket_options": (),
        "http_async_client": _client(seconds),
        **length,
        **({"base_url": url} if url else {}),
    }


def _client(seconds: int) -> Any:  # noqa: ANN401  # of whichever HTTP library the installed version uses
    """Connections of this model alone."""
    try:
        from openai import DefaultAsyncHttpxClient
    except ImportError:
        raise _missing("langchain-openai") from None
    return DefaultAsyncHttpxClient(timeout=seconds)


def _ask_this_machine_itself() -> None:
    """A server on this machine is not asked through the proxy of the environment, which would read the question and not find
    it: every client asks the environment which addresses go without one, and most of them cannot be told otherwise.
    """
    given = os.environ.get("no_proxy") or os.environ.get("NO_PROXY") or ""
    names = [name for each in given.split(",") if (name := each.strip())]
    if "*" not in names:
        os.environ["no_proxy"] = ",".join(dict.fromkeys((*names, *_THIS_MACHINE)))


def _key(provider: str, url: str) -> str:
    """The provider's key. A server of one's own needs none. Raises ChatModelError where the provider's own does."""
    variable = _KEYS[provider]
    key = os.environ.get(variable, "").strip()
    if not (key or url):
        raise ChatModelError(f"{provider} needs a key: set {variable}, or COR_CHAT_URL for a server of your own")
    return key or _NO_KEY


def _seconds(settings: Settings) -> int:
    """What the client waits for the next byte: whole seconds, as some of them demand."""
    return math.ceil(settings.chat_seconds)


def _load(provider: str, name: str, options: dict[str, Any]) -> BaseChatModel:
    try:
        from langchain.chat_models import init_chat_model
    except ImportError:
        raise _missing("langchain") from None
    try:
        model: BaseChatModel = init_chat_model(name, model_provider=provider, **options)
    except ImportError as error:
        package = re.search(r"pip install ([\w-]+)", str(error))
        raise _missing(package[1] if package else f"langchain-{provider}") from None
    except Exception as error:  # each provider's class has its own
        if "Unsupported provider" in str(error):
            raise ChatModelError(f"there is no provider {scrub(provider)!r} of chat models: {_FORM}") from None
        reason = " ".join(scrub(str(error)).split())[:_LONGEST_REASON]
        raise ChatModelError(f"the chat model {scrub(name)} cannot be set up: {reason}") from None
    return model


def _missing(package: str) -> ChatModelError:
    packages = " ".join(dict.fromkeys(("langchain", package)))
    return ChatModelError(f"a package that the chat model needs is not installed: pip install {packages}")
