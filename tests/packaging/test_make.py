"""The Makefile: what its targets run, and that an old make can read it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


def make(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run targets in this checkout as if its environment were there."""
    command = ["make", "-o", "environment", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_the_makefile_asks_for_nothing_that_make_3_81_lacks() -> None:
    """What later versions brought and 3.81 ignores or stumbles over; macOS has no other."""
    text = (ROOT / "Makefile").read_text("utf-8")
    words = (r"\.SHELLFLAGS", r"\.ONESHELL", r"\.RECIPEPREFIX", "!=", "::=", "&:", "^undefine ", "^load ")
    forms = (r"\$\((file|let|intcmp) ", r"^define \S+ *[:+?]?=")
    code = "\n".join(line for line in text.splitlines() if not line.startswith(("#", "\t")))
    assert [newer for newer in words + forms if re.search(newer, code, re.MULTILINE)] == []


def test_a_difference_is_no_error_of_make_drift() -> None:
    """Make ends what fails with a line of its own, which looks as if the report had gone wrong."""
    done = make("drift", "PY=echo", "UPSTREAM=new.yaml", "ARGS=--fail-on breaking")
    assert done.stdout == "-m spec drift openapi.yaml new.yaml --fail-on none --fail-on breaking\n"
    assert "new.yaml" in done.stderr, "it says what it is doing while it does it"
    assert done.returncode == 0


def test_a_row_that_is_none_is_refused_with_a_list() -> None:
    done = make("bench", f"PY={sys.executable}", "ARGS=call-sync nonsense")
    assert done.returncode != 0
    assert "there is no row nonsense; the rows are call-sync, call-async," in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["bulk-kill", "ARGS=nonsense"], "invalid int value: 'nonsense'"),
        (["bench-bulk", "ARGS=nonsense"], "takes a number of rows, not nonsense"),
        (["ecosystem", "ARGS=nonsense"], "there is no library nonsense; there are pydantic_ai, "),
        (["matrix", "PYTHONS=", "RESOLUTIONS=nonsense"], "uv has no resolution nonsense"),
        (["record", "SERVER=llama"], "make record SERVER=llama BASE_URL=http://HOST/v1"),
    ],
)
def test_a_wrong_argument_is_said_and_nothing_is_run(words: list[str], said: str) -> None:
    done = make(*words, f"PY={sys.executable}")
    assert done.returncode != 0
    assert said in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("target", ["drift", "drift-html", "check-generated"])
def test_what_takes_long_says_what_it_does(target: str) -> None:
    assert make(target, "PY=true").stderr.startswith("Comparing ")
