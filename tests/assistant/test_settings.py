"""The settings of the environment, and what they close."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from assistant.settings import load_settings, quiet_libraries


@pytest.mark.parametrize(("value", "model"), [(None, "packaged-int8"), ("", "packaged-int8"), ("packaged", "packaged")])
def test_the_model_is_set_by_the_environment(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, value: str | None, model: str
) -> None:
    monkeypatch.delenv("COR_MODEL", raising=False)
    if value is not None:
        monkeypatch.setenv("COR_MODEL", value)
    assert load_settings(tmp_path).model == model


@pytest.mark.parametrize(
    ("model", "closed"), [("packaged", True), ("packaged-int8", True), ("intfloat/multilingual-e5-small", False)]
)
def test_the_model_hub_is_open_only_to_a_model_of_the_hub(
    monkeypatch: pytest.MonkeyPatch, model: str, closed: bool
) -> None:
    monkeypatch.setattr(os, "environ", dict[str, str]())
    quiet_libraries(model)
    assert ("HF_HUB_OFFLINE" in os.environ) is closed


@pytest.mark.parametrize(
    ("reranker", "closed"), [("", True), ("none", True), ("ms-marco", True), ("cross-encoder/some-model", False)]
)
def test_a_reranker_of_the_hub_opens_it_too(monkeypatch: pytest.MonkeyPatch, reranker: str, closed: bool) -> None:
    monkeypatch.setattr(os, "environ", dict[str, str]())
    quiet_libraries("packaged", reranker)
    assert ("HF_HUB_OFFLINE" in os.environ) is closed


def test_the_reranker_is_set_by_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("COR_RERANKER", "none")
    assert load_settings(tmp_path).reranker == "none"
