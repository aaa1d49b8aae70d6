"""Stream events with a special meaning: errors from any kind of server, and keep-alives.

Plain data in, a decision out. The API reports errors as ``{"error": {...}}`` or ``{"type": "error"}``; gateways and
other servers put them next to ``choices``, into a choice or into a list ``errors``, or send their fields bare.
"""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from typing import Any, Final

__all__ = ["HEARTBEATS", "begins_as_events", "error_in", "is_heartbeat"]

HEARTBEATS: Final = frozenset({"ping", "keepalive", "keep-alive", "keep_alive", "heartbeat"})
"""Names of events that only keep a connection open."""

# Anything with one of these is a normal event or chunk, whatever else it contains.
_OWN: Final = ("choices", "delta", "item", "output", "response", "sequence_number")
_FIELD: Final = re.compile(rb"(?:data|event|id|retry|error)[ \t]*:|:")
_FIELDS: Final = (b"data", b"event", b"id", b"retry", b"error")


def error_in(value: Any, name: str = "") -> Any:
    """Return the error in an event's JSON, or None if it reports none; ``"error": null`` reports none.

    Args:
        value: the event's JSON value.
        name: the event's name, "" if it has none.
    """
    if name == "error":
        return {} if value is None else value
    if type(value) is not dict:
        return None
    if value.get("error") or value.get("type") == "error" or value.get("object") == "error":
        return value
    choices = value.get("choices")
    for choice in choices if type(choices) is list else ():
        if type(choice) is dict:
            if choice.get("error"):
                return choice
            if choice.get("finish_reason") == "error":
                return {"message": "the completion ended with finish_reason 'error'"}
    return value if _is_flat_error(value) else None


def _is_flat_error(value: dict[str, Any]) -> bool:
    if any(value.get(name) for name in _OWN):
        return False
    message = value.get("message")
    if message and isinstance(message, str) and value.get("code") not in (None, ""):
        return True
    if "type" in value or "object" in value or "id" in value:
        return False
    errors = value.get("errors")
    return bool(value.get("detail")) or bool(errors and isinstance(errors, list))


def is_heartbeat(value: Any, name: str = "") -> bool:
    """Return whether an event's JSON is only a keep-alive: it is empty, or its name says so.

    A numbered one is a normal event: the Responses API counts its ``keepalive``.
    """
    return not value or (name in HEARTBEATS and not (type(value) is dict and "sequence_number" in value))


def begins_as_events(head: bytes | bytearray) -> bool | None:
    """Return whether a body starts like an event stream; None if more of it is needed."""
    if BOM_UTF8.startswith(head):
        return None
    head = head.removeprefix(BOM_UTF8).lstrip()
    if not head or any(field.startswith(head) for field in _FIELDS):
        return None
    return _FIELD.match(head) is not None
