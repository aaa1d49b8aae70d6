"""Frames of a `text/event-stream` answer."""

from __future__ import annotations

from typing import Any

from ._call import to_json

DONE = b"data: [DONE]\n\n"


def data(value: Any) -> bytes:
    """Frame a JSON value without an event name, as chat, completions and audio streams do."""
    return b"data: " + to_json(value) + b"\n\n"


def named(event: str, value: Any) -> bytes:
    """Frame a JSON value with an event name, as responses and threads do."""
    return b"event: " + event.encode() + b"\n" + data(value)
