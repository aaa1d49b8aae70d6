"""Convert Python values in requests to JSON, as pydantic's JSON mode does.

No library is imported for this: the value's class tells what it is.
"""

from __future__ import annotations

import datetime as dt
import decimal
import enum
import os
import sys
import uuid
from collections import UserString
from collections.abc import ItemsView, KeysView, Mapping, Sequence, ValuesView
from typing import Any, Final

from .._raw import Model

__all__ = ["jsonable", "reason"]

_BYTES: Final = bytes | bytearray | memoryview
_ADVICE: Final = {
    "bytes": "decode it to str, or base64-encode it",
    "bytearray": "decode it to str, or base64-encode it",
    "memoryview": "decode it to str, or base64-encode it",
    "set": "pass a list",
    "frozenset": "pass a list",
    "coroutine": "await it first",
    "async_generator": "collect it first: [item async for item in ...]",
    "complex": "pass two numbers, or a str",
    "timedelta": "pass .total_seconds()",
    "FunctionTool": "pass .chat_definition to chat completions, .definition to responses; or call run_tools()",
}


def jsonable(value: Any) -> Any:
    """Convert a value by one level: what it contains may still be any value.

    Iterators are not read here, because they can be read only once.

    Raises:
        TypeError: It is not JSON-serializable; `reason` says why.
    """
    if isinstance(value, Model):
        return value.__dict__
    if isinstance(value, Mapping):
        return dict(value)
    kind = type(value)
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, dt.date | dt.time):  # a datetime is a date
        text = value.isoformat()
        return text.removesuffix("+00:00") + "Z" if text.endswith("+00:00") else text
    if isinstance(value, uuid.UUID | decimal.Decimal | UserString):
        return str(value)
    if isinstance(value, os.PathLike):
        return os.fsdecode(value)
    if (serializer := getattr(kind, "__pydantic_serializer__", None)) is not None:
        return _of_pydantic(value, serializer)
    if (fields := getattr(kind, "__dataclass_fields__", None)) is not None:
        return {name: getattr(value, name) for name, field in fields.items() if field._field_type.name == "_FIELD"}
    if (attributes := getattr(kind, "__attrs_attrs__", None)) is not None:
        return {each.alias: getattr(value, each.name) for each in attributes}
    numpy = sys.modules.get("numpy")
    if numpy is not None and isinstance(value, numpy.generic | numpy.ndarray):
        return value.tolist()
    if isinstance(value, Sequence | KeysView | ValuesView | ItemsView) and not isinstance(value, _BYTES):
        return list(value)
    raise TypeError(f"{kind.__name__} is not JSON-serializable")


def _of_pydantic(value: Any, serializer: Any) -> Any:
    """Dump a pydantic object, without fields that are None because they were not set."""
    dumped = serializer.to_python(value, mode="json")
    was_set = getattr(value, "model_fields_set", None)
    if was_set is None or not isinstance(dumped, dict):
        return dumped
    unset = type(value).model_fields.keys() - was_set
    return {name: each for name, each in dumped.items() if each is not None or name not in unset}


def reason(path: str, value: Any) -> str:
    """Return why a value cannot be sent, and what to pass instead."""
    where = path or "the body"
    if isinstance(value, type):
        if path.endswith(("response_format", "text_format", "format")):
            return (
                f"{where} is the class {value.__name__}, which create() does not take; call parse() or stream() instead"
            )
        return f"{where} is the class {value.__name__}; pass an instance"
    kind = type(value).__name__
    if callable(value) and kind not in _ADVICE:
        advice = "only run_tools(), parse() and stream() take functions, as tools"
    else:
        advice = _ADVICE.get(kind, "pass a JSON value or a model")
    return f"{where} is of type {kind}, which is not JSON-serializable; {advice}"
