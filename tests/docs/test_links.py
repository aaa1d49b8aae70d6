"""Every link of the pages to a file of this repository, or to a heading, leads somewhere."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from urllib.parse import unquote

import pytest

ROOT = Path(__file__).parent.parent.parent
REFERENCE = sorted((ROOT / "docs" / "reference").rglob("*.md"))
PAGES = [
    *(ROOT / f"{name}.md" for name in ("README", "CONTRIBUTING", "SECURITY")),
    *sorted(set((ROOT / "docs").rglob("*.md")) - set(REFERENCE)),
]
CODE = re.compile(r"^(```|~~~).*?^\1|`[^`\n]*`", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(<?([^)<>\s]+)>?(?:\s[^)]*)?\)|^\[[^\]\n]+\]:\s*(\S+)", re.MULTILINE)
HEADING = re.compile(r"^#{1,6} +(.+?) *#*$", re.MULTILINE)
ANCHOR = re.compile(r"""<\w+ [^>]*\b(?:id|name)=["']([^"']+)""")


def links(text: str) -> list[str]:
    """Return where a page's links lead, those in code left out."""
    return [one or other for one, other in LINK.findall(CODE.sub("", text))]


@cache
def anchors(page: Path) -> set[str]:
    """Return what a page has to lead to, by the rule by which GitHub names headings."""
    text = re.sub(r"^(```|~~~).*?^\1", "", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    found = set(ANCHOR.findall(text))
    for heading in HEADING.findall(text):
        said = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading)
        name = re.sub(r"[^\w\- ]", "", said.lower()).replace(" ", "-")
        again = sum(1 for other in found if re.fullmatch(re.escape(name) + r"(-\d+)?", other))
        found.add(f"{name}-{again}" if again and name in found else name)
    return found


def problem(page: Path, link: str) -> str | None:
    """Say why a link leads nowhere; links to other places are no concern of ours."""
    if re.match(r"[a-z][a-z0-9+.-]*:|//", link):
        return None
    path, _, anchor = unquote(link).partition("#")
    target = (page.parent / path).resolve() if path else page
    if not target.is_relative_to(ROOT):
        return "leaves the repository"
    if not target.exists():
        return "no such file"
    if anchor and target.suffix == ".md" and anchor not in anchors(target):
        return "no such heading"
    return None


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    found = links(page.read_text("utf-8"))
    assert {link: said for link in found if (said := problem(page, link))} == {}


def test_links_of_the_reference_lead_somewhere() -> None:
    found = {page: links(page.read_text("utf-8")) for page in REFERENCE}
    assert sum(map(len, found.values())) > 9_000
    assert {(page.name, link): said for page in found for link in found[page] if (said := problem(page, link))} == {}


def test_what_is_looked_for() -> None:
    page = ROOT / "README.md"
    assert sum(len(links(one.read_text("utf-8"))) for one in PAGES) > 30
    text = "[a](b.md#c) ![d](e.svg) `[no](code)`\n\n```sh\n[no](code)\n```\n[f]: g.md"
    assert links(text) == ["b.md#c", "e.svg", "g.md"]
    assert problem(page, "docs/guide.md#tools") is problem(page, "https://example.com/none") is None
    assert problem(page, "docs/none.md") == "no such file"
    assert problem(page, "docs/guide.md#none") == "no such heading"
    assert problem(page, "../elsewhere.md") == "leaves the repository"
