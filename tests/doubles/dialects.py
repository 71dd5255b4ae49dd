"""How servers of language models stream a text: the forms that the providers' own clients read.

OpenAI and Mistral: https://platform.openai.com/docs/api-reference/chat/streaming, https://docs.mistral.ai/api; Anthropic:
https://docs.anthropic.com/en/docs/build-with-claude/streaming; Ollama: https://github.com/ollama/ollama/blob/main/docs/api.md.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Dialect:
    """One provider's form of a streamed answer."""

    provider: str
    """The name that LangChain has for it."""
    under: str
    """What the address of such a server ends with."""
    path: str
    """Where a text is asked for."""
    variable: str
    """The variable that holds the key."""
    media_type: str
    key_of: Callable[[Mapping[str, str]], str]
    """The key that came with a request, from its headers (names in lower case)."""
    opening: bytes
    """What comes before the first piece."""
    piece: Callable[[object], bytes]
    ending: Callable[[str], bytes]
    """For the reason of the end, in the dialect's own words."""
    stopped: str = "stop"
    """The reason of an end that the model chose."""
    cut: str = "length"
    """The reason where the limit of tokens cut it off."""
    error: str = '{"error": {"message": "$"}}'
    """The body of an error, its message in place of `$`."""
    limit: Callable[[Mapping[str, object]], object] = lambda body: body.get("max_tokens")
    """How many tokens a request allows."""


def _bearer(headers: Mapping[str, str]) -> str:
    return headers.get("authorization", "").removeprefix("Bearer ")


def _event(data: object, name: str = "") -> bytes:
    head = f"event: {name}\n" if name else ""
    return f"{head}data: {data if isinstance(data, str) else json.dumps(data)}\n\n".encode()


def openai_choice(delta: Mapping[str, object], reason: str | None) -> bytes:
    """One event of OpenAI's protocol."""
    choice = {"index": 0, "delta": {"role": "assistant", **delta}, "finish_reason": reason}
    return _event({"id": "1", "object": "chat.completion.chunk", "created": 1, "model": "double", "choices": [choice]})


def _openai(provider: str, variable: str, path: str) -> Dialect:
    return Dialect(
        provider,
        "/v1",
        path,
        variable,
        "text/event-stream",
        _bearer,
        b"",
        piece=lambda text: openai_choice({"content": text}, None),
        ending=lambda reason: openai_choice({"content": ""}, reason) + _event("[DONE]"),
    )


def _of_anthropic(kind: str, **fields: object) -> bytes:
    return _event({"type": kind, **fields}, kind)


def _anthropic() -> Dialect:
    usage = {"input_tokens": 1, "output_tokens": 1}
    message = {"id": "1", "type": "message", "role": "assistant", "model": "double", "content": [], "usage": usage}
    unended = {"stop_reason": None, "stop_sequence": None}
    return Dialect(
        "anthropic",
        "",
        "/v1/messages",
        "ANTHROPIC_API_KEY",
        "text/event-stream",
        key_of=lambda headers: headers.get("x-api-key") or _bearer(headers),
        opening=_of_anthropic("message_start", message=message | unended)
        + _of_anthropic("content_block_start", index=0, content_block={"type": "text", "text": ""}),
        piece=lambda text: _of_anthropic("content_block_delta", index=0, delta={"type": "text_delta", "text": text}),
        ending=lambda reason: (
            _of_anthropic("content_block_stop", index=0)
            + _of_anthropic("message_delta", delta={"stop_reason": reason, "stop_sequence": None}, usage=usage)
            + _of_anthropic("message_stop")
        ),
        stopped="end_turn",
        cut="max_tokens",
        error='{"type": "error", "error": {"type": "api_error", "message": "$"}}',
    )


def _line_of_ollama(text: object, **more: object) -> bytes:
    message = {"role": "assistant", "content": text}
    line = {"model": "double", "created_at": "2024-01-01T00:00:00Z", "message": message, "done": False, **more}
    return json.dumps(line).encode() + b"\n"


def _allowed_by_ollama(body: Mapping[str, object]) -> object:
    options = body.get("options")
    return options.get("num_predict") if isinstance(options, dict) else None


OPENAI = _openai("openai", "OPENAI_API_KEY", "/v1/chat/completions")
MISTRAL = _openai("mistralai", "MISTRAL_API_KEY", "/v1/chat/completions")
ANTHROPIC = _anthropic()
OLLAMA = Dialect(
    "ollama",
    "",
    "/api/chat",
    "OLLAMA_API_KEY",
    "application/x-ndjson",
    _bearer,
    b"",
    piece=_line_of_ollama,
    ending=lambda reason: _line_of_ollama("", done=True, done_reason=reason, eval_count=1, prompt_eval_count=1),
    error='{"error": "$"}',
    limit=_allowed_by_ollama,
)
