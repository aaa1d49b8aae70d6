"""One request of a run: its operation, arguments and id, and how to turn a row of data into one."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from ._errors import BulkError

__all__ = ["ENDPOINTS", "Request", "dense", "fill", "fingerprint", "request_of"]

ENDPOINTS: Final = {
    "/v1/chat/completions": "chat.completions.create",
    "/v1/completions": "completions.create",
    "/v1/embeddings": "embeddings.create",
    "/v1/images/edits": "images.edit",
    "/v1/images/generations": "images.generate",
    "/v1/moderations": "moderations.create",
    "/v1/responses": "responses.create",
}
"""The paths in lines for the Batch API, and the methods that call them."""

_COLUMN: Final = re.compile(r"\{\{(\w+)\}\}|\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Request:
    """One request.

    Attributes:
        params: The arguments of the method.
        id: Identifies the row in the ledger and the output; by default a hash of the request.
        operation: The dotted name of the method, such as "responses.create"; by default that of the run.
    """

    params: Mapping[str, Any]
    id: str | None = None
    operation: str | None = None


def request_of(row: Any, template: Any, make: Callable[[Any], Any] | None) -> Request:
    """Turn a row into a request: by a function, by a template, or because it is one.

    A mapping contains the arguments of the method and optionally an ``id`` or ``custom_id``, or it is a line of the
    Batch API (``custom_id``, ``url``, ``body``).

    Raises:
        BulkError: The row is none of these, or asks for a stream.
    """
    made = _made(row, template, make)
    if isinstance(made.params, Mapping) and made.params.get("stream"):
        raise BulkError("a bulk run reads whole answers: leave out stream")
    return made


def _made(row: Any, template: Any, make: Callable[[Any], Any] | None) -> Request:
    if make is not None:
        row = make(row)
    elif template is not None:
        if not isinstance(row, Mapping):
            raise BulkError(f"a template needs rows with columns (dicts), not {type(row).__name__}")
        identity = row.get("custom_id", row.get("id"))
        return Request(fill(template, row), None if identity is None else str(identity))
    if isinstance(row, Request):
        return row
    if not isinstance(row, Mapping):
        raise BulkError(f"a request must be a dict of arguments or a bulk.Request, not {type(row).__name__}")
    body = row.get("body")
    if "custom_id" not in row or not isinstance(body, Mapping):
        return _of_arguments(row)
    url = row.get("url")
    if url is not None and url not in ENDPOINTS:
        raise BulkError(f"no method for the url {url!r}; choose one of {', '.join(ENDPOINTS)}")
    identity = row["custom_id"]
    return Request(body, None if identity is None else str(identity), None if url is None else ENDPOINTS[url])


def _of_arguments(row: Mapping[str, Any]) -> Request:
    """Take the id out of a row of arguments; an ``id`` without other arguments is one of the method."""
    name = "custom_id" if "custom_id" in row else "id"
    if name not in row or len(row) == 1:
        return Request(row)
    params = {key: value for key, value in row.items() if key != name}
    return Request(params, None if row[name] is None else str(row[name]))


def fill(template: Any, row: Mapping[str, Any]) -> Any:
    """Put a row's values into a template, at any depth: ``{column}`` in a text, ``{{column}}`` for literal braces.

    A text that consists only of ``{column}`` becomes the value itself: a number, a list, a dict.

    Raises:
        BulkError: The row lacks a column.
    """
    if isinstance(template, str):
        whole = _COLUMN.fullmatch(template)
        if whole and whole[2]:
            return _value(row, whole[2])
        return _COLUMN.sub(lambda found: f"{{{found[1]}}}" if found[1] else str(_value(row, found[2])), template)
    if isinstance(template, Mapping):
        return {key: fill(value, row) for key, value in template.items()}
    if isinstance(template, list | tuple):
        return [fill(value, row) for value in template]
    return template


def _value(row: Mapping[str, Any], column: str) -> Any:
    try:
        return row[column]
    except KeyError:
        has = ", ".join(map(str, row)) or "none"
        raise BulkError(
            f"the template uses the column {column!r}, but the row has {has}; {{{{{column}}}}} is a literal brace"
        ) from None


def dense(value: Any) -> Any:
    """Return a value without the nulls that tables (Arrow, Parquet) put in place of missing values."""
    if isinstance(value, Mapping):
        return {key: dense(inner) for key, inner in value.items() if inner is not None}
    return [dense(inner) for inner in value] if isinstance(value, list) else value


def fingerprint(operation: str, params: Mapping[str, Any]) -> str:
    """Return a hash of a request, which does not depend on the order of its arguments."""
    text = _ENCODER.encode([operation, params])
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _named(value: Any) -> Any:
    """Represent a value that is not JSON: a model by its fields, a file by its path."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, bytes):
        return hashlib.sha256(value).hexdigest()
    return f"{type(value).__name__}:{value}"


_ENCODER: Final = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(",", ":"), default=_named)
