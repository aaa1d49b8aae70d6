"""Rows from any source, one at a time: an iterable, an async iterable, or a JSONL, CSV or Parquet file."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping
from typing import Any

from ._errors import BulkError

__all__ = ["rows_of"]


async def rows_of(source: Any) -> AsyncIterator[Any]:
    """Yield the rows of a source without holding more than one piece of it.

    Raises:
        BulkError: It cannot be read; the message says where.
    """
    if isinstance(source, str | os.PathLike):
        for row in _read(os.fspath(source)):
            yield row
    elif isinstance(source, AsyncIterable):
        async for row in source:
            yield row
    elif isinstance(source, Iterable) and not isinstance(source, bytes | Mapping):
        for row in source:
            yield row
    else:
        raise BulkError(f"requests must be a file or an iterable, not {type(source).__name__}")


def _read(path: str) -> Iterator[Any]:
    kind = os.path.splitext(path)[1].lower()
    readers = {".jsonl": _jsonl, ".ndjson": _jsonl, ".csv": _csv, ".parquet": _parquet}
    if kind not in readers:
        raise BulkError(f"{path}: the name of a request file must end in {', '.join(readers)}")
    try:
        yield from readers[kind](path)
    except OSError as error:
        raise BulkError(f"{path} cannot be read: {error.strerror or error}") from error


def _jsonl(path: str) -> Iterator[Any]:
    number = 0
    with open(path, encoding="utf-8-sig") as file:
        try:
            for line in file:
                number += 1
                if line.strip():
                    yield json.loads(line)
        except ValueError as error:  # not JSON, or not UTF-8, and then in the line after the last one read
            where = number + isinstance(error, UnicodeError)
            raise BulkError(f"{path}, line {where}: {error}") from error


def _csv(path: str) -> Iterator[Any]:
    with open(path, encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file, strict=True)
        try:
            for row in reader:
                if None in row or None in row.values():
                    raise BulkError(
                        f"{path}, line {reader.line_num}: the number of values differs from the number of columns"
                    )
                yield row
        except (csv.Error, UnicodeError) as error:
            where = reader.reader.line_num + isinstance(error, UnicodeError)  # `line_num` is that of the last good row
            raise BulkError(f"{path}, line {where}: {error}") from error


def _parquet(path: str) -> Iterator[Any]:
    try:
        from pyarrow import ArrowException, parquet
    except ImportError:
        raise BulkError(f'{path}: Parquet files need pyarrow: pip install "openai-overlay[parquet]"') from None
    try:
        with parquet.ParquetFile(path) as file:
            for batch in file.iter_batches(batch_size=1024):
                yield from batch.to_pylist()
    except ArrowException as error:
        raise BulkError(f"{path}: {error}") from error
