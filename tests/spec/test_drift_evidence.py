"""The counts in docs/drift.md are those of the upstream documents, and no rule is missing for them."""

import os
import re
from pathlib import Path

import pytest

from spec.drift.cli import make_report
from spec.drift.documents import read_pair

PAGE = Path(__file__).parent.parent.parent / "docs" / "drift.md"
ROW = re.compile(
    r"^\| (\S+-[0-9a-f]{7}) \| (\S+-[0-9a-f]{7}) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \| (\w+) \|$", re.MULTILINE
)
ROWS = ROW.findall(PAGE.read_text(encoding="utf-8"))


def test_every_neighbouring_pair_has_its_row() -> None:
    assert len(ROWS) == 5
    assert [row[1] for row in ROWS[:-1]] == [row[0] for row in ROWS[1:]]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[1])
def test_the_counts_are_true_and_everything_is_classified(row: tuple[str, ...]) -> None:
    folder = os.environ.get("OPENAI_UPSTREAM")
    if not folder:
        pytest.skip("OPENAI_UPSTREAM does not name the folder of upstream files")
    old, new, *counts, step = row
    report = make_report(*read_pair(Path(folder, f"{old}.yaml"), Path(folder, f"{new}.yaml")))
    assert [str(len(report.changes)), *map(str, report.counts.values())] == counts
    assert report.step == step
    assert "unclassified" not in {change.rule for change in report.changes}
