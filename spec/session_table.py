"""The list of WebSocket sessions: ``spec/sessions.tsv``, because OpenAPI cannot describe them."""

from __future__ import annotations

import csv
from pathlib import Path

TABLE = Path(__file__).parent / "sessions.tsv"


def session_rows(path: Path = TABLE) -> list[list[str]]:
    """Read the table: name, path, query, client components, server component."""
    with path.open(encoding="utf-8", newline="") as file:
        return [row for row in csv.reader(file, delimiter="\t") if row and not row[0].startswith("#")]
