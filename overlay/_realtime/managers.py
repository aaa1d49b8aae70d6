"""What ``connect()`` returns: a context manager that opens the session, for threads or for an event loop."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Mapping
from typing import Any, Generic, TypeVar

from .._flow import run
from .._raw import session_operation
from .._views import refuse_view
from .connection import AsyncConnection, Connection
from .events import encoded_event
from .flow import Flow
from .handlers import EventHandlers
from .options import SessionOptions
from .reconnecting import SendQueue
from .sockets import AsyncSocket, Socket

__all__ = ["AsyncConnectionManager", "ConnectionManager"]

C = TypeVar("C", bound=Connection[Any])
A = TypeVar("A", bound=AsyncConnection[Any])


class SyncFlow(Flow):
    """A session that blocks; `close` from another thread ends a wait to reconnect."""

    sockets = Socket
    is_async = False

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._stopped = threading.Event()

    async def sleep(self, seconds: float) -> None:
        self._stopped.wait(seconds)

    async def result(self, value: Any) -> Any:
        return value

    async def close(self, code: int = 1000, reason: str = "") -> None:
        self._stopped.set()
        await super().close(code, reason)


class AsyncFlow(Flow):
    """A session of an event loop."""

    sockets = AsyncSocket
    is_async = True

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    async def result(self, value: Any) -> Any:
        return await value if isinstance(value, Awaitable) else value


class _Opener(EventHandlers):
    """What both managers have in common: the options, and handlers and events from before the session is open."""

    def __init__(
        self, kind: Any, client: Any, operation: str, values: Mapping[str, Any], options: Mapping[str, Any]
    ) -> None:
        refuse_view(client, "opens a session; call it without them")
        self._kind, self._client, self._operation, self._values = kind, client, session_operation(operation), values
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

    def __exit__(self, *error: object) -> None:
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

    async def __aexit__(self, *error: object) -> None:
        await self._connection.close()
