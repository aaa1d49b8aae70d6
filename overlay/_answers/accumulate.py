"""Accumulate the chunks of a chat stream into the completion that a call without ``stream`` would return.

Text is joined only when it is read, so a stream of any length takes linear time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from .._raw import Model, plain
from .ending import number_of
from .text import Text

__all__ = ["ChatAccumulator", "choices_of", "fields"]

# Strings of a delta that are sent once, or repeatedly, but never in pieces.
_WHOLE: Final = frozenset({"role", "id", "type", "object"})
_ONLY_IN_CHUNKS: Final = frozenset({"choices", "object", "obfuscation"})
_FIRST_COUNTS: Final = frozenset({"id", "created", "model"})


def fields(value: Any) -> Mapping[str, Any] | None:
    """Return the fields of a JSON object, decoded or not; None for anything else."""
    if isinstance(value, Model):
        return value.__dict__
    return value if isinstance(value, Mapping) else None


class ChatAccumulator:
    """Builds a completion from its chunks. Unknown fields are kept: texts are extended, other values are replaced.

    It never fails, however much a chunk departs from the specification.

    Attributes:
        calls: The tool calls that the last chunk continued, each after its choice.
    """

    def __init__(self) -> None:
        self._head: dict[str, Any] = {"id": "", "object": "chat.completion", "created": None, "model": ""}
        self._choices: dict[int, dict[str, Any]] = {}
        self.calls: list[tuple[dict[str, Any], dict[str, Any]]] = []

    def add(self, chunk: Any) -> None:
        """Add one chunk: a model, or its JSON object."""
        self.calls = []
        for key, value in (fields(chunk) or {}).items():
            known = self._head.get(key)
            if key in _ONLY_IN_CHUNKS or (key in _FIRST_COUNTS and known) or (value is None and key in self._head):
                continue
            self._head[key] = value
        for part in choices_of(chunk):
            self._add_choice(part)

    def _add_choice(self, part: Mapping[str, Any]) -> None:
        choice = self.choice(part)
        for key, value in part.items():
            if key == "delta" or (key == "message" and not choice["message"]):  # some send everything at once
                self.calls += [(choice, call) for call in _merge(choice["message"], fields(value) or {})]
            elif key == "logprobs":
                _merge(choice, {key: fields(value)})
            elif key not in ("index", "message") and (value is not None or key not in choice):
                choice[key] = value

    def choice(self, part: Mapping[str, Any]) -> dict[str, Any]:
        """Return the choice that a chunk's choice belongs to; its texts are `Text`."""
        index = number_of(part.get("index"))
        if index is None:  # omitted, sometimes only when the only choice ends
            index = next(iter(self._choices)) if len(self._choices) == 1 else 0
        found = self._choices.get(index)
        if found is None:
            found = self._choices[index] = {"index": index, "message": {}, "logprobs": None, "finish_reason": None}
        return found

    def finish(self) -> None:
        """Handle the end of the chunks."""
        for text in _texts(list(self._choices.values())):
            text.finish()

    def completion(self) -> dict[str, Any]:
        """Return the completion so far, as separate objects."""
        head = {key: _whole(value) for key, value in self._head.items()}
        return {**head, "choices": [_finished(self._choices[index]) for index in sorted(self._choices)]}


def choices_of(chunk: Any) -> list[Mapping[str, Any]]:
    """Return the choices of a chunk, as JSON objects; some chunks have none, or not even the key."""
    found = (fields(chunk) or {}).get("choices")
    parts = map(fields, found) if isinstance(found, list) else ()
    return [part for part in parts if part is not None]


def _merge(into: dict[str, Any], delta: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Extend an object by a delta. Return the tool calls in it that were extended."""
    calls: list[dict[str, Any]] = []
    for key, value in delta.items():
        known = into.get(key)
        if value is None:
            into.setdefault(key, None)
        elif key == "index" and (number := number_of(value)) is not None:  # some send it as text
            into[key] = number
        elif isinstance(value, str):
            if key in _WHOLE:
                into[key] = known or value
            elif key == "name":  # some servers repeat it, some send it in pieces
                into[key] = known + value if isinstance(known, str) and known != value else value
            else:
                if not isinstance(known, Text):
                    known = into[key] = Text()
                known.add(value)
        elif isinstance(value, list):
            if not isinstance(known, list):
                known = into[key] = []
            grown = [_merge_item(known, item, numbered=key == "tool_calls") for item in value]
            calls += [item for item in grown if item is not None] if key == "tool_calls" else ()
        elif (inner := fields(value)) is not None:
            if not isinstance(known, dict):
                known = into[key] = {}
            _merge(known, inner)
        else:
            into[key] = value
    return calls


def _merge_item(into: list[Any], item: Any, *, numbered: bool) -> dict[str, Any] | None:
    delta = fields(item)
    if delta is None or not (numbered or number_of(delta.get("index")) is not None):
        into.append(item)
        return None
    target = _item_of(into, delta)
    if target is None:
        target = {}
        into.append(target)
    _merge(target, delta)
    return target


def _item_of(items: list[Any], delta: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return the item that a delta extends; None if it starts a new one.

    The index decides; if a server omits it, the id; and without that, a name starts a new call. Some servers give the
    same index to several calls, each with its own name and id.
    """
    index, identity = number_of(delta.get("index")), delta.get("id")
    name = (fields(delta.get("function")) or {}).get("name")
    items = [item for item in items if isinstance(item, dict)]
    for item in reversed(items):
        same_id = bool(identity) and item.get("id") == identity
        if index is None and identity and not same_id and any(other.get("id") == identity for other in items):
            continue
        if index is None or item.get("index") == index:
            is_other = not same_id if identity and item.get("id") else index is None
            found: dict[str, Any] = item
            return None if name and is_other else found
    return None


def _finished(choice: dict[str, Any]) -> dict[str, Any]:
    """Convert a choice to its form in a completion."""
    found: dict[str, Any] = _whole(choice)
    message = {"role": "assistant", "content": None, "refusal": None, "annotations": [], **found["message"]}
    if isinstance(message.get("tool_calls"), list):
        calls = sorted(filter(fields, message["tool_calls"]), key=_position)
        message["tool_calls"] = [{key: value for key, value in call.items() if key != "index"} for call in calls]
    data = (fields(choice["message"].get("audio")) or {}).get("data")
    if isinstance(data, Text):
        message["audio"]["data"] = data.base64()
    return {**found, "message": message}


def _position(call: Mapping[str, Any]) -> int:
    index = call.get("index")
    return index if isinstance(index, int) else 0


def _whole(value: Any) -> Any:
    if isinstance(value, Text):
        return str(value)
    if isinstance(value, dict):
        return {key: _whole(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_whole(item) for item in value]
    return plain(value)


def _texts(value: Any) -> Iterator[Text]:
    if isinstance(value, Text):
        yield value
    elif isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _texts(item)
