"""What every session has: ids, pending events, and errors as events."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from .._call import ApiError

if TYPE_CHECKING:
    from .._store import Store

Event = dict[str, Any]


class Session(ABC):
    """One session: `take` an event from the client, then send what `next` returns.

    Args:
        store: The source of ids and time.
        model: The requested model.
        about: The session id in the path, if any.
    """

    def __init__(self, store: Store, model: str, about: str = "") -> None:
        self.store, self.model, self.about = store, model, about
        self.is_over = False
        self._now: deque[Event] = deque()
        self._later: deque[Event] = deque()

    @abstractmethod
    def begin(self) -> None:
        """Send the first events."""

    @abstractmethod
    def handle(self, event: Event) -> None:
        """Answer an event.

        Raises:
            ApiError: The event cannot be carried out.
        """

    def take(self, event: Any) -> None:
        """Take an event; failures become error events."""
        known = event if isinstance(event, dict) else {}
        try:
            if not isinstance(known.get("type"), str):
                raise ApiError("An event must be a JSON object with a 'type'.", param="type")
            with self.store.lock:
                self.handle(known)
        except ApiError as error:
            self.fail(error, known.get("event_id"))

    def fail(self, error: ApiError, event_id: Any = None) -> None:
        """Report an error."""
        about = error.body["error"] | {"event_id": event_id if isinstance(event_id, str) else None}
        self.say("error", error=about)

    def next(self) -> Event | None:
        """Return the next event to send: answers first, then the pieces of the active response."""
        waiting = self._now or self._later
        return waiting.popleft() if waiting else None

    def say(self, kind: str, **fields: Any) -> None:
        """Send an event as an answer."""
        self._now.append(self.event(kind, fields))

    def tell(self, events: Iterable[tuple[str, dict[str, Any]]]) -> None:
        """Send events piece by piece, so that the client can interrupt."""
        self._later.extend(self.event(kind, fields) for kind, fields in events)

    def event(self, kind: str, fields: dict[str, Any]) -> Event:
        """Make an event."""
        return {"type": kind, "event_id": self.store.new_id("event_", kind), **fields}
