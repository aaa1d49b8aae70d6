"""The dotted names of each route in the official client: ``spec/additions/methods.tsv``."""

from __future__ import annotations

import csv
from pathlib import Path

from spec.release.routes import Route

TABLE = Path(__file__).parent.parent / "additions" / "methods.tsv"
_HEADER = "# The official client's names by route: method, path, name[,alias]. Written by `python -m spec release`."


def write_names(names: dict[Route, list[str]], path: Path) -> None:
    """Write the table, in the order of the routes."""
    lines = [_HEADER, *(f"{method}\t{route}\t{','.join(names[method, route])}" for method, route in sorted(names))]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def read_names(path: Path = TABLE) -> dict[Route, list[str]]:
    """Read the table; it is empty if no release was read yet."""
    if not path.exists():
        return {}
    with path.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.reader(file, delimiter="\t") if row and not row[0].startswith("#")]
    return {(method, route): names.split(",") for method, route, names in rows}
