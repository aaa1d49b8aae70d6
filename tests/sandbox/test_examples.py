"""Every file in examples/ runs as it stands, against the sandbox it starts itself."""

from __future__ import annotations

import os
import subprocess
import sys
import wave
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


@pytest.mark.parametrize("name", sorted(path.stem for path in FOLDER.glob("*.py") if not path.stem.startswith("_")))
def test_example(name: str, tmp_path: Path) -> None:
    arguments = []
    if name == "realtime_voice":  # no test has a microphone
        arguments = [str(tmp_path / "question.wav"), str(tmp_path / "answer.wav")]
        with wave.open(arguments[0], "wb") as file:
            file.setparams((1, 2, 24_000, 0, "NONE", ""))
            file.writeframes(b"\x00\x10" * 12_000)
    environment = {key: value for key, value in os.environ.items() if not key.startswith("OPENAI_")}
    environment |= {"PYTHONPATH": f"{FOLDER.parent}{os.pathsep}{FOLDER.parent / 'generated'}", "PYTHONUTF8": "1"}
    run = subprocess.run(
        [sys.executable, "-W", "error", str(FOLDER / f"{name}.py"), *arguments],
        capture_output=True,
        encoding="utf-8",
        env=environment,
        timeout=LONG,
    )
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.startswith("OPENAI_API_KEY is not set: this is the sandbox at http://127.0.0.1:")
    assert [text for text in SAYS[name] if text not in run.stdout] == []
    if arguments:
        with wave.open(arguments[1], "rb") as file:
            assert file.getnframes() > 24_000
