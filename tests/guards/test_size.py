"""How large the package is. `make bench ARGS=size` shows the parts, and those of its dependencies."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from benchmarks.facts import own_size

GENERATED = Path(__file__).parents[2] / "generated" / "openai_raw"
MEGABYTES = 16.5
"""Files and bytecode, without dependencies; where it has become less, write the new figure."""
LINES = 90_000
"""Of generated modules; stubs are not counted."""
FILES = 2_250


@pytest.mark.skipif(sys.version_info[:2] != (3, 11), reason="the figure is that of CPython 3.11")
def test_an_installation_with_its_bytecode_stays_small() -> None:
    assert sum(size.whole for size in own_size().values()) / 1e6 <= MEGABYTES


def test_the_generated_package_stays_readable() -> None:
    paths = [path for path in GENERATED.rglob("*.py*") if path.suffix != ".pyc"]
    texts = {path: path.read_text(encoding="utf-8") for path in paths}
    assert len(paths) <= FILES
    assert sum(text.count("\n") for path, text in texts.items() if path.suffix == ".py") < LINES
    long = [
        f"{path.relative_to(GENERATED)}:{number}"
        for path, text in texts.items()
        for number, line in enumerate(text.splitlines(), 1)
        if len(line) > 120 and not _cannot_be_broken(path, line)
    ]
    assert long == []


def _cannot_be_broken(path: Path, line: str) -> bool:
    """A path of the API or a name, alone in its line, or what pyright shows of a parameter, which must be one line."""
    of_pyright = path.suffix == ".pyi" and path.parent.name == "resources"
    return of_pyright or max(map(len, line.split())) > 90
