"""From the events of the Responses API to the response so far: pure functions on plain data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from .._answers.accumulate import fields
from .._answers.text import Text
from .._raw import plain

__all__ = ["ResponseAccumulator"]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in an item a text accumulates: in a field, or in a part of a list."""

    item: str
    field: str
    parts: str = ""
    index: str = ""
    part: str = ""


_PLACES: Final = {
    "output_text": _Place("message", "text", "content", "content_index", "output_text"),
    "refusal": _Place("message", "refusal", "content", "content_index", "refusal"),
    "reasoning_text": _Place("reasoning", "text", "content", "content_index", "reasoning_text"),
    "reasoning_summary_text": _Place("reasoning", "text", "summary", "summary_index", "summary_text"),
    "function_call_arguments": _Place("function_call", "arguments"),
    "mcp_call_arguments": _Place("mcp_call", "arguments"),
    "custom_tool_call_input": _Place("custom_tool_call", "input"),
    "code_interpreter_call_code": _Place("code_interpreter_call", "code"),
}
_PARTS: Final = {"content_part": ("content", "content_index"), "reasoning_summary_part": ("summary", "summary_index")}
_MOST_PLACES: Final = 65_536
_LAST: Final = frozenset({"response.completed", "response.failed", "response.incomplete", "response.cancelled"})


class ResponseAccumulator:
    """Accumulates a response from the events of its stream, also of a resumed one.

    It never fails, however much an event departs from the specification.

    Attributes:
        sequence_number: That of the last event: where to resume the stream.
        last: The response that ended the stream, as received; None before that.
        is_last_without_items: It lacks the items that the stream contained; `response` has them.
    """

    def __init__(self, response_id: str | None = None) -> None:
        self._head: dict[str, Any] = {"id": response_id or "", "object": "response"}
        self._items: dict[int, dict[str, Any]] = {}
        self.sequence_number: int | None = None
        self.last: Any = None
        self.is_last_without_items = False

    def add(self, event: Any) -> Text | None:
        """Read one event; return the text that it extends, if it is a delta."""
        found = fields(event) or {}
        kind = str(found.get("type", ""))
        self.sequence_number = found.get("sequence_number", self.sequence_number)
        subject, _, verb = kind.removeprefix("response.").rpartition(".")
        if "response" in found:
            self._take_response(found["response"], is_last=kind in _LAST)
        elif subject == "output_item":
            self._items[_number(found.get("output_index")) or 0] = dict(fields(plain(found.get("item"))) or {})
        elif subject in _PARTS:
            parts, index = _PARTS[subject]
            self._put(found, parts, found.get(index), plain(found.get("part")))
        elif subject == "output_text.annotation":
            part = self._part(found, _PLACES["output_text"])
            _put(_list_in(part, "annotations"), found.get("annotation_index"), plain(found.get("annotation")))
        elif subject in _PLACES:
            return self._take_text(found, _PLACES[subject], is_whole=verb == "done")
        return None

    def response(self) -> dict[str, Any]:
        """Return the response so far, as separate objects."""
        output = [_whole(self._items[index]) for index in sorted(self._items)]
        return {**plain(self._head), "output": output}

    def item(self, event: Any) -> Mapping[str, Any]:
        """Return the item that an event belongs to, as far as it is known."""
        return self._items.get(_number((fields(event) or {}).get("output_index")) or 0, {})

    def _take_response(self, response: Any, *, is_last: bool) -> None:
        made = dict(fields(response) or {})
        output = made.pop("output", None)
        self._head = made
        if is_last and fields(response) is not None:
            self.last = response
        if output:  # some servers omit it from the last event, or leave it empty; use what came before
            items = output if isinstance(output, list) else ()
            self._items = {index: dict(fields(plain(item)) or {}) for index, item in enumerate(items)}
        self.is_last_without_items = is_last and not output and bool(self._items)

    def _take_text(self, found: Any, place: _Place, *, is_whole: bool) -> Text | None:
        holder = self._item(found, place.item) if not place.parts else self._part(found, place)
        if is_whole:
            if isinstance(found.get(place.field), str):
                holder[place.field] = found[place.field]
            return None
        known = holder.get(place.field)
        if not isinstance(known, Text):
            text = known if isinstance(known, str) else ""
            known = holder[place.field] = Text()
            known.add(text)
        if isinstance(found.get("delta"), str):
            known.add(found["delta"])
        return known

    def _item(self, found: Any, kind: str) -> dict[str, Any]:
        """Return the item that an event belongs to, or a substitute if its beginning was missed."""
        index = _number(found.get("output_index")) or 0
        return self._items.setdefault(index, {"id": found.get("item_id"), "type": kind})

    def _part(self, found: Any, place: _Place) -> dict[str, Any]:
        item = self._item(found, place.item)
        parts = _list_in(item, place.parts)
        index = _number(found.get(place.index)) or 0
        if index >= len(parts) or not isinstance(parts[index], dict):
            _put(parts, index, {"type": place.part})
        part: dict[str, Any] = parts[index]
        return part

    def _put(self, found: Any, parts: str, index: Any, value: Any) -> None:
        kind = "message" if parts == "content" else "reasoning"
        _put(_list_in(self._item(found, kind), parts), index, value)


def _number(index: Any) -> int | None:
    """Return an index, or None if it is not a sensible one: a huge list would fill the memory."""
    return index if isinstance(index, int) and 0 <= index < _MOST_PLACES else None


def _list_in(item: dict[str, Any], name: str) -> list[Any]:
    if not isinstance(item.get(name), list):
        item[name] = []
    found: list[Any] = item[name]
    return found


def _put(items: list[Any], index: Any, value: Any) -> None:
    """Put a value at its index in a list, extending the list if needed."""
    number = _number(index)
    place = len(items) if number is None else number
    while len(items) <= place:
        items.append(None)
    items[place] = value


def _whole(value: Any) -> Any:
    if isinstance(value, Text):
        return str(value)
    if isinstance(value, dict):
        return {key: _whole(item) for key, item in value.items()}
    return [_whole(item) for item in value if item is not None] if isinstance(value, list) else value
