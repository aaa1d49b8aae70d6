"""The output of a run: a JSONL or Parquet file written from the ledger, complete or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from ._errors import BulkError
from ._rows import row_of
from ._text import json_text

if TYPE_CHECKING:
    from ._ledger import Entry, Ledger

__all__ = ["COLUMNS", "check_output", "table_of", "write_output"]

COLUMNS: Final = ("id", "answer", "value", "error", "model", "attempts", "cost")
_PIECE: Final = 1024  # rows in memory at a time


def check_output(path: str | os.PathLike[str]) -> None:
    """Reject an output that cannot be written, before anything is sent.

    Raises:
        BulkError: Its extension is unknown, its folder does not exist, or a library is missing.
    """
    name = os.fspath(path)
    if not name.endswith((".jsonl", ".parquet")):
        raise BulkError(f"{name}: the name of an output file must end in .jsonl or .parquet")
    if os.path.isdir(name):
        raise BulkError(f"{name}: the output must be a file, and there is a folder of this name")
    folder = os.path.dirname(name) or "."
    if not os.access(folder, os.W_OK):
        raise BulkError(f"{name}: no writable folder {folder}")
    if name.endswith(".parquet"):
        _arrow()


def write_output(ledger: Ledger, path: str | os.PathLike[str], order: str) -> None:
    """Write the finished rows, in the order of the "input" or as they were "done"."""
    name = os.fspath(path)
    part = f"{name}.part"
    entries = ledger.entries(order)
    write = _parquet if name.endswith(".parquet") else _jsonl
    try:
        write(entries, part)
        os.replace(part, name)
    except OSError as error:
        raise BulkError(
            f"{name} could not be written ({error.strerror or error}); the results are in the ledger, so run it again"
        ) from error


def _jsonl(entries: Iterator[Entry], path: str) -> None:
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(json_text(row_of(entry).to_dict()) + "\n" for entry in entries)
        file.flush()
        os.fsync(file.fileno())


def _parquet(entries: Iterator[Entry], path: str) -> None:
    _, parquet = _arrow()
    with parquet.ParquetWriter(path, table_of([]).schema) as writer:
        while piece := list(islice(entries, _PIECE)):
            writer.write_table(table_of(piece))


def table_of(entries: Sequence[Entry]) -> Any:
    """Return rows as an Arrow table; answers, values and errors are JSON texts, as their shapes differ."""
    arrow, _ = _arrow()
    kinds = {"attempts": arrow.int64(), "cost": arrow.float64()}
    schema = arrow.schema([(name, kinds.get(name, arrow.string())) for name in COLUMNS])
    columns = ([getattr(entry, name) for entry in entries] for name in COLUMNS)
    return arrow.table(dict(zip(COLUMNS, columns, strict=True)), schema=schema)


def _arrow() -> tuple[Any, Any]:
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError:
        raise BulkError('Parquet files need pyarrow: pip install "openai-overlay[parquet]"') from None
    return pa, parquet
