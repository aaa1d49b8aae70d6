"""The index of the cookbook leads to every recipe, and every recipe has an example, which test_examples.py runs."""

from __future__ import annotations

import re
from pathlib import Path

FOLDER = Path(__file__).parent.parent.parent / "docs" / "cookbook"


def test_the_index_lists_every_recipe() -> None:
    listed = re.findall(r"\]\(([\w-]+\.md)\)", (FOLDER / "index.md").read_text("utf-8"))
    assert sorted(listed) == sorted({path.name for path in FOLDER.glob("*.md")} - {"index.md"})


def test_every_recipe_has_an_example() -> None:
    without = [path.name for path in FOLDER.glob("*.md") if "\n```python\n" not in path.read_text("utf-8")]
    assert without == ["index.md"]
