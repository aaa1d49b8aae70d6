"""The table of docs/sandbox.md is the one of the code."""

from __future__ import annotations

from pathlib import Path

import pytest

from overlay.sandbox.__main__ import main
from overlay.sandbox._document import document
from overlay.sandbox._resources.kinds import place
from overlay.sandbox._resources.shelves import canonical
from overlay.sandbox._resources.table import RESOURCES

PAGE = Path(__file__).parents[2] / "docs" / "sandbox.md"


def test_the_page_shows_the_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--resources"]) == 0
    assert capsys.readouterr().out in PAGE.read_text("utf-8"), "run `python -m overlay.sandbox --resources`"


def test_every_row_is_of_a_collection_that_the_document_has() -> None:
    operations = document().operations
    known = {canonical(place(each, operations).collection) for each in operations.values()}
    assert RESOURCES.keys() - known == set()
