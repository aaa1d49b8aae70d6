"""Every way in which one value of a JSON body can change, at every path."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

MISSING = object()
Holder = dict[str, Any] | list[Any]

# What may stand in the place of a value; MISSING takes the key away.
CHANGES: dict[str, Callable[[Any], Any]] = {
    "unknown enum": lambda value: f"{value}_of_tomorrow" if isinstance(value, str) else MISSING,
    "unknown variant": lambda value: {"type": "of tomorrow", "role": "of tomorrow", "value": value},
    "null": lambda value: None,
    "missing": lambda value: MISSING,
    "wrong type": lambda value: {str: 7, int: "7", bool: "yes", float: [], list: {"0": 1}, dict: ["x"]}.get(
        type(value), {}
    ),
    "wrong type inside": lambda value: [[{"type": value}]],
}


def places(value: Any) -> Iterator[tuple[Holder, Any]]:
    """Yield each container inside a JSON value with each of its keys; long lists are alike after their third item."""
    if isinstance(value, dict):
        for key in list(value):
            yield value, key
            yield from places(value[key])
    elif isinstance(value, list):
        for index in range(min(len(value), 3)):
            yield value, index
            yield from places(value[index])


def changed(value: Any) -> Iterator[tuple[str, str]]:
    """Yield the JSON text of the value after each change at each path, and what was changed."""
    for holder, key in list(places(value)):
        before = list(holder.items()) if isinstance(holder, dict) else list(holder)
        for name, change in CHANGES.items():
            after = change(holder[key])
            if after is MISSING:
                holder.pop(key)
            else:
                holder[key] = after  # type: ignore[index]  # each key is of its holder
            yield f"{name} at {key}", json.dumps(value)
            if isinstance(holder, dict):
                holder.clear()
                holder.update(before)
            else:
                holder[:] = before
        if isinstance(holder, dict) and key == before[0][0]:
            holder["field_of_tomorrow"] = {"a": [{"b": None}]}
            yield f"extra beside {key}", json.dumps(value)
            del holder["field_of_tomorrow"]
