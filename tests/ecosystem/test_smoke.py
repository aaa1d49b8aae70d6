"""The smoke of `make ecosystem-smoke` notices a check that fails, and tries the versions that the page names."""

from __future__ import annotations

import contextlib
import json
import subprocess
import tomllib
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.ecosystem import smoke
from tests.ecosystem.run import LIBRARIES, PAGE, ROOT

GOOD = {"example": "", "chat": ""}
ROW = "| library | tested | with `openai` |\n|---|---|---|\n| magentic | `magentic==1` | 1/2 | 2/2 | 2/2 |\n"


def done(found: dict[str, str], returncode: int = 0) -> subprocess.CompletedProcess[str]:
    return subprocess.CompletedProcess(
        [], returncode, f"of a library\n\n{json.dumps(found)}\n", "Traceback\nImportError: x\n"
    )


@pytest.mark.parametrize(
    ("outcome", "code", "lines"),
    [
        (done(GOOD), 0, []),
        (done({**GOOD, "chat": "AssertionError: no"}), 1, ["1/2", "chat: AssertionError: no", "says 2/2"]),
        (done({"example": ""}), 1, ["1/1", "says 2/2"]),
        (done({}), 1, ["0/0", "says 2/2"]),
        (done(GOOD, 1), 1, ["none", "ImportError: x", "says 2/2"]),
    ],
    ids=["all pass", "one fails", "one is gone", "all are gone", "it does not start"],
)
def test_what_the_page_says_must_hold(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    outcome: subprocess.CompletedProcess[str],
    code: int,
    lines: list[str],
) -> None:
    page = tmp_path / "frameworks.md"
    page.write_text(ROW)
    monkeypatch.setattr(smoke, "PAGE", page)
    monkeypatch.setattr(smoke, "LIGHT", ("magentic",))
    monkeypatch.setattr(smoke, "Sandbox", lambda: contextlib.nullcontext(SimpleNamespace(base_url="")))
    monkeypatch.setattr(smoke, "probe", lambda python, name, client, base_url: outcome)
    assert smoke.main() == code
    printed = capsys.readouterr().out
    assert [line for line in lines if printed.count(line) != 2] == [], printed


@pytest.mark.parametrize("name", smoke.LIGHT)
def test_the_page_says_that_every_check_passes(name: str) -> None:
    """Else a check that fails could stand for another, which then may fail."""
    figures = smoke.said(PAGE.read_text("utf-8"), LIBRARIES[name])
    for client in smoke.OURS:
        passed, _, all_of_them = figures[client].partition("/")
        assert passed == all_of_them != "0"


def test_what_is_locked_is_what_the_page_names() -> None:
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["dependency-groups"]
    lock = (ROOT / "requirements-ecosystem.lock").read_text("utf-8")
    named = [requirement for name in smoke.LIGHT for requirement in LIBRARIES[name].requirements]
    assert sorted(groups["ecosystem"]) == sorted([*named, "uv"])
    for requirement in named:
        name, _, version = requirement.partition("==")
        assert f"\n{name.partition('[')[0]}=={version} \\\n" in lock
