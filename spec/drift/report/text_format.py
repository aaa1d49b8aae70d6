"""For a terminal: grouped by level and owner, with counts, in colour if the terminal supports it."""

from itertools import groupby

from spec.drift.model import LEVELS
from spec.drift.report import Report

_COLORS = {"breaking": "31;1", "unused": "35", "warning": "33", "info": "36", "dim": "2", "bold": "1"}
_WAYS = {"request": "sent", "response": "received", "both": "sent and received", "none": "used by no operation"}
_TITLES = {"unused": "BREAKING IN SCHEMAS THAT NO OPERATION USES"}
_MOST_OPERATIONS = 3


def render(report: Report) -> str:
    """Write the report."""

    def paint(text: str, color: str) -> str:
        return f"\033[{_COLORS[color]}m{text}\033[0m" if report.color else text

    lines = [f"{report.old} -> {report.new}: {paint(report.summary, 'bold')}"]
    for level in LEVELS:
        mine = [change for change in report.changes if change.level == level]
        if mine:
            lines += ["", paint(f"{_TITLES.get(level, level.upper())} ({len(mine)})", level)]
        for owner, group in groupby(mine, key=lambda change: change.owner):
            changes = list(group)
            operations = changes[0].operations
            reach = ", ".join(operations[:_MOST_OPERATIONS])
            if len(operations) > _MOST_OPERATIONS:
                reach += f" and {len(operations) - _MOST_OPERATIONS} more"
            shown = f"{_WAYS[changes[0].direction]}{': ' + reach if reach and reach != owner else ''}"
            lines.append(f"  {paint(owner, 'bold')}  {paint(shown, 'dim')}")
            for change in changes:
                place = change.place.strip() + "  " if change.place else ""
                lines.append(f"    {place}{change.text}  {paint(f'{change.rule} {change.fingerprint}', 'dim')}")
                lines += [paint(f"      Python: {effect}", "dim") for effect in change.python]
    if report.ignored:
        lines += ["", f"Ignored ({len(report.ignored)})"]
        for change, entry in report.ignored:
            lines.append(f"  {change.where}: {change.text}  ({entry.reason}; until {entry.expires})")
    if report.remarks:
        lines += ["", "Remarks", *(f"  {remark}" for remark in report.remarks)]
    if report.changes:
        lines += ["", f"Next version: a {report.step} step."]
    return "\n".join(lines) + "\n"
