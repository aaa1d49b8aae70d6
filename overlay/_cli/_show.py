"""Output: tables and text in a terminal, JSON in a pipe; never a control character from the server."""

from __future__ import annotations

import json as json_module
import sys
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from ..errors import ConfigurationError

if TYPE_CHECKING:
    from rich.console import Console

__all__ = [
    "Json",
    "as_json",
    "clean",
    "console",
    "json_of",
    "print_json",
    "print_text",
    "record",
    "stdin_text",
    "table",
    "text_of",
    "wants_json",
]

Json = Annotated[
    bool | None,
    typer.Option(
        "--json/--table",
        help="Print JSON or tables; tables in a terminal and JSON otherwise by default.",
        show_default=False,
    ),
]

_CONTROLS: Final = dict.fromkeys([*range(9), *range(11, 32), *range(127, 160)])
_MOST: Final = 6  # columns of a table
_WIDEST: Final = 40  # characters of a column, if others need the space
_FIRST: Final = ("id", "name", "status", "model", "purpose", "filename", "created_at", "created")


def wants_json(json: bool | None) -> bool:
    """Decide between JSON and tables."""
    return not sys.stdout.isatty() if json is None else json


def as_json(value: Any) -> Any:
    """Return an answer as JSON values."""
    return value.to_dict() if hasattr(value, "to_dict") else value


def console(*, stderr: bool = False) -> Console:
    """Return the console for tables and plots."""
    from rich.console import Console

    class Own(Console):
        def on_broken_pipe(self) -> None:  # rich would leave with 1
            raise BrokenPipeError

    return Own(stderr=stderr)


def text_of(path: Path) -> str:
    """Read a text file.

    Raises:
        ConfigurationError: It is none.
    """
    return _decoded(path.read_bytes(), str(path))


def stdin_text() -> str:
    """Read stdin to its end.

    Raises:
        ConfigurationError: It is not text.
    """
    return _decoded(sys.stdin.buffer.read(), "stdin")


def _decoded(data: bytes, what: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ConfigurationError(f"{what} is not UTF-8 text (byte {error.start})") from None


def json_of(text: str, what: str) -> Any:
    """Read JSON.

    Raises:
        ConfigurationError: It is none.
    """
    try:
        return json_module.loads(text)
    except ValueError as error:
        raise ConfigurationError(f"{what} is not valid JSON: {error}") from None


def print_json(value: Any) -> None:
    """Print one line of JSON."""
    is_unicode = (sys.stdout.encoding or "").lower().startswith("utf")
    print_text(json_module.dumps(as_json(value), ensure_ascii=not is_unicode))


def print_text(text: str) -> None:
    """Print a text: unchanged in a pipe, without control characters in a terminal."""
    print(clean(text) if sys.stdout.isatty() else text, flush=True)


def clean(text: str) -> str:
    """Remove control characters, which a model's text could use to change the terminal."""
    return text.translate(_CONTROLS)


def _cell(name: str, value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, int) and name.endswith(("_at", "created")) and value > 0:
        try:
            return datetime.fromtimestamp(value, UTC).strftime("%Y-%m-%d %H:%M:%SZ")
        except (OverflowError, ValueError, OSError):
            pass
    return clean(value if isinstance(value, str) else json_module.dumps(value, ensure_ascii=False))


def record(value: Any, json: bool | None) -> None:
    """Show one object: its fields below each other."""
    value = as_json(value)
    if wants_json(json) or not isinstance(value, Mapping):
        print_json(value)
        return
    from rich.table import Table
    from rich.text import Text

    shown = Table(show_header=False, box=None)
    shown.add_column(style="bold")
    shown.add_column(overflow="fold")
    for name, each in value.items():
        shown.add_row(Text(name), Text(_cell(name, each)))
    console().print(shown)


def table(rows: Iterable[Any], json: bool | None, columns: list[str] | None = None) -> None:
    """Show rows: as JSON lines as they arrive, or as a table, without the columns that do not fit."""
    if wants_json(json):
        for row in rows:
            print_json(row)
        return
    from rich.table import Table
    from rich.text import Text

    found = [as_json(row) for row in rows]
    found = [row if isinstance(row, Mapping) else {"value": row} for row in found]
    screen = console()
    shown = Table()
    names = _fitting(columns or _columns(found), found, screen.width)
    for name in names:
        shown.add_column(name, overflow="fold", no_wrap=name == "id" and len(names) > 1)
    for row in found:
        shown.add_row(*(Text(_cell(name, row.get(name))) for name in names))
    screen.print(shown if found else "nothing")


def _columns(rows: list[Mapping[str, Any]]) -> list[str]:
    """Order columns: those that identify a row first, then plain values, then the others."""
    names = {name: row[name] for row in reversed(rows) for name in reversed(list(row)) if row[name] is not None}
    if len({str(row.get("object")) for row in rows}) == 1:  # the same in every row
        names.pop("object", None)
    known = [name for name in _FIRST if name in names]
    rest = sorted((name for name in names if name not in known), key=lambda each: isinstance(names[each], list | dict))
    return [*known, *rest][:_MOST]


def _fitting(names: list[str], rows: list[Mapping[str, Any]], width: int) -> list[str]:
    """Return as many columns as fit, at least one."""
    room, found = width - 1, list[str]()
    for name in names:
        widest = max([len(name), *(len(_cell(name, row.get(name))) for row in rows)])
        room -= (widest if name == "id" else min(widest, _WIDEST)) + 3  # the borders and the space around it
        if found and room < 0:
            break
        found.append(name)
    return found
