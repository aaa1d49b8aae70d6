"""What a stream keeps of its events in case it is cut off. The size is limited, however long the stream is.

Most streams are short and end well, so events are kept as text, and only parsed on request. If a chat has many, they
are merged into the completion so far, which is much smaller than its chunks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .._call.json import loads
from .ending import Choices

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .._raw import Operation
    from .accumulate import ChatAccumulator

__all__ = ["Kept"]

CHAT: Final = "ChatCompletionChunk"
COMPLETION: Final = "Completion"
RECENT: Final = 2 * 1024 * 1024
"""Characters of a chat's events to keep unchanged."""
MOST: Final = 16 * 1024 * 1024
"""Characters of events after which nothing is kept: `Kept.partial` is then None."""


class Kept:
    """The events of one stream so far.

    Attributes:
        has_choices: Whether its events are chunks of a completion.
    """

    def __init__(self, operation: Operation) -> None:
        self._operation = operation
        self._is_chat = operation.event == CHAT
        self.has_choices = operation.event in (CHAT, COMPLETION)
        self._recent: list[str | tuple[str, str]] = []  # data, with its event's name if it has one; no objects to track
        self._room = RECENT if self._is_chat else MOST  # characters until `_fold`
        self._folded = 0
        self._choices = Choices()
        self._accumulator: ChatAccumulator | None = None
        self._is_lost = False

    def add(self, name: str, data: str) -> None:
        """Add one event."""
        self._recent.append((name, data) if name else data)
        self._room -= len(data)
        if self._room < 0:
            self._fold()
            self._room = RECENT

    @property
    def is_whole_chat(self) -> bool:
        """Whether each choice that started has finished."""
        self._choices.take(self._values())
        return self._choices.are_whole

    def partial(self) -> Any:
        """Return what arrived: the completion so far for chats, otherwise the list of events; None if too much."""
        if self._is_lost:
            return None
        if self._is_chat:
            return self._operation.decode(self._accumulated().completion())
        return [self._operation.decode_event(value) for value in self._values()]

    def _fold(self) -> None:
        """Make room: merge the recent events of a chat into its completion; drop what is too much."""
        if self.has_choices:
            self._choices.take(self._values())
        self._folded += sum(len(seen) if isinstance(seen, str) else len(seen[1]) for seen in self._recent)
        if self._is_chat and self._folded <= MOST:
            self._accumulated()
        else:
            self._is_lost, self._accumulator = True, None
        self._recent = []

    def _accumulated(self) -> ChatAccumulator:
        from .accumulate import ChatAccumulator  # only for long and broken streams

        if self._accumulator is None:
            self._accumulator = ChatAccumulator()
        for value in self._values():
            self._accumulator.add(value)
        self._choices.take(self._values())
        self._recent = []
        return self._accumulator

    def _values(self) -> Iterator[Any]:
        wraps = self._operation.wraps_events
        for seen in self._recent:
            name, data = ("", seen) if isinstance(seen, str) else seen
            value = loads(data)
            yield {"event": name, "data": value} if wraps and name else value
