"""A run that skips more than it may fails, and says why."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.skips import allowances, excesses, read

ROOT = Path(__file__).parents[2]
TESTS = """
import pytest

@pytest.mark.parametrize("number", range(3))
def test_it(number):
    pytest.skip(f"no browser {number}")

@pytest.mark.skipif(True, reason="another")
def test_more(): ...

@pytest.mark.xfail
def test_known(): assert 0
"""


def test_the_list_of_ci_can_be_read() -> None:
    assert read(ROOT / "tests" / "skips.txt")["OPENAI_RECORDINGS"] > 0


def test_a_line_that_is_none_is_named() -> None:
    assert allowances("# a\n\n3 no browser\n") == {"no browser": 3}
    for broken in ("browser", "x browser", "3"):
        with pytest.raises(ValueError, match="most"):
            allowances(broken)


def test_the_longest_beginning_counts() -> None:
    allowed = {"no": 1, "no browser": 2}
    assert excesses(["no browser 1", "no browser 2", "nobody"], allowed) == []
    assert excesses(["no browser"] * 3, allowed) == ["3 skipped, 2 allowed: no browser"]
    assert excesses(["why"], allowed) == ["1 skipped, 0 allowed: why"]


@pytest.mark.usefixtures("few_plugins")
@pytest.mark.parametrize("workers", [(), ("-n", "2")], ids=["alone", "two workers"])
@pytest.mark.parametrize(("allowed", "code"), [("3 no browser\n1 another\n", 0), ("2 no browser\n1 another\n", 1)])
def test_a_run(tmp_path: Path, allowed: str, code: int, workers: tuple[str, ...]) -> None:
    (tmp_path / "tests").mkdir()
    for name in ("conftest.py", "leftovers.py", "skips.py"):
        shutil.copy(ROOT / "tests" / name, tmp_path / "tests")
    (tmp_path / "tests" / "test_it.py").write_text(TESTS)
    (tmp_path / "skips.txt").write_text(allowed)
    (tmp_path / "pytest.ini").write_text(
        "[pytest]\npythonpath = .\naddopts = --import-mode=importlib\nmarkers = loopback\n"
    )
    command = [sys.executable, "-m", "pytest", "--allowed-skips", "skips.txt", *workers, "tests"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == code, done.stdout
    assert ("3 skipped, 2 allowed: no browser" in done.stdout) == bool(code)
