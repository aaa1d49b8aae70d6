"""What ``connect()`` returns: a context manager that opens the session."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .._flow import run
from .._views import refuse_view
from .connection import AsyncConnection, Connection
from .drivers import AsyncFlow, SyncFlow
from .events import encoded_event
from .handlers import EventHandlers
from .options import SessionOptions
from .reconnecting import SendQueue

if TYPE_CHECKING:
    from types import TracebackType

    from .._raw import Operation
    from .flow import Flow

__all__ = ["AsyncConnectionManager", "ConnectionManager"]

C = TypeVar("C", bound=Connection[Any])
A = TypeVar("A", bound=AsyncConnection[Any])


class _Opener(EventHandlers):
    """What both managers have in common: the options, and handlers and events from before the session is open."""

    def __init__(
        self, kind: Any, client: Any, operation: Operation, values: Mapping[str, Any], options: Mapping[str, Any]
    ) -> None:
        refuse_view(client, "opens a session; call it without them")
        self._kind, self._client, self._operation, self._values = kind, client, operation, values
        self._options = SessionOptions.of(client._settings, options)
        self._queue = SendQueue(self._options.max_queue_size)
        self._handlers = {}
        self._connection: Any = None

    def send(self, event: Mapping[str, Any] | Any) -> None:
        """Send an event as soon as the session is open."""
        self._queue.keep(encoded_event(event), always=True)

    def _flow(self, flow: type[Flow]) -> Any:
        client = self._client
        return flow(client._settings, client._auth, self._operation, self._values, self._options, self._queue)


class ConnectionManager(_Opener, Generic[C]):
    """Opens a session: ``with client.realtime.connect(...) as connection``, or `enter` and later `close`."""

    def __enter__(self) -> C:
        flow = self._flow(SyncFlow)
        run(flow.open())
        self._connection = self._kind(flow, self._handlers)
        connection: C = self._connection
        return connection

    enter = __enter__

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._connection.close()


class AsyncConnectionManager(_Opener, Generic[A]):
    """Opens a session: ``async with client.realtime.connect(...)``, or awaits `enter` and later ``close``."""

    async def __aenter__(self) -> A:
        flow = self._flow(AsyncFlow)
        await flow.open()
        self._connection = self._kind(flow, self._handlers)
        connection: A = self._connection
        return connection

    enter = __aenter__

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self._connection.close()
