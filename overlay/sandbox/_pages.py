"""List envelopes and their cursors: `after`, `before`, `limit` (1 to 100, 20 if not given) and `order`."""

from __future__ import annotations

from typing import Any

from . import _check
from ._call import ApiError, Call


def page(call: Call, items: list[dict[str, Any]], *, order: str, highest: int = 100, limit: int = 20) -> dict[str, Any]:
    """Return the page that the query asks for.

    Args:
        call: Its query holds the cursor arguments.
        items: All items, oldest first; each has an `id`.
        order: The default order.
        highest: The largest limit allowed.
        limit: The default limit.

    Returns:
        `object`, `data`, `first_id` and `last_id` (null on an empty page), `has_more`.

    Raises:
        ApiError: 400, naming the parameter.
    """
    limit = _check.query_integer(call, "limit", 1, highest) or limit
    ascending = (_check.query_choice(call, "order", ("asc", "desc")) or order) == "asc"
    items = items if ascending else items[::-1]
    after, before = call.argument("after"), call.argument("before")
    if after:
        items = items[_position(call, items, "after", ascending=ascending) :]
    if before:
        items = items[: _position(call, items, "before", ascending=ascending)]
    data = items[-limit:] if before and not after else items[:limit]
    return {
        "object": "list",
        "data": data,
        "first_id": data[0]["id"] if data else None,
        "last_id": data[-1]["id"] if data else None,
        "has_more": len(items) > len(data),
    }


def _position(call: Call, items: list[dict[str, Any]], name: str, *, ascending: bool) -> int:
    """Count the items up to the cursor: inclusive for `after`, exclusive for `before`."""
    cursor = call.argument(name) or ""
    ids = [item["id"] for item in items]
    if cursor in ids:
        return ids.index(cursor) + (name == "after")
    if not call.store.knows(cursor):
        raise ApiError(f"'{name}' must be the id of an item of this list.", param=name, code="invalid_value")
    # The item was deleted since: continue at its former place, or a program that deletes while it lists would stop.
    place = call.store.place(cursor)
    return sum((call.store.place(other) < place) == ascending for other in ids)
