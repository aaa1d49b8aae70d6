"""A test file that leaves its process changed fails, and its message says what it left."""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from tests.leftovers import changes, state

ROOT = Path(__file__).parents[2]
LEAVES = """
import http.client, logging, os
import pytest

def test_patched_and_put_back(monkeypatch):
    monkeypatch.setattr(http.client.HTTPConnection, "request", print)
    monkeypatch.setenv("NAME", "x")

@pytest.fixture(scope="module")
def set_up():
    logging.getLogger("overlay").addHandler(logging.StreamHandler())
    yield

def test_more(set_up):
    http.client.HTTPConnection.request = print
    os.environ["NAME"] = "x"
"""

OPEN = """
import socket

def test_open():
    held = [socket.socket()]
    held.append(held)

def test_more(): ...
"""


def test_what_is_put_back_is_no_change(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    before = state()
    with monkeypatch.context() as patch:
        patch.setattr(httpx.Client, "send", print)
        patch.setattr("socket.socket", object)
        patch.setattr(logging.getLogger("overlay"), "level", logging.DEBUG)
        patch.setattr(sys, "meta_path", [])
        patch.setitem(sys.modules, "httpx._client", httpx)
        patch.setenv("A", "1")
        patch.chdir(tmp_path)
        logging.getLogger("a logger that nobody knows")
        found = changes(before, state())
    assert {
        "httpx.Client.send", "socket.socket", "logger overlay", "sys.meta_path",
        "module httpx._client", "os.environ['A']", "the current folder",
    } <= {*found}  # fmt: skip
    assert not any("nobody knows" in name for name in found)
    assert changes(before, state()) == []


@pytest.mark.usefixtures("few_plugins")
def test_the_file_that_leaves_something_fails(tmp_path: Path) -> None:
    done = run(tmp_path, LEAVES)
    left = "os.environ['NAME']", "http.client.HTTPConnection.request", "logger overlay"
    assert f"test_a.py leaves this changed: {', '.join(sorted(left))}\n" in done.stdout
    assert "3 passed, 1 error" in done.stdout


@pytest.mark.usefixtures("few_plugins")
def test_the_file_that_leaves_a_socket_open_fails(tmp_path: Path) -> None:
    """And not the one that happens to run when Python looks for garbage."""
    done = run(tmp_path, OPEN)
    assert "ERROR tests/test_a.py::test_more" in done.stdout
    assert "unclosed <socket.socket" in done.stdout
    assert "3 passed, 1 error" in done.stdout


def run(folder: Path, first: str) -> subprocess.CompletedProcess[str]:
    """Run a file of tests and one behind it, beside this project's conftest.py; something fails."""
    (folder / "tests").mkdir()
    for name in ("conftest.py", "leftovers.py", "skips.py"):
        shutil.copy(ROOT / "tests" / name, folder / "tests")
    for name, text in (("test_a.py", first), ("test_b.py", "def test_it(): ...")):
        (folder / "tests" / name).write_text(text)
    (folder / "pytest.ini").write_text(
        "[pytest]\npythonpath = .\naddopts = --import-mode=importlib\nfilterwarnings = error\nmarkers = loopback\n"
    )
    command = [sys.executable, "-m", "pytest", "-q", "tests"]
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=False, env={**os.environ, "COLUMNS": "200"}
    )
    assert done.returncode == 1, done.stdout + done.stderr
    return done
