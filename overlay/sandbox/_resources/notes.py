"""The table of resources for people: shown in docs/sandbox.md and by `python -m overlay.sandbox --resources`."""

from __future__ import annotations

from collections.abc import Iterator

from .table import RESOURCES


def table() -> str:
    """Write the rows with more than a prefix as a Markdown table."""
    return "".join(f"| {' | '.join(cells)} |\n" for cells in _rows())


def _rows() -> Iterator[tuple[str, str, str, str]]:
    yield "collection", "ids begin", "states", "what differs from the real server"
    yield "---", "---", "---", "---"
    for path, row in sorted(RESOURCES.items()):
        states = list(row.states if len(row.states) > 1 else ())
        states += [f"{status} by `{verb}`" for verb, status in row.verbs.items() if status not in states]
        if states or row.note:
            yield f"`{path}`", f"`{row.prefix}`" if row.prefix else "", ", ".join(states), row.note
