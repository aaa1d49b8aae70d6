"""JSON values of an overlay action: merged, compared with what is expected, described in a message."""

from copy import deepcopy
from typing import Any

_MISSING = object()


def merge(node: Any, update: Any) -> None:
    """Merge as the Overlay Specification requires: objects recursively, arrays by appending, else by replacement."""
    if isinstance(node, list):
        node.extend(deepcopy(update) if isinstance(update, list) else [deepcopy(update)])
        return
    for key, value in update.items():
        old = node.get(key)
        if (isinstance(old, dict) and isinstance(value, dict)) or (isinstance(old, list) and isinstance(value, list)):
            merge(old, value)
        else:
            node[key] = deepcopy(value)


def is_there(update: Any, node: Any) -> bool:
    """Return whether merging would change nothing: every member and every array item is already present."""
    if isinstance(node, list):
        return all(item in node for item in (update if isinstance(update, list) else [update]))
    if isinstance(node, dict) and isinstance(update, dict):
        return all(is_there(value, node.get(key, _MISSING)) for key, value in update.items())
    return _same(update, node)


def mismatch(expected: Any, actual: Any, place: str) -> str | None:
    """Return where a value does not match an expectation, or None."""
    where = place or "the target"
    if not isinstance(expected, dict):
        return None if _same(expected, actual) else f"{where} is {_short(actual)}, not {_short(expected)}"
    if not isinstance(actual, dict):
        return f"{where} is {kind(actual)}, not an object"
    for key, value in expected.items():
        inside = f"{place}.{key}" if place else key
        if key == "x-absent":
            there = [name for name in value if name in actual]
            if there:
                return f"{where} has {there[0]!r}"
        elif key not in actual:
            return f"{where} has no {key!r}"
        elif problem := mismatch(value, actual[key], inside):
            return problem
    return None


def _same(left: Any, right: Any) -> bool:
    """Compare JSON values; True is not 1."""
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(_same, left, right))
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(_same(value, right[key]) for key, value in left.items())
    return bool(left == right)


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 80 else text[:77] + "..."


def kind(value: Any) -> str:
    """Return the JSON type of a value, with its article."""
    if value is None:
        return "null"
    return {dict: "an object", list: "an array", str: "a string", bool: "a boolean"}.get(type(value), "a number")
