"""The counts in docs/drift.md are those of the upstream documents, and no rule is missing for them."""

import functools
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from spec.drift.cli import make_report
from spec.drift.documents import Prepared, prepare_upstream
from spec.upstream import parse, read_text
from tests.upstream import document

from .drift_zoo import KINDS

PAGE = Path(__file__).parent.parent.parent / "docs" / "drift.md"
ROW = re.compile(r"^\| (\S+-[0-9a-f]{7}) \| (\S+-[0-9a-f]{7}) " + r"\| (\d+) " * 5 + r"\| (\w+) \|$", re.MULTILINE)
TEXT = PAGE.read_text(encoding="utf-8")
ROWS = ROW.findall(TEXT)
BESIDE = re.compile(
    r"^\| (\d{4}-\d\d-\d\da?) to (\d{4}-\d\d-\d\da?) \|[^|]+\| ([\d,]+), (?:of which )?(\d+)", re.MULTILINE
)


def test_every_neighbouring_pair_has_its_row() -> None:
    assert len(ROWS) == 5
    assert [row[1] for row in ROWS[:-1]] == [row[0] for row in ROWS[1:]]


def test_the_other_table_names_the_same_counts() -> None:
    short = [(old[:-8], new[:-8], found, breaking) for old, new, found, breaking, *_ in ROWS]
    assert [(old, new, found.replace(",", ""), breaking) for old, new, found, breaking in BESIDE.findall(TEXT)] == short


def test_the_edits_are_counted() -> None:
    assert f": {len(KINDS)} kinds in a small document" in TEXT


@pytest.fixture(scope="module")
def read() -> Callable[[str], Prepared]:
    """Read a document as `read_pair` does, but one of the pair before is still there."""

    def read(name: str) -> Prepared:
        path = document(name)
        text = read_text(path)
        return prepare_upstream(path, text, parse(text, path), None)

    return functools.lru_cache(maxsize=2)(read)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[1])
def test_the_counts_are_true_and_everything_is_classified(
    row: tuple[str, ...], read: Callable[[str], Prepared]
) -> None:
    old, new, *counts, step = row
    report = make_report(read(old), read(new))
    assert [str(len(report.changes)), *map(str, report.counts.values())] == counts
    assert report.step == step
    assert "unclassified" not in {change.rule for change in report.changes}
