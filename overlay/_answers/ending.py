"""When a stream of events is complete: plain data in, a decision out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

__all__ = ["DONE", "TERMINAL_TYPES", "Choices", "number_of"]

DONE: Final = "[DONE]"
TERMINAL_TYPES: Final = frozenset({
    "response.completed", "response.failed", "response.incomplete", "response.cancelled",
    "speech.audio.done", "transcript.text.done", "image_generation.completed", "image_edit.completed",
    "thread.run.completed", "thread.run.failed", "thread.run.cancelled", "thread.run.expired",
    "thread.run.incomplete", "thread.run.requires_action",
})  # fmt: skip
"""Types, or names, of the events that end a stream, as ``[DONE]`` does."""


def number_of(index: Any) -> int | None:
    """Return an index as a number, also where a server sends it as text; None if it is neither."""
    if isinstance(index, str) and index.isascii() and index.isdigit() and len(index) < 10:
        return int(index)
    return index if isinstance(index, int) else None


class Choices:
    """Which choices of a chat have started, and which have a finish reason.

    Some servers send neither ``[DONE]`` nor a terminal event after a chat. Only their streams need to check every
    event's JSON value; this happens at the end, so that other streams do not pay for it.
    """

    def __init__(self) -> None:
        self._started: set[int] = set()
        self._finished: set[int] = set()

    def take(self, values: Iterable[Any]) -> None:
        """Add the JSON values of more events."""
        for value in values:
            choices = value.get("choices") if isinstance(value, dict) else None
            for choice in choices if isinstance(choices, list) else ():
                if isinstance(choice, dict):
                    index = self._index(choice)
                    self._started.add(index)
                    if choice.get("finish_reason"):
                        self._finished.add(index)

    def _index(self, choice: dict[str, Any]) -> int:
        index = number_of(choice.get("index"))
        if index is None:  # some omit it, or only when they finish the only choice
            return next(iter(self._started)) if len(self._started) == 1 else 0
        return index

    @property
    def are_whole(self) -> bool:
        """Whether there are any, and all that started have finished."""
        return bool(self._started) and self._started == self._finished
