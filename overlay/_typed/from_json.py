"""JSON values to values of Python types: the way back from what `schema` describes."""

from __future__ import annotations

import datetime as dt
import enum
import types
import uuid
from collections.abc import Callable, Mapping
from typing import Any, Final, Literal, get_args, get_origin

from .fields import described, fields_of, is_pydantic, is_union
from .schema import LISTS

__all__ = ["MisfitError", "from_json"]

_READERS: Final[Mapping[Any, Callable[[str], Any]]] = {
    dt.datetime: dt.datetime.fromisoformat,
    dt.date: dt.date.fromisoformat,
    dt.time: dt.time.fromisoformat,
    uuid.UUID: uuid.UUID,
}
_MADE_OF: Final[Mapping[Any, type]] = {tuple: tuple, set: set, frozenset: frozenset}


class MisfitError(ValueError):
    """A JSON value does not fit its type; `path` says where, as in ``$.items[0].name``."""

    def __init__(self, path: str, problem: str) -> None:
        super().__init__(f"{path} {problem}")
        self.path = path


def from_json(kind: Any, value: Any, path: str = "$") -> Any:
    """Make a value of a type out of a JSON value.

    Raises:
        MisfitError: It does not fit.
        pydantic.ValidationError: A part of it that pydantic reads does not fit.
    """
    kind, _ = described(kind)
    origin, arguments = get_origin(kind), get_args(kind)
    if kind in (Any, object):
        return value
    if is_pydantic(kind):
        from .pydantic import pydantic_value

        return pydantic_value(kind, value)
    if is_union(kind):
        return _one_of(arguments, value, path)
    if origin is Literal:
        return _checked(value, path, any(value == one and type(value) is type(one) for one in arguments), kind)
    if kind in (None, types.NoneType):
        return _checked(value, path, value is None, "null")
    if (origin or kind) in LISTS:
        _checked(value, path, type(value) is list, "a list")
        items = [from_json((*arguments, Any)[0], item, f"{path}[{index}]") for index, item in enumerate(value)]
        return _MADE_OF.get(origin or kind, list)(items)
    if (origin or kind) in (dict, Mapping):
        _checked(value, path, type(value) is dict, "an object")
        return {key: from_json((*arguments, Any, Any)[1], item, f"{path}.{key}") for key, item in value.items()}
    return _of_class(kind, value, path)


def _of_class(kind: type, value: Any, path: str) -> Any:
    if kind is float:
        return float(_checked(value, path, type(value) in (int, float), "a number"))
    if kind is int:
        is_whole = type(value) is int or (type(value) is float and value.is_integer())
        return int(_checked(value, path, is_whole, "a whole number"))
    if kind in (str, bool):
        return _checked(value, path, type(value) is kind, "a string" if kind is str else "true or false")
    if kind in _READERS or issubclass(kind, enum.Enum):
        try:
            return _READERS.get(kind, kind)(value)
        except (ValueError, TypeError, AttributeError):
            raise MisfitError(path, f"is {_shown(value)}, which is no {kind.__name__}") from None
    _checked(value, path, type(value) is dict, f"an object ({kind.__name__})")
    found = {}
    for field in fields_of(kind) or ():
        if field.name not in value and field.required:
            raise MisfitError(path, f"has no {field.name!r}")
        if field.name in value and not (field.nullable and value[field.name] is None):
            found[field.name] = from_json(field.kind, value[field.name], f"{path}.{field.name}")
    return kind(**found)


def _one_of(kinds: tuple[Any, ...], value: Any, path: str) -> Any:
    """Take the first type that fits; a whole number is no float where it can be an int."""
    problems = []
    for kind in sorted(kinds, key=lambda kind: kind is float):
        try:
            return from_json(kind, value, path)
        except ValueError as error:  # pydantic's is one, too
            problems.append(error)
    deepest = max(problems, key=lambda error: len(getattr(error, "path", "")))
    raise deepest


def _checked(value: Any, path: str, fits: bool, wanted: Any) -> Any:
    if not fits:
        raise MisfitError(path, f"is {_shown(value)}, where {wanted} is due")
    return value


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 40 else f"{text[:40]}..."
