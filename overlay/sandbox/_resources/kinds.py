"""Derives what each operation does with its resource from the document's paths and answers alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from .._document import Operation, Schema, document

JSON = "application/json"


@dataclass(frozen=True)
class Place:
    """An operation and its role for a resource.

    Attributes:
        kind: "create", "list", "retrieve", "update" or "delete" of a collection's items; "verb", an action on an item;
            "read", "set" or "reset" of settings, of which there is one; "content", bytes of an item; "act", a call that
            keeps nothing.
        collection: Template of the collection that the item, or a created object, belongs to.
        verb: The last word of a path that acts on an item: "cancel".
    """

    operation: Operation
    kind: str
    collection: str
    verb: str = ""

    @cached_property
    def item(self) -> Schema:
        """The item schema of a list."""
        data = document().resolve(document().properties(self.operation.answer)["data"])
        return dict(data.get("items", {}))


def place(operation: Operation, operations: Mapping[str, Operation]) -> Place:
    """Classify an operation."""
    path = operation.path
    above, _, last = path.rpartition("/")
    is_item = last.startswith("{")
    media_types = list(operation.success[1])
    if operation.method == "GET" and media_types and media_types[0] != JSON:
        return Place(operation, "content", above.rpartition("/")[0], last)
    if operation.method == "GET":
        kind = "retrieve" if is_item else "list" if is_list(operation) else "read"
    elif operation.method == "DELETE":
        kind = "delete" if is_item else "reset"
    elif is_item:
        kind = "update"
    else:
        return _posted(operation, operations)
    return Place(operation, kind, above if is_item else path)


def _posted(operation: Operation, operations: Mapping[str, Operation]) -> Place:
    path = operation.path
    above, _, last = path.rpartition("/")
    listed = operations.get(f"GET {path}")
    if any(other.path.startswith(f"{path}/{{") for other in operations.values()) or (listed and is_list(listed)):
        return Place(operation, "create", path)
    if listed:
        return Place(operation, "set", path)
    if above.endswith("}") and last.endswith("s"):
        return Place(operation, "create", path)  # a noun means that something is created, not done
    if above.endswith("}"):
        return Place(operation, "verb", above.rpartition("/")[0], last)
    items = [other for other in operations.values() if other.method == "GET" and other.path.startswith(f"{above}/{{")]
    if any(item.path.count("/") == path.count("/") and item.answer == operation.answer for item in items):
        return Place(operation, "create", above)  # an edit of a video is a new video
    return Place(operation, "act", path)


def is_list(operation: Operation) -> bool:
    """Return whether the answer is an envelope of items."""
    data: Any = document().resolve(document().properties(operation.answer).get("data", {}))
    return bool(data.get("type") == "array")
