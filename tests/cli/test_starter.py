"""Commands that go on where the starter has loaded them are in every way as those for which Python is started."""

from __future__ import annotations

import json
import sys
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.cli.program import Terminal, run

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the starter is for Linux")

STATE = """
import gc, json, locale, os, signal, sys, threading, time

def _stream(file):
    facts = (file.fileno(), file.isatty(), file.name, file.mode, file.encoding, file.errors, repr(file.newlines))
    return [str(type(file)), str(type(file.buffer)), *facts, file.line_buffering, file.write_through, file.closed]

state = {
    "arguments": sys.argv,
    "environment": {**os.environ},
    "files": sorted(os.listdir("/dev/fd")),
    "flags": list(sys.flags),
    "folder": os.getcwd(),
    "garbage": [gc.isenabled(), gc.get_threshold()],
    "leader": [os.getsid(0) == os.getpid(), os.getpgrp() == os.getpid()],
    "locale": locale.setlocale(locale.LC_ALL),
    "main": [sys.modules["__main__"].__spec__.name, sys.modules["__main__"].__file__],
    "mask": sorted(signal.pthread_sigmask(signal.SIG_BLOCK, [])),
    "modules": sorted(name for name in sys.modules if name.partition(".")[0] in ("openai_raw", "overlay", "tests")),
    "path": sys.path,
    "signals": {number: str(signal.getsignal(number)).partition(" at ")[0] for number in signal.valid_signals()},
    "streams": [_stream(file) for file in (sys.stdin, sys.stdout, sys.stderr)],
    "same": [sys.stdin is sys.__stdin__, sys.stdout is sys.__stdout__, sys.stderr is sys.__stderr__],
    "terminal": [os.ttyname(0) == os.ttyname(2), os.tcgetpgrp(0) == os.getpid()] if os.isatty(0) else None,
    "threads": [thread.name for thread in threading.enumerate()],
    "umask": [os.umask(0o22), os.umask(0o22)],
    "zone": time.tzname,
}
with open(os.environ["OUT"], "w") as file:
    json.dump(state, file)
"""


@pytest.fixture
def tool(tmp_path: Path) -> list[str]:
    (tmp_path / "state.py").write_text(STATE)
    return ["chat", "hello", "--tool", str(tmp_path / "state.py")]


def facts(folder: Path, start: Any) -> dict[str, Any]:
    """Start the command, and return how that looks from inside and from outside."""
    seen = start({"OUT": str(folder / "out.json"), "TZ": "Asia/Tokyo"})
    assert "has no functions" in str(seen)
    return {**json.loads((folder / "out.json").read_text()), "seen": seen}


def test_in_pipes(sandbox: Any, tool: list[str], tmp_path: Path) -> None:
    def start(env: dict[str, str], afresh: bool = False) -> Any:
        done = run(sandbox, *tool, env=env, cwd=tmp_path, afresh=afresh)
        return done.returncode, done.stdout, done.stderr

    copied, started = facts(tmp_path, start), facts(tmp_path, partial(start, afresh=True))
    assert {name: (copied[name], fact) for name, fact in started.items() if copied[name] != fact} == {}
    assert copied["zone"] == ["JST", "JST"]


def test_at_a_terminal(sandbox: Any, tool: list[str], tmp_path: Path) -> None:
    def start(env: dict[str, str], afresh: bool = False) -> Any:
        terminal = Terminal(sandbox, *tool, env=env, afresh=afresh)
        return terminal.end(), terminal.seen

    copied, started = facts(tmp_path, start), facts(tmp_path, partial(start, afresh=True))
    del started["files"]  # where pytest starts programs at terminals, they have some of its own
    assert {name: (copied[name], fact) for name, fact in started.items() if copied[name] != fact} == {}
    assert copied["terminal"] == [True, True]


@pytest.mark.parametrize(
    "words",
    [["--help"], ["chat", "hello"], ["nothing"], ["call", "models.retrieve", "model=nope", "--json"]],
)
def test_what_is_shown(sandbox: Any, words: list[str]) -> None:
    def shown(afresh: bool) -> Any:
        sandbox.reset()  # it counts the requests, which have their numbers
        done = run(sandbox, *words, afresh=afresh)
        terminal = Terminal(sandbox, *words, afresh=afresh)
        return (done.returncode, done.stdout, done.stderr), (terminal.end(), terminal.seen)

    assert shown(afresh=False) == shown(afresh=True)
