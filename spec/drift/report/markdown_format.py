"""For a pull request: counts, then one folded table per level, with breaking changes unfolded."""

from collections.abc import Sequence

from spec.drift.changelog import changelog_section
from spec.drift.model import LEVELS, Change, Level
from spec.drift.report import Report

LONGEST = 60_000
"""GitHub accepts bodies of 65,536 characters; this leaves room for a few uncounted lines."""
LONGEST_TAIL = 20_000
"""The share of the remarks and the changelog."""

MOST_LINES = 40
"""Number of before/after pairs in a text."""

_TITLES = {
    "breaking": "Breaking",
    "unused": "Breaking only in schemas that no operation uses",
    "warning": "Warnings",
    "info": "Other changes",
}


def render(report: Report) -> str:
    """Write the report; if it is too long for a pull request, its tables and its end are cut."""
    head = [
        f"## Drift: {report.summary}",
        "",
        f"`{report.old}` → `{report.new}`. Next version: a **{report.step}** step.",
        *_sources(report),
    ]
    found: dict[Level, list[Change]] = {
        level: [change for change in report.changes if change.level == level] for level in LEVELS
    }
    migration, tail = _migration(found["breaking"]), _cut(_tail(report), LONGEST_TAIL)
    lines, room = head, LONGEST - _length([*head, *migration, *tail])
    for level, mine in found.items():
        if mine:
            table = _table(level, mine, room)
            room -= _length(table)
            lines += table
        if level == "breaking":
            lines += migration
    return "\n".join([*lines, *tail]) + "\n"


def _table(level: Level, changes: Sequence[Change], room: int) -> list[str]:
    """Write the changes of one level, as many as fit, in characters."""
    lines = [
        "",
        f"<details{' open' if level == 'breaking' else ''}>",
        f"<summary>{_TITLES[level]}: {len(changes)}</summary>",
    ]
    lines += ["", "| where | what | reaches | rule |", "|---|---|---|---|"]
    room -= _length(lines)
    shown: set[str] = set()
    for number, change in enumerate(changes):
        row = _row(change, shown)
        room -= len(row) + 1
        if room < 0:
            lines.append(f"| … | {len(changes) - number} more, in the full report | | |")
            break
        lines.append(row)
    return [*lines, "", "</details>"]


def _tail(report: Report) -> list[str]:
    lines: list[str] = []
    if report.ignored:
        lines += ["", f"Ignored: {len(report.ignored)}", ""]
        lines += [f"- `{c.where}`: {_cell(c.text)} ({_cell(e.reason)}; until {e.expires})" for c, e in report.ignored]
    if report.remarks:
        lines += ["", "### Remarks", "", *(f"- {remark}" for remark in report.remarks)]
    if report.changes:
        lines += ["", "### Changelog", "", *changelog_section(report.changes, _followed(report)).rstrip().split("\n")]
    return lines


def _followed(report: Report) -> str:
    """Name what the changelog follows: beside a new release, upstream stays the same."""
    is_release = report.new == report.releases[1]
    return f"{report.commits[1] or report.old} and {report.new}" if is_release else report.new


def _cut(lines: list[str], room: int) -> list[str]:
    for number, line in enumerate(lines):
        room -= len(line) + 1
        if room < 0:
            return [*lines[:number], f"- and {len(lines) - number} more lines, in the full report"]
    return lines


def _length(lines: Sequence[str]) -> int:
    return sum(len(line) + 1 for line in lines)


def _sources(report: Report) -> list[str]:
    """Name the sources that changed, with a link to the difference between upstream's commits."""
    commits = [text[:12] if "blob:" not in text else text[:17] for text in report.commits]
    lines = []
    if all(commits) and report.commits[0] != report.commits[1]:
        told = f"Upstream {commits[0]} → {commits[1]}"
        lines.append(f"[{told}]({report.comparison})" if report.comparison else f"{told}.")
    if all(report.releases) and report.releases[0] != report.releases[1]:
        lines.append(f"Official client: {report.releases[0]} → {report.releases[1]}.")
    return ["", *lines] if lines else []


def _migration(changes: Sequence[Change]) -> list[str]:
    """Write what users have to change, as lines of Python before and after."""
    pairs = list(dict.fromkeys(pair for change in changes for pair in change.migration))
    if not pairs:
        return []
    lines = ["", "<details open>", "<summary>What users have to change</summary>", "", "```diff"]
    lines += [
        f"{sign}{_code(line)}" for pair in pairs[:MOST_LINES] for sign, line in zip("-+", pair, strict=True) if line
    ]
    more = [f"# and {len(pairs) - MOST_LINES} more, in the full report"] if len(pairs) > MOST_LINES else []
    return [*lines, *more, "```", "", "</details>"]


def _code(line: str) -> str:
    """Shorten a line of a code block, and escape the block's end in it."""
    line = line.replace("`", "'").replace("\n", " ")
    return line if len(line) <= 160 else line[:157] + "..."


def _row(change: Change, shown: set[str]) -> str:
    """Write a row; an effect that several changes have is shown with the first."""
    operations = ", ".join(f"`{name}`" for name in change.operations[:2])
    if len(change.operations) > 2:
        operations += f" and {len(change.operations) - 2} more"
    effects = "".join(f"<br>{_cell(effect)}" for effect in change.python if effect not in shown)
    shown.update(change.python)
    return f"| `{change.where}` | {_cell(change.text)}{effects} | {operations or 'no operation'} | {change.rule} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ").replace("<", "&lt;")
