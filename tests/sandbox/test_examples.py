"""Every file in examples/ runs as it stands, against the sandbox it starts itself."""

from __future__ import annotations

import os
import subprocess
import sys
import wave
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.patience import LONG

FOLDER = Path(__file__).parents[2] / "examples"
SAYS = {
    "quickstart": ["Stream an answer", "🎉", "'rated': 'good'", "user: Say hello", ": deleted"],
    "async_chats": ["characters so far", 'You wrote "What is a gluon?".'],
    "tools": ["The model calls get_weather({'city': 'Paris'})", 'The tool gave "In Paris'],
    "pagination": ["'number': '4'", "  2 items\n  2 items\n  1 items\n", "3 items, more: True\n  2 items, more: False"],
    "errors": ["Bad request: 'temperature'", "AuthenticationError: status 401", "Too slow", "did you mean 'messages'?"],
    "realtime_text": ["> And one in Asia?", 'You wrote "Name a river in Europe.".'],
    "realtime_voice": ["Hello from the sandbox! You wrote"],
    "raw_json": ['"finish_reason": "length"', "\nNone\n", "200 application/json req_"],
}


NAMES = sorted(path.stem for path in FOLDER.glob("*.py") if not path.stem.startswith("_"))


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, dict[str, subprocess.Popen[str]]]]:
    """Start all at once: each spends most of its time waiting for a server that speaks word by word."""
    folder = tmp_path_factory.mktemp("examples")
    with wave.open(str(folder / "question.wav"), "wb") as file:  # no test has a microphone
        file.setparams((1, 2, 24_000, 0, "NONE", ""))
        file.writeframes(b"\x00\x10" * 12_000)
    environment = {key: value for key, value in os.environ.items() if not key.startswith("OPENAI_")}
    environment |= {"PYTHONPATH": f"{FOLDER.parent}{os.pathsep}{FOLDER.parent / 'generated'}", "PYTHONUTF8": "1"}
    arguments = {"realtime_voice": [str(folder / "question.wav"), str(folder / "answer.wav")]}
    with ExitStack() as stack:
        started = {}
        for name in NAMES:
            command = [sys.executable, "-W", "error", str(FOLDER / f"{name}.py"), *arguments.get(name, [])]
            started[name] = stack.enter_context(
                subprocess.Popen(
                    command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8"
                )
            )
            stack.callback(started[name].kill)
        yield folder, started


@pytest.mark.parametrize("name", NAMES)
def test_example(name: str, running: tuple[Path, dict[str, subprocess.Popen[str]]]) -> None:
    folder, started = running
    out, err = started[name].communicate(timeout=LONG)
    assert (started[name].returncode, err) == (0, "")
    assert out.startswith("OPENAI_API_KEY is not set: this is the sandbox at http://127.0.0.1:")
    assert [text for text in SAYS[name] if text not in out] == []
    if name == "realtime_voice":
        with wave.open(str(folder / "answer.wav"), "rb") as file:
            assert file.getnframes() > 24_000
