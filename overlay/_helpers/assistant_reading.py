"""Interprets the events of an assistant run: which methods of an event handler to call, and with what.

Pure: one reader per stream, for both kinds of handlers. The names of the methods are those of the official client.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from .._raw import plain
from ..types import MessageObject, RunObject, RunStepObject

__all__ = ["AssistantReader"]

Call = tuple[str, tuple[Any, ...]]
_DONE: Final = {"text": "on_text_done", "image_file": "on_image_file_done"}
_REPLACED: Final = ("index", "type", "id", "object", "role")  # strings and numbers of a delta that replace, not extend


class AssistantReader:
    """Follows one stream.

    Attributes:
        run: Its latest state.
        steps: The run steps by id, as received so far; the latest is `step`.
        messages: The same for messages.
    """

    def __init__(self) -> None:
        self.run: RunObject | None = None
        self.step: RunStepObject | None = None
        self.message: MessageObject | None = None
        self.steps: dict[str, RunStepObject] = {}
        self.messages: dict[str, MessageObject] = {}
        self._part: int | None = None  # the part of the message that is being received
        self._call: int | None = None  # the tool call of the step that is being received

    def read(self, event: Any) -> Iterator[Call]:
        """Yield the method calls for an event; their arguments have the state after the event."""
        yield "on_event", (event,)
        name, data = str(event.event), event.data
        if name.startswith("thread.run.step."):
            yield from self._read_step(name.removeprefix("thread.run.step."), data)
        elif name.startswith("thread.run."):
            self.run = data
            if data.status == "requires_action":
                yield from self._call_done()
        elif name.startswith("thread.message."):
            yield from self._read_message(name.removeprefix("thread.message."), data)

    def _read_message(self, what: str, data: Any) -> Iterator[Call]:
        if what == "delta":
            known = self.messages.get(data.id)
            value = {"id": data.id} if known is None else known.to_dict()
            delta = plain(data.delta)
            fresh = self._grown(value, delta, "content")
            self.message = self.messages[data.id] = snapshot = MessageObject._decode(value)
            for part, position in zip(data.delta.content or (), fresh, strict=False):
                yield from self._read_part(part, position, snapshot)
            yield "on_message_delta", (data.delta, snapshot)
            return
        self.message = self.messages[data.id] = data
        if what == "created":
            self._part = None
            yield "on_message_created", (data,)
        elif what in ("completed", "incomplete"):
            yield from self._part_done(data)
            yield "on_message_done", (data,)

    def _read_part(self, part: Any, position: int, snapshot: MessageObject) -> Iterator[Call]:
        made: Any = snapshot.content[position]
        if position != self._part:
            yield from self._part_done(snapshot)
            self._part = position
            if part.type == "text":
                yield "on_text_created", (made.text,)
        if part.type == "text" and part.text:
            yield "on_text_delta", (part.text, made.text)

    def _part_done(self, message: Any) -> Iterator[Call]:
        position, self._part = self._part, None
        if position is not None and position < len(message.content):
            part = message.content[position]
            if part.type in _DONE:
                yield _DONE[part.type], (getattr(part, part.type),)

    def _read_step(self, what: str, data: Any) -> Iterator[Call]:
        if what == "delta":
            known = self.steps.get(data.id)
            value = {"id": data.id} if known is None else known.to_dict()
            details = plain(data.delta).get("step_details") or {}
            fresh = self._grown(value.setdefault("step_details", {}), details, "tool_calls")
            self.step = self.steps[data.id] = snapshot = RunStepObject._decode(value)
            given = getattr(data.delta.step_details, "tool_calls", None) or ()
            for call, position in zip(given, fresh, strict=False):
                made = snapshot.step_details.tool_calls[position]
                if position == self._call:
                    yield "on_tool_call_delta", (call, made)
                else:
                    yield from self._call_done()
                    self._call = position
                    yield "on_tool_call_created", (made,)
            yield "on_run_step_delta", (data.delta, snapshot)
            return
        self.step = self.steps[data.id] = data
        if what == "created":
            self._call = None
            yield "on_run_step_created", (data,)
        elif what != "in_progress":
            yield from self._call_done()
            yield "on_run_step_done", (data,)

    def _call_done(self) -> Iterator[Call]:
        position, self._call = self._call, None
        calls = getattr(getattr(self.step, "step_details", None), "tool_calls", None) or ()
        if position is not None and position < len(calls):
            yield "on_tool_call_done", (calls[position],)

    def _grown(self, into: dict[str, Any], delta: Mapping[str, Any], items: str) -> list[int]:
        """Add a delta to an object; return the positions of its entries in a list of the object."""
        entries = delta.get(items) or []
        _merge(into, {name: value for name, value in delta.items() if name != items})
        found = into.get(items)
        into[items] = held = [*found] if isinstance(found, list) else []
        return [_put(held, entry) for entry in entries]


def _put(held: list[Any], entry: Any) -> int:
    """Add an entry of a delta to a list, at its index; return its position."""
    position = min(int(entry.get("index", len(held))), len(held))
    if position == len(held):
        held.append({})
    _merge(held[position], entry)
    return position


def _merge(into: dict[str, Any], delta: Mapping[str, Any]) -> None:
    """Add a delta to an object: texts are extended, objects and the entries of lists merged, the rest is replaced."""
    for name, value in delta.items():
        known = into.get(name)
        if name in _REPLACED or known is None or type(known) is not type(value):
            into[name] = value
        elif isinstance(value, str):
            into[name] = known + value
        elif isinstance(value, list):
            for entry in value:
                if isinstance(entry, dict):
                    _put(known, entry)
                else:
                    known.append(entry)
        elif isinstance(value, dict):
            _merge(known, value)
        else:
            into[name] = value
