"""The examples of every operation in the reference run, sync and async, each against an empty sandbox."""

from __future__ import annotations

import base64
import contextlib
import io
import json
import re
import traceback
import wave
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from overlay.sandbox import Sandbox

FOLDER = Path(__file__).parent.parent.parent / "docs" / "reference"
SECTION = re.compile(r"^## ([\w.]+)\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
FENCE = re.compile(r"^\*\*(Sync|Async)\*\*\n\n```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
PAGES = sorted(path for path in FOLDER.glob("*.md") if path.name != "index.md")
PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
ASKED = {
    "custom_id": "one",
    "method": "POST",
    "url": "/v1/responses",
    "body": {"model": "gpt-5.4-mini", "input": "Name a river."},
}
TAUGHT = {"messages": [{"role": "user", "content": "Name a river."}, {"role": "assistant", "content": "The Nile."}]}
# What an example cannot make or list first, because only OpenAI makes it: the sandbox has none of them.
MADE_BY_OPENAI = {"safety.alerts.retrieve", "safety.cases.retrieve"}


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put the files that examples read beside them."""
    monkeypatch.chdir(tmp_path)
    with wave.open("speech.wav", "wb") as file:
        file.setparams((1, 2, 24_000, 0, "NONE", ""))
        file.writeframes(b"\x00\x10" * 12_000)
    for name in ("photo.png", "mask.png"):
        Path(name).write_bytes(base64.b64decode(PNG))
    Path("clip.mp4").write_bytes(b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom")
    Path("requests.jsonl").write_text(json.dumps(ASKED) + "\n", "utf-8")
    Path("training.jsonl").write_text((json.dumps(TAUGHT) + "\n") * 10, "utf-8")


def examples(page: Path) -> Iterator[tuple[str, str, str]]:
    """Yield the examples of a page: method, "Sync" or "Async", program."""
    for method, text in SECTION.findall(page.read_text("utf-8")):
        for kind, code in FENCE.findall(text):
            yield method, kind, code


def run(code: str) -> str:
    """Run a program; return what went wrong, "" for nothing."""
    namespace: dict[str, Any] = {"__name__": "__main__"}
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compile(code, "<example>", "exec", dont_inherit=True), namespace)  # nothing but our own pages is run
    except Exception as error:
        line = next((one.lineno for one in traceback.extract_tb(error.__traceback__) if one.filename == "<example>"), 0)
        return f"line {line}: {error!r}"
    finally:
        if client := namespace.get("client"):
            client.close()
    return ""


def test_the_examples_run(files: None, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("API_KEY", sandbox.api_key), ("ADMIN_KEY", sandbox.api_key), ("BASE_URL", sandbox.base_url)):
        monkeypatch.setenv(f"OPENAI_{name}", value)
    problems = {}
    for method, kind, code in (example for page in PAGES for example in examples(page)):
        sandbox.reset()
        if problem := run(code):
            problems[method, kind] = problem
    missing = {(method, kind) for method in MADE_BY_OPENAI for kind in ("Sync", "Async")}
    assert {one: problem for one, problem in problems.items() if one not in missing} == {}
    assert all("NotFoundError" in problems[one] for one in missing)


def test_every_operation_has_both_examples() -> None:
    methods = re.findall(r"^\| \[`client\.([\w.]+)`\]", (FOLDER / "index.md").read_text("utf-8"), re.MULTILINE)
    found = [(method, kind) for page in PAGES for method, kind, _ in examples(page)]
    assert sorted(found) == sorted((method, kind) for method in methods for kind in ("Sync", "Async"))
    assert len(methods) > 380
