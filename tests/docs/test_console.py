"""Every command of the docs that calls `openai-overlay` runs, against a sandbox, as it is printed."""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from overlay.sandbox import Sandbox
from tests.cli.program import COMMAND, PATIENCE, ROOT, Terminal, environment

FENCE = re.compile(r"^```(?:console|sh|bash|shell)\n(.*?)^```", re.MULTILINE | re.DOTALL)
LINE = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "hi"}]}
EXAMPLE = {"messages": [*LINE["messages"], {"role": "assistant", "content": "Hello."}]}
REQUEST = {"custom_id": "a", "method": "POST", "url": "/v1/chat/completions", "body": LINE}
CITY = {
    "type": "object",
    "properties": {"name": {"type": "string"}},
    "required": ["name"],
    "additionalProperties": False,
}
FILES = {
    "city.json": json.dumps(CITY),
    "examples.jsonl": f"{json.dumps(EXAMPLE)}\n" * 10,
    "meeting.mp3": "ID3",
    "questions.jsonl": f"{json.dumps(LINE)}\n",
    "report.pdf": "%PDF-1.4",
    "requests.jsonl": f"{json.dumps(REQUEST)}\n",
    "weather.py": 'def get_weather(city: str) -> str:\n    "Tell the weather."\n    return f"sun in {city}"\n',
}
# What the machine may lack, and what would take the place of the sandbox that is there.
PROGRAMS = {"git": 'echo "- a line"', "openai-overlay": '"$PROGRAM" -m overlay._cli "$@"'}


def commands() -> list[Any]:
    """Return the commands: what follows a prompt, or stands alone in a block of a shell."""
    pages = [
        ROOT / "README.md",
        *sorted(set((ROOT / "docs").rglob("*.md")) - set((ROOT / "docs/reference").rglob("*"))),
    ]
    return [
        pytest.param(line.removeprefix("$ "), id=f"{page.relative_to(ROOT).as_posix()}:{line[:60]}")
        for page in pages
        for block in FENCE.findall(page.read_text("utf-8"))
        for line in block.splitlines()
        if re.search(r"(^|\| )(\$ )?openai-overlay ", line) and "--install-completion" not in line
    ]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).write_text(text)
    (tmp_path / "bin").mkdir()
    for name, text in PROGRAMS.items():
        (tmp_path / "bin" / name).write_text(f"#!/bin/sh\n{text}\n")
        (tmp_path / "bin" / name).chmod(0o755)
    return tmp_path


def test_there_are_some() -> None:
    assert len(commands()) >= 14


@pytest.mark.parametrize("command", commands())
def test_a_command(command: str, sandbox: Sandbox, folder: Path) -> None:
    if command == "openai-overlay chat":  # a conversation
        terminal = Terminal(sandbox, "chat", afresh=True)
        terminal.until("> ")
        terminal.type("\x04")
        assert terminal.end() == 0
        return
    path = f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["sh", "-c", command], stdin=subprocess.DEVNULL, capture_output=True, text=True, cwd=folder, check=False,
        env=environment(sandbox, {"PATH": path, "PROGRAM": COMMAND[0]}), timeout=PATIENCE,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    if written := re.search(r"--out (\S+)", command):
        assert (folder / written[1]).stat().st_size
    else:
        assert done.stdout or ".list " in command  # of which a new account may have none
