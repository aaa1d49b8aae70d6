"""What type checkers say of user code: nothing of the right, nor of the pages' examples, and every marked wrong line.

All that runs mypy stands in this file: workers of xdist share files out, and two runs at once would wait for each other
at the cache.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
FENCE = re.compile(r"^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
FILES = (HERE / "right.py", HERE / "wrong.py")


def run_mypy() -> dict[str, set[int]]:
    """Return the flagged lines by file name. The cache is that of `make check`: what it knows is not checked again."""
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary"]
    done = subprocess.run([*command, *map(str, FILES)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found: dict[str, set[int]] = {}
    for path, line, _ in re.findall(r"^(.*?):(\d+): (error): ", done.stdout, re.MULTILINE):
        found.setdefault(Path(path).name, set()).add(int(line))
    return found


def run_pyright() -> dict[str, set[int]]:
    """Return the flagged lines by file name."""
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable]
    done = subprocess.run([*command, *map(str, FILES)], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found: dict[str, set[int]] = {}
    report = json.loads(done.stdout[done.stdout.index("{") :])
    assert report["summary"]["filesAnalyzed"] == len(FILES)
    for one in report["generalDiagnostics"]:
        if one["severity"] == "error":
            found.setdefault(Path(one["file"]).name, set()).add(one["range"]["start"]["line"] + 1)
    return found


@pytest.fixture(scope="module", params=["mypy", "pyright"])
def flagged(request: pytest.FixtureRequest) -> dict[str, set[int]]:
    return run_mypy() if request.param == "mypy" else run_pyright()


def marked(path: Path) -> set[int]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return {number for number, line in enumerate(lines, 1) if "# wrong: " in line}


def test_right_code_is_accepted(flagged: dict[str, set[int]]) -> None:
    assert flagged.get("right.py", set()) == set()


def test_wrong_code_is_flagged_where_it_is_wrong(flagged: dict[str, set[int]]) -> None:
    expected = marked(HERE / "wrong.py")
    assert len(expected) > 15
    assert flagged.get("wrong.py", set()) == expected


def test_examples_of_the_pages_are_typed(tmp_path: Path) -> None:
    places: dict[str, str] = {}
    for page in (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))):
        text = page.read_text("utf-8")
        for match in FENCE.finditer(text):
            file = tmp_path / f"example_{len(places)}.py"
            file.write_text(match[1], "utf-8")
            places[file.name] = f"{page.relative_to(ROOT)}:{text.count(chr(10), 0, match.start()) + 1}"
    assert len(places) > 25
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary"]  # with the cache of `make check`
    done = subprocess.run(
        [*command, *map(str, sorted(tmp_path.glob("*.py")))],
        cwd=ROOT,
        env={**os.environ, "MYPYPATH": os.pathsep.join([str(ROOT), str(ROOT / "generated")])},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    said = [line for line in done.stdout.splitlines() if Path(line.split(":")[0]).name in places]
    assert [f"{places[Path(line.split(':')[0]).name]}, {line.split('/')[-1]}" for line in said] == []
    assert (done.returncode in (0, 1), done.stderr) == (True, "")
