"""One WebSocket, using the library ``websockets`` (extra ``realtime``), for threads and for event loops."""

from __future__ import annotations

import asyncio
import functools
import logging
from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, Final, ParamSpec, TypeVar

import httpx

from ..errors import ConfigurationError
from .opening import Refused

if TYPE_CHECKING:
    from websockets.asyncio.client import ClientConnection as AsyncClientConnection
    from websockets.sync.client import ClientConnection

__all__ = ["AsyncSocket", "Closed", "Socket"]

P = ParamSpec("P")
T = TypeVar("T")
MAX_MESSAGE: Final = 16 * 2**20  # bytes; the largest events carry audio, of some 100 KB
MAX_WAITING: Final = 16  # messages read ahead of a slow reader; then the server has to wait
_TOO_BIG: Final = 1009  # RFC 6455, 7.4.1


class Closed(Exception):  # noqa: N818  # an outcome, never seen outside
    """The connection was closed or lost.

    Attributes:
        code: A close code of RFC 6455, 1006 if none was received.
        is_normal: Whether one side closed it deliberately.
    """

    def __init__(self, code: int, reason: str, *, is_normal: bool) -> None:
        super().__init__(code)
        self.code, self.reason, self.is_normal = code, reason, is_normal


def _noticing(method: Callable[P, Coroutine[Any, Any, T]]) -> Callable[P, Coroutine[Any, Any, T]]:
    """Let a method raise `Closed` for the library's error, which would otherwise be its context."""

    @functools.wraps(method)
    async def noticing(*args: P.args, **options: P.kwargs) -> T:
        from websockets.exceptions import ConnectionClosed

        try:
            return await method(*args, **options)
        except ConnectionClosed as error:
            closed = _closed(error)
        raise closed

    return noticing


class _QuietLogger(logging.LoggerAdapter[logging.Logger]):
    """Hide the library's debug messages: they show the headers of the handshake, and so the key."""

    def isEnabledFor(self, level: int) -> bool:  # noqa: N802  # the standard library's name
        return level > logging.DEBUG and super().isEnabledFor(level)


class Socket:
    """A WebSocket that blocks. Other threads may send and close while one reads."""

    def __init__(self, connection: ClientConnection) -> None:
        self._connection = connection

    @classmethod
    async def open(
        cls, url: str, headers: list[tuple[str, str]], limit: float | None, options: Mapping[str, Any]
    ) -> Socket:
        """Connect.

        Raises:
            Refused: The server responded otherwise.
            Exception: An error of the network or of the library.
        """
        _require_websockets()
        from websockets.exceptions import InvalidStatus
        from websockets.sync.client import ClientConnection, connect

        class Connection(ClientConnection):
            """Rejects redirects, which the library would follow: the session decides about them."""

            def handshake(self, *args: Any, **kwargs: Any) -> None:
                try:
                    super().handshake(*args, **kwargs)
                except InvalidStatus as error:
                    raise _refused(error) from None

        opened = connect(url, create_connection=Connection, **_options(url, headers, limit, options))
        return cls(opened.__enter__())  # what is not entered is deprecated since websockets 17.1

    @_noticing
    async def receive(self, limit: float | None) -> bytes:
        """Return the next message; raise `Closed`, or `TimeoutError` after ``limit`` seconds."""
        return self._connection.recv(limit, decode=False)

    @_noticing
    async def send(self, text: str) -> None:
        """Send a message; raise `Closed`."""
        self._connection.send(text)

    async def close(self, code: int, reason: str) -> None:
        """Close it and wait for the server to do so; calling it again does nothing."""
        self._connection.close(code, reason)


class AsyncSocket:
    """A WebSocket of an event loop."""

    def __init__(self, connection: AsyncClientConnection) -> None:
        self._connection = connection

    @classmethod
    async def open(
        cls, url: str, headers: list[tuple[str, str]], limit: float | None, options: Mapping[str, Any]
    ) -> AsyncSocket:
        """The async version of `Socket.open`."""
        _require_websockets()
        from websockets.asyncio.client import ClientConnection, connect
        from websockets.exceptions import InvalidStatus

        class Connection(ClientConnection):
            """Rejects redirects, which the library would follow: the session decides about them."""

            async def handshake(self, *args: Any, **kwargs: Any) -> None:
                try:
                    await super().handshake(*args, **kwargs)
                except InvalidStatus as error:
                    raise _refused(error) from None

        return cls(await connect(url, create_connection=Connection, **_options(url, headers, limit, options)))

    @_noticing
    async def receive(self, limit: float | None) -> bytes:
        """The async version of `Socket.receive`; cancelling it loses no message."""
        if limit is None:
            return await self._connection.recv(decode=False)
        async with asyncio.timeout(limit):
            return await self._connection.recv(decode=False)

    @_noticing
    async def send(self, text: str) -> None:
        """The async version of `Socket.send`."""
        await self._connection.send(text)
        if self._connection.state.name == "CLOSED":  # lost meanwhile; websockets returns as if all were sent
            raise self._connection.protocol.close_exc

    async def close(self, code: int, reason: str) -> None:
        """The async version of `Socket.close`."""
        await self._connection.close(code, reason)


def _options(
    url: str, headers: list[tuple[str, str]], limit: float | None, options: Mapping[str, Any]
) -> dict[str, Any]:
    given: dict[str, Any] = {
        "compression": None,  # compressing audio saves nothing and delays it
        "max_size": MAX_MESSAGE,
        "max_queue": MAX_WAITING,
        "open_timeout": limit,
        **options,
        "additional_headers": headers,
        "user_agent_header": None,
        "logger": _QuietLogger(logging.getLogger("overlay.websockets")),
    }
    if url.startswith("wss:") and given.get("ssl") is None:
        given["ssl"] = httpx.create_ssl_context()
    return given


def _require_websockets() -> None:
    try:
        import websockets.asyncio.client
        import websockets.sync.client  # noqa: F401
    except ImportError:
        text = 'sessions need websockets 15 or newer: pip install "openai-overlay[realtime]"'
        raise ConfigurationError(text) from None


def _refused(error: Any) -> Refused:
    answer = error.response
    return Refused(answer.status_code, list(answer.headers.raw_items()), bytes(answer.body or b""))


def _closed(error: Any) -> Closed:
    from websockets.exceptions import ConnectionClosedOK

    ours, theirs = error.sent, error.rcvd
    # If our side closed first, as for a message that is too large, its reason says more than the echo.
    closed_here = ours is not None and (theirs is None or not error.rcvd_then_sent)
    frame = ours if closed_here else theirs
    if frame is None:
        return Closed(1006, "the connection was lost", is_normal=False)
    reason = frame.reason
    if closed_here and frame.code == _TOO_BIG:
        reason = f"{reason or 'message too big'}; websocket_connection_options={{'max_size': bytes}} allows more"
    return Closed(frame.code, reason, is_normal=isinstance(error, ConnectionClosedOK))
