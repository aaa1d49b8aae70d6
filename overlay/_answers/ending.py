"""When a stream of events is whole. Plain data in, a decision out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

__all__ = ["DONE", "TERMINAL_TYPES", "is_whole_chat"]

DONE: Final = "[DONE]"
TERMINAL_TYPES: Final = frozenset({
    "response.completed", "response.failed", "response.incomplete", "response.cancelled",
    "speech.audio.done", "transcript.text.done", "image_generation.completed", "image_edit.completed",
    "thread.run.completed", "thread.run.failed", "thread.run.cancelled", "thread.run.expired",
    "thread.run.incomplete", "thread.run.requires_action",
})  # fmt: skip
"""Types, or names, of the events that end a stream, as ``[DONE]`` does."""


def is_whole_chat(values: Iterable[Any]) -> bool:
    """Say whether a stream that nothing has ended is whole: it began, and each choice that began has a finish reason.

    Some servers send neither ``[DONE]`` nor a terminal event after a chat. Only their streams need this look at every
    event's JSON value; it is taken at the end, so that no other stream pays for it.
    """
    started, finished = set(), set()
    for value in values:
        choices = value.get("choices") if type(value) is dict else None
        for choice in choices if type(choices) is list else ():
            if type(choice) is dict:
                index = repr(choice.get("index"))
                started.add(index)
                if choice.get("finish_reason") is not None:
                    finished.add(index)
    return bool(started) and started == finished
