"""No command contacts anything outside this machine, not even to look up a name."""

from __future__ import annotations

import html
import os
import re
import shutil
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from command_line import CommandLine, release

LOOPBACK = re.compile(r'inet_addr\("127\.|inet_pton\(AF_INET6, "(?:::1|::ffff:127\.[\d.]+)"')
DNS = re.compile(r"htons\(53\)")
PATIENCE = 240
"""Seconds for the web app to start, on however busy a machine."""
RECORDER = """
import os, socket
def _watched(name):
    genuine = getattr(socket.socket, name)
    def call(self, *arguments):
        if self.family in (socket.AF_INET, socket.AF_INET6):
            where = arguments[-1]
            if name != "sendto" or isinstance(where, tuple):
                with open(os.environ["CONNECTIONS"], "a") as file:
                    host = '127.0.0.1' if where[0] in ("127.0.0.1", "localhost") else where[0]
                    kind = "AF_INET6, inet_pton(AF_INET6" if self.family == socket.AF_INET6 else "AF_INET, inet_addr("
                    file.write(f'{name}({kind}"{host}"), htons({where[1]})\\n')
        return genuine(self, *arguments)
    setattr(socket.socket, name, call)
for name in ("connect", "connect_ex", "sendto"):
    _watched(name)
def _lookup(host, *arguments, **options):
    if host not in (None, "localhost", "127.0.0.1", "::1", ""):
        with open(os.environ["CONNECTIONS"], "a") as file:
            file.write(f'getaddrinfo(AF_INET, "{host}", htons(53)\\n')
    return _genuine(host, *arguments, **options)
_genuine, socket.getaddrinfo = socket.getaddrinfo, _lookup
"""
"""Where strace is not allowed: a `sitecustomize` that writes down what Python's sockets are asked for."""

Watched = Callable[[CommandLine], CommandLine]


def outside(record: str) -> list[str]:
    """The lines of a record that lead to a network: other than this machine, or to a name server wherever it is."""
    lines = [line for line in record.splitlines() if "AF_INET" in line]
    return [line for line in lines if not LOOPBACK.search(line) or DNS.search(line)]


def strace_works() -> bool:
    """True where strace is there and may trace."""
    command = ["strace", "-f", "-o", "/dev/null", "true"]
    return (
        shutil.which("strace") is not None and subprocess.run(command, capture_output=True, check=False).returncode == 0
    )


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """Where connections are written down."""
    return tmp_path / "connections"


@pytest.fixture
def watched(tmp_path: Path, record: Path) -> Watched:
    """The same command line, its connections written down."""
    if strace_works():
        trace = [
            "strace",
            "-f",
            "--seccomp-bpf",
            "-s",
            "64",
            "-e",
            "trace=connect,sendto,sendmsg,sendmmsg",
            "-o",
            str(record),
        ]
        return lambda line: CommandLine(line.data, trace)
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "sitecustomize.py").write_text(RECORDER)
    return lambda line: CommandLine(line.data, (), {"PYTHONPATH": str(tmp_path / "site"), "CONNECTIONS": str(record)})


def contacts(record: Path) -> list[str]:
    """What was tried to reach so far."""
    return outside(record.read_text()) if record.exists() else []


@pytest.mark.parametrize(
    ("call", "family", "address"),
    [
        ("connect", "AF_INET", ("192.0.2.1", 443)),
        ("connect", "AF_INET", ("127.0.0.53", 53)),
        ("connect", "AF_INET6", ("2001:db8::1", 443)),
    ],
)
def test_a_contact_would_be_seen(
    watched: Watched, record: Path, call: str, family: str, address: tuple[str, int]
) -> None:
    """With datagrams, which connect without a packet sent."""
    script = f"import socket as s\ntry:\n s.socket(s.{family}, s.SOCK_DGRAM).{call}({address!r})\nexcept OSError: pass"
    line = watched(CommandLine(Path("unused")))
    subprocess.run([*line.prefix, sys.executable, "-c", script], env=line.environ(), check=True)
    assert len(contacts(record)) == 1


def test_this_machine_is_not_outside(watched: Watched, record: Path) -> None:
    script = "import socket as s; s.socket(s.AF_INET, s.SOCK_DGRAM).connect(('127.0.0.1', 7860))"
    line = watched(CommandLine(Path("unused")))
    subprocess.run([*line.prefix, sys.executable, "-c", script], env=line.environ(), check=True)
    assert "7860" in record.read_text()
    assert contacts(record) == []


def test_import_and_index(watched: Watched, record: Path, empty: CommandLine, tmp_path: Path) -> None:
    path = release(tmp_path / "texts" / "bees.txt", "Regions stand up for bees", "Forty towns have sown flower strips.")
    line = watched(empty)
    assert line.run("import", path).status == 0
    assert line.run("index", "--rebuild").status == 0
    assert contacts(record) == []


@pytest.mark.parametrize(
    "arguments",
    [["search", "night trains"], ["ask", "What does the Committee say about night trains?"], ["status"], ["doctor"]],
)
def test_reading(watched: Watched, record: Path, demo: CommandLine, arguments: list[str]) -> None:
    assert watched(demo).run(*arguments).status == 0
    assert contacts(record) == []


def test_show(watched: Watched, record: Path, demo: CommandLine) -> None:
    (answer,) = demo.batch("search", {"query": "bees", "k": 1})
    assert watched(demo).run("show", answer["results"][0]["document_id"]).status == 0
    assert contacts(record) == []


def test_nothing_is_noted_about_the_user(demo: CommandLine, tmp_path: Path) -> None:
    """No device id, no file of events: libraries that mean to send some keep them in the user's folders."""
    home = tmp_path / "home"
    home.mkdir()
    line = CommandLine(
        demo.data, (), {"HOME": str(home), "XDG_CACHE_HOME": "", "XDG_CONFIG_HOME": "", "XDG_DATA_HOME": ""}
    )
    assert line.run("ask", "What does the Committee say about night trains?").status == 0
    assert list(home.rglob("*")) == []


def page(address: str) -> str:
    """A page of the running web app; no proxy is asked."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(address, timeout=PATIENCE) as answer:
        assert answer.status == 200
        body: bytes = answer.read()
    return body.decode()


def test_serve(watched: Watched, record: Path, demo: CommandLine) -> None:
    (answer,) = demo.batch("search", {"query": "night trains", "k": 1})
    passage: dict[str, Any] = answer["results"][0]
    line = watched(demo)
    command = line.command("serve", "--port", "0")
    environment = line.environ()
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        try:
            assert process.stdout is not None
            ready = process.stdout.readline()
            match = re.search(r"http://127\.0\.0\.1:\d+/", ready)
            assert match, ready
            assert "<html" in page(match[0]).lower()
            where = f"document?id={passage['document_id']}&start={passage['start']}&end={passage['end']}"
            assert passage["text"][:30] in html.unescape(page(match[0] + where))
            os.killpg(process.pid, signal.SIGINT)
            process.wait(PATIENCE)
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
    assert contacts(record) == []
