"""A changelog section (Keep a Changelog) in the project's own words."""

from collections import defaultdict
from collections.abc import Sequence

from spec.drift.model import Change

SECTIONS = ("Added", "Changed", "Deprecated", "Removed")
MOST = 25
"""Number of lines in a section before the rest is only counted."""


def changelog_section(changes: Sequence[Change], upstream: str) -> str:
    """Write the section: marked breaking lines first; one line per operation or schema, with all its changes.

    Args:
        changes: What the comparison found.
        upstream: The new upstream revision.
    """
    lines: dict[str, list[str]] = {section: [] for section in SECTIONS}
    for breaking in (True, False):
        rest = [change for change in changes if (change.level == "breaking") is breaking]
        for section in SECTIONS:
            mine = [change for change in rest if section_of(change) == section]
            lines[section] += [("**Breaking:** " if breaking else "") + line for line in _lines(mine)]
    written = [f"Follows upstream {upstream}."]
    for section in SECTIONS:
        if lines[section]:
            written += ["", f"### {section}", "", *(f"- {line}" for line in lines[section][:MOST])]
            if len(lines[section]) > MOST:
                written.append(f"- and {len(lines[section]) - MOST} more, named in the drift report")
    return "\n".join(written) + "\n"


def section_of(change: Change) -> str:
    """Return the section for a change."""
    if change.rule.endswith("-deprecated"):
        return "Deprecated"
    if change.rule.endswith(("-removed", "-lost")):
        return "Removed"
    return "Added" if change.rule.endswith(("-added", "-gained")) else "Changed"


def _lines(changes: Sequence[Change]) -> list[str]:
    whole: dict[str, list[str]] = defaultdict(list)
    parts: dict[str, list[str]] = defaultdict(list)
    for change in changes:
        if (change.rule.startswith("operation-") and not change.place) or change.rule in (
            "schema-added",
            "schema-removed",
        ):
            whole[change.rule].append(f"`{change.owner}`")
        else:
            place = f"`{change.place.lstrip('. ')}` " if change.place else ""
            parts[change.owner].append(place + change.text)
    written = []
    for rule, names in whole.items():
        what, how = rule.split("-", 1)
        shown = ", ".join(names[:8]) + (f" and {len(names) - 8} more" if len(names) > 8 else "")
        written.append(f"{len(names)} {what}{'s' if len(names) > 1 else ''} {how}: {shown}")
    for owner, texts in parts.items():
        shown = "; ".join(texts[:4]) + (f"; and {len(texts) - 4} more" if len(texts) > 4 else "")
        written.append(f"`{owner}`: {shown}")
    return written


def merge_changelog(text: str, section: str) -> str:
    """Add a section's lines to the changelog's [Unreleased] part, each under its heading, after the existing lines.

    A changelog whose newest part is a release gets a new [Unreleased] part above it.

    Raises:
        ValueError: The changelog has neither `## [Unreleased]` nor the section of a version.
    """
    heading = "## [Unreleased]\n"
    if heading not in text:
        head, version, rest = text.partition("## [")
        if not version:
            raise ValueError("CHANGELOG.md has no '## [Unreleased]' heading to write under")
        text = f"{head}{heading}\n{version}{rest}"
    head, found, rest = text.partition(heading)
    cut = rest.find("\n## ")
    body, tail = (rest, "") if cut < 0 else (rest[: cut + 1], rest[cut + 1 :])
    parts = _parts(body)
    lead, *added = _parts(section).items()
    for name, lines in [("Changed", [f"- {line}" for line in lead[1]]), *added]:
        old = parts.setdefault(name, [])
        breaking = [line for line in lines if line.startswith("- **Breaking:**")]
        old[:0] = [line for line in breaking if line not in old]
        old += [line for line in lines if line not in old]
    order = sorted((name for name in parts if name), key=lambda name: SECTIONS.index(name) if name in SECTIONS else 9)
    blocks = [parts[""]] if parts.get("") else []
    blocks += [[f"### {name}", "", *parts[name]] for name in order]
    written = "\n\n".join("\n".join(block) for block in blocks)
    return f"{head}{found}\n{written}\n" + (f"\n{tail}" if tail else "")


def _parts(text: str) -> dict[str, list[str]]:
    """Return heading -> lines of a part of the changelog; lines before the first heading go under the empty name."""
    parts: dict[str, list[str]] = {"": []}
    name = ""
    for line in text.strip("\n").splitlines():
        if line.startswith("### "):
            name = line.removeprefix("### ").strip()
            parts.setdefault(name, [])
        elif line.strip():
            parts[name].append(line)
    return parts
