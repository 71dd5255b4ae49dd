"""The rooms: imports go one way only, modules stay short, and heavy libraries wait until they are needed."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ROOMS = ("corpus", "index", "assistant")
"""Each may import those before it."""
OUTSIDE = ("tests", "bench")
HEAVY = (
    "torch", "transformers", "sentence_transformers", "chromadb", "gradio", "onnxruntime", "tokenizers", "langchain",
)  # fmt: skip
ENTRANCES = {"assistant/retriever.py": {"langchain_core"}}
"""Modules made for one library, whose users have it loaded already; no other module imports them at once."""
LINE_LIMIT = 500

MODULES = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))
every_module = pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))


def imported(nodes: Iterator[ast.AST]) -> set[str]:
    """The outermost names of all modules that `nodes` import."""
    names: set[str] = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names.add(node.module.partition(".")[0])
    return names


def at_module_level(tree: ast.AST) -> Iterator[ast.AST]:
    """The nodes that run when a module is imported: bodies of functions and `if TYPE_CHECKING:` left out."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            for other in node.orelse:
                yield other
                yield from at_module_level(other)
            continue
        yield node
        yield from at_module_level(node)


def forbidden_for(room: str) -> set[str]:
    return {*ROOMS[ROOMS.index(room) + 1 :], *OUTSIDE}


def heavy(names: set[str]) -> set[str]:
    return {name for name in names if name.startswith(HEAVY)}


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def test_all_rooms_are_there() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in MODULES} == set(ROOMS)


@every_module
def test_imports_go_one_way(path: Path) -> None:
    room = path.relative_to(ROOT).parts[0]
    names = imported(ast.walk(parsed(path)))
    assert not names & forbidden_for(room), f"{room} may not import {names & forbidden_for(room)}"


@every_module
def test_no_module_is_so_long_that_it_is_two(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LINE_LIMIT


@every_module
def test_heavy_libraries_are_imported_where_they_are_used(path: Path) -> None:
    allowed = ENTRANCES.get(path.relative_to(ROOT).as_posix(), set())
    assert heavy(imported(at_module_level(parsed(path)))) <= allowed


@pytest.mark.parametrize("entrance", ENTRANCES)
def test_an_entrance_is_imported_by_its_users_only(entrance: str) -> None:
    module = entrance.removesuffix(".py").replace("/", ".")
    assert (ROOT / entrance).is_file()
    for path in MODULES:
        for node in at_module_level(parsed(path)):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.module:
                names += [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
            assert module not in names, path


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("import torch", {"torch"}),
        ("import chromadb.config as c", {"chromadb"}),
        ("from langchain_core.documents import Document", {"langchain_core"}),
        ("try:\n    import gradio\nexcept ImportError:\n    gradio = None", {"gradio"}),
        ("class A:\n    import torch", {"torch"}),
        ("if TYPE_CHECKING:\n    pass\nelse:\n    import torch", {"torch"}),
        ("def f():\n    import torch", set()),
        ("if TYPE_CHECKING:\n    import torch", set()),
        ("if typing.TYPE_CHECKING:\n    from torch import Tensor", set()),
        ("import json", set()),
    ],
)
def test_a_heavy_import_is_seen(source: str, found: set[str]) -> None:
    assert heavy(imported(at_module_level(ast.parse(source)))) == found


@pytest.mark.parametrize(
    ("room", "source", "allowed"),
    [
        ("corpus", "def f():\n    from index.hits import Hit", False),
        ("corpus", "from corpus.model import Document", True),
        ("index", "import assistant", False),
        ("index", "import corpus.model", True),
        ("assistant", "from index.search import search", True),
        ("assistant", "import bench.embedding", False),
    ],
)
def test_an_import_in_the_wrong_direction_is_seen(room: str, source: str, allowed: bool) -> None:
    assert (not imported(ast.walk(ast.parse(source))) & forbidden_for(room)) is allowed


def test_the_command_line_starts_without_a_heavy_library() -> None:
    script = "import sys, assistant.cli; print(*{name.partition('.')[0] for name in sys.modules})"
    result = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = set(result.stdout.split())
    assert "assistant" in loaded
    assert not heavy(loaded)
