"""An open session, for users."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .._closing import AsyncClosing, Closing
from .._flow import run
from ..errors import APIError, WebSocketClosedError
from .events import encoded, encoded_event
from .handlers import EventHandlers

if TYPE_CHECKING:
    from .flow import Flow

__all__ = ["AsyncConnection", "Connection"]

E = TypeVar("E")


class _Held(EventHandlers, Generic[E]):
    """What both connections have in common."""

    _flow: Flow

    def __init__(self, flow: Any, handlers: dict[str, Any]) -> None:
        self._flow = flow
        self._handlers = handlers

    def _due(self, event: Any) -> list[Callable[[Any], Any]]:
        """Return the handlers of an event.

        Raises:
            APIError: It is an error event without a handler.
        """
        kind = str(getattr(event, "type", ""))
        found = self._handlers_of(kind)
        if kind == "error" and not found:
            error = getattr(event, "error", None)
            message = getattr(error, "message", None) or "the server reported an error in the session"
            facts = {name: getattr(error, name, None) for name in ("code", "param", "type")}
            raise APIError(message, body=error, **facts)
        return found

    async def _next(self) -> E | None:
        """Return the next event; None after the normal end of the session."""
        try:
            event: E = await self._flow.event()
        except WebSocketClosedError as error:
            if error.is_normal and not error.unsent_messages:
                return None
            raise
        return event

    async def _dispatch(self) -> None:
        while (event := await self._next()) is not None:
            for handler in self._due(event):
                await self._flow.result(handler(event))

    def parse_event(self, data: str | bytes) -> E:
        """Decode an event."""
        event: E = self._flow.parse(data)
        return event

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._flow._operation.path}>"


class Connection(_Held[E], Closing):
    """An open session. Iterate over it for its events; other threads can send and close at the same time."""

    def recv(self) -> E:
        """Wait for the next event.

        Raises:
            WebSocketClosedError: The session has ended.
            StreamIdleTimeoutError: No event arrived for ``idle_timeout`` seconds.
            ResponseDecodeError: The server sent something other than JSON; the session continues.
        """
        event: E = run(self._flow.event())
        return event

    def recv_bytes(self) -> bytes:
        """Wait for the next event and return it undecoded; `parse_event` decodes it."""
        return run(self._flow.receive())

    def send(self, event: Mapping[str, Any] | Any) -> None:
        """Send an event: a dict, or a model of `overlay.types`."""
        run(self._flow.send(encoded_event(event)))

    def send_raw(self, data: str) -> None:
        """Send text unchanged."""
        run(self._flow.send(data))

    def _send(self, kind: str, *fields: dict[str, Any]) -> None:
        run(self._flow.send(encoded(kind, *fields)))

    def __iter__(self) -> Iterator[E]:
        while (event := run(self._next())) is not None:
            yield event

    def dispatch_events(self) -> None:
        """Call the handlers with each event until the session ends.

        Raises:
            APIError: The server sent an ``error`` event, and no handler is registered for it.
        """
        run(self._dispatch())

    def close(self, *, code: int = 1000, reason: str = "") -> None:
        """End the session; a second time does nothing."""
        run(self._flow.close(code, reason))


class AsyncConnection(_Held[E], AsyncClosing):
    """An open session of an async client; see `Connection`. Other tasks can send and close while one reads."""

    async def recv(self) -> E:
        """Wait for the next event; cancelling this loses nothing. See `Connection.recv`."""
        event: E = await self._flow.event()
        return event

    async def recv_bytes(self) -> bytes:
        """Wait for the next event and return it undecoded; `parse_event` decodes it."""
        return await self._flow.receive()

    async def send(self, event: Mapping[str, Any] | Any) -> None:
        """Send an event: a dict, or a model of `overlay.types`."""
        await self._flow.send(encoded_event(event))

    async def send_raw(self, data: str) -> None:
        """Send text unchanged."""
        await self._flow.send(data)

    async def _send(self, kind: str, *fields: dict[str, Any]) -> None:
        await self._flow.send(encoded(kind, *fields))

    async def __aiter__(self) -> AsyncIterator[E]:
        while (event := await self._next()) is not None:
            yield event

    async def dispatch_events(self) -> None:
        """Call the handlers, which may be coroutine functions, with each event until the session ends.

        Raises:
            APIError: The server sent an ``error`` event, and no handler is registered for it.
        """
        await self._dispatch()

    async def close(self, *, code: int = 1000, reason: str = "") -> None:
        """End the session; a second time does nothing."""
        await self._flow.close(code, reason)
