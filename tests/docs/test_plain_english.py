"""Phrases that were replaced by plain ones (phrases.tsv) do not come back where people read."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
ROWS = [line.split("\t") for line in Path(__file__).with_name("phrases.tsv").read_text("utf-8").splitlines()[1:]]
PLAIN = dict(ROWS)
ANY = re.compile("|".join(rf"\b(?:{phrase})\b" for phrase in PLAIN), re.IGNORECASE)
# The same for texts in lower case, which Python reads in a third of the time.
LOWER = re.compile(re.sub(r"\\?\w", lambda found: found[0] if "\\" in found[0] else found[0].lower(), ANY.pattern))


def texts() -> list[Path]:
    """Return the files that people read: documentation, sources with their docstrings and messages, descriptions."""
    found = [*ROOT.glob("*.md"), ROOT / "Makefile"]
    for folder in ("overlay", "spec", "examples", "benchmarks", ".ci"):
        found += (ROOT / folder).rglob("*.py")
    found += [*(ROOT / "docs").rglob("*.md"), *(ROOT / "spec").rglob("*.yaml")]
    return sorted(found)


def replaced(text: str) -> list[str]:
    """Return the phrases of a text that have a plain form, wherever its lines break."""
    flat = re.sub(r"\s+(?:# ?)?", " ", text)
    return [match[0] for match in ANY.finditer(flat)] if LOWER.search(flat.lower()) else []


def test_replaced_phrases_do_not_come_back() -> None:
    found = {
        f"{path.relative_to(ROOT)}: {phrase!r} has a plain form in tests/docs/phrases.tsv"
        for path in texts()
        for phrase in replaced(path.read_text("utf-8"))
    }
    assert sorted(found) == []


def test_what_is_found() -> None:
    assert replaced("The async class:\n    # the twin\n    # of `OpenAI`.") == ["the twin of"]
    assert replaced("There is no key") == ["There is no key"]
    assert replaced("It shall Do what `A.b` does.") == ["Do what `A.b` does"]
    assert replaced("there is no keyword; the panewal") == []
    assert all(len(row) == 2 and all(row) for row in ROWS)
    assert [row[0] for row in ROWS] == sorted({row[0] for row in ROWS}, key=str.lower)
