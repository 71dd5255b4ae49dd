"""Data folders for the command line, with the demonstration corpus and with nothing; a browser, and a site for it to open."""

from __future__ import annotations

import queue
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from command_line import CommandLine
from fastapi import FastAPI
from watched_page import PATIENCE

from assistant.ui.server import Server, listen

if TYPE_CHECKING:
    from playwright.sync_api import Browser

CHROMIUM = shutil.which("chromium")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def demo(demo_data: Path) -> CommandLine:
    """The demonstration corpus, for reading only."""
    return CommandLine(demo_data)


@pytest.fixture
def own_demo(demo_data: Path, tmp_path: Path) -> CommandLine:
    """A copy of the demonstration corpus to write to."""
    return CommandLine(Path(shutil.copytree(demo_data, tmp_path / "data")))


@pytest.fixture
def empty(tmp_path: Path) -> CommandLine:
    """A data folder that does not exist yet."""
    return CommandLine(tmp_path / "data")


@pytest.fixture(scope="module")
def site(application: FastAPI) -> Iterator[str]:
    """Address at which the module's own `application` runs."""
    announced: queue.Queue[str] = queue.Queue()
    with listen("127.0.0.1", 0) as listener:
        server = Server(application, listener, announced.put)
        thread = threading.Thread(target=server.run_until_stopped, daemon=True)
        thread.start()
        yield announced.get(timeout=PATIENCE)
        server.should_exit = True
        thread.join(PATIENCE)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Only while the module's tests run: its event loop would be in the way of others."""
    from playwright.sync_api import sync_playwright

    if CHROMIUM is None:
        pytest.skip("no chromium on this machine: apt install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()
