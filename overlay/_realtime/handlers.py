"""Callbacks for the events of a session, by event type."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, overload

__all__ = ["EVERY", "EventHandlers"]

EVERY = "event"
"""The type under which a handler gets every event."""

Handler = Callable[[Any], Any]
H = TypeVar("H", bound=Handler)


class EventHandlers:
    """Register and find handlers; shared by a connection and the object that opens it."""

    _handlers: dict[str, list[tuple[Handler, bool]]]

    @overload
    def on(self, event_type: str) -> Callable[[H], H]: ...
    @overload
    def on(self, event_type: str, handler: Handler) -> Any: ...
    def on(self, event_type: str, handler: Handler | None = None) -> Any:
        """Call a function with every event of a type, ``"event"`` for all types; also a decorator.

        @connection.on("response.output_text.delta")
        def show(event):
            print(event.delta, end="")
        """
        return self._register(event_type, handler, once=False)

    @overload
    def once(self, event_type: str) -> Callable[[H], H]: ...
    @overload
    def once(self, event_type: str, handler: Handler) -> Any: ...
    def once(self, event_type: str, handler: Handler | None = None) -> Any:
        """Call a function with the next event of a type only; also a decorator."""
        return self._register(event_type, handler, once=True)

    def off(self, event_type: str, handler: Handler) -> Any:
        """Unregister a function; one that was never registered is ignored."""
        kept = [entry for entry in self._handlers.get(event_type, ()) if entry[0] != handler]
        self._handlers[event_type] = kept
        return self

    def _register(self, event_type: str, handler: Handler | None, *, once: bool) -> Any:
        def register(function: H) -> H:
            if not callable(function):
                raise TypeError(f"the handler of {event_type!r} must be a function, not {function!r}")
            self._handlers.setdefault(event_type, []).append((function, once))
            return function

        if handler is None:
            return register
        register(handler)
        return self

    def _handlers_of(self, event_type: str) -> list[Handler]:
        """Return the functions for an event, those for its type first; forget those that are called once."""
        found: list[Handler] = []
        for name in (event_type, EVERY):
            entries = self._handlers.get(name, [])
            found += [handler for handler, _ in entries]
            if any(once for _, once in entries):
                self._handlers[name] = [entry for entry in entries if not entry[1]]
        return found
