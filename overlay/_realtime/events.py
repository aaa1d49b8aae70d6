"""Events of a session as JSON, in both directions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._call.json import encode_json, loads
from .._omit import is_omitted
from .._raw import Operation, plain
from ..errors import ResponseDecodeError

__all__ = ["decoded", "encoded", "encoded_event"]


def decoded(operation: Operation, message: str | bytes) -> Any:
    """Return a message as the event that it is; one that the specification does not know is an untyped object.

    Raises:
        ResponseDecodeError: It is not a JSON object.
    """
    try:
        value = loads(message)
    except ValueError:  # its text may hold anything, so it is not quoted
        value = None
    if not isinstance(value, dict):
        raise ResponseDecodeError(
            f"a message of {len(message)} bytes is not a JSON object; the session continues",
            operation=operation.id,
            path=operation.path,
        )
    return operation.decode_event(value)


def encoded(kind: str, fields: Mapping[str, Any], others: Mapping[str, Any] | None = None) -> str:
    """Return an event as JSON: the fields that it always has, null included, and those others that are set."""
    given = {name: value for name, value in (others or {}).items() if value is not None and not is_omitted(value)}
    return encode_json({"type": kind, **fields, **given}).decode()


def encoded_event(event: Any) -> str:
    """Return an event of the user's, a dict or a model, as JSON.

    Raises:
        TypeError: It is neither, or has no ``type``.
    """
    value = plain(event)
    if not isinstance(value, Mapping) or not isinstance(value.get("type"), str):
        raise TypeError(f'an event must be a dict or a model with a "type", not {type(event).__name__}')
    return encode_json(dict(value)).decode()
