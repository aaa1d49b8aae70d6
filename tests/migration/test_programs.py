"""Programs written for the official client, run with each import: they print the same."""

from __future__ import annotations

import contextlib
import io
import re
import sys
import warnings
from pathlib import Path
from typing import Any

import pytest

from overlay.sandbox import Sandbox

PROGRAMS = sorted((Path(__file__).parent / "programs").glob("*.py"))


def printed(program: Path, package: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """Run a program against a sandbox of its own; only the import is changed."""
    code = re.sub(r"\bopenai\b", package, program.read_text("utf-8"))
    out = io.StringIO()
    namespace: dict[str, Any] = {"__name__": f"migration_{package}_{program.stem}"}
    monkeypatch.setitem(sys.modules, namespace["__name__"], sys)  # where pydantic looks for names
    with Sandbox() as server, warnings.catch_warnings(), contextlib.redirect_stdout(out):
        warnings.simplefilter("ignore")  # the official client's, of deprecated methods
        monkeypatch.setenv("OPENAI_API_KEY", server.api_key)
        monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
        exec(compile(code, program.name, "exec", dont_inherit=True), namespace)  # nothing but our own programs is run
        for value in namespace.values():
            if type(value).__name__ == "OpenAI":
                value.close()
    return out.getvalue()


@pytest.mark.loopback
@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.stem)
def test_both_print_the_same(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    theirs = printed(program, "openai", monkeypatch)
    assert theirs.strip()
    assert printed(program, "overlay", monkeypatch) == theirs


def test_every_kind_of_program_is_there() -> None:
    kinds = {"chat", "streaming", "tools", "files", "embeddings", "batches", "assistants", "pagination", "errors"}
    assert kinds | {"raw_responses", "responses", "structured"} <= {program.stem for program in PROGRAMS}
