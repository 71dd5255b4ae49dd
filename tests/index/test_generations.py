"""Generations: the current one is always a whole one, whatever happens on the way to the next."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from index import generations
from index.generations import abandon_generation, begin_generation, current_generation, publish_generation


def publish(root: Path, content: str, base: Path | None = None) -> Path:
    partial = begin_generation(root, base)
    (partial / "content").write_text(content)
    return publish_generation(root, partial)


def folders(root: Path) -> list[str]:
    return sorted(path.name for path in root.iterdir() if path.is_dir())


def test_none_at_first(tmp_path: Path) -> None:
    assert current_generation(tmp_path / "index") is None


def test_not_current_before_it_is_published(tmp_path: Path) -> None:
    first = publish(tmp_path, "one")
    partial = begin_generation(tmp_path, first)
    (partial / "content").write_text("two")
    assert current_generation(tmp_path) == first
    second = publish_generation(tmp_path, partial)
    assert current_generation(tmp_path) == second != first
    assert (second / "content").read_text() == "two"
    assert (first / "content").read_text() == "one", "a copy was changed, not the generation that readers have open"


def test_a_generation_without_a_base_is_empty(tmp_path: Path) -> None:
    publish(tmp_path, "one")
    assert list(begin_generation(tmp_path, None).iterdir()) == []


def test_the_last_but_one_is_kept_for_readers_and_older_ones_removed(tmp_path: Path) -> None:
    made = [publish(tmp_path, str(number)) for number in range(5)]
    assert folders(tmp_path) == [made[3].name, made[4].name]


def test_left_overs_of_a_kill_are_removed(tmp_path: Path) -> None:
    first = publish(tmp_path, "one")
    left = begin_generation(tmp_path, first)
    (left / "half").write_text("half")
    fresh = begin_generation(tmp_path, first)
    assert not (fresh / "half").exists()
    assert folders(tmp_path) == [first.name, fresh.name]


def test_abandoned_leaves_no_trace(tmp_path: Path) -> None:
    first = publish(tmp_path, "one")
    abandon_generation(begin_generation(tmp_path, first))
    assert folders(tmp_path) == [first.name]
    assert current_generation(tmp_path) == first


@pytest.mark.parametrize("step", ["rename", "write_text", "replace"])
def test_interrupted_while_publishing(tmp_path: Path, step: str, monkeypatch: pytest.MonkeyPatch) -> None:
    publish(tmp_path, "zero")
    first = publish(tmp_path, "one")
    partial = begin_generation(tmp_path, first)
    (partial / "content").write_text("two")

    def killed(*arguments: object, **options: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(generations.Path, step, killed)
        with pytest.raises(KeyboardInterrupt):
            publish_generation(tmp_path, partial)
    assert current_generation(tmp_path) == first
    third = publish(tmp_path, "three", current_generation(tmp_path))
    assert (third / "content").read_text() == "three"
    assert folders(tmp_path) == [first.name, third.name], "the readers' generation is kept, the unpublished one is not"


def test_no_half_copy_is_left_where_there_is_no_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = publish(tmp_path, "one")

    def full(source: Path, target: Path, **how: object) -> None:
        target.mkdir()
        (target / "content").write_text("on")
        raise shutil.Error([(source, target, "No space left on device")])

    monkeypatch.setattr(generations.shutil, "copytree", full)
    with pytest.raises(OSError, match="No space left"):
        begin_generation(tmp_path, first)
    assert folders(tmp_path) == [first.name]


@pytest.mark.parametrize("pointer", [b"000009", b"", b"\xff\xfe\x00", b"no/such/folder"])
def test_a_pointer_to_nowhere_is_no_generation(tmp_path: Path, pointer: bytes) -> None:
    publish(tmp_path, "one")
    (tmp_path / "current").write_bytes(pointer)
    assert current_generation(tmp_path) is None
    assert current_generation(tmp_path) is None
    again = publish(tmp_path, "again")
    assert current_generation(tmp_path) == again
    assert (again / "content").read_text() == "again"


def test_names_never_repeat_while_one_is_held(tmp_path: Path) -> None:
    names = [publish(tmp_path, str(number)).name for number in range(12)]
    assert len(set(names)) == 12
    assert names == sorted(names)
