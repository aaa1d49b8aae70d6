"""When a stream of events is whole. Floor 0: plain data in, a decision out."""

from __future__ import annotations

from typing import Any, Final

__all__ = ["DONE", "Ending"]

DONE: Final = "[DONE]"
TERMINAL_TYPES: Final = frozenset({
    "response.completed", "response.failed", "response.incomplete", "response.cancelled",
    "speech.audio.done", "transcript.text.done", "image_generation.completed", "image_edit.completed",
    "thread.run.completed", "thread.run.failed", "thread.run.cancelled", "thread.run.expired",
    "thread.run.incomplete", "thread.run.requires_action",
})  # fmt: skip


class Ending:
    """Follows a stream and says at its end whether anything is missing.

    ``[DONE]`` ends a stream. So does an event whose type is terminal. Some servers send neither after a chat: then the
    stream is whole if each choice that began has a finish reason.
    """

    __slots__ = ("_finished", "_started", "_terminal")

    def __init__(self) -> None:
        self._terminal = False
        self._started: set[Any] = set()
        self._finished: set[Any] = set()

    def saw(self, value: Any) -> None:
        """Take note of one event's JSON value, before it is decoded."""
        if type(value) is not dict:
            return
        choices = value.get("choices")
        if choices is None:
            if value.get("type") in TERMINAL_TYPES or value.get("event") in TERMINAL_TYPES:
                self._terminal = True
        elif type(choices) is list:
            for choice in choices:
                if type(choice) is dict:
                    index = choice.get("index")
                    if choice.get("finish_reason") is not None:
                        self._finished.add(index)
                    self._started.add(index)

    def is_whole(self) -> bool:
        """Say whether a stream that has ended without ``[DONE]`` is whole."""
        return self._terminal or (bool(self._started) and self._started == self._finished)
