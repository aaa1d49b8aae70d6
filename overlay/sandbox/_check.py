"""Checks of request bodies and queries: each refuses with a 400 that names the parameter by its path.

A body check takes the object and a key; `at` is the path of the object itself (`messages[0]`). A missing value and
null are treated alike, as None. The codes are the API's own.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import Any

from ._call import ApiError, Call

WORDS = {dict: "an object", list: "an array", str: "a string", bool: "a boolean", int: "an integer", float: "a number"}


def path(at: str, key: str | int) -> str:
    """Join a path: `messages`, `messages[0]`, `messages[0].role`."""
    return f"{at}[{key}]" if isinstance(key, int) else f"{at}.{key}" if at else key


def invalid(param: str, message: str, code: str = "invalid_value") -> ApiError:
    """Build the 400 that names a parameter."""
    return ApiError(f"Invalid '{param}': {message}.", param=param, code=code)


def required(body: dict[str, Any], key: str, *, at: str = "") -> Any:
    """Return a required value."""
    if body.get(key) is None:
        param = path(at, key)
        raise ApiError(f"Missing required parameter: '{param}'.", param=param, code="missing_required_parameter")
    return body[key]


def typed(body: dict[str, Any], key: str, kind: type[Any], *, at: str = "") -> Any:
    """Return a value of one JSON type, or None. An integer counts as a `float`; a boolean is not a number."""
    value = body.get(key)
    if value is None:
        return None
    fits = isinstance(value, (int, float) if kind is float else kind) and (kind is bool or not isinstance(value, bool))
    if not fits:
        found = WORDS.get(type(value), "something else")
        raise invalid(path(at, key), f"expected {WORDS[kind]}, but got {found}", "invalid_type")
    return value


def text(body: dict[str, Any], key: str, *, at: str = "") -> str:
    """Return a required string."""
    required(body, key, at=at)
    return str(typed(body, key, str, at=at))


def stops(body: dict[str, Any]) -> list[str]:
    """Return the stop sequences: `stop` is one string or up to four."""
    value = body.get("stop") or []
    found = [value] if isinstance(value, str) else value
    if not isinstance(found, list) or len(found) > 4 or not all(isinstance(item, str) for item in found):
        raise invalid("stop", "expected a string or an array of at most 4 strings", "invalid_type")
    return found


def number(body: dict[str, Any], key: str, low: float, high: float, *, kind: type[Any] = float, at: str = "") -> Any:
    """Return a number within two inclusive bounds, or None."""
    value = typed(body, key, kind, at=at)
    family = "integer" if kind is int else "decimal"
    if value is not None and value < low:
        raise invalid(path(at, key), f"the minimum is {low}, but got {value}", f"{family}_below_min_value")
    if value is not None and value > high:
        raise invalid(path(at, key), f"the maximum is {high}, but got {value}", f"{family}_above_max_value")
    return value


def choice(body: dict[str, Any], key: str, allowed: Collection[str], *, at: str = "") -> str | None:
    """Return one of the allowed strings, or None."""
    value = typed(body, key, str, at=at)
    if value is not None and value not in allowed:
        raise invalid(path(at, key), f"expected one of {listed(allowed)}, but got {value[:40]!r}")
    return value if value is None else str(value)


def word(body: dict[str, Any], key: str, allowed: Collection[str], *, at: str = "") -> str:
    """Return a required string that is one of the allowed ones."""
    required(body, key, at=at)
    return str(choice(body, key, allowed, at=at))


def objects(body: dict[str, Any], key: str, *, at: str = "", low: int = 0) -> list[dict[str, Any]]:
    """Return an array of at least `low` objects, [] if absent."""
    values = typed(body, key, list, at=at) or []
    param = path(at, key)
    if len(values) < low and body.get(key) is not None:
        raise invalid(param, f"at least {low} item is needed, but the array is empty", "empty_array")
    for index, value in enumerate(values):
        if not isinstance(value, dict):
            found = WORDS.get(type(value), "null")
            raise invalid(path(param, index), f"expected an object, but got {found}", "invalid_type")
    return values


def known(body: dict[str, Any], names: Collection[str]) -> None:
    """Refuse a parameter that the operation does not have."""
    for key in body:
        if key not in names:
            raise ApiError(f"Unknown parameter: '{key}'.", param=key, code="unknown_parameter")


def metadata(body: dict[str, Any]) -> dict[str, str] | None:
    """Return the metadata: at most 16 pairs, keys up to 64 characters, values up to 512; None if absent."""
    pairs = typed(body, "metadata", dict)
    if pairs is None:
        return None
    if len(pairs) > 16:
        raise invalid("metadata", f"at most 16 pairs are allowed, but got {len(pairs)}", "object_above_max_properties")
    for key in pairs:
        if len(key) > 64:
            raise invalid("metadata", "a key may have at most 64 characters", "string_above_max_length")
        if not isinstance(pairs[key], str):
            found = WORDS.get(type(pairs[key]), "null")
            raise invalid(f"metadata.{key}", f"expected a string, but got {found}", "invalid_type")
        if len(pairs[key]) > 512:
            raise invalid(f"metadata.{key}", "a value may have at most 512 characters", "string_above_max_length")
    return dict(pairs)


def query_integer(call: Call, name: str, low: int, high: int) -> int | None:
    """Return an integer query parameter, or None."""
    text = call.argument(name)
    if text is None:
        return None
    if not re.fullmatch(r"-?[0-9]{1,18}", text):
        raise invalid(name, "expected an integer", "invalid_type")
    value: int = number({name: int(text)}, name, low, high, kind=int)
    return value


def query_choice(call: Call, name: str, allowed: Collection[str]) -> str | None:
    """Return a query parameter that must be one of some strings, or None."""
    return choice(dict(call.query), name, allowed)


def listed(values: Iterable[Any]) -> str:
    """Name allowed values in a message."""
    return ", ".join(map(repr, values))
