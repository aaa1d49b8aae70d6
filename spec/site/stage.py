"""Prepares the pages for the generator: GitHub-flavoured Markdown with rewritten tabs and links."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from posixpath import dirname, normpath, relpath
from typing import Any

from spec.site.drift_example import drift_page

REPOSITORY = "https://github.com/openai-overlay/openai-overlay/blob/main/"
# Pages outside docs/: file in the repository -> page of the site.
OUTSIDE = {
    "README.md": "index.md",
    "CONTRIBUTING.md": "contributing.md",
    "CHANGELOG.md": "changelog.md",
    "SECURITY.md": "security.md",
    "benchmarks/RESULTS.md": "benchmarks.md",
}
# Folders whose files are copied unchanged.
FILES = {"benchmarks/plots": "plots", "docs/pictures": "pictures"}
# Pages of the public Python modules, which mkdocstrings reads.
MODULES = (
    "errors",
    "bulk",
    "batches",
    "tools",
    "polling",
    "rate_limits",
    "telemetry",
    "testing",
    "transports",
    "uploads",
)
EXAMPLE = "\n\n[An example of the report, as a page](drift-report.html)\n\n"
FENCE = re.compile(r"^( *)(```|~~~).*?^\1\2[ \t]*$", re.MULTILINE | re.DOTALL)
SPAN = re.compile(r"`[^`\n]*`")
LINK = re.compile(r"(\]\()(<?)([^)<>\s]+)(>?)((?:\s[^)]*)?\))")
TAB = re.compile(r"^\*\*([^*\n]+)\*\*\n\n(```\w*\n.*?^```)[ \t]*$", re.MULTILINE | re.DOTALL)
TABS = re.compile(r"(?:^\*\*[^*\n]+\*\*\n\n```\w*\n(?:(?!^```).*\n)*?^```[ \t]*\n*){2,}", re.MULTILINE)


def stage(root: Path, folder: Path) -> dict[str, str]:
    """Write the pages and the configuration into a folder; return the Markdown of each page, without tabs.

    Args:
        root: The repository.
        folder: Where ``pages/`` and ``zensical.toml`` are written.
    """
    sources = {f"docs/{path}": path for path in _within(root / "docs", "*.md")} | OUTSIDE
    files = {f"docs/{path}": path for path in _within(root / "docs", "*.ipynb")}
    for origin, place in FILES.items():
        files |= {f"{origin}/{path}": f"{place}/{path}" for path in _within(root / origin, "*")}
    places = sources | files
    twins = {page: linked((root / source).read_text("utf-8"), source, places) for source, page in sources.items()}
    twins["drift.md"] = twins["drift.md"].replace("\n\n", EXAMPLE, 1)
    pages = folder / "pages"
    modules = {f"python/{name.replace('_', '-')}.md": _module(name) for name in MODULES}
    for page, text in {**{page: tabbed(text) for page, text in twins.items()}, **modules}.items():
        (pages / page).parent.mkdir(parents=True, exist_ok=True)
        (pages / page).write_text(text, "utf-8")
    for source, place in files.items():
        (pages / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(root / source, pages / place)
    (pages / "drift-report.html").write_text(drift_page(), "utf-8")
    shutil.copyfile(Path(__file__).parent / "extra.css", pages / "extra.css")
    config = (Path(__file__).parent / "zensical.toml").read_text("utf-8")
    config = config.replace("@NAV@", _toml(_navigation(twins, list(modules)))).replace("@ROOT@", root.as_posix())
    (folder / "zensical.toml").write_text(config, "utf-8")
    return twins


def _within(folder: Path, pattern: str) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob(pattern) if path.is_file())


def linked(text: str, source: str, places: dict[str, str]) -> str:
    """Rewrite the links of a page: to pages of the site if they exist, otherwise to the repository."""

    def move(match: re.Match[str]) -> str:
        before, left, link, right, after = match.groups()
        if re.match(r"[a-z][a-z0-9+.-]*:|//|#", link) or _is_in_code(match):
            return match[0]
        path, mark, anchor = link.partition("#")
        target = normpath(f"{dirname(source)}/{path}") if dirname(source) else normpath(path)
        if target in places:
            found = relpath(places[target], dirname(places[source]) or ".")
        elif target in ("docs/cookbook", "docs/reference"):
            found = relpath(f"{target[5:]}/index.md", dirname(places[source]) or ".")
        else:
            found = REPOSITORY + target
        return f"{before}{left}{found}{mark}{anchor}{right}{after}"

    return _outside_of_code(text, lambda part: LINK.sub(move, part))


def _is_in_code(match: re.Match[str]) -> bool:
    """Whether a match begins in a span of code, which lies in one line."""
    text, place = match.string, match.start()
    begin, end = text.rfind("\n", 0, place) + 1, text.find("\n", place)
    spans = SPAN.finditer(text, begin, end if end >= 0 else len(text))
    return any(span.start() < place < span.end() for span in spans)


def _outside_of_code(text: str, change: Any) -> str:
    """Change a text outside its code blocks; links whose text is code are included."""
    parts: list[str] = []
    end = 0
    for match in FENCE.finditer(text):
        parts += [change(text[end : match.start()]), match[0]]
        end = match.end()
    return "".join([*parts, change(text[end:])])


def tabbed(text: str) -> str:
    """Make tabs of consecutive code blocks that each follow a line in bold with their name."""

    def tabs(match: re.Match[str]) -> str:
        made = []
        for name, block in TAB.findall(match[0]):
            made.append(f'=== "{name}"\n\n' + "\n".join(f"    {line}".rstrip() for line in block.split("\n")))
        return "\n\n".join(made) + "\n\n"

    return TABS.sub(tabs, text)


def _module(name: str) -> str:
    return f"# overlay.{name}\n\n::: overlay.{name}\n"


def heading(text: str) -> str:
    """Return the title of a page: its first heading."""
    found = re.search(r"^# (.+)$", text, re.MULTILINE)
    return found[1] if found else "Untitled"


def _navigation(twins: dict[str, str], modules: list[str]) -> list[Any]:
    def entry(page: str, name: str = "") -> dict[str, str]:
        return {name or heading(twins[page]): page}

    def folder(name: str) -> list[Any]:
        pages = [page for page in twins if dirname(page) == name and page != f"{name}/index.md"]
        return [f"{name}/index.md", *(entry(page) for page in sorted(pages, key=lambda page: heading(twins[page])))]

    return [
        entry("index.md", "Home"),
        entry("guide.md", "Guide"),
        {"Cookbook": folder("cookbook")},
        {"Reference": folder("reference")},
        {"Python": [{f"overlay.{page[7:-3].replace('-', '_')}": page} for page in modules]},
        {
            "More": [
                entry("migrating.md"),
                entry("frameworks.md"),
                entry("reliability.md"),
                entry("types.md"),
                entry("testing.md"),
                entry("sandbox.md"),
                entry("telemetry.md"),
                entry("benchmarks.md", "Benchmarks"),
                entry("drift.md"),
                entry("raw.md"),
                entry("regenerating.md"),
                entry("contributing.md"),
                entry("changelog.md"),
                entry("security.md"),
                {"Source": REPOSITORY.removesuffix("/blob/main/")},
            ]
        },
    ]


def _toml(value: Any) -> str:
    """Print a navigation as TOML."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{json.dumps(key)} = {_toml(one)}" for key, one in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(_toml, value)) + "]"
    return json.dumps(value, ensure_ascii=False)
