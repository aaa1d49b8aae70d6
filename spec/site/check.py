"""Checks that every link of the built site leads to an existing file, and to an anchor on it."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from urllib.parse import unquote, urlsplit

ATTRIBUTE = re.compile(r"""\s(href|src|id|name)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
SCRIPT = re.compile(r"<(script|style)\b.*?</\1>", re.DOTALL)


class _Page:
    """The links and anchors of a page; read with patterns, because there are many pages."""

    def __init__(self, text: str) -> None:
        self.links: set[str] = set()
        self.anchors: set[str] = set()
        for name, *values in ATTRIBUTE.findall(SCRIPT.sub("", text)):
            value = unescape("".join(values))
            if value:
                (self.anchors if name in ("id", "name") else self.links).add(value)


def problems(site: Path) -> list[str]:
    """Return the broken links of a site, one per line."""
    pages = {path.resolve(): _Page(path.read_text("utf-8")) for path in sorted(site.rglob("*.html"))}
    found: list[str] = []
    for path, page in pages.items():
        if path.name == "404.html":  # its links are relative to a server's root
            continue
        for link in sorted(page.links):
            said = _problem(path, link, pages, site.resolve())
            if said:
                found.append(f"{path.relative_to(site.resolve())}: {link}: {said}")
    for twin in sorted([*site.rglob("*.md"), site / "llms.txt"]):
        links = re.findall(r"\]\(([^)\s#]+)(?:#[^)\s]*)?\)", _plain(twin.read_text("utf-8")))
        found += [
            f"{twin.relative_to(site)}: {link}: no such file"
            for link in dict.fromkeys(links)
            if not urlsplit(link).scheme and not (twin.parent / unquote(link)).exists()
        ]
    return found


def _problem(path: Path, link: str, pages: dict[Path, _Page], site: Path) -> str | None:
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return None
    target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
    if not target.is_relative_to(site):
        return "leaves the site"
    if not target.exists():
        return "no such file"
    if parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].anchors:
        return "no such anchor"
    return None


def _plain(text: str) -> str:
    """Return Markdown without its code."""
    return re.sub(r"^( *)(```|~~~).*?^\1\2|`[^`\n]*`", "", text, flags=re.MULTILINE | re.DOTALL)
